import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const bestedingDelen: readonly EigenDeel[] = [
  {
    id: 'bestedingen',
    titel: 'Uitgaven en termijnen die u invulde',
    uitleg: 'Zo is na te gaan wat er met het geld van een buurt gebeurde.',
    tabellen: ['besteding.wijziging'],
    kolommen: { buurt: 'Buurt', nummer: 'Wijziging', op: 'Gewijzigd op' },
    vraag: `select b.naam as buurt, w.nummer, w.op from besteding.wijziging as w left join identity.buurt as b on b.id = w.buurt_id
      where w.door = $1 order by w.op, w.nummer`,
  },
  {
    id: 'penvoerders',
    titel: 'Dat u penvoerder was, of een penvoerder aanwees',
    uitleg: 'Zo is na te gaan wie het geld van een buurt beheerde.',
    tabellen: ['besteding.penvoerder', 'besteding.besteding'],
    kolommen: { buurt: 'Buurt', wat: 'Wat', naam: 'Penvoerder', vanaf: 'Vanaf' },
    vraag: `select b.naam as buurt, case when p.persoon_id = $1 then 'penvoerder' else 'aangewezen' end as wat, p.naam, p.vanaf
        from besteding.penvoerder as p left join identity.buurt as b on b.id = p.buurt_id where p.persoon_id = $1 or p.door = $1
      union all select b.naam, 'voorwaarden opgeschreven', null, null
        from besteding.besteding as s left join identity.buurt as b on b.id = s.buurt_id where s.voorwaarden_door = $1 order by 1, 4`,
  },
  {
    id: 'verantwoordingen',
    titel: 'Verantwoordingen die u opstelde of waarover u besloot',
    uitleg: 'Wie opstelt en wie vaststelt, zijn twee mensen.',
    tabellen: ['besteding.verantwoording'],
    kolommen: { buurt: 'Buurt', jaar: 'Jaar', wat: 'Wat', opgesteld: 'Opgesteld op', besloten: 'Besloten op' },
    vraag: `select b.naam as buurt, v.jaar, case when v.opgesteld_door = $1 then 'opgesteld' else v.besluit end as wat, v.opgesteld, v.besloten
        from besteding.verantwoording as v left join identity.buurt as b on b.id = v.buurt_id
       where v.opgesteld_door = $1 or v.besloten_door = $1 order by v.opgesteld`,
  },
]
