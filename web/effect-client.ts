import { answerOf, fileOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { EffectClient } from './effect-data.ts'

/** Whether it works, over the API. */
export function createEffectClient(client: V1): EffectClient {
  const { analyses } = client
  const een = analyses[':id']
  return {
    voorbeeld: voorbeeld => answerOf(analyses['_voorbeelden'][':voorbeeld'].$get({ param: { voorbeeld } })),
    ontwerp: ({ spreiding, samenhang, ...vraag }, taal) =>
      answerOf(
        analyses['_ontwerp'].$get({
          query: { ...vraag, ...(spreiding === '' ? {} : { spreiding }), ...(samenhang === '' ? {} : { samenhang }), taal },
        }),
      ),
    analyses: taal => answerOf(analyses.$get({ query: { taal } })),
    analyse: (id, taal, nummer) =>
      answerOf(een.$get({ param: { id }, query: { taal, ...(nummer === undefined ? {} : { nummer: String(nummer) }) } })),
    begin: json => answerOf(analyses.$post({ json })),
    wijzig: (id, versie, json) => answerOf(een.$put({ param: { id }, json }, ifMatch(versie))),
    legVast: (id, versie) => answerOf(een['_vastleggen'].$post({ param: { id }, json: { versie } })),
    opnieuw: id => answerOf(een['_opnieuw'].$post({ param: { id } })),
    open: (id, form) => answerOf(een['_openen'].$post({ param: { id }, form })),
    overname: taal => answerOf(client.analyses['_oordelen'].$get({ query: { taal } })),
    neemOver: (id, nummer) => answerOf(een['_overnemen'].$post({ param: { id }, json: { nummer } })),
    openPublicatie: id => answerOf(een['_openen-publicatie'].$post({ param: { id } })),
    openVrijgave: id => answerOf(een['_openen-vrijgave'].$post({ param: { id } })),
    bundel: (id, nummer) => fileOf(een.bundel.$get({ param: { id }, query: { nummer: String(nummer) } })),
  }
}
