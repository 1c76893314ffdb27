import type { Release } from '../release.ts'

/** A table in the catalogue of a publisher. */
export interface CatalogusTabel {
  readonly uitgever: 'cbs' | 'rivm'
  readonly tabel: string
  readonly titel: string
  /** The day on which the publisher last changed it; null where that is not known. */
  readonly gewijzigd: string | null
}

/** The newest edition of a publication that was imported. */
export interface Gevolgd extends CatalogusTabel {
  readonly release: string
}

/** A newer edition than the one that was imported. */
export interface NieuwereUitgave {
  /** The release that it would follow. */
  readonly release: string
  /** What to import: `cbs:86165NED`. */
  readonly bron: string
  readonly titel: string
  /** A table for a later year, or the same table that the publisher changed since. */
  readonly soort: 'nieuwer' | 'herzien'
  readonly gewijzigd: string | null
}

const uitgevers: Readonly<Record<string, CatalogusTabel['uitgever']>> = { CBS: 'cbs', RIVM: 'rivm' }

/** The publications whose publisher can be asked, each with the newest edition of it that is here. */
export function listGevolgd(releases: readonly Pick<Release, 'id' | 'bron' | 'opgehaald'>[]): readonly Gevolgd[] {
  const newest = new Map<string, Gevolgd & { readonly opgehaald: string }>()
  for (const { id, bron, opgehaald } of releases) {
    const uitgever = uitgevers[bron.uitgever]
    if (uitgever === undefined || !/^\d{4,6}[A-Za-z]/.test(bron.tabel)) continue
    const one = { release: id, uitgever, tabel: bron.tabel, titel: bron.titel, gewijzigd: bron.gewijzigd, opgehaald }
    const key = `${uitgever} ${publicatieOf(bron.titel)}`
    const kept = newest.get(key)
    if (!kept || compareEdition(kept, one) < 0) newest.set(key, one)
  }
  return [...newest.values()].map(({ opgehaald: _, ...one }) => one)
}

/** What publishers have that is newer than what is here; of several later years the last. */
export function findNewer(gevolgd: readonly Gevolgd[], catalogus: readonly CatalogusTabel[]): readonly NieuwereUitgave[] {
  return gevolgd.flatMap(own => {
    const alike = catalogus.filter(({ uitgever, titel }) => uitgever === own.uitgever && publicatieOf(titel) === publicatieOf(own.titel))
    const later = alike.filter(({ titel }) => yearOf(titel) > yearOf(own.titel)).toSorted((a, b) => yearOf(b.titel) - yearOf(a.titel))[0]
    if (later) return [describe(own, later, 'nieuwer')]
    const changed = catalogus.find(
      ({ uitgever, tabel, gewijzigd }) =>
        uitgever === own.uitgever && tabel === own.tabel && own.gewijzigd !== null && dayOf(gewijzigd) > dayOf(own.gewijzigd),
    )
    return changed ? [describe(own, changed, 'herzien')] : []
  })
}

function describe(own: Gevolgd, { uitgever, tabel, titel, gewijzigd }: CatalogusTabel, soort: NieuwereUitgave['soort']): NieuwereUitgave {
  return { release: own.release, bron: `${uitgever}:${tabel}`, titel, soort, gewijzigd }
}

/** "Kerncijfers wijken en buurten" for every year of it: without years, signs and what is said of boundaries. */
export function publicatieOf(titel: string): string {
  return titel
    .toLowerCase()
    .replaceAll(/\bindeling\b/g, ' ')
    .replaceAll(/\b(?:19|20)\d{2}\b/g, ' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The last year that a title names; 0 when it names none. */
function yearOf(titel: string): number {
  return Math.max(0, ...[...titel.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => Number(year)))
}

function dayOf(moment: string | null): string {
  return (moment ?? '').slice(0, 10)
}

type Edition = Pick<CatalogusTabel, 'titel' | 'gewijzigd'> & { readonly opgehaald: string }

function compareEdition(a: Edition, b: Edition): number {
  return yearOf(a.titel) - yearOf(b.titel) || dayOf(a.gewijzigd).localeCompare(dayOf(b.gewijzigd)) || a.opgehaald.localeCompare(b.opgehaald)
}
