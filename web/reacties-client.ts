import { answerOf, fileOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { ReactiesClient } from './reacties-data.ts'

/** What people say about a plan, over the API. */
export function createReactiesClient(client: V1): ReactiesClient {
  const { opmerkingen } = client.transitiebuurten[':id'].buurtplan
  const een = opmerkingen[':opmerking']
  const paramOf = ({ buurt, id }: { readonly buurt: string; readonly id: string }) => ({ param: { id: buurt, opmerking: id } })
  const { meedenken, suggesties } = client.transitiebuurten[':id'].buurtplan
  const suggestie = suggesties[':suggestie']
  const suggestieOf = ({ buurt, id }: { readonly buurt: string; readonly id: string }) => ({ param: { id: buurt, suggestie: id } })
  return {
    meedenken: id => answerOf(meedenken.$get({ param: { id } })),
    kiesMeedenken: (id, versie, json) => answerOf(meedenken.$put({ param: { id }, json }, ifMatch(versie))),
    maakLink: (id, dagen) => answerOf(meedenken.links.$post({ param: { id }, json: { dagen } })),
    trekLinkIn: id => answerOf(meedenken.links['_intrekken'].$post({ param: { id } })),
    openPlan: link => answerOf(client.meedenken['_bekijk'].$post({ json: { link } })),
    vel: (link, taal) => fileOf(client.meedenken['_vel'].$post({ json: { link, taal } })),
    stelVoor: json => answerOf(client.meedenken['_suggestie'].$post({ json })),
    volg: code => answerOf(client.meedenken['_volg'].$post({ json: { code } })),
    suggesties: (id, { staat, pagina = 1, limiet = 50 }) =>
      answerOf(suggesties.$get({ param: { id }, query: { staat, pagina: String(pagina), limiet: String(limiet) } })),
    suggestie: (buurt, id) => answerOf(suggestie.$get(suggestieOf({ buurt, id }))),
    typIn: (id, json) => answerOf(suggesties.$post({ param: { id }, json })),
    beantwoord: (op, json) => answerOf(suggestie.antwoord.$put({ ...suggestieOf(op), json }, ifMatch(op.versie))),
    verberg: (op, reden) => answerOf(suggestie['_verbergen'].$post({ ...suggestieOf(op), json: { reden } }, ifMatch(op.versie))),
    toon: op => answerOf(suggestie['_tonen'].$post(suggestieOf(op), ifMatch(op.versie))),
    lak: (op, woorden) => answerOf(suggestie['_lakken'].$post({ ...suggestieOf(op), json: { woorden } }, ifMatch(op.versie))),
    telling: async adres => {
      const response = await client.buurtpaginas[':adres'].suggesties.$get({ param: { adres } })
      return response.ok ? await response.json() : null
    },
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
