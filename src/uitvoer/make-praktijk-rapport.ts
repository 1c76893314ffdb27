import type { Taal } from '@buurtwijs/figures'
import { writeDag, writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { zegWaarde } from '../../web/routes/monitoring/zeg-cijfer.ts'
import { zegVerandering } from '../../web/routes/praktijk/zeg-praktijk.ts'
import type { PraktijkAntwoord } from '../modules/monitoring/index.ts'
import type { Rapport, RapportCijfer } from './rapport.ts'

type Buurt = PraktijkAntwoord['buurten'][number]
type Cijfer = Buurt['cijfers'][number]

/** The buurten of a practice as rows: each figure of each period, with all buurten of the programme beside it. */
export function makePraktijkRapport(praktijk: PraktijkAntwoord, { taal, now }: { readonly taal: Taal; readonly now: Date }): Rapport {
  const m = messagesIn(taal)
  const text = m.praktijk.rapport
  return {
    taal,
    wat: { id: 'praktijk', naam: text.wat },
    naam: m.praktijk.titel,
    soort: text.soort,
    code: 'praktijk',
    dag: now.toISOString().slice(0, 10),
    gemaakt: m.meenemen.rapport.gemaakt(writeDag(now.toISOString(), taal)),
    verzonnen: null,
    vastgesteld: null,
    kaart: null,
    ouderen: null,
    kerngetallen: [],
    opening: [],
    opvalt: [],
    agenda: null,
    secties: [],
    omgeving: [{ code: 'alle', naam: m.praktijk.alle }],
    cijfers: praktijk.buurten.flatMap(buurt =>
      buurt.cijfers.flatMap(cijfer => cijfer.punten.map(punt => writeCijfer({ buurt, cijfer, punt }, praktijk, taal))),
    ),
    redenen: [],
    keuzes: praktijk.buurten.map(({ naam }) => ({ wat: m.praktijk.buurt, keuze: naam })),
    bronnen: [],
    notities: [m.praktijk.waarvan, m.praktijk.meeUitleg],
  }
}

interface Welk {
  readonly buurt: Buurt
  readonly cijfer: Cijfer
  readonly punt: Cijfer['punten'][number]
}

function writeCijfer({ buurt, cijfer, punt }: Welk, { woorden, alle }: PraktijkAntwoord, taal: Taal): RapportCijfer {
  const m = messagesIn(taal)
  const { indicator, bron } = cijfer
  const { naam, eenheid, decimalen } = woorden.indicatoren[indicator]
  const isLast = cijfer.punten.at(-1) === punt
  const beside = alle.find(each => each.indicator === indicator)?.punten.find(({ periode }) => periode === punt.periode)
  const write = (waarde: number) => zegWaarde(waarde, indicator, woorden, taal)
  return {
    gebied: { code: buurt.id, naam: buurt.naam },
    maat: indicator,
    naam,
    sectie: buurt.naam,
    eenheid,
    soort: 'telling',
    soortTekst: m.praktijk.rapport.soortTekst,
    periode: punt.periode,
    periodeTekst: writePeriode(punt.periode, taal),
    waarde: punt.waarde,
    decimalen,
    tekst: bron === 'eigen' ? write(punt.waarde) : m.praktijk.ongeveer(write(punt.waarde)),
    ontbreekt: null,
    onder: null,
    boven: null,
    ruimte: null,
    status: null,
    release: null,
    grenzen: null,
    opmerkingen: [...(bron === null ? [] : [m.praktijk.bron[bron]]), ...(isLast ? [m.praktijk.woorden[zegVerandering(cijfer)]] : [])],
    naast: [
      {
        code: 'alle',
        naam: m.praktijk.alle,
        waarde: beside?.waarde ?? null,
        tekst: beside === undefined ? '–' : m.praktijk.ongeveer(write(beside.waarde)),
        woord: null,
      },
    ],
  }
}
