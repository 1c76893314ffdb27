import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const commissieDelen: readonly EigenDeel[] = [
  {
    id: 'rondes',
    titel: 'Plannen die u indiende',
    uitleg: 'Wat is ingediend, verandert niet meer.',
    tabellen: ['commissie.ronde'],
    kolommen: { buurt: 'Buurt', nummer: 'Ronde', toelichting: 'Toelichting', ingediend: 'Ingediend op' },
    vraag: `select b.naam as buurt, r.nummer, r.toelichting, r.ingediend from commissie.ronde as r left join identity.buurt as b on b.id = r.buurt_id
      where r.door = $1 order by r.ingediend`,
  },
  {
    id: 'beoordelaars',
    titel: 'Plannen die u beoordeelde of waarbij u een belang meldde',
    uitleg: 'Zo is na te gaan wie een plan beoordeelden, en wie juist niet.',
    tabellen: ['commissie.beoordelaar', 'commissie.oordeel'],
    kolommen: { buurt: 'Buurt', ronde: 'Ronde', stem: 'Stem', scores: 'Oordelen', toelichting: 'Toelichting', belang: 'Belang' },
    vraag: `select b.naam as buurt, m.ronde, o.stem, o.scores, o.toelichting, m.belang from commissie.beoordelaar as m
      left join commissie.oordeel as o using (buurt_id, ronde, persoon_id) left join identity.buurt as b on b.id = m.buurt_id
      where m.persoon_id = $1 order by b.naam, m.ronde`,
  },
  {
    id: 'rondevragen',
    titel: 'Vragen over een plan die u stelde of beantwoordde',
    uitleg: 'Vraag en antwoord horen bij het besluit.',
    tabellen: ['commissie.vraag'],
    kolommen: { buurt: 'Buurt', ronde: 'Ronde', tekst: 'Vraag', antwoord: 'Antwoord', gesteld: 'Gesteld op' },
    vraag: `select b.naam as buurt, v.ronde, v.tekst, v.antwoord, v.gesteld from commissie.vraag as v left join identity.buurt as b on b.id = v.buurt_id
      where v.door = $1 or v.beantwoorder = $1 order by v.gesteld`,
  },
  {
    id: 'commissiebesluiten',
    titel: 'Besluiten over een plan die u vastlegde',
    uitleg: 'Van de commissie, of namens een zorgverzekeraar.',
    tabellen: ['commissie.besluit', 'commissie.instemming'],
    kolommen: { buurt: 'Buurt', ronde: 'Ronde', wat: 'Besluit', redenen: 'Redenen', op: 'Op' },
    vraag: `select b.naam as buurt, d.ronde, d.uitkomst as wat, d.redenen, d.op from commissie.besluit as d left join identity.buurt as b on b.id = d.buurt_id where d.door = $1
      union all select b.naam, i.ronde, case when i.akkoord then 'ingestemd' else 'niet ingestemd' end, i.reden, i.op
        from commissie.instemming as i left join identity.buurt as b on b.id = i.buurt_id where i.door = $1 order by 5, 1`,
  },
]
