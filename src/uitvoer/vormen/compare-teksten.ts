import { Refusal } from '../../refusal.ts'
import { markOf } from './docx-tag.ts'
import type { Teruggekomen } from './read-docx.ts'

export const tekstVelden = ['titel', 'wat', 'waarom', 'gevolg', 'anders'] as const
export type TekstVeld = (typeof tekstVelden)[number]

/** A challenge or strength as it is now. */
export type HuidigeTekst = { readonly id: string; readonly versie: number } & Readonly<Record<Exclude<TekstVeld, 'anders'>, string>> & {
    readonly anders: string | null
  }

/** A text that came back with other words than it has now. */
export interface TekstVerschil {
  readonly uitdaging: string
  readonly versie: number
  readonly titel: string
  readonly veld: TekstVeld
  readonly oud: string
  readonly nieuw: string
  /** Somebody changed it here as well, after the file was made. */
  readonly ookHier: boolean
}

export interface Vergelijking {
  readonly gelezen: number
  readonly verschillen: readonly TekstVerschil[]
  /** Words for a challenge or strength that is no longer there. */
  readonly weg: readonly string[]
  /** Words for a sentence that the figures make: it cannot be changed, and is not lost. */
  readonly zinnen: readonly string[]
}

const place = /^u\.(?<id>[0-9a-f-]{36})\.(?<veld>titel|wat|waarom|gevolg|anders)$/

/** What a file that came back says otherwise than the agenda of the buurt. What nobody touched in the file never counts, also when it changed here. */
export function compareTeksten(
  teruggekomen: readonly Teruggekomen[],
  { buurt, uitdagingen }: { readonly buurt: string; readonly uitdagingen: readonly HuidigeTekst[] },
): Vergelijking {
  requireOwn(teruggekomen, buurt, uitdagingen)
  const verschillen: TekstVerschil[] = []
  const weg: string[] = []
  const zinnen: string[] = []
  let gelezen = 0
  for (const { plek, tekst, was, isGewijzigd } of teruggekomen) {
    const found = findPlace(plek)
    if (found) gelezen += 1
    if (!isGewijzigd || plek.startsWith('buurt.')) continue
    if (!found) {
      if (tekst !== '') zinnen.push(tekst)
      continue
    }
    const now = uitdagingen.find(({ id }) => id === found.id)
    if (!now) {
      if (tekst !== '') weg.push(tekst)
      continue
    }
    const { id: uitdaging, versie, titel } = now
    const oud = now[found.veld] ?? ''
    if (markOf(oud) === markOf(tekst)) continue
    verschillen.push({ uitdaging, versie, titel, veld: found.veld, oud, nieuw: tekst, ookHier: markOf(oud) !== was })
  }
  return { gelezen, verschillen, weg, zinnen }
}

function findPlace(plek: string): { readonly id: string; readonly veld: TekstVeld } | null {
  const { id = '', veld = '' } = place.exec(plek)?.groups ?? {}
  const known = tekstVelden.find(each => each === veld)
  return known === undefined ? null : { id, veld: known }
}

function requireOwn(teruggekomen: readonly Teruggekomen[], buurt: string, uitdagingen: readonly HuidigeTekst[]): void {
  const buurten = teruggekomen.flatMap(({ plek }) => (plek.startsWith('buurt.') ? [plek.slice('buurt.'.length)] : []))
  const ids = teruggekomen.flatMap(({ plek }) => findPlace(plek)?.id ?? [])
  if (teruggekomen.length === 0) {
    throw refuse(
      'In dit bestand staan de vakken van Buurtwijs niet (meer). Haal hier een nieuw bestand op en zet uw tekst daarin, in de vakken.',
      'docx-no-boxes',
    )
  }
  const isOther =
    buurten.length > 0 ? !buurten.includes(buurt) : ids.length > 0 && !ids.some(id => uitdagingen.some(each => each.id === id))
  if (isOther) throw refuse('Dit bestand is van een andere buurt. Kies het bestand dat u hier ophaalde.', 'docx-other-buurt')
  if (ids.length === 0) {
    throw refuse(
      'In dit bestand staat geen tekst van het netwerk. Haal het Word-bestand op deze bladzijde op en werk daarin.',
      'docx-no-agenda',
    )
  }
}

function refuse(sentence: string, code: string): Refusal {
  return new Refusal(sentence, { code, place: { field: 'bestand' } })
}
