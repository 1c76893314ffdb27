import { answerOf, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { LeveringenClient } from './leveringen-data.ts'

/** Deliveries of figures, over the API. */
export function createLeveringenClient(client: V1): LeveringenClient {
  const { leveringen, levermachtigingen } = client
  const een = leveringen[':levering']
  return {
    leveringen: () => answerOf(leveringen.$get()),
    levering: (levering, taal) => answerOf(een.$get({ param: { levering }, query: { taal } })),
    breng: (organisatie, taal, form) => answerOf(leveringen.$post({ query: { taal }, form: { organisatie, ...form } })),
    nagaan: (taal, form) => answerOf(leveringen['_nagaan'].$post({ query: { taal }, form })),
    formaat: taal => answerOf(leveringen.formaat.$get({ query: { taal } })),
    biedAan: (levering, toelichting) => answerOf(een['_aanbieden'].$post({ param: { levering }, json: { toelichting } })),
    haalWeg: levering => answerOf(een.$delete({ param: { levering } })),
    besluit: (levering, json) => answerOf(een.besluit.$post({ param: { levering }, json })),
    machtigingen: () => partOf(answerOf(levermachtigingen.$get()), ({ organisaties }) => organisaties),
    machtig: (organisatie, json) => answerOf(levermachtigingen[':organisatie'].$put({ param: { organisatie }, json })),
  }
}
