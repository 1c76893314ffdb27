import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const uitvoeringDelen: readonly EigenDeel[] = [
  {
    id: 'uitvoering',
    titel: 'Berichten van u over hoe activiteiten gaan',
    uitleg: 'Zo is na te gaan hoe een plan werd uitgevoerd.',
    tabellen: ['uitvoering.wijziging'],
    kolommen: { buurt: 'Buurt', nummer: 'Bericht', op: 'Gemeld op' },
    vraag: `select b.naam as buurt, w.nummer, w.op from uitvoering.wijziging as w left join identity.buurt as b on b.id = w.buurt_id
      where w.door = $1 order by w.op, w.nummer`,
  },
  {
    id: 'uitvoering-activiteiten',
    titel: 'Activiteiten waarop u let of die u volgt',
    uitleg: 'U kunt dit op elk moment veranderen.',
    tabellen: ['uitvoering.activiteit', 'uitvoering.volger'],
    kolommen: { buurt: 'Buurt', wat: 'Wat' },
    vraag: `select b.naam as buurt, 'let erop' as wat from uitvoering.activiteit as a left join identity.buurt as b on b.id = a.buurt_id where a.eigenaar_id = $1
      union all select b.naam, 'volgt' from uitvoering.volger as v left join identity.buurt as b on b.id = v.buurt_id where v.persoon_id = $1 order by 1, 2`,
  },
]
