import type { Taal } from '@buurtwijs/figures'
import { writeDag, writeList, writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { beloopInput, titelVan } from '../../web/routes/monitoring/beloop-input.ts'
import { isEerst } from '../../web/routes/monitoring/een-keer.ts'
import { zegNaast } from '../../web/routes/monitoring/naast-lijnen.ts'
import { zegWaarde } from '../../web/routes/monitoring/zeg-cijfer.ts'
import { zegElders } from '../../web/routes/monitoring/zeg-elders.ts'
import { zegOordeel } from '../../web/routes/monitoring/zeg-oordeel.ts'
import type { UitkomstenAntwoord } from '../modules/monitoring/index.ts'
import type { Grafiek } from './grafieken.ts'
import type { Rapport, RapportCijfer, RapportNaast, RapportSectie } from './rapport.ts'

type Reeks = UitkomstenAntwoord['reeksen'][number]

interface Vraag {
  readonly taal: Taal
  readonly now: Date
}

/**
 * What the plan of a buurt yields as it leaves the product: per theme each series with its judgement, and beside each figure the baseline and the target. Of
 * stories it quotes only what residents may read: a file cannot be called back.
 */
export function makeUitkomstenRapport(uitkomsten: UitkomstenAntwoord, { taal, now }: Vraag): Rapport {
  const m = messagesIn(taal)
  const text = m.uitkomsten.meenemen
  const { buurt, themas, reeksen, aantekeningen } = uitkomsten
  const filled = reeksen.filter(({ punten }) => punten.length > 0)
  const secties = themas.map(thema => makeThema(thema, uitkomsten, taal)).filter(({ lead, tabel }) => lead.length + tabel.length > 0)
  return {
    taal,
    wat: { id: 'uitkomsten', naam: text.wat },
    naam: buurt.naam,
    soort: text.soort,
    code: buurt.id,
    dag: now.toISOString().slice(0, 10),
    gemaakt: m.meenemen.rapport.gemaakt(writeDag(now.toISOString(), taal)),
    verzonnen: uitkomsten.isVerzonnen ? m.meenemen.rapport.verzonnen : null,
    vastgesteld: null,
    kaart: null,
    ouderen: null,
    kerngetallen: [],
    opening: [{ id: 'uitkomsten.opening', tekst: text.opening(filled.length, filled.filter(isEchtBeter).length), isSchatting: false }],
    opvalt: [],
    agenda: null,
    secties,
    omgeving: [
      { code: 'nulmeting', naam: m.uitkomsten.grafiek.nulmeting },
      { code: 'alle', naam: m.uitkomsten.naast.namen.alle },
      { code: 'gelijken', naam: m.uitkomsten.naast.namen.gelijken },
      { code: 'doel', naam: m.uitkomsten.grafiek.doel },
    ],
    cijfers: themas.flatMap(thema =>
      reeksenVan(thema, uitkomsten).flatMap(reeks =>
        reeks.punten.map(punt => writeCijfer(reeks, punt, { uitkomsten, taal, sectie: uitkomsten.woorden.themas[thema.thema] ?? '' })),
      ),
    ),
    redenen: [],
    keuzes: [
      { wat: m.meenemen.rapport.keuzes.gebied, keuze: buurt.naam },
      { wat: m.meenemen.rapport.keuzes.taal, keuze: m.meenemen.rapport.taal },
    ],
    bronnen: [],
    notities: [
      text.vanWie,
      text.hoe,
      ...(uitkomsten.gelijken.length === 0
        ? []
        : [
            m.uitkomsten.naast.wie(
              writeList(
                uitkomsten.gelijken.map(({ naam }) => naam),
                taal,
              ),
            ),
          ]),
      text.verhalen,
      ...aantekeningen.map(
        ({ dag, tekst }, index) => `${m.uitkomsten.aantekeningen.titel} (${index + 1}), ${writeDag(dag, taal)}: ${tekst}`,
      ),
    ],
  }
}

function isEchtBeter({ oordeel }: Reeks): boolean {
  return oordeel.isEcht === true && oordeel.isGunstig === true
}

/** The series of a theme that have a figure, from adoption through quality to effectiveness; one that belongs to more themes stands in the first of them. */
function reeksenVan(thema: UitkomstenAntwoord['themas'][number], uitkomsten: UitkomstenAntwoord): readonly Reeks[] {
  return metCijferVan(thema, uitkomsten).filter(reeks => isEerst(reeks, thema.thema))
}

function metCijferVan({ lagen }: UitkomstenAntwoord['themas'][number], { reeksen }: UitkomstenAntwoord): readonly Reeks[] {
  const sleutels = lagen.flatMap(laag => laag.reeksen)
  return sleutels.flatMap(sleutel => reeksen.find(reeks => reeks.sleutel === sleutel && reeks.punten.length > 0) ?? [])
}

function makeThema(thema: UitkomstenAntwoord['themas'][number], uitkomsten: UitkomstenAntwoord, taal: Taal): RapportSectie {
  const m = messagesIn(taal)
  const text = m.uitkomsten.meenemen
  const { woorden } = uitkomsten
  const own = reeksenVan(thema, uitkomsten)
  const sectie = woorden.themas[thema.thema] ?? ''
  const quoted = thema.citaten.filter(({ isVoorBewoners }) => isVoorBewoners)
  return {
    id: thema.thema,
    titel: sectie,
    intro: text.intro,
    lead: [
      ...own
        .filter(({ punten }) => punten.length === 1)
        .map(reeks => `${naamVan(reeks, uitkomsten)}: ${zegOordeel(reeks, { m, taal, woorden })}`),
      ...metCijferVan(thema, uitkomsten)
        .filter(reeks => !isEerst(reeks, thema.thema))
        .map(reeks => zegElders({ ...reeks, activiteit: reeks.activiteit?.naam ?? null }, reeks.themas[0] ?? '', { m, woorden })),
      ...quoted.map(({ citaat, wie }) => `‘${citaat}’ (${wie === '' ? m.uitkomsten.verhalen.iemand : wie})`),
    ],
    grafieken: own
      .filter(({ punten }) => punten.length > 1)
      .map((reeks): Grafiek => ({
        soort: 'beloop',
        id: `beloop-${thema.thema}-${reeks.sleutel.replaceAll('.', '-')}`,
        taal,
        titel: titelVan(reeks, uitkomsten),
        onder: [
          reeks.activiteit === null ? '' : `${reeks.activiteit.naam}.`,
          zegOordeel(reeks, { m, taal, woorden }),
          zegNaast(reeks, { m, taal, woorden }),
        ]
          .filter(part => part !== '')
          .join(' '),
        input: beloopInput(reeks, uitkomsten, { m, taal }),
      })),
    tabel: own.flatMap(reeks => {
      const last = reeks.punten.at(-1)
      return last === undefined ? [] : [{ ...writeCijfer(reeks, last, { uitkomsten, taal, sectie }), opmerkingen: [] }]
    }),
    wel: text.wel,
    niet: text.niet,
    bronnen: [text.bron],
  }
}

function naamVan({ indicator, activiteit }: Reeks, { woorden }: UitkomstenAntwoord): string {
  return `${woorden.indicatoren[indicator].naam}${activiteit === null ? '' : ` (${activiteit.naam})`}`
}

interface Zeg {
  readonly uitkomsten: UitkomstenAntwoord
  readonly taal: Taal
  readonly sectie: string
}

/** One figure of one period, with its baseline and its target beside it. */
function writeCijfer(reeks: Reeks, punt: Reeks['punten'][number], { uitkomsten, taal, sectie }: Zeg): RapportCijfer {
  const m = messagesIn(taal)
  const { woorden } = uitkomsten
  const { indicator, nulpunt, doelWaarde, oordeel, punten } = reeks
  const { eenheid, decimalen } = woorden.indicatoren[indicator]
  const write = (waarde: number) => zegWaarde(waarde, indicator, woorden, taal)
  const isLast = punten.at(-1) === punt
  const beside = (code: string, naam: string, waarde: number | undefined, woord: string | null): RapportNaast => ({
    code,
    naam,
    waarde: waarde ?? null,
    tekst: waarde === undefined ? '–' : write(waarde),
    woord,
  })
  const { gehaald, nietGehaald } = m.uitkomsten.meenemen
  return {
    maat: reeks.sleutel,
    naam: naamVan(reeks, uitkomsten),
    sectie,
    eenheid,
    soort: 'telling',
    soortTekst: m.uitkomsten.meenemen.soortTekst,
    periode: punt.periode,
    periodeTekst: writePeriode(punt.periode, taal),
    waarde: punt.waarde,
    decimalen,
    tekst: write(punt.waarde),
    ontbreekt: null,
    onder: isLast ? (oordeel.tussen?.onder ?? null) : null,
    boven: isLast ? (oordeel.tussen?.boven ?? null) : null,
    ruimte: null,
    status: punt.isVast ? 'definitief' : 'voorlopig',
    release: null,
    grenzen: null,
    opmerkingen: isLast ? [zegOordeel(reeks, { m, taal, woorden })] : [],
    naast: [
      beside('nulmeting', m.uitkomsten.grafiek.nulmeting, nulpunt?.waarde, null),
      // A figure of others that is not there is no row: why it is not is said with the series.
      ...(['alle', 'gelijken'] as const).flatMap(soort => {
        const there = reeks.naast[soort].punten.find(({ periode }) => periode === punt.periode)
        return there === undefined ? [] : [beside(soort, m.uitkomsten.naast.namen[soort], there.waarde, null)]
      }),
      beside(
        'doel',
        m.uitkomsten.grafiek.doel,
        doelWaarde?.waarde,
        isLast && oordeel.isDoelGehaald !== null ? (oordeel.isDoelGehaald ? gehaald : nietGehaald) : null,
      ),
    ],
  }
}
