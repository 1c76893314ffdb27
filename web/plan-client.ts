import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { PlanClient } from './plan-data.ts'

/** The API itself refuses words that it does not know. */
type AskedAdvies = Parameters<V1['transitiebuurten'][':id']['buurtplan']['advies']['$get']>[0]['query']

/** The plan of a buurt, over the API. */
export function createPlanClient(client: V1): PlanClient {
  const plan = client.transitiebuurten[':id'].buurtplan
  const thema = plan.themas[':thema']
  const een = plan.activiteiten[':activiteit']
  return {
    plannen: () => partOf(answerOf(client.buurtplannen.$get()), ({ plannen }) => plannen),
    plan: id => answerOf(plan.$get({ param: { id } })),
    advies: (id, vraag, taal) => answerOf(plan.advies.$get({ param: { id }, query: { ...vraag, taal } as AskedAdvies })),
    laatWeg: (id, op, reden) => answerOf(thema['_weglaten'].$post({ param: { id, thema: op.thema }, json: { reden } }, ifMatch(op.versie))),
    open: (id, op) => answerOf(thema['_openen'].$post({ param: { id, thema: op.thema } }, ifMatch(op.versie))),
    beoordeel: (id, op, json) => answerOf(thema['_beoordelen'].$post({ param: { id, thema: op.thema }, json }, ifMatch(op.versie))),
    activiteit: (id, activiteit) => answerOf(een.$get({ param: { id, activiteit } })),
    schrijfOp: (id, json) => answerOf(plan.activiteiten.$post({ param: { id }, json })),
    neemOver: (id, interventie, uitdaging) =>
      answerOf(plan.activiteiten['_overnemen'].$post({ param: { id }, json: { interventie, uitdaging } })),
    herschrijf: ({ buurt, id, versie }, json) => answerOf(een.$patch({ param: { id: buurt, activiteit: id }, json }, ifMatch(versie))),
    stand: ({ buurt, id, versie }) =>
      answerOf(een.standen[':versie'].$get({ param: { id: buurt, activiteit: id, versie: String(versie) } })),
    werkBij: ({ buurt, id, versie }, inhoud, interventieVersie) =>
      answerOf(een['_bijwerken'].$post({ param: { id: buurt, activiteit: id }, json: { inhoud, interventieVersie } }, ifMatch(versie))),
    haalWeg: ({ buurt, id, versie }) => answerOf(een.$delete({ param: { id: buurt, activiteit: id } }, ifMatch(versie))),
    zetTerug: ({ buurt, id, versie }) => answerOf(een['_terugzetten'].$post({ param: { id: buurt, activiteit: id } }, ifMatch(versie))),
    versies: id => partOf(answerOf(plan.versies.$get({ param: { id } })), ({ versies }) => versies),
    bewaarVersie: (id, versie, toelichting) => answerOf(plan.versies.$post({ param: { id }, json: { toelichting } }, ifMatch(versie))),
    verschillen: (id, nummer, met) =>
      partOf(
        answerOf(
          plan.versies[':versie'].verschillen.$get({
            param: { id, versie: String(nummer) },
            query: met === null ? {} : { met: String(met) },
          }),
        ),
        ({ verschillen }) => verschillen,
      ),
  }
}
