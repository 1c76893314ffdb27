import { answerOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { UitvoeringClient } from './uitvoering-data.ts'

/** How plans are carried out, over the API. */
export function createUitvoeringClient(client: V1): UitvoeringClient {
  const own = client.transitiebuurten[':id'].uitvoering
  const een = own.activiteiten[':activiteit']
  const mijlpaal = own.mijlpalen[':mijlpaal']
  const bewijs = own.bewijzen[':bewijs']
  const gebeurtenis = own.gebeurtenissen[':gebeurtenis']
  return {
    uitvoering: id => answerOf(own.$get({ param: { id } })),
    activiteit: (id, activiteit) => answerOf(een.$get({ param: { id, activiteit } })),
    meld: (id, activiteit, versie, bericht) => answerOf(een['_bijwerken'].$post({ param: { id, activiteit }, json: { versie, bericht } })),
    volg: (id, activiteit, volgt) => answerOf(een.volgen.$put({ param: { id, activiteit }, json: { volgt } })),
    zetMijlpaal: (id, welke, versie, json) => answerOf(mijlpaal.$put({ param: { id, mijlpaal: welke }, json }, ifMatch(versie))),
    haalMijlpaalWeg: (id, welke, versie) => answerOf(mijlpaal.$delete({ param: { id, mijlpaal: welke } }, ifMatch(versie))),
    voegBewijsToe: (id, welk, json) => answerOf(bewijs.$put({ param: { id, bewijs: welk }, json })),
    haalBewijsWeg: (id, welk) => answerOf(bewijs.$delete({ param: { id, bewijs: welk } })),
    gebeurtenissen: id => answerOf(own.gebeurtenissen.$get({ param: { id } })),
    zetGebeurtenis: (id, welke, versie, json) => answerOf(gebeurtenis.$put({ param: { id, gebeurtenis: welke }, json }, ifMatch(versie))),
    haalGebeurtenisWeg: (id, welke, versie) => answerOf(gebeurtenis.$delete({ param: { id, gebeurtenis: welke } }, ifMatch(versie))),
    mijlpalen: id => answerOf(client.transitiebuurten[':id'].mijlpalen.$get({ param: { id } })),
    overzicht: () => answerOf(client.mijlpalenoverzicht.$get()),
  }
}
