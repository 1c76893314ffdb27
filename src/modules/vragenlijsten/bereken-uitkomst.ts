import type { Achtergrond } from './achtergrond.ts'
import { achtergrondVragen } from './achtergrond.ts'
import type { Doelgroep, Invuller, Langs } from './golf.ts'
import { toonHeelOfNiet } from './heel-of-niet.ts'
import { kleinste } from './golf.ts'
import { zonderAntwoord } from './instrumenten/instrument.ts'
import type { Antwoorden, Instrument, Schaal } from './instrumenten/instrument.ts'
import { isGebundeld } from './delen.ts'
import { showMean } from './gemiddelde.ts'
import { showAanbeveling, showVerdeling } from './samenvatten.ts'
import type { Aanbeveling, Groep, IndelingUitkomst, Uitkomst, VraagUitkomst, Wijze } from './uitkomst.ts'
import { hideGroups, whyHidden } from './verberg.ts'
import type { Verborgen } from './verberg.ts'
import { keuzesVan } from './vorm.ts'
import type { Vraag } from './vorm.ts'

/** One answer as it was received. */
export interface Ingevuld {
  readonly antwoorden: Antwoorden
  readonly langs: Langs
  readonly namens: Invuller
}

export interface Gehouden {
  readonly wie: Doelgroep
  readonly gevraagd: number
  readonly gebruikt: number
  readonly teksten: number
  readonly achtergrond: readonly Achtergrond[]
  readonly instrumenten: readonly { readonly instrument: Instrument; readonly hash: string }[]
  /** The own questions. */
  readonly vragen: readonly Vraag[]
}

/** What a wave says. */
export function berekenUitkomst(golf: Gehouden, ingevuld: readonly Ingevuld[]): Uitkomst {
  const smallest = kleinste[golf.wie]
  const byOther = ingevuld.filter(({ namens }) => namens === 'ander').length
  const isTold = byOther === 0 || (byOther >= smallest && ingevuld.length - byOther >= smallest)
  const eachOf = golf.instrumenten.map(one => ({
    ...one,
    ingevuld: ingevuld.filter(({ namens }) => one.instrument.magNamens || namens !== 'ander'),
  }))
  const shown = eachOf.map(({ instrument, hash, ingevuld: own }) =>
    toonHeelOfNiet({
      schalen: instrument.schalen.map(schaal => ({
        instrument: instrument.id,
        versie: instrument.versie,
        hash,
        schaal: schaal.id,
        ...scoreOf(schaal, own, golf.achtergrond, smallest),
      })),
      indelingen: indelingOf(instrument, own, smallest),
    }),
  )
  return {
    gevraagd: golf.gevraagd,
    gebruikt: golf.gebruikt,
    n: ingevuld.length,
    wijze: wijzeOf(ingevuld),
    doorAnder: isTold ? byOther : null,
    schalen: shown.flatMap(({ schalen }) => schalen),
    indelingen: shown.flatMap(({ indelingen }) => indelingen),
    aanbeveling: aanbevelingOf(eachOf, smallest),
    vragen: golf.vragen.filter(({ type }) => type !== 'comment').map(vraag => vraagOf(vraag, ingevuld, smallest)),
    teksten: golf.teksten,
  }
}

/** Hardly any paper or hardly any screen is not called a mix. */
function wijzeOf(ingevuld: readonly Ingevuld[]): Wijze {
  const paper = ingevuld.filter(({ langs }) => langs === 'papier').length / Math.max(1, ingevuld.length)
  if (paper < 0.05) return 'scherm'
  return paper > 0.95 ? 'papier' : 'gemengd'
}

function scoreOf(schaal: Schaal, ingevuld: readonly Ingevuld[], achtergrond: readonly Achtergrond[], smallest: number) {
  const scored = ingevuld.flatMap(({ antwoorden }) => {
    const score = schaal.scoor(antwoorden)
    return score === null ? [] : [{ antwoorden, score }]
  })
  const uitkomst = showMean(
    scored.map(({ score }) => score),
    schaal,
    smallest,
  )
  // What cannot be shown as a whole is not shown in parts either.
  const splits = 'verborgen' in uitkomst ? [] : achtergrond
  return { uitkomst, groepen: Object.fromEntries(splits.map(each => [each, groepenOf(schaal, scored, each, smallest)])) }
}

function groepenOf(
  schaal: Schaal,
  scored: readonly { readonly antwoorden: Antwoorden; readonly score: number }[],
  achtergrond: Achtergrond,
  smallest: number,
): readonly Groep[] {
  const names = achtergrondVragen[achtergrond].choices.map(({ value }) => value)
  const scoresOf = (naam: string) => scored.filter(({ antwoorden }) => antwoorden[achtergrond] === naam).map(({ score }) => score)
  const groepen = new Map(names.map(naam => [naam, scoresOf(naam)]))
  const without = scored.filter(({ antwoorden }) => !groepen.has(textOf(antwoorden[achtergrond]))).map(({ score }) => score)
  const verdict = hideGroups(groepen, without, smallest)
  return names.map((waarde): Groep => ({ waarde, uitkomst: verdict.get(waarde) ?? showMean(groepen.get(waarde) ?? [], schaal, smallest) }))
}

function textOf(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' ? given : ''
}

function klassenOf(instrument: Instrument, ingevuld: readonly Ingevuld[]): readonly string[] {
  return ingevuld.flatMap(({ antwoorden }) => {
    const klasse = instrument.indeling?.deel(antwoorden) ?? null
    return klasse === null ? [] : [klasse]
  })
}

const tooFew: Verborgen = { verborgen: 'te-weinig' }

function indelingOf(instrument: Instrument, ingevuld: readonly Ingevuld[], smallest: number): readonly IndelingUitkomst[] {
  if (instrument.indeling === null) return []
  const klassen = klassenOf(instrument, ingevuld).map(klasse => [klasse])
  const ids = instrument.indeling.klassen.map(({ id }) => id)
  const uitkomst = klassen.length < (instrument.minstens ?? 0) ? tooFew : showVerdeling(klassen, ids, { kleinste: smallest, isEen: true })
  // The recommendation score stands beside its classes: when they cannot all be told by themselves, the score alone says it.
  const isBoth = instrument.id === 'aanbeveling'
  return isBoth && ('verborgen' in uitkomst || isGebundeld(uitkomst)) ? [] : [{ instrument: instrument.id, uitkomst }]
}

function aanbevelingOf(
  eachOf: readonly { readonly instrument: Instrument; readonly ingevuld: readonly Ingevuld[] }[],
  smallest: number,
): Aanbeveling | Verborgen | null {
  const asked = eachOf.find(({ instrument }) => instrument.id === 'aanbeveling')
  if (asked === undefined) return null
  const minstens = Math.max(smallest, asked.instrument.minstens ?? 0)
  return showAanbeveling(klassenOf(asked.instrument, asked.ingevuld), { minstens, kleinste: smallest })
}

function vraagOf(vraag: Vraag, ingevuld: readonly Ingevuld[], smallest: number): VraagUitkomst {
  const given = ingevuld.flatMap(({ antwoorden }) => {
    const one = antwoorden[vraag.name]
    const chosen = typeof one === 'string' ? [one] : (one ?? [])
    return chosen.length === 0 || chosen.some(each => (zonderAntwoord as readonly string[]).includes(each)) ? [] : [chosen]
  })
  const ids = keuzesVan(vraag).map(({ value }) => value)
  const numbers = given.map(([one]) => Number(one))
  const gemiddelde = meanOf(vraag, numbers, smallest)
  const verdeling = ids.length === 0 ? null : showVerdeling(given, ids, { kleinste: smallest, isEen: vraag.type !== 'checkbox' })
  // A mean tells what classes that are told as one are apart.
  const isMeanOnly = gemiddelde !== null && verdeling !== null && ('verborgen' in verdeling || isGebundeld(verdeling))
  return { vraag: vraag.name, verdeling: isMeanOnly ? null : verdeling, gemiddelde }
}

function meanOf(vraag: Vraag, numbers: readonly number[], smallest: number) {
  if (vraag.type === 'rating') return showMean(numbers, { laagst: vraag.rateMin, hoogst: vraag.rateMax }, smallest)
  return vraag.type === 'text' ? showMean(numbers, { laagst: vraag.min, hoogst: vraag.max }, smallest) : null
}

/** Whether enough people answered to show what they wrote. */
export function mayShowTeksten(wie: Doelgroep, n: number): boolean {
  return (
    whyHidden(
      Array.from({ length: n }, (_, index) => index),
      kleinste[wie],
    ) === null
  )
}
