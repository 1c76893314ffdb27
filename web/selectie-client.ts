import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { SelectieClient } from './selectie-data.ts'

/** The choice of buurten, over the API. */
export function createSelectieClient(client: V1): SelectieClient {
  const buurt = client.transitiebuurten[':id']
  const cohort = client.cohorten[':id']
  return {
    kandidaten: of => answerOf(client.kandidaten.$get({ query: of === null ? {} : { cohort: of } })),
    kandidaat: id => answerOf(client.kandidaten[':id'].$get({ param: { id } })),
    nomineer: json => answerOf(client.transitiebuurten.$post({ json })),
    geefScore: (id, json) => answerOf(buurt.scores.$post({ param: { id }, json })),
    legMarktaandeelVast: (id, versie, json) => answerOf(buurt.marktaandeel.$put({ param: { id }, json }, ifMatch(versie))),
    cohorten: () => partOf(answerOf(client.cohorten.$get()), ({ cohorten }) => cohorten),
    maakCohort: json => answerOf(client.cohorten.$post({ json })),
    wijzigCohort: (id, versie, json) => answerOf(cohort.$patch({ param: { id }, json }, ifMatch(versie))),
    cohort: id => answerOf(cohort.$get({ param: { id } })),
    trechter: (id, { maat, periode, taal }) =>
      answerOf(cohort.trechter.$get({ param: { id }, query: { maat, taal, ...(periode === undefined ? {} : { periode }) } })),
    lijsten: id => answerOf(cohort.lijsten.$get({ param: { id } })),
    kiesGewichten: (id, versie, json) => answerOf(cohort.gewichten.$put({ param: { id }, json }, ifMatch(versie))),
    planLijst: (id, versie, buurten) => answerOf(cohort.buurten.$put({ param: { id }, json: { buurten } }, ifMatch(versie))),
    vraagAdvies: (id, versie, json) => answerOf(cohort.adviezen.$post({ param: { id }, json }, ifMatch(versie))),
    ontvangAdvies: (id, versie, advies, json) =>
      answerOf(cohort.adviezen[':advies'].$patch({ param: { id, advies }, json }, ifMatch(versie))),
    stelVast: (id, versie, json) => answerOf(cohort['_vaststellen'].$post({ param: { id }, json }, ifMatch(versie))),
    herzie: (id, versie, json) => answerOf(cohort['_herzien'].$post({ param: { id }, json }, ifMatch(versie))),
    open: (id, versie, json) => answerOf(cohort['_openen'].$post({ param: { id }, json }, ifMatch(versie))),
  }
}
