import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const begrotingDelen: readonly EigenDeel[] = [
  {
    id: 'begrotingswijzigingen',
    titel: 'Wijzigingen van begrotingen die u deed',
    uitleg: 'Zo is te zien hoe een begroting tot stand kwam; het hoort bij de verantwoording van het geld.',
    tabellen: ['begroting.wijziging'],
    kolommen: { buurt: 'Buurt', nummer: 'Wijziging', op: 'Gewijzigd op' },
    vraag: `select b.naam as buurt, w.nummer, w.op from begroting.wijziging as w left join identity.buurt as b on b.id = w.buurt_id
      where w.door = $1 order by w.op, w.nummer`,
  },
]
