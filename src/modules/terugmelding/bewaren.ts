import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'
import { contactDagen, contactDagenZonderAntwoord } from './terugmelding.ts'

/** How long this module keeps what it knows of people. An address stands before the report that it hangs on. */
export const terugmeldingBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'terugmelding-contact',
    tabel: 'terugmelding.contact',
    gegevens: 'Het mailadres voor een antwoord op de vraag of iets klopt',
    uitleg: `Dit adres gaat ${contactDagen} dagen na het antwoord vanzelf weg, en na een jaar als er geen antwoord kwam. Wij gebruiken het voor niets anders.`,
    sleutel: 'melding_id',
    vanWie: 'mail = (select p.mail from identity.persoon as p where p.id = $1)',
    termijn: {
      dagen: contactDagen,
      vanaf: `coalesce(beantwoord, gegeven + interval '${contactDagenZonderAntwoord - contactDagen} days')`,
      daarna: 'verwijderen',
      vanzelf: true,
    },
    bijWissen: { hoe: 'verwijderen' },
  },
  {
    id: 'terugmeldingen',
    tabel: 'terugmelding.melding',
    gegevens: 'Vragen of iets klopt die u oppakte of beantwoordde',
    uitleg: 'Een vraag bewaren wij 2 jaar na het antwoord, zodat wie het nog eens vraagt hetzelfde antwoord krijgt.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: { dagen: 730, vanaf: 'beantwoord', daarna: 'verwijderen' },
    bijWissen: { hoe: 'losmaken', zet: 'door = null', zin: 'De vraag en het antwoord blijven. Wie antwoordde, staat er niet meer bij.' },
  },
]
