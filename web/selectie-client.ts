import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { SelectieClient } from './selectie-data.ts'

/** The choice of buurten, over the API. */
export function createSelectieClient(client: V1): SelectieClient {
  const buurt = client.transitiebuurten[':id']
  return {
    kandidaten: cohort => answerOf(client.kandidaten.$get({ query: cohort === null ? {} : { cohort } })),
    kandidaat: id => answerOf(client.kandidaten[':id'].$get({ param: { id } })),
    geefScore: (id, json) => answerOf(buurt.scores.$post({ param: { id }, json })),
    legMarktaandeelVast: (id, versie, json) => answerOf(buurt.marktaandeel.$put({ param: { id }, json }, ifMatch(versie))),
    cohorten: () => partOf(answerOf(client.cohorten.$get()), ({ cohorten }) => cohorten),
  }
}
