import type { BeeldCijfer, BeeldRelease, ReleaseDetail } from '../../data.ts'
import { findNewerEdition } from '../bronnen/editions.ts'
import type { NewerEdition } from '../bronnen/editions.ts'

/** One line under a section: a publication, however many files it was read from. */
export interface BronRegel {
  readonly uitgever: string
  readonly titel: string
  readonly perioden: readonly string[]
  readonly grenzen: number
  /** Whether nobody at hand tells if the boundaries changed since. */
  readonly grenzenOnzeker: boolean
  /** The releases behind it, the one with most figures first. */
  readonly releases: readonly string[]
  /** A newer edition of the same publication that is at hand, but says nothing about this area. */
  readonly nieuwer: NewerEdition | null
}

/** Where figures come from, each publication once: files of the same table, title and boundary year are one line. */
export function groupBronnen(
  cijfers: readonly BeeldCijfer[],
  releases: readonly BeeldRelease[],
  editions: readonly ReleaseDetail[],
): BronRegel[] {
  const rests = cijfers.flatMap(cijfer => releasesOf(cijfer).map(release => ({ release, cijfer })))
  const used = new Map([...Map.groupBy(rests, ({ release }) => release)].map(([id, rows]) => [id, rows.map(({ cijfer }) => cijfer)]))
  const lines = Map.groupBy(
    releases.filter(({ id }) => used.has(id)),
    ({ tabel, titel, indelingsjaar }) => `${tabel} ${titel} ${indelingsjaar}`,
  )
  return [...lines.values()].flatMap(files => {
    const [first] = files
    if (!first) return []
    const titel = plainTitle(first.titel)
    const rows = files.flatMap(({ id }) => used.get(id) ?? [])
    const perioden = [...new Set(rows.flatMap(({ periode }) => (periode === null ? [] : [periode])))].toSorted()
    const sorted = files.toSorted((a, b) => (used.get(b.id)?.length ?? 0) - (used.get(a.id)?.length ?? 0))
    return [
      {
        uitgever: first.uitgever,
        titel,
        perioden: perioden.filter(periode => !titel.includes(periode.slice(0, 4))),
        grenzen: first.indelingsjaar,
        grenzenOnzeker: rows.some(({ grenzenOnzeker }) => grenzenOnzeker === true),
        releases: sorted.map(({ id }) => id),
        nieuwer: findNewerEdition({ ...first, periodes: perioden }, editions),
      },
    ]
  })
}

/** What a figure rests on: one release, or for areas together all that their figures and weights came from. */
function releasesOf({ release, releases }: BeeldCijfer): readonly string[] {
  return releases ?? (release === null ? [] : [release])
}

/** The year of the boundaries stands behind the title already. */
function plainTitle(titel: string): string {
  return titel.replace(/\s*\(indeling \d{4}\)$/, '')
}
