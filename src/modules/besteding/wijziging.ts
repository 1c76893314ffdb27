import type { Termijn } from './afrekening.ts'
import { isSameStand } from './regel.ts'
import type { Regel, Stand } from './regel.ts'

/** What somebody wants a line to become, of the version that they looked at. */
export interface Verandering {
  readonly post: string
  readonly versie: number
  readonly stand: Stand
}

/** What happened to one line in a change. */
export interface RegelWijziging {
  readonly post: string
  readonly omschrijving: string
  readonly was: Stand
  readonly werd: Stand
}

/** What happened to one instalment; null where it was not there. */
export interface TermijnWijziging {
  readonly id: string
  readonly was: Termijn | null
  readonly werd: Termijn | null
}

/** What a change did. It never changes itself. */
export interface Inhoud {
  readonly regels: readonly RegelWijziging[]
  readonly termijnen: readonly TermijnWijziging[]
}

export interface Plan {
  readonly wijzigingen: readonly RegelWijziging[]
  /** Lines that somebody else changed meanwhile. */
  readonly botsingen: readonly string[]
  /** Lines that nobody decided on. */
  readonly onbekend: readonly string[]
}

/** What a change comes down to. What would not become otherwise is left alone, so that sending the same twice does it once. */
export function planWijziging(regels: readonly Regel[], veranderingen: readonly Verandering[]): Plan {
  const kept = new Map(regels.map(regel => [regel.post, regel]))
  const wijzigingen: RegelWijziging[] = []
  const botsingen: string[] = []
  const onbekend: string[] = []
  for (const { post, versie, stand } of veranderingen) {
    const now = kept.get(post)
    if (now === undefined) {
      onbekend.push(post)
      continue
    }
    const was = standOf(now)
    if (isSameStand(was, stand)) continue
    if (now.versie === versie) wijzigingen.push({ post, omschrijving: now.omschrijving, was, werd: stand })
    else botsingen.push(post)
  }
  return { wijzigingen, botsingen, onbekend }
}

export function standOf({ verplichtCent, gerealiseerdCent, prognoseCent, toelichting }: Stand): Stand {
  return { verplichtCent, gerealiseerdCent, prognoseCent, toelichting }
}
