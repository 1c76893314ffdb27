import { answerOf, fileOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { ZaakClient, Zaakvraag } from './zaak-data.ts'

function queryOf({ gebied, invoer, metingen, optimisme }: Zaakvraag) {
  return { ...(gebied === '' ? {} : { gebied }), invoer, metingen, optimisme: optimisme ? ('ja' as const) : ('nee' as const) }
}

/** The business case, over the API. */
export function createZaakClient(client: V1): ZaakClient {
  return {
    zaak: (vraag, { taal, trekkingen }) =>
      answerOf(client.businesscase.$get({ query: { ...queryOf(vraag), taal, trekkingen: String(trekkingen) } })),
    async bestand(vraag, { taal, vorm }) {
      const query = { ...queryOf(vraag), taal }
      if (vorm === 'pptx') return await fileOf(client.businesscase.dias.$get({ query }))
      return await fileOf(client.businesscase.uitvoer[':vorm'].$get({ param: { vorm }, query }))
    },
  }
}
