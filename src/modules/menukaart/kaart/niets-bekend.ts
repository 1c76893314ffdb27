import { onbekend } from '../woorden.ts'

/** An entry of which nobody knows anything yet: what the documents say is filled in over it, so that the rest stays unknown by name. */
export const nietsBekend = {
  probleem: onbekend,
  doel: onbekend,
  doelgroep: onbekend,
  omvang: onbekend,
  regel: onbekend,
  aanpak: onbekend,
  minderZorg: onbekend,
  slimmereZorg: onbekend,
  betereZorg: onbekend,
  planning: onbekend,
  organisaties: onbekend,
  impactOpAnderen: onbekend,
  bekostiging: onbekend,
  gegevens: onbekend,
  voorwaarden: onbekend,
  bewoners: onbekend,
  effecten: onbekend,
  kosten: { eenmalig: onbekend, perDeelnemer: onbekend, perJaar: onbekend },
  uren: { gevraagd: onbekend, bespaard: onbekend },
  betaalt: onbekend,
  profiteert: onbekend,
  contact: onbekend,
  doetHetAl: onbekend,
} as const

/** Evidence that nobody rated yet: three years after the plan that brings it forward, somebody has to look again. */
export const nietBeoordeeld = {
  regioplan: { nl: onbekend, wwfh: onbekend, grond: 'verwachting', toelichting: onbekend, herzien: '2026-12-22' },
  transitieplan: { nl: onbekend, wwfh: onbekend, grond: 'verwachting', toelichting: onbekend, herzien: '2027-08-06' },
} as const
