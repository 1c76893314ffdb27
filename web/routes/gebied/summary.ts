import type { AgeBarsInput } from '../../charts/age-bars.ts'
import type { ComparisonDotsInput } from '../../charts/comparison-dots.ts'
import { formatWaarde } from '../../charts/numbers.ts'
import type { GebiedRef, Taal } from '../../data.ts'
import { lowerFirst, writeList } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'

const namedRows = 3

/** The age bars in one sentence: the largest group, beside the same group in the country. */
export function summariseAges({ namen, groepen }: AgeBarsInput, taal: Taal): string {
  const known = groepen.flatMap(groep => (groep.eigen === null ? [] : [{ ...groep, eigen: groep.eigen }]))
  const largest = known.toSorted((a, b) => b.eigen - a.eigen)[0]
  if (!largest) return ''
  const write = (value: number) => formatWaarde(value, { taal, decimalen: 0, eenheid: '%' })
  const land = namen.land === undefined || typeof largest.land !== 'number' ? null : { naam: namen.land, deel: write(largest.land) }
  return messagesIn(taal).gebied.leeftijdSamenvatting({ naam: namen.eigen, groep: largest.naam, deel: write(largest.eigen), land })
}

/** The dots in a few words: what is higher, what is lower, how much is about the same. The words come from the margins, not from the picture. */
export function summariseDifferences({ namen, rijen }: ComparisonDotsInput, taal: Taal): string {
  const text = messagesIn(taal).gebied
  const land = namen.land ?? namen.gemeente
  if (land === undefined) return ''
  const named = (woord: string) => {
    const names = rijen.filter(rij => rij.woord === woord).map(rij => lowerFirst(rij.naam))
    const shown = names.slice(0, namedRows)
    return names.length > namedRows ? `${shown.join(', ')} ${text.enAndere(names.length - namedRows)}` : writeList(shown, taal)
  }
  const gelijk = rijen.filter(rij => rij.woord === 'ongeveer-gelijk').length
  return text.vergelijkSamenvatting({ hoger: named('hoger'), lager: named('lager'), gelijk, land })
}

/** How many areas of which kind: "3 buurten", "1 wijk en 2 buurten". */
export function countDelen(gebieden: readonly GebiedRef[], taal: Taal): string {
  const m = messagesIn(taal)
  const groups = [...Map.groupBy(gebieden, ({ soort }) => soort)]
  const counted = groups.map(
    ([soort, all]) => `${all.length} ${all.length === 1 ? m.soorten[soort].toLowerCase() : m.soortenMeervoud[soort]}`,
  )
  return writeList(counted, taal)
}
