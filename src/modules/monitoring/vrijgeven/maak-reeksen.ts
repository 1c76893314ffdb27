import type { Klassentelling } from '../../vragenlijsten/index.ts'
import { findIndeling, findSchaal } from '../../vragenlijsten/index.ts'
import { findIndicator } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { mensen, punten, samen } from './gegeven.ts'
import type { Gegeven, Reeksvorm, Uitreeks } from './gegeven.ts'
import { isOverMedewerkers, isUitLevering } from './uit-levering.ts'
import { leesKlassen } from './uit-vragenlijst.ts'

const cijfers = 'cijfers-'
const antwoorden = 'antwoorden-'

export function reeksnaamVan(indicator: IndicatorNaam): string {
  return `${cijfers}${indicator}`
}

/** What counts things and no people. Practices without a successor are not among them: of one of them everybody knows whose it is. */
const dingen: readonly IndicatorNaam[] = ['initiatieven-ontwikkeld', 'kennismodules', 'dashboardsessies', 'goede-voorbeelden']

/** What others get to see of indicators, one series each: everything that counts the same people stands in it. */
export function reeksenVan(perIndicator: ReadonlyMap<IndicatorNaam, readonly Gegeven[]>): readonly Uitreeks[] {
  return [...perIndicator].flatMap(([indicator, gegevens]): readonly Uitreeks[] => {
    if (gegevens.length === 0) return []
    const titel = findIndicator(indicator).naam
    const soort = dingen.includes(indicator) ? 'dingen' : isUitLevering(indicator) ? 'levering' : 'eigen'
    const wie = isOverMedewerkers(indicator) ? 'medewerkers' : 'bewoners'
    return [{ naam: reeksnaamVan(indicator), titel, soort, wie, vorm: vormVan(indicator), gegevens }]
  })
}

function vormVan(indicator: IndicatorNaam): Reeksvorm {
  const { soort, teller, noemer } = findIndicator(indicator)
  if (noemer === null) return { delen: [], isPerJaar: true }
  if (soort === 'aandeel') {
    const delen = [
      { id: 'wel', naam: teller.nl, teltOp: true },
      { id: 'niet', naam: 'De anderen', teltOp: true },
    ]
    return { delen, isPerJaar: false }
  }
  const delen = [
    { id: 'teller', naam: teller.nl, teltOp: false, per: 'noemer' },
    { id: 'noemer', naam: noemer.nl, teltOp: false },
  ]
  return { delen, isPerJaar: false }
}

const woordVoor = { medewerkers: { nl: 'medewerkers', en: 'staff' }, bewoners: { nl: 'bewoners', en: 'residents' } } as const

/** What others get to see of questionnaires: into which classes people fall and what they score together, one series per instrument and kind of people. */
export function reeksenVanVragen(tellingen: readonly Klassentelling[]): readonly Uitreeks[] {
  const perSoort = Map.groupBy(tellingen, ({ instrument, wie }) => `${instrument}${wie === 'medewerkers' ? '-medewerkers' : ''}`)
  return [...perSoort].flatMap(([naam, own]): readonly Uitreeks[] => {
    const [first] = own
    const [indeling, schaal] = first === undefined ? [null, null] : [findIndeling(first.instrument), findSchaal(first.instrument)]
    const over = indeling ?? schaal
    const gegevens = leesKlassen(own)
    if (first === undefined || over === null || gegevens.length === 0) return []
    const { wie } = first
    const titel = { nl: `${over.naam.nl}: ${woordVoor[wie].nl}`, en: `${over.naam.en}: ${woordVoor[wie].en}` }
    const klassen = indeling?.klassen.map(klasse => ({ id: klasse.id, naam: klasse.naam.nl })) ?? [
      { id: mensen, naam: 'Mensen die antwoordden' },
    ]
    const score = schaal === null ? [] : [{ id: punten, naam: 'Punten, vijf is het hoogste', teltOp: false, per: samen }]
    const delen = [...klassen.map(klasse => ({ ...klasse, teltOp: true })), ...score]
    return [{ naam: `${antwoorden}${naam}`, titel, soort: 'vragenlijst', wie, vorm: { delen, isPerJaar: false }, gegevens }]
  })
}

/** What a series of released figures is about; null for one that is made elsewhere. */
export function leesReeksnaam(naam: string): { readonly indicator: string } | { readonly instrument: string } | null {
  if (naam.startsWith(cijfers)) return { indicator: naam.slice(cijfers.length) }
  if (naam.startsWith(antwoorden)) return { instrument: naam.slice(antwoorden.length).replace(/-medewerkers$/, '') }
  return null
}
