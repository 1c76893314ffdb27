import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

function written(id: string, titel: string, tabel: string, columns: Readonly<Record<string, string>>): EigenDeel {
  const own = Object.keys(columns).map(column => `x.${column}`)
  return {
    id,
    titel,
    uitleg: 'Dit schreef u op voor uw buurt.',
    tabellen: [tabel],
    kolommen: { buurt: 'Buurt', ...columns },
    vraag: `select b.naam as buurt, ${own.join(', ')} from ${tabel} as x left join identity.buurt as b on b.id = x.buurt_id where x.door = $1 order by ${own.join(', ')}`,
  }
}

/** What this module knows of a person. */
export const buurtagendaDelen: readonly EigenDeel[] = [
  written('inzichten', 'Inzichten die u opschreef', 'buurtagenda.inzicht', { tekst: 'Tekst', datum: 'Datum' }),
  written('uitdagingen', 'Uitdagingen en krachten die u opschreef', 'buurtagenda.uitdaging', {
    titel: 'Titel',
    aangemaakt: 'Opgeschreven op',
  }),
  {
    id: 'meningen',
    titel: 'Wat u van uitdagingen en krachten vond',
    uitleg: 'Zo weet het netwerk hoeveel mensen het eens zijn.',
    tabellen: ['buurtagenda.mening'],
    kolommen: { titel: 'Titel', eens: 'Eens', gegeven: 'Gegeven op' },
    vraag: `select u.titel, m.eens, m.gegeven from buurtagenda.mening as m left join buurtagenda.uitdaging as u on u.buurt_id = m.buurt_id and u.id = m.uitdaging_id
      where m.persoon_id = $1 order by m.gegeven, m.uitdaging_id`,
  },
  written('tellingen', 'Tellingen die u invoerde', 'buurtagenda.telling', { waar: 'Waar', datum: 'Datum', eens: 'Eens', oneens: 'Oneens' }),
  {
    id: 'regios',
    titel: 'Wat u over regio’s opschreef',
    uitleg: 'Regio’s en hun uitdagingen zijn openbaar; dat u het schreef, niet.',
    tabellen: ['buurtagenda.regio', 'buurtagenda.regio_uitdaging'],
    kolommen: { regio: 'Regio', titel: 'Titel', opgeschreven: 'Opgeschreven op' },
    vraag: `select r.naam as regio, null as titel, r.gemaakt as opgeschreven from buurtagenda.regio as r where r.door = $1
      union all select r.naam, u.titel, u.aangemaakt from buurtagenda.regio_uitdaging as u join buurtagenda.regio as r on r.id = u.regio_id where u.door = $1
      order by 3, 1, 2`,
  },
  written('regio-oordelen', 'Wat u namens uw netwerk over de regio zei', 'buurtagenda.regio_oordeel', {
    woord: 'Uw woorden',
    gegeven: 'Gegeven op',
  }),
  written('beelden', 'Buurtbeelden die u vaststelde', 'buurtagenda.beeld', {
    versie: 'Versie',
    reden: 'Reden',
    vastgesteld: 'Vastgesteld op',
  }),
]
