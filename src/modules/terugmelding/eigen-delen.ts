import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const terugmeldingDelen: readonly EigenDeel[] = [
  {
    id: 'terugmelding-contact',
    titel: 'Vragen of iets klopt waarop u antwoord wilt per mail',
    uitleg: 'U gaf uw mailadres voor het antwoord. Dertig dagen daarna gaat het weg.',
    tabellen: ['terugmelding.contact'],
    kolommen: { gegeven: 'Gegeven op', beantwoord: 'Beantwoord op' },
    vraag: 'select gegeven, beantwoord from terugmelding.contact where mail = $2 order by gegeven, melding_id',
  },
  {
    id: 'terugmeldingen',
    titel: 'Vragen of iets klopt die u oppakte of beantwoordde',
    uitleg: 'Zo is bekend wie ernaar keek.',
    tabellen: ['terugmelding.melding'],
    kolommen: { naam: 'Waarover', gemeld: 'Gevraagd op', beantwoord: 'Beantwoord op' },
    vraag: 'select naam, gemeld, beantwoord from terugmelding.melding where door = $1 order by gemeld, id',
  },
]
