import { parsePeriode } from '@buurtwijs/figures'
import type { Gebeurtenistelling } from '../../uitvoering/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'

/** What is counted where it happens, and is what an indicator asks for. */
const geteld = {
  'interventies-gestart': { soort: 'interventie', wat: 'keren' },
  'zorgpaden-gestart': { soort: 'zorgpad', wat: 'keren' },
  'initiatieven-ontwikkeld': { soort: 'initiatief', wat: 'keren' },
  'trainingen-gevolgd': { soort: 'training', wat: 'mensen' },
  dashboardsessies: { soort: 'sessie', wat: 'keren' },
} as const satisfies Partial<Record<IndicatorNaam, { readonly soort: Gebeurtenistelling['soort']; readonly wat: 'keren' | 'mensen' }>>

function isGeteld(indicator: IndicatorNaam): indicator is keyof typeof geteld {
  return Object.hasOwn(geteld, indicator)
}

/** The months of a period, the first and the last belonging to it; null for a figure that is not counted where it happens. */
export function maandenVan(indicator: IndicatorNaam, periode: string): { readonly van: string; readonly tot: string } | null {
  if (!isGeteld(indicator)) return null
  const { begin, eind } = parsePeriode(periode)
  const last = new Date(Date.parse(`${eind}T00:00:00Z`) - 24 * 3600_000).toISOString()
  return { van: begin.slice(0, 7), tot: last.slice(0, 7) }
}

/** What was counted where it happened, as the figure that is asked for; null when nothing was. */
export function telUitvoering(indicator: IndicatorNaam, tellingen: readonly Gebeurtenistelling[]): number | null {
  if (!isGeteld(indicator)) return null
  const { soort, wat } = geteld[indicator]
  const own = tellingen.filter(each => each.soort === soort)
  if (own.length === 0) return null
  return own.reduce(
    (sum, { aantal, mensen }) => sum + (wat === 'keren' ? aantal : Object.values(mensen).reduce((all, some) => all + some, 0)),
    0,
  )
}
