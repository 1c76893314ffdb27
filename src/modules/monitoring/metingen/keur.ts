import { unusualCount, unusualShare } from '@buurtwijs/figures'
import type { Unusual } from '@buurtwijs/figures'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { waardeVan } from './bereken.ts'
import type { Cijferpaar } from './bereken.ts'
import { controles, houdtStand } from './controles.ts'
import type { Controle } from './controles.ts'

/** What cannot be, whatever anybody says about it. */
export type Fout = 'teller-negatief' | 'noemer-nodig' | 'noemer-nul' | 'geen-noemer' | 'hele-aantallen' | 'teller-boven-noemer'

/** What is wrong in itself with a figure; null when nothing is. */
export function findFout(indicator: IndicatorNaam, { teller, noemer }: Cijferpaar): Fout | null {
  const row = findIndicator(indicator)
  if (teller < 0 && row.soort !== 'score') return 'teller-negatief'
  if (row.noemer === null) {
    if (noemer !== null) return 'geen-noemer'
    return Number.isInteger(teller) ? null : 'hele-aantallen'
  }
  if (noemer === null) return 'noemer-nodig'
  if (noemer === 0) return 'noemer-nul'
  if (row.soort === 'score' && !(Number.isInteger(teller) && Number.isInteger(noemer))) return 'hele-aantallen'
  const isPart = row.soort === 'aandeel' || row.soort === 'score'
  return isPart && Math.abs(teller) > noemer ? 'teller-boven-noemer' : null
}

/** What is odd about a figure, and right once somebody says why. */
export type Vraag = { readonly soort: 'controle'; readonly controle: Controle } | { readonly soort: 'uitschieter'; readonly kant: Unusual }

/** What is odd about a figure beside the others of its period, and beside the same figure of earlier periods. */
export function findVragen(
  indicator: IndicatorNaam,
  nu: Cijferpaar,
  { eerder, find }: { readonly eerder: readonly Cijferpaar[]; readonly find: (naam: IndicatorNaam) => Cijferpaar | null },
): readonly Vraag[] {
  const look = (naam: IndicatorNaam, deel: 'teller' | 'noemer') => (naam === indicator ? nu : find(naam))?.[deel] ?? null
  const broken = controles.filter(
    ({ links, rechts, ...rule }) =>
      (links.indicator === indicator || rechts.indicator === indicator) &&
      !houdtStand(rule, look(links.indicator, links.deel), look(rechts.indicator, rechts.deel)),
  )
  const kant = findUitschieter(indicator, nu, eerder)
  return [
    ...broken.map(controle => ({ soort: 'controle' as const, controle })),
    ...(kant === null ? [] : [{ soort: 'uitschieter' as const, kant }]),
  ]
}

/** Hours and days are no counts of separate events, so chance says little about them: twice as much or half as much is odd. */
const maalAnders = 2

function findUitschieter(indicator: IndicatorNaam, nu: Cijferpaar, eerder: readonly Cijferpaar[]): Unusual | null {
  if (eerder.length === 0) return null
  const { soort, noemer } = findIndicator(indicator)
  const among = ({ teller, noemer: of }: Cijferpaar) => ({ telling: teller, blootstelling: of ?? 1 })
  if (soort === 'aandeel') return unusualShare(eerder.map(among), among(nu))
  if (noemer === null || isCounted(indicator)) return unusualCount(eerder.map(among), among(nu))
  if (soort === 'score') return null
  const values = eerder.flatMap(each => waardeVan(indicator, each) ?? []).toSorted((one, other) => one - other)
  const middle = values[Math.floor(values.length / 2)]
  const value = waardeVan(indicator, nu)
  if (middle === undefined || value === null || middle === 0) return null
  if (value > middle * maalAnders) return 'hoog'
  return value * maalAnders < middle ? 'laag' : null
}

/** Whether the numerator counts separate events among the people of the denominator. */
function isCounted(indicator: IndicatorNaam): boolean {
  return !['uren-wijkverpleging', 'uren-wmo', 'ligduur'].includes(indicator) && findIndicator(indicator).soort === 'verhouding'
}
