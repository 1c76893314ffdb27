import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { RegioClient } from './regio-data.ts'

/** Regions, over the API. */
export function createRegioClient(client: V1): RegioClient {
  const regio = client.regios[':id']
  const uitdaging = regio.uitdagingen[':uitdaging']
  const buurt = client.transitiebuurten[':id']
  const hier = buurt['regio-uitdagingen'][':uitdaging']
  return {
    regios: () => partOf(answerOf(client.regios.$get()), ({ regios }) => regios),
    regio: (id, taal) => answerOf(regio.$get({ param: { id }, query: { taal } })),
    beeld: (gemeenten, taal) => answerOf(client.selecties.buurtbeeld.$get({ query: { gebieden: gemeenten.join(','), taal } })),
    voorstellen: (id, taal) =>
      partOf(answerOf(regio.voorstellen.$get({ param: { id }, query: { taal } })), ({ voorstellen }) => voorstellen),
    maak: json => answerOf(client.regios.$post({ json })),
    wijzig: (id, versie, json) => answerOf(regio.$patch({ param: { id }, json }, ifMatch(versie))),
    haalWeg: (id, versie) => answerOf(regio.$delete({ param: { id } }, ifMatch(versie))),
    schrijfOp: (id, json) => answerOf(regio.uitdagingen.$post({ param: { id }, json })),
    herschrijf: (id, part, versie, json) => answerOf(uitdaging.$patch({ param: { id, uitdaging: part }, json }, ifMatch(versie))),
    haalUitdagingWeg: (id, part, versie) => answerOf(uitdaging.$delete({ param: { id, uitdaging: part } }, ifMatch(versie))),
    vanBuurt: (id, taal) => answerOf(buurt.regios.$get({ param: { id }, query: { taal } })),
    beoordeel: (id, part, json) => answerOf(hier.oordeel.$put({ param: { id, uitdaging: part }, json })),
    neemOordeelTerug: (id, part) => answerOf(hier.oordeel.$delete({ param: { id, uitdaging: part } })),
    neemOver: (id, part) => answerOf(hier['_overnemen'].$post({ param: { id, uitdaging: part } })),
  }
}
