import type { AgendaClient } from './agenda-data.ts'
import { answerOf, fileOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'

/** What matters in a buurt, over the API. */
export function createAgendaClient(client: V1): AgendaClient {
  const buurt = client.transitiebuurten[':id']
  const uitdaging = buurt.uitdagingen[':uitdaging']
  const inzicht = buurt.inzichten[':inzicht']
  return {
    agenda: (id, taal) => answerOf(buurt.buurtagenda.$get({ param: { id }, query: { taal } })),
    onderwerpen: async taal => (await (await client.onderwerpen.$get({ query: { taal } })).json()).onderwerpen,
    voorstellen: (id, taal) =>
      partOf(answerOf(buurt.voorstellen.$get({ param: { id }, query: { taal } })), ({ voorstellen }) => voorstellen),
    kiesAgenda: (id, versie, uitdagingen) =>
      answerOf(buurt.buurtagenda.$put({ param: { id }, json: { uitdagingen: [...uitdagingen] } }, ifMatch(versie))),
    kiesGewichten: (id, versie, json) => answerOf(buurt.buurtagenda.gewichten.$put({ param: { id }, json }, ifMatch(versie))),
    schrijfOp: (id, json) => answerOf(buurt.uitdagingen.$post({ param: { id }, json })),
    herschrijf: (id, part, versie, json) => answerOf(uitdaging.$patch({ param: { id, uitdaging: part }, json }, ifMatch(versie))),
    haalWeg: (id, part, versie) => answerOf(uitdaging.$delete({ param: { id, uitdaging: part } }, ifMatch(versie))),
    geefMening: (id, part, mening) => answerOf(uitdaging.mening.$put({ param: { id, uitdaging: part }, json: { mening } })),
    tel: (id, part, json) => answerOf(uitdaging.tellingen.$post({ param: { id, uitdaging: part }, json })),
    haalTellingWeg: (id, part, telling) => answerOf(uitdaging.tellingen[':telling'].$delete({ param: { id, uitdaging: part, telling } })),
    neemMee: (id, vorm, taal) => fileOf(buurt.uitvoer[':vorm'].$get({ param: { id, vorm }, query: { taal } })),
    neemBeeldMee: (id, versie, vorm) =>
      fileOf(buurt.beelden[':versie'].uitvoer[':vorm'].$get({ param: { id, versie: String(versie), vorm } })),
    vergelijk: (id, bestand) => answerOf(buurt.teruggekomen.$post({ param: { id }, form: { bestand } })),
    neemTekstenOver: (id, teksten) => answerOf(buurt.uitdagingen.$patch({ param: { id }, json: { teksten: [...teksten] } })),
    inzichten: (id, pagina) => answerOf(buurt.inzichten.$get({ param: { id }, query: { pagina: String(pagina) } })),
    bewaarInzicht: (id, part, json) => answerOf(inzicht.$put({ param: { id, inzicht: part }, json })),
    wijzigInzicht: (id, part, versie, json) => answerOf(inzicht.$patch({ param: { id, inzicht: part }, json }, ifMatch(versie))),
    haalInzichtWeg: (id, part, versie) => answerOf(inzicht.$delete({ param: { id, inzicht: part } }, ifMatch(versie))),
    beelden: id => partOf(answerOf(buurt.beelden.$get({ param: { id } })), ({ beelden }) => beelden),
    stelVast: (id, json) => answerOf(buurt.beelden.$post({ param: { id }, json })),
    verschillen: (id, versie, met) =>
      answerOf(
        buurt.beelden[':versie'].verschillen.$get({
          param: { id, versie: String(versie) },
          query: met === null ? {} : { met: String(met) },
        }),
      ),
  }
}
