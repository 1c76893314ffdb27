import { Refusal } from '../../../refusal.ts'
import type { Paneel } from '../oordeel/regels.ts'
import type { Analyseplan } from './analyseplan.ts'

/** The figure of a place in a year, as it comes out of the measuring. */
export interface Jaarpunt {
  readonly plek: string
  readonly isBuiten: boolean
  readonly jaar: number
  readonly waarde: number
}

/** What a panel of this programme is made of. */
export interface Paneelbron {
  readonly punten: readonly Jaarpunt[]
  /** By id of a buurt the day on which its cohort opened; null when it did not. */
  readonly starts: ReadonlyMap<string, string | null>
  /** Figures of the use of activities, for the plans that ask for it. */
  readonly dosis: readonly Jaarpunt[] | null
}

/** A cohort that opens in the second half of a year counts from the next year on. */
const laatsteMaand = 6

/** The first year that counts as with the programme; 0 for who did not start, or starts after the plan. */
export function startjaarOf(dag: string | null | undefined, tot: number): number {
  if (dag == null) return 0
  const jaar = Number(dag.slice(0, 4)) + (Number(dag.slice(5, 7)) > laatsteMaand ? 1 : 0)
  return jaar > tot ? 0 : jaar
}

/** The panel of a plan: buurten with the year in which they start, and areas outside the programme, which never do. */
export function maakPaneel({ punten, starts, dosis }: Paneelbron, { van, tot }: Pick<Analyseplan, 'van' | 'tot'>): Paneel {
  const rows = punten.filter(({ plek, isBuiten, jaar }) => jaar >= van && jaar <= tot && (isBuiten || starts.has(plek)))
  const use = new Map((dosis ?? []).map(({ plek, jaar, waarde }) => [`${plek} ${jaar}`, waarde]))
  return {
    buurt: rows.map(({ plek }) => plek),
    jaar: rows.map(({ jaar }) => jaar),
    start: rows.map(({ plek }) => startjaarOf(starts.get(plek), tot)),
    uitkomst: rows.map(({ waarde }) => waarde),
    kenmerken: {},
    ...(dosis === null ? {} : { dosis: rows.map(({ plek, jaar }) => use.get(`${plek} ${jaar}`) ?? Number.NaN) }),
  }
}

/** The same as a file that anybody can read, with names: what was released has them, areas outside the programme never do. */
export function schrijfPaneel(paneel: Paneel, namen: ReadonlyMap<string, string>, { van, tot }: Pick<Analyseplan, 'van' | 'tot'>): string {
  if (paneel.buurt.length === 0) {
    throw new Refusal(
      'Van deze uitkomst zijn nog geen cijfers vrijgegeven over de jaren van het plan. Wacht op een vrijgave, of open cijfers uit een bestand.',
      { code: 'vrijgave-leeg', status: 409 },
    )
  }
  const there = new Set(paneel.jaar)
  const missing = Array.from({ length: tot - van + 1 }, (_, at) => van + at).filter(jaar => !there.has(jaar))
  if (missing.length > 0) {
    const jaren = [...there].toSorted((one, other) => one - other)
    throw new Refusal(
      `Het plan gaat over ${van} tot en met ${tot}, maar over ${missing.join(', ')} is geen heel jaar vrijgegeven. Wel over ${jaren.join(', ')}. Maak een nieuw plan over jaren die er zijn, of open cijfers uit een bestand.`,
      { code: 'vrijgave-jaren', status: 409 },
    )
  }
  const often = Map.groupBy(new Set(paneel.buurt), plek => namen.get(plek) ?? plek)
  const nameOf = (plek: string) => {
    const naam = namen.get(plek) ?? plek
    return (often.get(naam)?.length ?? 1) > 1 ? `${naam} (${plek.slice(-6)})` : naam
  }
  const { dosis } = paneel
  const lines = paneel.buurt.map((plek, row) => {
    const use = dosis === undefined ? [] : [Number.isNaN(dosis[row]) ? '' : dosis[row]]
    return [`"${nameOf(plek).replaceAll('"', '""')}"`, paneel.jaar[row], paneel.start[row], paneel.uitkomst[row], ...use].join(';')
  })
  return `${['buurt;jaar;start;uitkomst' + (dosis === undefined ? '' : ';dosis'), ...lines].join('\n')}\n`
}
