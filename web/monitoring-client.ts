import { answerOf, fileOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { MonitoringClient } from './monitoring-data.ts'

/** Measuring, over the API. */
export function createMonitoringClient(client: V1): MonitoringClient {
  const { meetplan, metingen, uitkomsten, verhalen } = client.transitiebuurten[':id']
  const ingezonden = client.transitiebuurten[':id']['ingezonden-verhalen']
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
    uitkomsten: (id, taal) => answerOf(uitkomsten.$get({ param: { id }, query: { taal } })),
    uitkomstenBestand: (id, vorm, taal) => fileOf(uitkomsten.uitvoer[':vorm'].$get({ param: { id, vorm }, query: { taal } })),
    tekenAan: (id, json) => answerOf(uitkomsten.aantekeningen.$post({ param: { id }, json })),
    haalAantekeningWeg: (id, aantekening) => answerOf(uitkomsten.aantekeningen[':aantekening'].$delete({ param: { id, aantekening } })),
    herzet: (id, sleutel, json) => answerOf(uitkomsten.reeksen[':sleutel']['_herzetten'].$post({ param: { id, sleutel }, json })),
    verhalen: (id, taal) => answerOf(verhalen.$get({ param: { id }, query: { taal } })),
    bewaarVerhaal: (id, verhaal, versie, json) => answerOf(verhalen[':verhaal'].$put({ param: { id, verhaal }, json }, ifMatch(versie))),
    bewaarIngesproken: (id, verhaal, versie, invoer, geluid) =>
      answerOf(
        verhalen[':verhaal'].ingesproken.$put(
          { param: { id, verhaal }, form: { verhaal: JSON.stringify(invoer), geluid } },
          ifMatch(versie),
        ),
      ),
    geluid: (id, verhaal, voor, range) =>
      fileOf(verhalen[':verhaal'].geluid.$get({ param: { id, verhaal }, query: { voor } }, rangeOf(range))),
    haalGeluidWeg: (id, verhaal, versie) => answerOf(verhalen[':verhaal'].geluid.$delete({ param: { id, verhaal } }, ifMatch(versie))),
    trekVerhaalIn: (id, verhaal, versie) => answerOf(verhalen[':verhaal'].$delete({ param: { id, verhaal } }, ifMatch(versie))),
    ingezonden: (id, taal) => answerOf(ingezonden.$get({ param: { id }, query: { taal } })),
    maakVerhaallink: (id, dagen) => answerOf(ingezonden.links.$post({ param: { id }, json: { dagen } })),
    trekVerhaallinkIn: id => answerOf(ingezonden.links['_intrekken'].$post({ param: { id } })),
    neemVerhaalAan: (id, verhaal, json) => answerOf(ingezonden[':verhaal']['_aannemen'].$post({ param: { id, verhaal }, json })),
    legTerzijde: (id, verhaal, reden) => answerOf(ingezonden[':verhaal']['_terzijde'].$post({ param: { id, verhaal }, json: { reden } })),
    vertel: (link, taal) => answerOf(client.vertel['_bekijk'].$post({ json: { link, taal } })),
    vertelPoster: (link, taal) => fileOf(client.vertel['_poster'].$post({ json: { link, taal } })),
    zendVerhaal: json => answerOf(client.vertel['_verhaal'].$post({ json })),
    zendIngesproken: (invoer, geluid) =>
      answerOf(client.vertel['_ingesproken'].$post({ form: { verhaal: JSON.stringify(invoer), geluid } })),
    eigenVerhaal: (code, taal) => answerOf(client.vertel['_volg'].$post({ json: { code, taal } })),
    kiesToestemming: json => answerOf(client.vertel['_toestemming'].$post({ json })),
    eigenGeluid: (code, range) => fileOf(client.vertel['_geluid'].$post({ json: { code } }, rangeOf(range))),
    haalEigenGeluidWeg: code => answerOf(client.vertel['_geluid-weg'].$post({ json: { code } })),
    haalVerhaalTerug: code => answerOf(client.vertel['_terugnemen'].$post({ json: { code } })),
    meetplannen: () => answerOf(client.meetplannen.$get()),
    koers: () => answerOf(client.koers.$get()),
    praktijk: (buurten, taal) => answerOf(client.praktijkbuurten.$get({ query: { ...listOf(buurten), taal } })),
    praktijkBestand: (buurten, vorm, taal) =>
      fileOf(client.praktijkbuurten.uitvoer[':vorm'].$get({ param: { vorm }, query: { ...listOf(buurten), taal } })),
  }
}

/** The part of a file that a player asks for. */
function rangeOf(range: string | null) {
  return range === null ? {} : { headers: { Range: range } }
}

/** Nothing at all for no buurten: then the API takes those of who asks. */
function listOf(buurten: readonly string[]): { buurten?: string } {
  return buurten.length === 0 ? {} : { buurten: buurten.join(',') }
}
