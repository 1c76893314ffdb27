import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'
import { contactDagen, contactDagenZonderAntwoord } from './suggestie.ts'

/** How long this module keeps what it knows of people. An address stands before the suggestion that it hangs on. */
export const reactiesBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'suggestie-contact',
    tabel: 'reacties.contact',
    gegevens: 'Het mailadres voor een antwoord op een suggestie voor een plan',
    uitleg: `Dit adres gaat ${contactDagen} dagen na het antwoord vanzelf weg, en na een jaar als er geen antwoord kwam. Wij gebruiken het voor niets anders.`,
    sleutel: 'suggestie_id',
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
    id: 'suggesties',
    tabel: 'reacties.suggestie',
    gegevens: 'Suggesties voor een plan die u intypte, beantwoordde of verborg',
    uitleg:
      'Een suggestie bewaren wij zolang het programma duurt: zij laat zien wat bewoners vroegen en wat daarmee gebeurde. Wie haar deed, weten wij niet.',
    sleutel: 'id',
    vanWie: '$1 in (getypt_door, beantwoord_door, verborgen_door)',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: 'getypt_door = nullif(getypt_door, $1), beantwoord_door = nullif(beantwoord_door, $1), verborgen_door = nullif(verborgen_door, $1)',
      zin: 'De suggestie en het antwoord blijven. Wie intypte of antwoordde, staat er niet meer bij.',
    },
  },
  {
    id: 'suggestielinks',
    tabel: 'reacties.suggestielink',
    gegevens: 'Links voor suggesties die u maakte',
    uitleg: 'Een link bewaren wij zolang de suggesties die erdoor kwamen: zonder het geheim zelf.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: null,
    bijWissen: { hoe: 'losmaken', zet: 'door = null', zin: 'De link blijft. Wie hem maakte, staat er niet meer bij.' },
  },
  {
    id: 'opmerkingen',
    tabel: 'reacties.opmerking',
    gegevens: 'Opmerkingen bij een plan die u schreef, of die u afrondde',
    uitleg: 'Een opmerking bewaren wij zolang het programma duurt: zij laat zien waarom het plan zo werd.',
    sleutel: 'id',
    vanWie: '(door = $1 or afgerond_door = $1)',
    termijn: null,
    bijWissen: {
      hoe: 'losmaken',
      zet: 'door = nullif(door, $1), afgerond_door = nullif(afgerond_door, $1)',
      zin: 'De opmerking blijft. Wie haar schreef of afrondde, staat er niet meer bij.',
    },
  },
]
