import { answerOf, fileOf, ifMatch } from './answer.ts'
import type { BesprekingClient } from './bespreking-data.ts'
import type { V1 } from './data.ts'

/** Going through the outcomes together, over the API. */
export function createBesprekingClient(client: V1): BesprekingClient {
  const { besprekingen, acties } = client.transitiebuurten[':id']
  const een = besprekingen[':bespreking']
  const param = ({ buurt, id }: { readonly buurt: string; readonly id: string }) => ({ id: buurt, bespreking: id })
  return {
    alle: id => answerOf(besprekingen.$get({ param: { id } })),
    begin: (id, dag) => answerOf(besprekingen.$post({ param: { id }, json: { dag } })),
    een: (plek, taal) => answerOf(een.$get({ param: param(plek), query: { taal } })),
    wijzig: ({ versie, ...plek }, json) => answerOf(een.$put({ param: param(plek), json }, ifMatch(versie))),
    haalWeg: plek => answerOf(een.$delete({ param: param(plek) })),
    noteer: ({ thema, versie, ...plek }, tekst) =>
      answerOf(een.themas[':thema'].$put({ param: { ...param(plek), thema }, json: { tekst } }, ifMatch(versie))),
    spreekAf: (plek, json) => answerOf(een.acties.$post({ param: param(plek), json })),
    haalActieWeg: ({ actie, ...plek }) => answerOf(een.acties[':actie'].$delete({ param: { ...param(plek), actie } })),
    rondAf: (id, actie, stand) => answerOf(acties[':actie']['_afronden'].$post({ param: { id, actie }, json: { stand } })),
    sluit: ({ versie, ...plek }) => answerOf(een['_sluiten'].$post({ param: param(plek) }, ifMatch(versie))),
    vulAan: (plek, tekst) => answerOf(een.naschriften.$post({ param: param(plek), json: { tekst } })),
    verslag: (plek, taal) => fileOf(een['verslag.pdf'].$get({ param: param(plek), query: { taal } })),
  }
}
