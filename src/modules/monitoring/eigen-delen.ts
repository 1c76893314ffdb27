import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const monitoringDelen: readonly EigenDeel[] = [
  {
    id: 'metingen',
    titel: 'Cijfers die u invulde, nakeek, vastzette of heropende',
    uitleg: 'Zo is na te gaan hoe een cijfer van een buurt tot stand kwam.',
    tabellen: ['monitoring.meting_stand', 'monitoring.meting'],
    kolommen: { buurt: 'Buurt', wat: 'Wat', op: 'Wanneer' },
    vraag: `select b.naam as buurt, s.wat, s.op from monitoring.meting_stand as s left join identity.buurt as b on b.id = s.buurt_id
      where s.door = $1 order by s.op, s.nummer`,
  },
  {
    id: 'meetafspraken',
    titel: 'Wat u over meten afsprak, en cijfers die u levert',
    uitleg: 'Zo weet een buurt wie welk cijfer levert.',
    tabellen: ['monitoring.regel', 'monitoring.laag', 'monitoring.afspraak'],
    kolommen: { buurt: 'Buurt', wat: 'Wat', indicator: 'Indicator', op: 'Wanneer' },
    vraag: `select b.naam as buurt, case when r.persoon_id = $1 then 'u levert dit cijfer' else 'afgesproken' end as wat, r.indicator, r.op
        from monitoring.regel as r left join identity.buurt as b on b.id = r.buurt_id where r.door = $1 or r.persoon_id = $1
      union all select b.naam, 'gekozen waaraan te meten', array_to_string(l.indicatoren, ', '), l.op
        from monitoring.laag as l left join identity.buurt as b on b.id = l.buurt_id where l.door = $1
      union all select null, 'afgesproken voor het programma', a.indicator, a.op from monitoring.afspraak as a where a.door = $1
      order by 4`,
  },
]
