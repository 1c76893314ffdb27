import { sql } from 'kysely'
import { findInstrument } from '#src/modules/vragenlijsten/instrumenten/lijst.ts'
import { seededRandom } from '#src/platform/random.ts'
import type { TestDatabase } from './setup/database.ts'

export const buurten = ['Molenveld', 'Rietkamp', 'Zonnehof'].map((naam, index) => ({
  id: `00000000-0000-4000-8000-00000000200${index}`,
  naam,
  gebied: `BU9901040${index + 1}`,
}))
export const [molenveld = { id: '', naam: '', gebied: '' }] = buurten
const outside = ['BU99020101', 'BU99020102']
export const kwartalen = ['2024', '2025'].flatMap(jaar => [1, 2, 3, 4].map(deel => `${jaar}-Q${deel}`))

/** Three buurten that count, are delivered about and ask, quarter by quarter. */
export interface VrijgevenWorld {
  /** How many clients and staff each area really had. */
  readonly truth: ReadonlyMap<string, number>
  /** Every figure that was delivered. */
  readonly delivered: ReadonlySet<number>
  /** What happened in the quarter with this number. */
  grow(index: number): Promise<void>
  /** In every buurt somebody is taken out of what was answered and counted. */
  leave(): Promise<void>
}

export async function makeVrijgevenWorld(bed: TestDatabase): Promise<VrijgevenWorld> {
  const random = seededRandom('drie buurten, twee jaar')
  const ofStaff = seededRandom('het personeel')
  const ofAlone = seededRandom('wat iemand zelf doet')
  const soep = crypto.randomUUID()
  const verzekeraar = crypto.randomUUID()
  const truth = new Map<string, number>()
  const delivered = new Set<number>()
  const zonnehof = buurten.at(-1)?.gebied ?? ''

  const plant = async (): Promise<void> => {
    await bed.tasks.transaction().execute(async trx => {
      for (const { id, naam, gebied } of buurten) {
        await sql`insert into identity.buurt (id, naam) values (${id}, ${naam})`.execute(trx)
        await sql`insert into programma.transitiebuurt (buurt_id, staat, gebieden) values (${id}, 'deelnemer', ${[gebied]})`.execute(trx)
        await sql`insert into buurtplan.plan (buurt_id) values (${id})`.execute(trx)
        await sql`insert into monitoring.meetplan (buurt_id) values (${id})`.execute(trx)
      }
      await sql`
      insert into buurtplan.activiteit (buurt_id, id, thema, naam, wat, wie, voor_wie, van, tot, aangemaakt, gewijzigd)
      values (${molenveld.id}, ${soep}, 'zorgzame-buurt', 'De soeptafel', '', '', '', '2024-01-01', null, now(), now())`.execute(trx)
      await sql`
      insert into monitoring.laag (buurt_id, activiteit_id, laag, indicatoren, reden, versie, op)
      values (${molenveld.id}, ${soep}, 'effectiviteit', '{uren-wijkverpleging}', '', 1, now())`.execute(trx)
      await sql`
      insert into monitoring.regel (buurt_id, indicator, activiteit_id, frequentie, versie, op)
      values (${molenveld.id}, 'uren-wijkverpleging', null, 'kwartaal', 1, now())`.execute(trx)
      await sql`insert into identity.organisatie (id, naam, soort) values (${verzekeraar}, 'Zorgverzekeraar Zon', 'verzekeraar')`.execute(
        trx,
      )
    })
  }

  const lock = async (indicator: string, periode: string, cijfer: readonly [number, number | null]): Promise<void> => {
    for (const { id } of buurten) {
      const [teller, noemer] = [Math.floor(random.next() * cijfer[0]), cijfer[1]]
      await sql`
      insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, noemer, toelichting, versie, eerst, ingevuld, nagekeken, vast)
      values (${id}, gen_random_uuid(), ${indicator}, ${soep}, ${periode}, ${teller}, ${noemer}, '', 1, now(), now(), now(), now())`.execute(
        bed.tasks,
      )
    }
  }

  /** Half of them under 65, nearly half of those over it under 75. */
  const byAge = (waarde: number): readonly (readonly [string, number])[] => {
    const [young, older, oldest] = [Math.floor(waarde / 2), Math.floor(waarde / 4), Math.floor(waarde / 10)]
    return [
      ['0-17', Math.floor(young / 5)],
      ['18-64', young - Math.floor(young / 5)],
      ['65-74', older],
      ['75-84', waarde - young - older - oldest],
      ['85+', oldest],
    ]
  }

  const deliver = async (periode: string): Promise<void> => {
    const id = crypto.randomUUID()
    await sql`
    insert into leveringen.levering (organisatie_id, id, bestandsnaam, vorm, sha256, regels, van, tot, staat, gelezen, aangeboden, besloten)
    values (${verzekeraar}, ${id}, 'uren.csv', 'csv', ${'c'.repeat(64)}, 1, ${periode}, ${periode}, 'aanvaard', now(), now(), now())`.execute(
      bed.tasks,
    )
    let nummer = 0
    for (const gebied of [...buurten.map(each => each.gebied), ...outside]) {
      const clienten = Math.floor(random.next() * 40)
      truth.set(`clienten ${gebied} ${periode}`, clienten)
      const medewerkers = 4 + Math.floor(ofStaff.next() * 30)
      truth.set(`medewerkers ${gebied} ${periode}`, medewerkers)
      const figures = {
        'wijkverpleging-clienten': clienten,
        'wijkverpleging-uren': Math.round(clienten * (10 + 10 * random.next())),
        medewerkers,
        'medewerkers-uit': Math.floor(medewerkers * ofStaff.next() * 0.9),
        'contract-uren': medewerkers * 400,
        'verzuim-uren': Math.round(medewerkers * 60 * ofStaff.next()),
      }
      for (const [maat, waarde] of Object.entries(figures)) {
        nummer += 1
        delivered.add(waarde)
        await sql`
        insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
        values (${id}, ${nummer}, ${nummer}, ${maat}, ${gebied}, ${periode}, 'alle', ${waarde})`.execute(bed.tasks)
        if (gebied !== zonnehof || !maat.startsWith('wijkverpleging-')) continue
        for (const [groep, aantal] of byAge(waarde)) {
          nummer += 1
          await sql`
          insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
          values (${id}, ${nummer}, ${nummer}, ${maat}, ${gebied}, ${periode}, ${groep}, ${aantal})`.execute(bed.tasks)
        }
      }
    }
  }

  /** The clients of one buurt once more, with one fewer of those of 18 to 64. */
  const deliverAgain = async (periode: string): Promise<void> => {
    const id = crypto.randomUUID()
    const own = sql`maat = 'wijkverpleging-clienten' and gebied = ${zonnehof} and periode = ${periode} and vervangen_door is null`
    await sql`
    insert into leveringen.levering (organisatie_id, id, bestandsnaam, vorm, sha256, regels, van, tot, staat, gelezen, aangeboden, besloten)
    values (${verzekeraar}, ${id}, 'uren.csv', 'csv', ${'d'.repeat(64)}, 1, ${periode}, ${periode}, 'aanvaard', now(), now(), now())`.execute(
      bed.tasks,
    )
    await sql`
    insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
    select ${id}, nummer, rij, maat, gebied, periode, groep, greatest(0, waarde - case when groep in ('alle', '18-64') then 1 else 0 end)
      from leveringen.cijfer where ${own}`.execute(bed.tasks)
    await sql`update leveringen.cijfer set vervangen_door = ${id} where levering_id <> ${id} and ${own}`.execute(bed.tasks)
  }

  /** A closed wave of each buurt in which so many people said how much they would recommend it. */
  const answer = async (
    gesloten: string,
    wie: 'bewoners' | 'medewerkers',
    answers: readonly (readonly [string, number])[],
  ): Promise<void> => {
    for (const { id: buurt } of buurten) {
      const golf = crypto.randomUUID()
      await sql`
      insert into vragenlijsten.golf (buurt_id, id, naam, moment, wie, instrumenten, achtergrond, tot, staat, vorm, vast, hash, geopend, uitkomst, gesloten)
      values (${buurt}, ${golf}, 'Nulmeting', 'nulmeting', ${wie}, array['aanbeveling'], array[]::text[], ${gesloten}::date, 'gesloten', '{}',
              '[{"id":"aanbeveling","versie":"1","hash":"x"}]', ${'a'.repeat(64)}, ${gesloten}::date, '{}', ${gesloten}::timestamptz)`.execute(
        bed.tasks,
      )
      for (const [given, most] of answers) {
        await sql`
        insert into vragenlijsten.antwoord (buurt_id, golf_id, id, antwoorden, langs, namens)
        select ${buurt}, ${golf}, gen_random_uuid(), ${JSON.stringify({ aanbeveling: given })}::jsonb, 'scherm', 'zelf'
          from generate_series(1, ${Math.floor(random.next() * most)})`.execute(bed.tasks)
      }
    }
  }

  /** A closed wave of each buurt in which so many people said how much they do alone. */
  const tellHowAlone = async (gesloten: string, sizes: readonly number[]): Promise<void> => {
    const items = findInstrument('katz-6')?.items ?? []
    for (const [index, { id: buurt }] of buurten.entries()) {
      const golf = crypto.randomUUID()
      await sql`
        insert into vragenlijsten.golf (buurt_id, id, naam, moment, wie, instrumenten, achtergrond, tot, staat, vorm, vast, hash, geopend, uitkomst, gesloten)
        values (${buurt}, ${golf}, 'Zelfredzaamheid', 'nulmeting', 'bewoners', array['katz-6'], array[]::text[], ${gesloten}::date, 'gesloten', '{}',
                '[{"id":"katz-6","versie":"1","hash":"x"}]', ${'a'.repeat(64)}, ${gesloten}::date, '{}', ${gesloten}::timestamptz)`.execute(
        bed.tasks,
      )
      for (let each = 0; each < (sizes[index] ?? 0); each += 1) {
        const often = ofAlone.next()
        const antwoorden = Object.fromEntries(items.map(({ code }) => [code, ofAlone.next() < often ? '1' : '0']))
        await sql`
          insert into vragenlijsten.antwoord (buurt_id, golf_id, id, antwoorden, langs, namens)
          values (${buurt}, ${golf}, gen_random_uuid(), ${JSON.stringify(antwoorden)}::jsonb, 'scherm', 'zelf')`.execute(bed.tasks)
      }
    }
  }

  await plant()
  return {
    truth,
    delivered,
    async grow(index) {
      const periode = kwartalen[index] ?? ''
      await lock('bewoners-deelname', periode, [45, null])
      if (index % 2 === 1) await lock('zelfredzaamheid', `${periode.slice(0, 4)}-H${index % 4 === 1 ? 1 : 2}`, [60, 60])
      await deliver(periode)
      if (index === 3) {
        await tellHowAlone('2024-12-15', [46, 8, 7])
        await answer('2024-12-15', 'bewoners', [
          ['9', 60],
          ['7', 25],
          ['3', 18],
        ])
        await answer('2024-12-15', 'medewerkers', [
          ['9', 30],
          ['7', 15],
          ['3', 15],
        ])
      }
    },
    async leave() {
      await sql`delete from vragenlijsten.antwoord where id in (select distinct on (buurt_id) id from vragenlijsten.antwoord order by buurt_id, id)`.execute(
        bed.tasks,
      )
      await sql`update monitoring.meting set teller = teller - 1 where teller > 0 and indicator = 'bewoners-deelname' and periode = '2024-Q2'`.execute(
        bed.tasks,
      )
      await deliverAgain('2024-Q2')
    },
  }
}
