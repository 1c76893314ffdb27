import { chainOvergangen } from '@buurtwijs/figures'
import type { Overgang } from '@buurtwijs/figures'
import type { GebiedRij, Release } from '../release.ts'

/** What became of areas from one boundary year to the next, as far as tables of changes tell. */
export class Overgangen {
  /** By earlier year, then by later year; the newest table of a pair counts. */
  readonly #steps = new Map<number, Map<number, readonly Overgang[]>>()
  readonly #chains = new Map<string, readonly Overgang[] | null>()

  constructor(releases: readonly Release[], rowsOf: (release: Release) => readonly GebiedRij[]) {
    const tables = releases.filter(({ bron }) => bron.familie === 'overgang').toSorted((a, b) => a.opgehaald.localeCompare(b.opgehaald))
    for (const release of tables) {
      const links = rowsOf(release).flatMap(([naar, , , , , , herkomst = []]) =>
        herkomst.map(([van, jaar, inwoners]) => ({ van, jaar, naar, inwoners })),
      )
      const from = links[0]?.jaar
      if (from === undefined) continue
      const step = this.#steps.get(from) ?? new Map<number, readonly Overgang[]>()
      this.#steps.set(from, step.set(release.bron.indelingsjaar, links))
    }
  }

  /** The links from one year to a later one, through the years between where they are needed; null where no chain of tables leads there. */
  between(van: number, naar: number): readonly Overgang[] | null {
    const key = `${van} ${naar}`
    let found = this.#chains.get(key)
    if (found === undefined) this.#chains.set(key, (found = this.#follow(van, naar)))
    return found
  }

  /** The longest step first: the fewer tables, the less has to be spread. */
  #follow(van: number, naar: number): readonly Overgang[] | null {
    const steps = [...(this.#steps.get(van) ?? [])].filter(([to]) => to <= naar).toSorted(([a], [b]) => b - a)
    for (const [to, links] of steps) {
      if (to === naar) return links
      const rest = this.between(to, naar)
      if (rest) return chainOvergangen(links, rest)
    }
    return null
  }
}
