import { answerOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { MonitoringClient } from './monitoring-data.ts'

/** Measuring, over the API. */
export function createMonitoringClient(client: V1): MonitoringClient {
  const { meetplan, metingen } = client.transitiebuurten[':id']
  const laag = meetplan.activiteiten[':activiteit'].lagen[':laag']
  const een = metingen[':sleutel'][':periode']
  return {
    meetplan: (id, taal) => answerOf(meetplan.$get({ param: { id }, query: { taal } })),
    kiesLaag: (id, { versie, ...plek }, json) => answerOf(laag.$put({ param: { id, ...plek }, json }, ifMatch(versie))),
    volgPlan: (id, { versie, ...plek }) => answerOf(laag.$delete({ param: { id, ...plek } }, ifMatch(versie))),
    wijzigRegel: (id, sleutel, versie, json) =>
      answerOf(meetplan.regels[':sleutel'].$put({ param: { id, sleutel }, json }, ifMatch(versie))),
    afspraken: taal => answerOf(client.meetafspraken.$get({ query: { taal } })),
    wijzigAfspraak: ({ versie, ...param }, json) =>
      answerOf(client.meetafspraken[':thema'][':laag'][':indicator'].$put({ param, json }, ifMatch(versie))),
    metingen: (id, taal) => answerOf(metingen.$get({ param: { id }, query: { taal } })),
    meting: (id, sleutel, periode, taal) => answerOf(een.$get({ param: { id, sleutel, periode }, query: { taal } })),
    vulIn: (id, { versie, ...plek }, json) => answerOf(een.$put({ param: { id, ...plek }, json }, ifMatch(versie))),
    kijkNa: (id, gezien) => answerOf(metingen['_nakijken'].$post({ param: { id }, json: { metingen: [...gezien] } })),
    zetVast: (id, gezien) => answerOf(metingen['_vastzetten'].$post({ param: { id }, json: { metingen: [...gezien] } })),
    heropen: (id, gezien, reden) => answerOf(metingen['_heropenen'].$post({ param: { id }, json: { metingen: [...gezien], reden } })),
    meetplannen: () => answerOf(client.meetplannen.$get()),
  }
}
