import { Refusal } from '../../../refusal.ts'
import type { Toeval } from './draw.ts'
import { drawMean, drawOtherScore, drawShares } from './draw.ts'
import type { Gewichten } from './gewichten.ts'
import { countedCriteria, sharesOf } from './gewichten.ts'
import type { Kandidaat, Oordeel } from './kandidaat.ts'
import type { CompleteKandidaat } from './rangorde.ts'
import { ranksOf, splitKandidaten, totalOf } from './rangorde.ts'

/** How far weights and scores are shaken. These are choices, so they stand beside every result. */
export interface Schudden {
  readonly trekkingen: number
  /** How closely drawn weights stay around the chosen ones. At 60 a weight of 17% lies between 8% and 27% in about 95 of 100 draws. */
  readonly concentratie: number
  /** When one person scored: the chance that another would have given one point more, and as great a chance of one point less. */
  readonly beoordelaarsfout: number
  /** The same text gives the same digits. */
  readonly zaad: string
}

export const gewoonSchudden: Omit<Schudden, 'zaad'> = { trekkingen: 1000, concentratie: 60, beoordelaarsfout: 0.25 }

export interface RangInterval {
  readonly id: string
  readonly naam: string
  /** The place with the chosen weights and the mean scores. */
  readonly rang: number
  /** Nine of ten draws give a place from `onder` up to and including `boven`; `rang` always lies between them. */
  readonly onder: number
  readonly boven: number
  /** Share of the draws in which the candidate is among the first `plaatsen`. Who shares the last of them counts for a part. */
  readonly kansOpPlaats: number
  readonly zin: string
}

export interface SchudOpdracht {
  readonly kandidaten: readonly Kandidaat[]
  readonly gewichten: Gewichten
  /** How many buurten can start. */
  readonly plaatsen: number
  readonly schudden: Schudden
  /** Makes chance from a seed. */
  readonly seeded: (zaad: string) => Toeval
}

/**
 * How sure the places are: all candidates that can be ranked, ranked again many times with other weights and other scores, in the order of
 * `rankKandidaten`. Weights come from a Dirichlet distribution around the chosen ones. Scores come from those who scored (bootstrap); when
 * that was one person, with a stated error. Criteria are drawn apart from each other; the market share is measured and stays.
 */
export function shakeRangorde(opdracht: SchudOpdracht): readonly RangInterval[] {
  const steps = shakeInSteps(opdracht)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As `shakeRangorde`, in steps of some milliseconds for a thousand candidates, so that whoever else waits gets a turn between two of them. */
export function* shakeInSteps({
  kandidaten,
  gewichten,
  plaatsen,
  schudden,
  seeded,
}: SchudOpdracht): Generator<void, readonly RangInterval[], void> {
  checkSchudden(schudden, plaatsen)
  const { compleet } = splitKandidaten(kandidaten, gewichten)
  const byId = compleet.toSorted((a, b) => (a.kandidaat.id < b.kandidaat.id ? -1 : 1))
  const rangen = ranksOf(byId.map(({ oordelen }) => totalOf(oordelen, gewichten)))
  const drawn: Int32Array[] = []
  for (const ranks of drawRanks(byId, gewichten, schudden, seeded(schudden.zaad))) {
    drawn.push(ranks)
    if (drawn.length % drawsPerStep === 0) yield
  }
  const kansen = chancesOf(drawn, byId.length, plaatsen)
  yield
  const intervals: RangInterval[] = []
  for (const [index, { kandidaat }] of byId.entries()) {
    const { id, naam } = kandidaat
    const rang = rangen[index] ?? 0
    const ranks = drawn.map(draw => draw[index] ?? 0).toSorted((a, b) => a - b)
    const onder = Math.min(rang, ranks[Math.ceil(0.05 * ranks.length) - 1] ?? rang)
    const boven = Math.max(rang, ranks[Math.ceil(0.95 * ranks.length) - 1] ?? rang)
    const kansOpPlaats = kansen[index] ?? 0
    const zin = sayInterval({ naam, rang, onder, boven, kansOpPlaats, plaatsen })
    intervals.push({ id, naam, rang, onder, boven, kansOpPlaats, zin })
    if (index % intervalsPerStep === 0) yield
  }
  return intervals.toSorted((a, b) => a.rang - b.rang || a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1))
}

/** Says how the places were shaken, for beside the result. */
export function saySchudden({ trekkingen, concentratie, beoordelaarsfout }: Schudden): string {
  const weights =
    concentratie === Number.POSITIVE_INFINITY
      ? 'De gewichten bleven gelijk.'
      : `De gewichten schoven elke keer wat (concentratie ${concentratie}).`
  const share = Math.round(beoordelaarsfout * 100)
  return `Wij maakten de rangorde ${trekkingen} keer opnieuw. ${weights} Gaf één persoon een score, dan rekenden wij erop dat een ander in ${share} van de 100 gevallen een punt meer geeft, en in ${share} een punt minder.`
}

function checkSchudden({ trekkingen, concentratie, beoordelaarsfout }: Schudden, plaatsen: number): void {
  const refuse = (zin: string) => new Refusal(zin, { code: 'schudden-invalid' })
  if (!Number.isInteger(trekkingen) || trekkingen < 1) throw refuse(`${trekkingen} trekkingen kan niet. Geef een heel getal, zoals 1000.`)
  if (!(concentratie > 0)) throw refuse(`Een concentratie van ${concentratie} kan niet. Geef een getal boven 0, zoals 60.`)
  if (!(beoordelaarsfout >= 0 && beoordelaarsfout <= 0.5)) {
    throw refuse(`Een beoordelaarsfout van ${beoordelaarsfout} kan niet. Geef een getal van 0 tot en met 0,5.`)
  }
  if (!Number.isInteger(plaatsen) || plaatsen < 1) throw refuse(`${plaatsen} plaatsen kan niet. Geef een heel getal, zoals 20.`)
}

const drawsPerStep = 5
const intervalsPerStep = 100

/** For each draw the place of each candidate. */
function* drawRanks(
  compleet: readonly CompleteKandidaat[],
  gewichten: Gewichten,
  { trekkingen, concentratie, beoordelaarsfout }: Schudden,
  toeval: Toeval,
): Generator<Int32Array, void, void> {
  const counted = countedCriteria(gewichten)
  const chosen = sharesOf(gewichten)
  const shares = counted.map(criterium => chosen[criterium])
  const oordelen = compleet.map(kandidaat => counted.flatMap(criterium => kandidaat.oordelen.get(criterium) ?? []))
  const totalen = new Float64Array(compleet.length)
  for (let draw = 0; draw < trekkingen; draw++) {
    const weights = drawShares(shares, concentratie, toeval)
    for (const [index, own] of oordelen.entries()) {
      let total = 0
      for (const [place, oordeel] of own.entries()) total += (weights[place] ?? 0) * drawPunten(oordeel, beoordelaarsfout, toeval)
      totalen[index] = total
    }
    yield ranksOf(totalen)
  }
}

function drawPunten({ scores, punten }: Oordeel, fout: number, toeval: Toeval): number {
  const [only] = scores
  if (only === undefined) return punten
  return scores.length === 1 ? drawOtherScore(only, fout, toeval) : drawMean(scores, toeval)
}

/** For each candidate the share of the draws with a place among the first; candidates that share the last of them share what is left. */
function chancesOf(drawn: readonly Int32Array[], aantal: number, plaatsen: number): Float64Array {
  const chances = new Float64Array(aantal)
  for (const ranks of drawn) {
    const equal = new Int32Array(aantal + 1)
    for (const rank of ranks) equal[rank] = (equal[rank] ?? 0) + 1
    for (const [index, rank] of ranks.entries()) {
      const share = Math.min(1, Math.max(0, plaatsen - rank + 1) / (equal[rank] ?? 1))
      chances[index] = (chances[index] ?? 0) + share
    }
  }
  return chances.map(chance => chance / drawn.length)
}

function sayInterval({
  naam,
  rang,
  onder,
  boven,
  kansOpPlaats,
  plaatsen,
}: Omit<RangInterval, 'id' | 'zin'> & { plaatsen: number }): string {
  const place =
    onder === boven
      ? `${naam} staat op plaats ${rang}, ook als wij de gewichten en scores wat veranderen.`
      : `${naam} staat op plaats ${rang}. Veranderen wij de gewichten en scores wat, dan ligt de plaats meestal tussen ${onder} en ${boven}.`
  const hundred = Math.round(kansOpPlaats * 100)
  const group = plaatsen === 1 ? 'op de eerste plaats' : `bij de eerste ${plaatsen}`
  if (hundred === 100) return `${place} Deze buurt staat dan vrijwel altijd ${group}.`
  if (hundred === 0) return `${place} Deze buurt staat dan vrijwel nooit ${group}.`
  return `${place} In ${hundred} van de 100 keer staat deze buurt ${group}.`
}
