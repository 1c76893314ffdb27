import type { Taal } from '@buurtwijs/figures'
import { Refusal } from '../../../refusal.ts'
import { findIndicator, indicatorNamen, isIndicator } from '../../monitoring/index.ts'
import { catalogus, kenmerkNamen, structuurmaten } from '../../statistics/index.ts'
import type { Statistiek } from '../../statistics/index.ts'
import { jarenOf } from '../publicatie/jaarcijfers.ts'

/** What can be the outcome of an analysis, by its name in a plan. */
export interface Uitkomstkeuze {
  readonly id: string
  readonly naam: string
  /** Of a published measure the years that were imported. */
  readonly jaren?: number[]
}

/** Indicators of the register, and published measures that were counted. */
export function listUitkomsten(statistiek: Statistiek, taal: Taal): readonly Uitkomstkeuze[] {
  const indicatoren = indicatorNamen.map(id => ({ id: `indicator:${id}`, naam: findIndicator(id).naam[taal] }))
  const maten = catalogus
    .filter(({ schatting }) => schatting !== 'model')
    .map(({ id, naam }) => ({ id: `maat:${id}`, naam: naam[taal], jaren: jarenIn(statistiek, id) }))
  return [...indicatoren, ...maten].toSorted((a, b) => a.naam.localeCompare(b.naam, taal))
}

/** The years of real buurten, or else those of made-up ones. */
function jarenIn(statistiek: Statistiek, maat: string): number[] {
  const echt = jarenOf(statistiek, maat, 'NL00')
  return [...(echt.length > 0 ? echt : jarenOf(statistiek, maat, 'NL99'))]
}

/** By what buurten can be alike, with the years that were imported. */
export function listKenmerken(statistiek: Statistiek, taal: Taal) {
  return structuurmaten.map(({ maat, kenmerk }) => ({
    id: maat,
    naam: nameUitkomst(`maat:${maat}`, taal),
    soort: kenmerkNamen[kenmerk][taal],
    jaren: jarenIn(statistiek, maat),
  }))
}

/** What can be the use of activities in an analysis. */
export function listDoses(taal: Taal): readonly Uitkomstkeuze[] {
  return indicatorNamen
    .filter(isDosis)
    .map(id => ({ id: `indicator:${id}`, naam: findIndicator(id).naam[taal] }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, taal))
}

function isDosis(id: (typeof indicatorNamen)[number]): boolean {
  const { laag, soort } = findIndicator(id)
  return laag === 'adoptie' && (soort === 'aantal' || soort === 'aandeel')
}

/** The indicator of an outcome or of a use; null when it is a published measure. */
export function indicatorOf(id: string) {
  const own = id.slice(id.indexOf(':') + 1)
  return id.startsWith('indicator:') && isIndicator(own) ? own : null
}

export function requireDosis(id: string): void {
  const own = indicatorOf(id)
  if (own !== null && isDosis(own)) return
  throw new Refusal('Kies gebruik van activiteiten uit de lijst.', { code: 'dosis-onbekend', status: 400, place: { field: 'dosis' } })
}

export function nameUitkomst(id: string, taal: Taal): string {
  const own = id.slice(id.indexOf(':') + 1)
  if (isIndicator(own)) return findIndicator(own).naam[taal]
  return catalogus.find(maat => maat.id === own)?.naam[taal] ?? own
}

/** Refuses what is no outcome. A model does not know that a buurt takes part: it would give the same figure with and without. */
export function requireUitkomst(id: string): void {
  const [soort, own = ''] = id.split(':')
  if (soort === 'indicator' && isIndicator(own)) return
  const maat = soort === 'maat' ? catalogus.find(each => each.id === own) : undefined
  if (maat === undefined) {
    throw new Refusal('Kies een uitkomst uit de lijst.', { code: 'uitkomst-onbekend', status: 400, place: { field: 'uitkomst' } })
  }
  if (maat.schatting === 'model') {
    throw new Refusal(
      'Dit cijfer komt uit een model en is niet geteld. Zo’n model weet niet dat een buurt meedoet, dus het kan geen uitkomst zijn. Kies een cijfer dat geteld is.',
      { code: 'uitkomst-uit-model', status: 400, place: { field: 'uitkomst' } },
    )
  }
}
