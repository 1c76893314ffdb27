import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. Who agreed to what is in the log, as what that person did. */
export const privacyDelen: readonly EigenDeel[] = [
  {
    id: 'wisverzoeken',
    titel: 'Uw verzoeken om gewist te worden',
    uitleg: 'Hier ziet u wat er met uw verzoek gebeurt.',
    tabellen: ['privacy.wisverzoek'],
    kolommen: { staat: 'Staat', aangevraagd: 'Gevraagd op', waarom: 'Waarom niet', afgehandeld: 'Klaar op' },
    vraag: 'select staat, aangevraagd, waarom, afgehandeld from privacy.wisverzoek where persoon_id = $1 order by aangevraagd desc',
  },
]
