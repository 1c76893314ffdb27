import { answerOf, partOf } from './answer.ts'
import type { CommissieClient, Welke } from './commissie-data.ts'
import type { V1 } from './data.ts'

/** Rounds and what is decided on them, over the API. */
export function createCommissieClient(client: V1): CommissieClient {
  const { rondes } = client.transitiebuurten[':id']
  const een = rondes[':nummer']
  const at = ({ buurt, nummer }: Welke) => ({ id: buurt, nummer: String(nummer) })
  return {
    lijst: () => partOf(answerOf(client.commissie.rondes.$get()), answer => answer.rondes),
    rondes: (id, taal) => answerOf(rondes.$get({ param: { id }, query: { taal } })),
    ronde: (welke, taal) => answerOf(een.$get({ param: at(welke), query: { taal } })),
    dienIn: (id, json) => answerOf(rondes.$post({ param: { id }, json })),
    regel: (welke, json) => answerOf(een.behandeling.$put({ param: at(welke), json })),
    oordeel: (welke, json) => answerOf(een.oordeel.$put({ param: at(welke), json })),
    vraag: (welke, json) => answerOf(een.vragen.$post({ param: at(welke), json })),
    antwoord: (welke, vraag, tekst) => answerOf(een.vragen[':vraag'].antwoord.$post({ param: { ...at(welke), vraag }, json: { tekst } })),
    besluit: (welke, json) => answerOf(een.besluit.$post({ param: at(welke), json })),
    belang: (welke, json) => answerOf(een.belangen.$post({ param: at(welke), json })),
    stemIn: (welke, organisatie, json) => answerOf(een.instemmingen[':organisatie'].$post({ param: { ...at(welke), organisatie }, json })),
  }
}
