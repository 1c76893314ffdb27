import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What somebody wrote or decided about one buurt, from one table. */
function done(id: string, titel: string, tabel: string, columns: Readonly<Record<string, string>>): EigenDeel {
  const own = Object.keys(columns).map(column => `x.${column}`)
  return {
    id,
    titel,
    uitleg: 'Dit hebt u in het programma gedaan; het hoort bij de verantwoording daarvan.',
    tabellen: [tabel],
    kolommen: { buurt: 'Buurt', ...columns },
    vraag: `select b.naam as buurt, ${own.join(', ')} from ${tabel} as x left join identity.buurt as b on b.id = x.buurt_id where x.door = $1 order by ${own.join(', ')}`,
  }
}

/** What this module knows of a person. */
export const programmaDelen: readonly EigenDeel[] = [
  done('afgevinkt', 'Punten die u afvinkte', 'programma.afgevinkt', { item: 'Punt', datum: 'Gedaan op' }),
  done('grenzen', 'Grenzen van een buurt die u koos', 'programma.grens', { reden: 'Reden', sinds: 'Sinds' }),
  done('stukken', 'Besluiten en stukken die u invoerde', 'programma.stuk', { tekst: 'Tekst', datum: 'Datum', document: 'Document' }),
  done('documenten', 'Documenten die u bij een buurt bewaarde', 'programma.document', { naam: 'Naam', toegevoegd: 'Bewaard op' }),
  done('scores', 'Scores die u gaf', 'programma.score', {
    criterium: 'Criterium',
    score: 'Score',
    onderbouwing: 'Onderbouwing',
    datum: 'Datum',
  }),
  done('marktaandelen', 'Marktaandelen die u invoerde', 'programma.marktaandeel', { procent: 'Procent', bron: 'Bron', datum: 'Datum' }),
  {
    id: 'rapporten',
    titel: 'Rapporten die u maakte',
    uitleg: 'Een rapport verandert niet meer; er staat bij wie het maakte.',
    tabellen: ['programma.rapport'],
    kolommen: { soort: 'Soort', versie: 'Versie', gemaakt: 'Gemaakt op' },
    woorden: { soort: { mijlpalen: 'Mijlpalen', vervolgaanvraag: 'Vervolgaanvraag' } },
    vraag: 'select soort, versie, gemaakt from programma.rapport where door = $1 order by gemaakt, versie',
  },
  {
    id: 'organen',
    titel: 'Organen waarin u zit of zat',
    uitleg: 'Zo is bekend wie het programma leidt en adviseert.',
    tabellen: ['programma.orgaanlid'],
    kolommen: { orgaan: 'Orgaan', functie: 'Functie', sinds: 'Sinds', tot: 'Tot' },
    vraag: `select o.naam as orgaan, l.functie, l.sinds, l.tot from programma.orgaanlid as l left join programma.orgaan as o on o.id = l.orgaan_id
      where l.persoon_id = $1 order by l.sinds, l.id`,
  },
  {
    id: 'weergaven',
    titel: 'Lijsten die u bewaarde',
    uitleg: 'Zo vindt u een lijst terug.',
    tabellen: ['programma.weergave'],
    kolommen: { naam: 'Naam', vraag: 'Wat erin staat', aangemaakt: 'Bewaard op' },
    vraag: 'select naam, vraag, aangemaakt from programma.weergave where persoon_id = $1 order by naam',
  },
  {
    id: 'oordelen',
    titel: 'Uitkomsten van een analyse die u vastlegde',
    uitleg: 'Zo is bekend wie vastlegde wat een analyse zegt.',
    tabellen: ['programma.oordeel'],
    kolommen: { uitkomst: 'Uitkomst', bron: 'Bron', datum: 'Datum' },
    vraag: 'select uitkomst, bron, datum from programma.oordeel where door = $1 order by datum, id',
  },
  {
    id: 'takenmail',
    titel: 'De wekelijkse mail met uw taken',
    uitleg: 'Zo weten wij of u die mail wilt.',
    tabellen: ['programma.takenmail'],
    kolommen: { aan: 'Staat aan', laatste: 'Laatste mail' },
    vraag: 'select aan, laatste from programma.takenmail where persoon_id = $1',
  },
]
