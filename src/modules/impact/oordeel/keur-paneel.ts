import { Refusal } from '../../../refusal.ts'
import type { Paneel } from './regels.ts'

/** Above this many times the year before, figures were counted in something else. */
const sprong = 4

/** Who is in the panel, and who has a figure in every year. */
export interface Deelnemers {
  readonly jaren: readonly number[]
  readonly gestart: number
  readonly vergelijking: number
  /** Of those with a figure in every year. */
  readonly heel: { readonly gestart: number; readonly vergelijking: number }
}

/** Looks at a panel before anything is computed. What would give a number that means nothing is refused, with what to do about it. */
export function keurPaneel(paneel: Paneel): Deelnemers {
  const jaren = [...new Set(paneel.jaar)].toSorted((a, b) => a - b)
  if (paneel.buurt.length === 0) refuse('leeg', 'In dit bestand staat geen enkele regel. Zet er per buurt en per jaar een regel in.')
  requireOnce(paneel)
  requireOneStart(paneel)
  requireAboveZero(paneel)
  const starts = startsOf(paneel)
  const heel = wholeOnes(paneel, jaren.length)
  const count = (codes: Iterable<string>, isGestart: boolean) => [...codes].filter(buurt => (starts.get(buurt) !== 0) === isGestart).length
  const deelnemers = {
    jaren,
    gestart: count(starts.keys(), true),
    vergelijking: count(starts.keys(), false),
    heel: { gestart: count(heel, true), vergelijking: count(heel, false) },
  }
  requireWhole(deelnemers)
  requireMoves(paneel)
  requireSameMeasure(paneel, jaren)
  return deelnemers
}

/** The buurten of a panel with the year in which each starts. */
export function startsOf(paneel: Paneel): ReadonlyMap<string, number> {
  return new Map(paneel.buurt.map((buurt, row) => [buurt, paneel.start[row]!]))
}

function requireOnce({ buurt, jaar }: Paneel): void {
  const seen = new Map<string, number>()
  buurt.forEach((own, row) => {
    const key = `${own} ${jaar[row]}`
    const eerder = seen.get(key)
    if (eerder !== undefined)
      refuse(
        'dubbel',
        `Buurt ${own} staat twee keer in het bestand voor ${jaar[row]}: op regel ${eerder + 2} en ${row + 2}. Houd er een over.`,
      )
    seen.set(key, row)
  })
}

function requireOneStart({ buurt, start }: Paneel): void {
  const seen = new Map<string, number>()
  buurt.forEach((own, row) => {
    const eerder = seen.get(own)
    if (eerder !== undefined && eerder !== start[row])
      refuse('twee-starts', `Buurt ${own} heeft twee startjaren: ${eerder} en ${start[row]} (regel ${row + 2}). Een buurt begint één keer.`)
    seen.set(own, start[row]!)
  })
}

/** A change in per cent has no meaning from zero. */
function requireAboveZero({ buurt, jaar, uitkomst }: Paneel): void {
  const row = uitkomst.findIndex(value => !Number.isNaN(value) && !(value > 0 && Number.isFinite(value)))
  if (row >= 0)
    refuse(
      'nul',
      `De uitkomst van buurt ${buurt[row]} in ${jaar[row]} is ${uitkomst[row]} (regel ${row + 2}). Vanaf nul is een verandering in procenten niet te zeggen. Laat het veld leeg als het cijfer ontbreekt.`,
    )
}

function wholeOnes({ buurt, uitkomst, kenmerken }: Paneel, jaren: number): ReadonlySet<string> {
  const counted = new Map<string, number>()
  buurt.forEach((own, row) => {
    const isThere = !Number.isNaN(uitkomst[row]) && Object.values(kenmerken).every(values => !Number.isNaN(values[row]))
    counted.set(own, (counted.get(own) ?? 0) + (isThere ? 1 : 0))
  })
  return new Set([...counted].flatMap(([own, found]) => (found === jaren ? [own] : [])))
}

function requireWhole({ gestart, vergelijking, heel }: Deelnemers): void {
  for (const [naam, all, found] of [
    ['buurten die beginnen', gestart, heel.gestart],
    ['buurten om mee te vergelijken', vergelijking, heel.vergelijking],
  ] as const) {
    if (found * 2 < all)
      refuse(
        'te-veel-gaten',
        `Van de ${all} ${naam} hebben er maar ${found} een cijfer in elk jaar. Met zo veel gaten zegt een vergelijking niets. Neem minder jaren, of vul de cijfers aan.`,
      )
  }
}

function requireMoves({ uitkomst }: Paneel): void {
  const values = uitkomst.filter(value => !Number.isNaN(value))
  if (values.every(value => value === values[0]))
    refuse(
      'uitkomst-gelijk',
      'De uitkomst is overal en altijd even hoog. Daarin is geen effect te zien. Kijk of u de goede kolom hebt gekozen.',
    )
}

/** Hours one year and minutes the next would look like a miracle, or like a disaster. Held for who starts and who does not by themselves: only one of them may have changed. */
function requireSameMeasure(paneel: Paneel, jaren: readonly number[]): void {
  for (const isGestart of [true, false]) {
    const levels = jaren.map(jaar => {
      const own = paneel.uitkomst
        .filter((value, row) => paneel.jaar[row] === jaar && (paneel.start[row] !== 0) === isGestart && !Number.isNaN(value))
        .toSorted((a, b) => a - b)
      return own[Math.floor(own.length / 2)]
    })
    levels.forEach((level, at) => {
      const before = levels[at - 1]
      if (level === undefined || before === undefined) return
      const times = Math.max(level / before, before / level)
      if (times > sprong)
        refuse(
          'andere-eenheid',
          `Vanaf ${jaren[at]} zijn de cijfers ${Math.round(times)} keer zo ${level > before ? 'hoog' : 'laag'} als het jaar ervoor. Dan is er anders geteld, bijvoorbeeld in minuten in plaats van uren. Zet alle jaren in dezelfde eenheid.`,
        )
    })
  }
}

function refuse(code: string, tekst: string): never {
  throw new Refusal(tekst, { code: `paneel-${code}` })
}
