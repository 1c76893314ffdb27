import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const leveringenDelen: readonly EigenDeel[] = [
  {
    id: 'leveringen',
    titel: 'Leveringen van cijfers die u bracht of waarover u besloot',
    uitleg: 'Wie brengt en wie besluit, zijn twee mensen.',
    tabellen: ['leveringen.levering', 'leveringen.machtiging'],
    kolommen: { organisatie: 'Organisatie', wat: 'Wat', gelezen: 'Gebracht op', besloten: 'Besloten op' },
    vraag: `select o.naam as organisatie, case when l.gelezen_door = $1 then 'gebracht' else l.staat end as wat, l.gelezen, l.besloten
        from leveringen.levering as l left join identity.organisatie as o on o.id = l.organisatie_id where l.gelezen_door = $1 or l.besloten_door = $1
      union all select o.naam, 'vastgelegd wat zij mag leveren', null, null
        from leveringen.machtiging as m left join identity.organisatie as o on o.id = m.organisatie_id where m.door = $1 order by 3, 1`,
  },
]
