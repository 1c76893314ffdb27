import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'

/** How long this module keeps what it knows of people. */
export const buurtpaginaBewaarregels: readonly Bewaarregel[] = [
  {
    id: 'buurtcontact',
    tabel: 'buurtpagina.contact',
    gegevens: 'Uw naam, telefoonnummer en mailadres op de bladzijde van een buurt',
    uitleg: 'Dit staat op de bladzijde tot u of het netwerk het weghaalt.',
    sleutel: `buurt_id || ' ' || nummer`,
    vanWie:
      '(mail = (select p.mail from identity.persoon as p where p.id = $1) or lower(naam) = (select lower(p.naam) from identity.persoon as p where p.id = $1))',
    termijn: null,
    bijWissen: { hoe: 'verwijderen' },
  },
]
