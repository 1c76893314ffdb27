import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. What somebody answered is not among it: nobody knows whose that is. */
export const vragenlijstenDelen: readonly EigenDeel[] = [
  {
    id: 'vragenlijst-metingen',
    titel: 'Metingen en vragenlijsten die u maakte',
    uitleg: 'Zo is bekend wie iets voorbereidde.',
    tabellen: ['vragenlijsten.golf', 'vragenlijsten.lijst'],
    kolommen: { buurt: 'Buurt', naam: 'Naam', geopend: 'Geopend op' },
    vraag: `select b.naam as buurt, g.naam, g.geopend from vragenlijsten.golf as g left join identity.buurt as b on b.id = g.buurt_id where g.door = $1
      union all select b.naam, l.naam, null from vragenlijsten.lijst as l left join identity.buurt as b on b.id = l.buurt_id where l.door = $1 order by 2`,
  },
  {
    id: 'vragenlijst-adressen',
    titel: 'Vragenlijsten die u per mail kreeg',
    uitleg: 'Zolang u niet antwoordde en de vragenlijst open is, bewaren wij uw mailadres daarvoor.',
    tabellen: ['vragenlijsten.adres'],
    kolommen: { buurt: 'Buurt', herinnerd: 'Hoe vaak herinnerd' },
    vraag: `select b.naam as buurt, a.herinnerd from vragenlijsten.adres as a left join identity.buurt as b on b.id = a.buurt_id where a.mail = $2
      order by b.naam, a.code_id`,
  },
  {
    id: 'vragenlijst-teksten',
    titel: 'Eigen woorden van anderen waarover u besliste, en papier dat u intypte',
    uitleg: 'Zo is bekend wie ernaar keek.',
    tabellen: ['vragenlijsten.tekst', 'vragenlijsten.papier'],
    kolommen: { wat: 'Wat', buurt: 'Buurt' },
    vraag: `select 'eigen woorden' as wat, b.naam as buurt from vragenlijsten.tekst as t left join identity.buurt as b on b.id = t.buurt_id where t.door = $1
      union all select 'papier', b.naam from vragenlijsten.papier as p left join identity.buurt as b on b.id = p.buurt_id where p.door = $1 order by 1, 2`,
  },
  {
    id: 'bewoordingen',
    titel: 'Officiële woorden die u invoerde of bevestigde',
    uitleg: 'Zo is bekend wie ervoor instaat dat ze kloppen.',
    tabellen: ['vragenlijsten.bewoording'],
    kolommen: { instrument: 'Vragenlijst', gezet: 'Ingevoerd op', bevestigd: 'Bevestigd op' },
    vraag: 'select instrument, gezet, bevestigd from vragenlijsten.bewoording where $1 in (door, bevestigd_door) order by 1',
  },
]
