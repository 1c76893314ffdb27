import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const buurtplanDelen: readonly EigenDeel[] = [
  {
    id: 'plan-activiteiten',
    titel: 'Wat u in een plan schreef',
    uitleg: 'Elke versie die u van een activiteit bewaarde.',
    tabellen: ['buurtplan.activiteit_stand'],
    kolommen: { buurt: 'Buurt', activiteit: 'Activiteit', op: 'Bewaard op' },
    vraag: `select b.naam as buurt, s.inhoud ->> 'naam' as activiteit, s.op from buurtplan.activiteit_stand as s left join identity.buurt as b on b.id = s.buurt_id
      where s.door = $1 order by s.op, s.activiteit_id, s.versie`,
  },
  {
    id: 'plan-themas',
    titel: 'Thema’s die u wilde weglaten, of waarover u antwoordde',
    uitleg: 'Zo weet iedereen waarom een thema niet in een plan staat.',
    tabellen: ['buurtplan.thema'],
    kolommen: { buurt: 'Buurt', thema: 'Thema', reden: 'Reden', antwoord: 'Antwoord' },
    vraag: `select b.naam as buurt, t.thema, t.reden, t.antwoord from buurtplan.thema as t left join identity.buurt as b on b.id = t.buurt_id
      where t.door = $1 or t.beoordelaar = $1 order by b.naam, t.thema`,
  },
  {
    id: 'plan-versies',
    titel: 'Versies van een plan die u bewaarde',
    uitleg: 'Een bewaarde versie verandert niet meer.',
    tabellen: ['buurtplan.versie'],
    kolommen: { buurt: 'Buurt', nummer: 'Versie', toelichting: 'Toelichting', op: 'Bewaard op' },
    vraag: `select b.naam as buurt, v.nummer, v.toelichting, v.op from buurtplan.versie as v left join identity.buurt as b on b.id = v.buurt_id
      where v.door = $1 order by v.op, b.naam, v.nummer`,
  },
]
