import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const reactiesDelen: readonly EigenDeel[] = [
  {
    id: 'opmerkingen',
    titel: 'Opmerkingen bij een plan die u schreef',
    uitleg: 'U schreef dit voor uw netwerk. Wat u introk, is weg.',
    tabellen: ['reacties.opmerking'],
    kolommen: { buurt: 'Buurt', naam: 'Waarover', tekst: 'Opmerking', geschreven: 'Geschreven op' },
    vraag: `select b.naam as buurt, o.naam, o.tekst, o.geschreven from reacties.opmerking as o left join identity.buurt as b on b.id = o.buurt_id
      where o.door = $1 order by o.geschreven, o.id`,
  },
  {
    id: 'suggesties',
    titel: 'Suggesties voor een plan die u intypte, beantwoordde of verborg',
    uitleg: 'Zo is bekend wie iets intypte en wie antwoordde.',
    tabellen: ['reacties.suggestie'],
    kolommen: { buurt: 'Buurt', dag: 'Gezegd op', beantwoord: 'Beantwoord op' },
    vraag: `select b.naam as buurt, s.dag, s.beantwoord from reacties.suggestie as s left join identity.buurt as b on b.id = s.buurt_id
      where $1 in (s.getypt_door, s.beantwoord_door, s.verborgen_door) order by s.ontvangen, s.id`,
  },
  {
    id: 'suggestielinks',
    titel: 'Links voor suggesties die u maakte',
    uitleg: 'Met zo’n link denken bewoners mee over het plan.',
    tabellen: ['reacties.suggestielink'],
    kolommen: { buurt: 'Buurt', gemaakt: 'Gemaakt op', verloopt: 'Werkt tot' },
    vraag: `select b.naam as buurt, l.gemaakt, l.verloopt from reacties.suggestielink as l left join identity.buurt as b on b.id = l.buurt_id
      where l.door = $1 order by l.gemaakt, l.id`,
  },
  {
    id: 'suggestie-contact',
    titel: 'Suggesties waarop u antwoord wilt per mail',
    uitleg: 'U gaf uw mailadres voor het antwoord. Dertig dagen daarna gaat het weg.',
    tabellen: ['reacties.contact'],
    kolommen: { gegeven: 'Gegeven op', beantwoord: 'Beantwoord op' },
    vraag: 'select gegeven, beantwoord from reacties.contact where mail = $2 order by gegeven, suggestie_id',
  },
]
