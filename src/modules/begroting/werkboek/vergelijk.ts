import { inhoudOf, isSame } from '../wijziging.ts'
import type { KeptPost, PostInhoud, Verandering } from '../wijziging.ts'
import type { GelezenWerkboek } from './lees-werkboek.ts'

/** What reading a workbook in would do to a budget. */
export interface Vergelijking {
  readonly veranderingen: readonly Verandering[]
  readonly nieuw: readonly PostInhoud[]
  readonly anders: readonly { readonly was: PostInhoud; readonly wordt: PostInhoud; readonly isIntussenGewijzigd: boolean }[]
  readonly weg: readonly { readonly was: PostInhoud; readonly isIntussenGewijzigd: boolean }[]
  readonly gelijk: number
  /** Lines that were made here after the workbook was taken along: they stay. */
  readonly blijft: readonly PostInhoud[]
  /** Lines with a line number that another line had before them: copied in the workbook, so new. */
  readonly gekopieerd: number
}

/** What a line has when its workbook has no column for it. */
const gewoon: Omit<PostInhoud, 'jaar' | 'soort'> = {
  activiteit: null,
  omschrijving: '',
  aantalHonderdste: 0,
  tariefCent: 0,
  betaler: null,
  duur: 'eenmalig',
  toelichting: '',
}

/** Compares what was read with what is kept; `newId` makes the ids of new lines. A workbook without its mark is compared as if it was taken along just now. */
export function vergelijkWerkboek(
  { kenmerk, regels }: GelezenWerkboek,
  { posten, nummer, newId }: { readonly posten: readonly KeptPost[]; readonly nummer: number; readonly newId: () => string },
): Vergelijking {
  const since = kenmerk?.nummer ?? nummer
  const kept = new Map(posten.map(post => [post.id, post]))
  const seen = new Set<string>()
  const veranderingen: Verandering[] = []
  const nieuw: PostInhoud[] = []
  const anders: Vergelijking['anders'][number][] = []
  const emptied = new Set<string>()
  let [gelijk, gekopieerd] = [0, 0]
  for (const { id, inhoud, isLeeg } of regels) {
    const now = id === null ? undefined : kept.get(id)
    if (isLeeg) {
      if (id !== null) emptied.add(id)
      continue
    }
    if (now === undefined || seen.has(now.id)) {
      if (now !== undefined) gekopieerd += 1
      const { jaar, soort } = inhoud
      if (jaar === undefined || soort === undefined) continue
      const post = { ...gewoon, ...inhoud, jaar, soort }
      nieuw.push(post)
      veranderingen.push({ id: newId(), versie: null, post })
      continue
    }
    seen.add(now.id)
    const was = inhoudOf(now)
    const wordt = { ...was, ...inhoud }
    if (isSame(was, wordt)) {
      gelijk += 1
      continue
    }
    anders.push({ was, wordt, isIntussenGewijzigd: now.versie > since })
    veranderingen.push({ id: now.id, versie: now.versie, post: wordt })
  }
  const absent = posten.filter(({ id }) => !seen.has(id))
  const isAfter = ({ id, gemaakt }: KeptPost) => gemaakt > since && !emptied.has(id)
  const weg = absent.filter(post => !isAfter(post))
  veranderingen.push(...weg.map(({ id, versie }) => ({ id, versie, post: null })))
  return {
    veranderingen,
    nieuw,
    anders,
    weg: weg.map(post => ({ was: inhoudOf(post), isIntussenGewijzigd: post.versie > since })),
    gelijk,
    blijft: absent.filter(isAfter).map(inhoudOf),
    gekopieerd,
  }
}
