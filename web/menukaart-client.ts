import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { MenukaartClient } from './menukaart-data.ts'

/** The API itself refuses words that it does not know. */
type Asked = Parameters<V1['menukaart']['$get']>[0]['query']

/** The menukaart, over the API. */
export function createMenukaartClient(client: V1): MenukaartClient {
  const voorstellen = client.menukaartvoorstellen
  const een = voorstellen[':id']
  return {
    lijst: vraag => answerOf(client.menukaart.$get({ query: vraag as Asked })),
    async interventie(id, gebieden, taal) {
      const answer = await answerOf(
        client.menukaart[':id'].$get({ param: { id }, query: { taal, ...(gebieden === null ? {} : { gebieden }) } }),
      )
      return 'weigering' in answer && answer.weigering.code === 'interventie-unknown' ? null : answer
    },
    woorden: async taal => await (await client.menukaart['_woorden'].$get({ query: { taal } })).json(),
    versies: id => partOf(answerOf(client.menukaart[':id'].versies.$get({ param: { id } })), ({ versies }) => versies),
    voorstellen: () => partOf(answerOf(voorstellen.$get()), each => each.voorstellen),
    voorstel: id => answerOf(een.$get({ param: { id } })),
    stelVoor: json => answerOf(voorstellen.$post({ json })),
    trekIn: (id, versie) => answerOf(een['_intrekken'].$post({ param: { id } }, ifMatch(versie))),
    beoordeel: (id, versie, json) => answerOf(een['_beoordelen'].$post({ param: { id }, json }, ifMatch(versie))),
  }
}
