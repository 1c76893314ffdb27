import { answerOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { ReactiesClient } from './reacties-data.ts'

/** What people say about a plan, over the API. */
export function createReactiesClient(client: V1): ReactiesClient {
  const { opmerkingen } = client.transitiebuurten[':id'].buurtplan
  const een = opmerkingen[':opmerking']
  const paramOf = ({ buurt, id }: { readonly buurt: string; readonly id: string }) => ({ param: { id: buurt, opmerking: id } })
  return {
    opmerkingen: (id, { over, filter, pagina = 1, limiet = 50 }) =>
      answerOf(opmerkingen.$get({ param: { id }, query: { ...over, filter, pagina: String(pagina), limiet: String(limiet) } })),
    tellingen: id => answerOf(opmerkingen.tellingen.$get({ param: { id } })),
    plaats: (id, over, tekst) => answerOf(opmerkingen.$post({ param: { id }, json: { over, tekst } })),
    antwoord: (op, tekst) => answerOf(een.antwoorden.$post({ ...paramOf(op), json: { tekst } })),
    herschrijf: (op, tekst) => answerOf(een.$patch({ ...paramOf(op), json: { tekst } }, ifMatch(op.versie))),
    trekIn: op => answerOf(een['_intrekken'].$post(paramOf(op), ifMatch(op.versie))),
    rondAf: op => answerOf(een['_afronden'].$post(paramOf(op), ifMatch(op.versie))),
    heropen: op => answerOf(een['_heropenen'].$post(paramOf(op), ifMatch(op.versie))),
  }
}
