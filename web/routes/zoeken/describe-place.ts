import type { GebiedGevonden } from '../../data.ts'
import type { Messages } from '../../messages/index.ts'

/** What stands behind the name of a place that was found: its kind, where it lies, and of which year it is when a namesake was found too. */
export function describePlace(place: GebiedGevonden, namesakes: ReadonlySet<GebiedGevonden>, m: Messages): string {
  const { soort, gemeente, jaar } = place
  const kind = m.soorten[soort]
  const where = gemeente && soort !== 'gemeente' ? m.zoeken.soortIn(kind, gemeente) : kind
  return namesakes.has(place) ? `${where}, ${m.gebied.grenzenVan(jaar)}` : where
}

/** The places that look the same in a list: a place that was given another code is known under the old one as well. */
export function findNamesakes(places: readonly GebiedGevonden[]): ReadonlySet<GebiedGevonden> {
  const alike = Map.groupBy(places, ({ naam, soort, gemeente }) => [naam, soort, gemeente].join('|'))
  return new Set([...alike.values()].flatMap(group => (group.length > 1 ? group : [])))
}
