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
]
