import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

const evidence =
  'Dat iemand gewist is, en wie daarmee instemde, bewaren wij om te kunnen aantonen dat het goed ging. Uw naam staat er niet in.'
const stays = { hoe: 'blijft', plicht: evidence } as const
const fiveYears = 1_826

/** How long this module keeps what it knows of people. Agreements stand before what was agreed to. */
export const privacyBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'instemmingen',
    tabel: 'privacy.akkoord',
    gegevens: 'Instemmingen met wissen en opruimen',
    uitleg: 'Wie instemde, bewaren wij 5 jaar, zodat aan te tonen is dat twee mensen het eens waren.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: { dagen: fiveYears, vanaf: 'op', daarna: 'verwijderen' },
    bijWissen: stays,
  },
  {
    id: 'wisverzoeken',
    tabel: 'privacy.wisverzoek',
    gegevens: 'Uw verzoeken om gewist te worden',
    uitleg: 'Een verzoek bewaren wij 5 jaar nadat het klaar is, zodat aan te tonen is wat ermee gebeurde.',
    sleutel: 'id',
    vanWie: 'persoon_id = $1',
    termijn: {
      dagen: fiveYears,
      vanaf: 'afgehandeld',
      mits: 'not exists (select from privacy.akkoord as a where a.wisverzoek_id = wisverzoek.id)',
      daarna: 'verwijderen',
    },
    bijWissen: stays,
  },
  {
    id: 'opruimingen',
    tabel: 'privacy.opruiming',
    gegevens: 'Opruimingen die u hebt gevraagd',
    uitleg: 'Wat er is opgeruimd, bewaren wij 5 jaar, zodat aan te tonen is wat er weg is.',
    sleutel: 'id',
    vanWie: 'door = $1',
    termijn: {
      dagen: fiveYears,
      vanaf: 'afgehandeld',
      mits: 'not exists (select from privacy.akkoord as a where a.opruiming_id = opruiming.id)',
      daarna: 'verwijderen',
    },
    bijWissen: stays,
  },
  {
    id: 'grafstenen',
    tabel: 'privacy.grafsteen',
    gegevens: 'Dat u gewist bent',
    uitleg: 'Van wie gewist is, bewaren wij alleen een nummer: zo wordt u opnieuw gewist als een oude reservekopie wordt teruggezet.',
    sleutel: 'persoon_id',
    vanWie: 'persoon_id = $1',
    termijn: null,
    bijWissen: stays,
  },
]
