import { answerOf } from './answer.ts'
import type { V1 } from './data.ts'
import { perBladzijde } from './kaart-data.ts'
import type { KaartClient } from './kaart-data.ts'

/** Maps, over the API. */
export function createKaartClient(client: V1): KaartClient {
  return {
    plek(codes, { maat, periode, jaar, taal }) {
      const query = { maat, taal, ...(periode === undefined ? {} : { periode }), ...(jaar === undefined ? {} : { jaar: String(jaar) }) }
      if (codes.includes(',')) return answerOf(client.selecties.kaart.$get({ query: { ...query, gebieden: codes } }))
      return answerOf(client.gebieden[':code'].kaart.$get({ param: { code: codes }, query }))
    },
    lijst: ({ pagina, periode, ...vraag }) =>
      answerOf(
        client.kaart.lijst.$get({
          query: { ...vraag, pagina: String(pagina), limiet: String(perBladzijde), ...(periode === undefined ? {} : { periode }) },
        }),
      ),
  }
}
