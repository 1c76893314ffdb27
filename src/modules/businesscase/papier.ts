import type { Taal } from '@buurtwijs/figures'
import type { Paper, PaperDeel } from '../../platform/documents/paper.ts'
import { zeg, zegKort, zegTerug } from './model/zeg.ts'
import { papierWoorden } from './papier-woorden.ts'
import type { Bestandsvraag } from './bestand.ts'
import { werkboekWoorden } from './werkboek/woorden.ts'
import type { ZaakAntwoord } from './zaak-schema.ts'

/** Years that say how it goes, without a table of twenty columns. */
const getoondeJaren = [2025, 2027, 2030, 2033, 2038, 2043]

/** The case as a document that reads on paper and aloud. */
export function maakPapier({ antwoord, gebied, taal, now }: Bestandsvraag): Paper {
  const words = papierWoorden[taal]
  const naam = gebied?.naam ?? words.land
  return {
    titel: words.titel(naam),
    taal,
    inleiding: [...words.inleiding(now), ...(gebied ? [words.gebied(gebied)] : []), ...(gebied?.demo ? [words.verzonnen] : [])],
    voet: words.titel(naam),
    niets: words.niets,
    delen: [
      tekort(antwoord, taal),
      geld(antwoord, taal),
      wie(antwoord, taal),
      zekerheid(antwoord, taal),
      beweegt(antwoord, taal),
      wringt(antwoord, taal),
      aannamen(antwoord, taal),
    ],
  }
}

function tekort({ uitkomsten }: ZaakAntwoord, taal: Taal): PaperDeel {
  const words = papierWoorden[taal]
  const of = (id: string) => uitkomsten.find(each => each.id === id)?.waarde ?? null
  const rij = (naam: string, zonder: string, met: string) => {
    const [a, b] = [of(zonder), of(met)]
    return [
      naam,
      zeg(a, 'personen', taal),
      zeg(b, 'personen', taal),
      a === null || b === null ? words.onbekend : zeg(a - b, 'personen', taal),
    ]
  }
  const { wijkverpleging, huisarts, ziekenhuis } = werkboekWoorden[taal].groepen
  return {
    ...words.tekort,
    rijen: [
      rij(wijkverpleging, 'zonderWv', 'metWv'),
      rij(huisarts, 'zonderHa', 'metHa'),
      rij(ziekenhuis, 'zonderMsz', 'metMsz'),
      rij(words.samen, 'zonder', 'met'),
    ],
  }
}

const geldRegels = [
  'minderFte',
  'besparing',
  'verschuiving',
  'besparingNetto',
  'programmaIza',
  'programmaVervolg',
  'totaalContant',
  'terugverdientijd',
  'hoogsteKosten',
] as const

function geld({ uitkomsten }: ZaakAntwoord, taal: Taal): PaperDeel {
  const rijen = geldRegels
    .flatMap(id => uitkomsten.filter(each => each.id === id))
    .map(({ naam, waarde, eenheid, inWoorden }) => [naam, zeg(waarde, eenheid, taal), inWoorden])
  return { ...papierWoorden[taal].geld, rijen }
}

function wie({ betalers, jaren }: ZaakAntwoord, taal: Taal): PaperDeel {
  const words = papierWoorden[taal]
  return {
    titel: words.wie.titel,
    uitleg: words.wie.uitleg,
    kolommen: [words.wie.betaler, ...getoondeJaren.map(String), words.wie.totaal],
    rijen: betalers.map(({ naam, perJaar, totaalContant }) => [
      naam,
      ...getoondeJaren.map(jaar => zegKort(perJaar[jaren.indexOf(jaar)], 'euro', taal)),
      zegKort(totaalContant, 'euro', taal),
    ]),
  }
}

function zekerheid({ onzekerheid, uitkomsten }: ZaakAntwoord, taal: Taal): PaperDeel {
  const rijen = (onzekerheid?.uitkomsten ?? []).map(({ id, p5, p50, p95 }) => {
    const { naam, eenheid } = uitkomsten.find(each => each.id === id) ?? { naam: id, eenheid: 'euro' as const }
    const isTijd = id === 'terugverdientijd' && p5 !== null
    return [naam, ...[p5, p50, p95].map(waarde => (isTijd ? zegTerug(waarde, true, taal) : zeg(waarde, eenheid, taal)))]
  })
  return { ...papierWoorden[taal].zekerheid, rijen }
}

function beweegt({ gevoeligheid: { balken, uitkomst }, uitkomsten, invoer }: ZaakAntwoord, taal: Taal): PaperDeel {
  const words = papierWoorden[taal]
  const doel = uitkomsten.find(({ id }) => id === uitkomst)?.naam ?? uitkomst
  const rijen = balken.slice(0, 12).map(balk => {
    const { naam, eenheid } = invoer.find(({ id }) => id === balk.invoer) ?? { naam: balk.invoer, eenheid: 'deel' as const }
    return [
      naam,
      zeg(balk.laag, eenheid, taal),
      zegKort(balk.bijLaag, 'euro', taal),
      zeg(balk.hoog, eenheid, taal),
      zegKort(balk.bijHoog, 'euro', taal),
    ]
  })
  return { titel: words.beweegt.titel, uitleg: words.beweegt.uitleg(doel), kolommen: words.beweegt.kolommen, rijen }
}

function wringt({ wringt: punten }: ZaakAntwoord, taal: Taal): PaperDeel {
  return { ...papierWoorden[taal].wringt, rijen: punten.map(({ tekst, vergelijking }) => [tekst, vergelijking]) }
}

function aannamen({ invoer }: ZaakAntwoord, taal: Taal): PaperDeel {
  const rijen = invoer.map(({ naam, waarde, laag, hoog, eenheid, bron, datum }) => [
    naam,
    zeg(waarde, eenheid, taal),
    `${zeg(laag, eenheid, taal)} – ${zeg(hoog, eenheid, taal)}`,
    `${bron} (${datum})`,
  ])
  return { ...papierWoorden[taal].aannamen, rijen }
}
