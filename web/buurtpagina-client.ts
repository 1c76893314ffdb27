import { answerOf, ifMatch } from './answer.ts'
import type { BuurtpaginaClient } from './buurtpagina-data.ts'
import type { V1 } from './data.ts'

/** The public pages of neighbourhoods, over the API. */
export function createBuurtpaginaClient(client: V1): BuurtpaginaClient {
  const own = client.transitiebuurten[':id']
  return {
    paginas: async ({ limiet = 20, ...query }) => {
      const response = await client.buurtpaginas.$get({ query: { ...query, limiet: String(limiet) } })
      return response.ok ? (await response.json()).paginas : []
    },
    pagina: async (adres, taal) => {
      const response = await client.buurtpaginas[':adres'].$get({ param: { adres }, query: { taal } })
      return response.ok ? await response.json() : null
    },
    eigen: id => answerOf(own.pagina.$get({ param: { id } })),
    voorbeeld: (id, taal) => answerOf(own.pagina.voorbeeld.$get({ param: { id }, query: { taal } })),
    bewaar: (id, versie, json) => answerOf(own.pagina.$put({ param: { id }, json }, ifMatch(versie))),
    voegToe: (id, json) => answerOf(own.bijeenkomsten.$post({ param: { id }, json })),
    wijzig: (id, bijeenkomst, versie, json) =>
      answerOf(own.bijeenkomsten[':bijeenkomst'].$patch({ param: { id, bijeenkomst }, json }, ifMatch(versie))),
  }
}
