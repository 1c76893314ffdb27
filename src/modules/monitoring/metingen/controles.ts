import type { Tekst } from '@buurtwijs/figures'
import type { IndicatorNaam } from '../indicatoren/register.ts'

/** How both sides of a rule have to stand to each other. */
export const operatoren = ['gelijk', 'ongelijk', 'groter', 'minstens', 'kleiner', 'hoogstens', 'allebei', 'niet-allebei'] as const
export type Operator = (typeof operatoren)[number]

/** When a rule is left out because a figure is missing; a rule that is never left out takes a missing figure for 0. */
export type BijOntbreken = 'sla-over-bij-een' | 'sla-over-bij-alle' | 'nooit-overslaan'

/** A side of a rule: part of a figure of the same buurt, activity and period. */
export interface Kant {
  readonly indicator: IndicatorNaam
  readonly deel: 'teller' | 'noemer'
}

/** What figures of one period have to fulfil among each other. Who knows better says why, and is believed. */
export interface Controle {
  readonly id: string
  readonly links: Kant
  readonly operator: Operator
  readonly rechts: Kant
  readonly bijOntbreken: BijOntbreken
  readonly zin: Tekst
}

/** The rules among figures that every buurt has. */
export const controles: readonly Controle[] = [
  {
    id: 'seh-hap-patienten',
    links: { indicator: 'seh-bezoeken', deel: 'noemer' },
    operator: 'gelijk',
    rechts: { indicator: 'hap-bezoeken', deel: 'noemer' },
    bijOntbreken: 'sla-over-bij-een',
    zin: {
      nl: 'Bij spoedeisende hulp en huisartsenpost staat een ander aantal patiënten. Dan zijn zij niet op te tellen.',
      en: 'A&E and the out-of-hours GP post have another number of patients. Then they cannot be added up.',
    },
  },
  {
    id: 'consulten-visites-patienten',
    links: { indicator: 'consulten-huisarts', deel: 'noemer' },
    operator: 'gelijk',
    rechts: { indicator: 'visites-huisarts', deel: 'noemer' },
    bijOntbreken: 'sla-over-bij-een',
    zin: {
      nl: 'Bij consulten en visites van de huisarts staat een ander aantal patiënten.',
      en: 'Consults and home visits of the GP have another number of patients.',
    },
  },
  {
    id: 'opnames-ligduur',
    links: { indicator: 'opnames', deel: 'teller' },
    operator: 'gelijk',
    rechts: { indicator: 'ligduur', deel: 'noemer' },
    bijOntbreken: 'sla-over-bij-een',
    zin: {
      nl: 'Bij de ligduur staat een ander aantal opnames dan bij de opnames.',
      en: 'The length of stay has another number of admissions than the admissions.',
    },
  },
  {
    id: 'instroom-clienten',
    links: { indicator: 'instroom-wijkverpleging', deel: 'teller' },
    operator: 'hoogstens',
    rechts: { indicator: 'uren-wijkverpleging', deel: 'noemer' },
    bijOntbreken: 'sla-over-bij-een',
    zin: {
      nl: 'Er zijn meer nieuwe cliënten dan cliënten in de hele periode.',
      en: 'There are more new clients than clients in the whole period.',
    },
  },
  {
    id: 'modules-gebruikers',
    links: { indicator: 'kennismodule-gebruikers', deel: 'teller' },
    operator: 'allebei',
    rechts: { indicator: 'kennismodules', deel: 'teller' },
    bijOntbreken: 'sla-over-bij-alle',
    zin: {
      nl: 'Er zijn gebruikers van kennismodules, maar het aantal modules ontbreekt.',
      en: 'There are users of knowledge modules, but the number of modules is missing.',
    },
  },
]

/** Whether a rule holds for these two; null for a figure that is missing. */
export function houdtStand(
  { operator, bijOntbreken }: Pick<Controle, 'operator' | 'bijOntbreken'>,
  links: number | null,
  rechts: number | null,
): boolean {
  if (operator === 'allebei') return (links === null) === (rechts === null)
  if (operator === 'niet-allebei') return links === null || rechts === null
  const missing = [links, rechts].filter(side => side === null).length
  if (missing > 0 && (bijOntbreken === 'sla-over-bij-een' || (bijOntbreken === 'sla-over-bij-alle' && missing === 2))) return true
  const [one, other] = [links ?? 0, rechts ?? 0]
  switch (operator) {
    case 'gelijk':
      return one === other
    case 'ongelijk':
      return one !== other
    case 'groter':
      return one > other
    case 'minstens':
      return one >= other
    case 'kleiner':
      return one < other
    case 'hoogstens':
      return one <= other
  }
}
