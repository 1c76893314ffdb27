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
  {
    id: 'besprekingen',
    titel: 'Besprekingen van de uitkomsten waaraan u schreef, en wat u zou doen',
    uitleg: 'Zo weet een buurt wat is besproken en wie wat doet. Wie erbij was, houden wij niet bij.',
    tabellen: ['monitoring.bespreking', 'monitoring.bespreking_notitie', 'monitoring.naschrift', 'monitoring.actie'],
    kolommen: { buurt: 'Buurt', wat: 'Wat', dag: 'Dag', op: 'Wanneer' },
    vraag: `select b.naam as buurt, case when x.gesloten is null then 'een bespreking begonnen' else 'een bespreking afgesloten' end as wat, x.dag, x.op
        from monitoring.bespreking as x left join identity.buurt as b on b.id = x.buurt_id where x.door = $1
      union all select b.naam, 'een notitie bij een thema', null, n.op
        from monitoring.bespreking_notitie as n left join identity.buurt as b on b.id = n.buurt_id where n.door = $1
      union all select b.naam, 'een naschrift', null, n.op
        from monitoring.naschrift as n left join identity.buurt as b on b.id = n.buurt_id where n.door = $1
      union all select b.naam, case when a.persoon_id = $1 then 'u zou doen: ' || a.wat else 'opgeschreven: ' || a.wat end, a.uiterlijk, a.op
        from monitoring.actie as a left join identity.buurt as b on b.id = a.buurt_id where a.door = $1 or a.persoon_id = $1
      order by 4`,
  },
  {
    id: 'ervaringsverhalen',
    titel: 'Verhalen en aantekeningen die u opschreef',
    uitleg: 'Een verhaal is van de verteller; hier staat dat u het opschreef.',
    tabellen: ['monitoring.verhaal', 'monitoring.aantekening'],
    kolommen: { buurt: 'Buurt', wat: 'Wat', dag: 'Dag', op: 'Opgeschreven op' },
    vraag: `select b.naam as buurt, 'een verhaal' as wat, v.dag, v.op
        from monitoring.verhaal as v left join identity.buurt as b on b.id = v.buurt_id where v.door = $1
      union all select b.naam, 'een aantekening', a.dag, a.op
        from monitoring.aantekening as a left join identity.buurt as b on b.id = a.buurt_id where a.door = $1
      order by 4`,
  },
]
