import { parsePeriode } from '@buurtwijs/figures'
import type { Tekst } from '@buurtwijs/figures'
import type { AanvaardCijfer, Levermaat } from '../../leveringen/index.ts'
import type { Indeling, RuweCel } from '../../vrijgave/index.ts'
import { alle, codeVan, cohortVooraf } from './gegeven.ts'

/** Amounts that organisations deliver: what they are called, and whose care it is the money of. */
const bedragen = {
  'wijkverpleging-kosten': {
    titel: { nl: 'Kosten van wijkverpleging', en: 'Cost of district nursing' },
    mensen: 'wijkverpleging-clienten',
  },
} as const satisfies Partial<Record<Levermaat, { readonly titel: Tekst; readonly mensen: Levermaat }>>

const vooraf = 'bedragen-'

/** A buurt of the programme, with the areas that it consists of and the cohort that it is in. */
export interface BedragBuurt {
  readonly id: string
  readonly naam: string
  readonly gebieden: readonly string[]
  readonly cohort: { readonly id: string; readonly naam: string } | null
}

/** A series of amounts, ready to be put in. */
export interface Bedragreeks {
  readonly naam: string
  readonly titel: Tekst
  readonly indeling: Indeling
  readonly cellen: readonly RuweCel[]
}

export function isBedragreeks(naam: string): boolean {
  return naam.startsWith(vooraf)
}

/**
 * What organisations delivered in euros, per buurt and quarter: how many people it is about and whose money it is, for that decides whether it can be shown. Buurten add up to their
 * cohort, and cohorts to all, so that what cannot be shown of one is pooled. What an organisation found too small to give is not known of all, and is in no total.
 */
export function leesBedragen(cijfers: readonly AanvaardCijfer[], buurten: readonly BedragBuurt[]): readonly Bedragreeks[] {
  const perioden = [...new Set(cijfers.map(({ periode }) => periode))]
    .filter(periode => parsePeriode(periode).soort === 'kwartaal')
    .toSorted()
  return Object.entries(bedragen).flatMap(([maat, { titel, mensen }]): readonly Bedragreeks[] => {
    const parents: Record<string, readonly string[]> = {}
    const namen: Record<string, string> = {}
    const cellen: RuweCel[] = []
    for (const { id, naam, gebieden, cohort } of buurten) {
      for (const periode of perioden) {
        const [euro, people] = [maat, mensen].map(each => perOrganisatie(cijfers, { maat: each, buurt: id, gebieden, periode }))
        if (euro == null || people == null || euro.size === 0) continue
        const code = codeVan(id, periode)
        const up = cohort === null ? codeVan(alle, periode) : codeVan(`${cohortVooraf}${cohort.id}`, periode)
        parents[code] = [up]
        namen[code] = `${naam}, ${periode}`
        if (cohort !== null) {
          parents[up] = [codeVan(alle, periode)]
          namen[up] = `${cohort.naam}, ${periode}`
        }
        namen[codeVan(alle, periode)] = `Alle buurten samen, ${periode}`
        cellen.push({
          sleutel: { plek: code },
          aantal: [...people.values()].reduce((sum, one) => sum + one, 0),
          bijdragers: [...euro].map(([organisatie, value]) => ({ id: organisatie, value })),
        })
      }
    }
    return cellen.length === 0 ? [] : [{ naam: `${vooraf}${maat}`, titel, indeling: { plek: { parents, namen } }, cellen }]
  })
}

interface Welke {
  readonly maat: string
  readonly buurt: string
  readonly gebieden: readonly string[]
  readonly periode: string
}

/** What each organisation delivered of a buurt; null when one of them found it too small to give. */
function perOrganisatie(cijfers: readonly AanvaardCijfer[], { maat, buurt, gebieden, periode }: Welke): ReadonlyMap<string, number> | null {
  const about = cijfers.filter(each => each.maat === maat && each.periode === periode && each.groep === 'alle')
  const asOne = about.filter(({ gebied }) => gebied === buurt)
  const own = asOne.length > 0 ? asOne : about.filter(({ gebied }) => gebieden.includes(gebied))
  if (own.some(({ waarde }) => waarde === null)) return null
  const found = new Map<string, number>()
  for (const { organisatie, waarde } of own) found.set(organisatie, (found.get(organisatie) ?? 0) + Math.round(waarde ?? 0))
  return found
}
