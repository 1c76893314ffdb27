import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const ondertekeningDelen: readonly EigenDeel[] = [
  {
    id: 'handtekeningen',
    titel: 'Wat u tekende',
    uitleg: 'Uw handtekeningen, weigeringen en machtigingen. Wat getekend is, moet na te gaan blijven.',
    tabellen: ['ondertekening.schakel'],
    kolommen: { buurt: 'Buurt', versie: 'Versie', daad: 'Wat', regel: 'De hele regel', hash: 'Controlecode' },
    vraag: `select b.naam as buurt, s.versie, s.daad, s.regel, s.hash from ondertekening.schakel as s left join identity.buurt as b on b.id = s.buurt_id
      where s.persoon_id = $1 order by b.naam, s.nummer`,
  },
  {
    id: 'aangeboden-stukken',
    titel: 'Wat u liet tekenen',
    uitleg: 'Versies van een plan die u aanbood, en wat u bepaalde over wie er tekenen.',
    tabellen: ['ondertekening.stuk', 'ondertekening.beleid'],
    kolommen: { wat: 'Wat', versie: 'Versie', op: 'Op' },
    vraag: `select b.naam as wat, s.versie, s.aangeboden as op from ondertekening.stuk as s left join identity.buurt as b on b.id = s.buurt_id where s.door = $1
      union all select 'Wie er tekenen', t.versie, t.sinds from ondertekening.beleid as t where t.door = $1 order by 3, 2`,
  },
]
