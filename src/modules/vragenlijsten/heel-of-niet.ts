import { achtergronden } from './achtergrond.ts'
import type { Achtergrond } from './achtergrond.ts'
import type { Groep, IndelingUitkomst, SchaalUitkomst } from './uitkomst.ts'
import type { Verborgen } from './verberg.ts'

interface VanInstrument {
  readonly schalen: readonly SchaalUitkomst[]
  readonly indelingen: readonly IndelingUitkomst[]
}

const deduced: Verborgen = { verborgen: 'af-te-leiden' }

/**
 * What of one instrument is shown. Its scales add up and its classes follow from them, so what one of them hides the others would tell: a whole that is hidden hides all,
 * and a split into groups is shown only when every scale hides the same groups.
 */
export function toonHeelOfNiet({ schalen, indelingen }: VanInstrument): VanInstrument {
  const isWhole = schalen.every(({ uitkomst }) => !isHidden(uitkomst)) && !indelingen.some(({ uitkomst }) => isEqual(uitkomst))
  if (schalen.length === 0) return { schalen, indelingen }
  if (isWhole) return { schalen: schalen.map(each => ({ ...each, groepen: groepenOf(each, schalen) })), indelingen }
  return {
    schalen: schalen.map(each => ({ ...each, uitkomst: isHidden(each.uitkomst) ? each.uitkomst : deduced, groepen: {} })),
    indelingen: indelingen.map(each => ({ ...each, uitkomst: isHidden(each.uitkomst) ? each.uitkomst : deduced })),
  }
}

function isHidden(uitkomst: object): uitkomst is Verborgen {
  return 'verborgen' in uitkomst
}

/** Hidden although enough people answered. */
function isEqual(uitkomst: object): boolean {
  return isHidden(uitkomst) && uitkomst.verborgen === 'af-te-leiden'
}

function groepenOf({ groepen }: SchaalUitkomst, schalen: readonly SchaalUitkomst[]): SchaalUitkomst['groepen'] {
  return Object.fromEntries(
    achtergronden.flatMap((achtergrond): (readonly [Achtergrond, readonly Groep[]])[] => {
      const own = groepen[achtergrond]
      if (own === undefined) return []
      const isSame = new Set(schalen.map(each => hiddenIn(each, achtergrond))).size === 1
      return [[achtergrond, isSame ? own : own.map(groep => (isHidden(groep.uitkomst) ? groep : { ...groep, uitkomst: deduced }))]]
    }),
  )
}

function hiddenIn({ groepen }: SchaalUitkomst, achtergrond: Achtergrond): string {
  return (groepen[achtergrond] ?? []).flatMap(({ waarde, uitkomst }) => (isHidden(uitkomst) ? [waarde] : [])).join('\n')
}
