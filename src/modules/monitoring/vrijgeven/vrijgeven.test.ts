import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { StandingClock } from '#src/platform/clock.ts'
import type { Database } from '#src/platform/database/database.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { seededRandom } from '#src/platform/random.ts'
import { getReeks, listReeksen, readVrijgegeven } from '#src/modules/vrijgave/index.ts'
import type { VrijgaveTables } from '#src/modules/vrijgave/index.ts'
import { Attacker } from '#test/disclosure/attacker.ts'
import type { Seen } from '#test/disclosure/attacker.ts'
import { testDatabase } from '#test/setup/database.ts'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import type { BuurtagendaTables } from '#src/modules/buurtagenda/index.ts'
import type { BuurtplanTables } from '#src/modules/buurtplan/index.ts'
import { bepaalKoers } from '../koers/koers.ts'
import type { KoersCijfer } from '../koers/koers.ts'
import { viewKoers } from '../koers/koers-views.ts'
import type { MonitoringTables } from '../tables.ts'
import { viewAndere, viewAnderen } from './anderen-views.ts'
import { vrijgeefCijfers } from './vrijgeef.ts'

type Tables = IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & MonitoringTables

const bed = await testDatabase()
const database = bed.database.$extendTables<VrijgaveTables>()
const world = { database: bed.database.$extendTables<Tables>() }
const clock = new StandingClock(new Date('2026-01-20T09:00:00Z'))
const werk = { tasks: bed.tasks.$extendTables<Tables>(), clock, master: new Uint8Array(32).fill(7) }
const random = seededRandom('drie buurten, twee jaar')

const buurten = ['Molenveld', 'Rietkamp', 'Zonnehof'].map((naam, index) => ({
  id: `00000000-0000-4000-8000-00000000200${index}`,
  naam,
  gebied: `BU9901040${index + 1}`,
}))
const [molenveld = { id: '', naam: '', gebied: '' }] = buurten
const outside = ['BU99020101', 'BU99020102']
const kwartalen = ['2024', '2025'].flatMap(jaar => [1, 2, 3, 4].map(deel => `${jaar}-Q${deel}`))
const soep = crypto.randomUUID()
const verzekeraar = crypto.randomUUID()
/** How many clients each area really had. */
const truth = new Map<string, number>()

beforeAll(async () => {
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
    await sql`insert into identity.organisatie (id, naam, soort) values (${verzekeraar}, 'Zorgverzekeraar Zon', 'verzekeraar')`.execute(trx)
  })
})

async function lock(trx: Database, indicator: string, periode: string, cijfer: readonly [number, number | null]): Promise<void> {
  for (const { id } of buurten) {
    const [teller, noemer] = [Math.floor(random.next() * cijfer[0]), cijfer[1]]
    await sql`
      insert into monitoring.meting (buurt_id, id, indicator, activiteit_id, periode, teller, noemer, toelichting, versie, eerst, ingevuld, nagekeken, vast)
      values (${id}, gen_random_uuid(), ${indicator}, ${soep}, ${periode}, ${teller}, ${noemer}, '', 1, now(), now(), now(), now())`.execute(
      trx,
    )
  }
}

async function deliver(periode: string): Promise<void> {
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
    const figures = { 'wijkverpleging-clienten': clienten, 'wijkverpleging-uren': Math.round(clienten * (10 + 10 * random.next())) }
    for (const [maat, waarde] of Object.entries(figures)) {
      nummer += 1
      await sql`
        insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
        values (${id}, ${nummer}, ${nummer}, ${maat}, ${gebied}, ${periode}, 'alle', ${waarde})`.execute(bed.tasks)
    }
  }
}

/** A closed wave of each buurt in which so many people said how much they would recommend it. */
async function answer(gesloten: string, answers: readonly (readonly [string, number])[]): Promise<void> {
  for (const { id: buurt } of buurten) {
    const golf = crypto.randomUUID()
    await sql`
      insert into vragenlijsten.golf (buurt_id, id, naam, moment, wie, instrumenten, achtergrond, tot, staat, vorm, vast, hash, geopend, uitkomst, gesloten)
      values (${buurt}, ${golf}, 'Nulmeting', 'nulmeting', 'bewoners', array['aanbeveling'], array[]::text[], ${gesloten}::date, 'gesloten', '{}',
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

/** Everything that anybody can read of every series now, as the API gives it. */
async function lookAround(): Promise<ReadonlyMap<string, Seen>> {
  return await asVisitor(database, null, async trx => {
    const seen = new Map<string, Seen>()
    for (const { naam } of await listReeksen(trx)) {
      const { dimensies } = await getReeks(trx, naam)
      const codes = Object.entries(dimensies)
      let keys: Record<string, string>[] = [{}]
      for (const [name, own] of codes) keys = keys.flatMap(key => own.map(({ code }) => ({ ...key, [name]: code })))
      const cells = [...(await readVrijgegeven(trx, naam, keys)).values()].map(({ sleutel, staat, waarde, reden }) => ({
        key: sleutel,
        status: staat,
        value: waarde,
        reason: reden,
      }))
      seen.set(naam, { cells, details: Object.fromEntries(codes.map(([name, own]) => [name, detailsIn(own)])) })
    }
    return seen
  })
}

function detailsIn(own: readonly { readonly code: string; readonly in: readonly string[] }[]): Readonly<Record<string, readonly string[]>> {
  const within = (code: string): readonly string[] => {
    const children = own.filter(each => each.in.includes(code))
    return children.length === 0 ? [code] : [...new Set(children.flatMap(child => within(child.code)))]
  }
  return Object.fromEntries(own.map(({ code }) => [code, within(code)]))
}

describe('what other buurten see', () => {
  const releases: ReadonlyMap<string, Seen>[] = []

  beforeAll(async () => {
    for (const [index, periode] of kwartalen.entries()) {
      await lock(bed.tasks, 'bewoners-deelname', periode, [45, null])
      if (index % 2 === 1) await lock(bed.tasks, 'zelfredzaamheid', `${periode.slice(0, 4)}-H${index % 4 === 1 ? 1 : 2}`, [60, 60])
      await deliver(periode)
      if (index === 3)
        await answer('2024-12-15', [
          ['9', 60],
          ['7', 25],
          ['3', 18],
        ])
      if (index < 5) continue
      await vrijgeefCijfers(werk)
      releases.push(await lookAround())
      // Somebody asks to be taken out of what was answered and counted.
      await sql`delete from vragenlijsten.antwoord where id in (select distinct on (buurt_id) id from vragenlijsten.antwoord order by buurt_id, id)`.execute(
        bed.tasks,
      )
      await sql`update monitoring.meting set teller = teller - 1 where teller > 0 and indicator = 'bewoners-deelname' and periode = '2024-Q2'`.execute(
        bed.tasks,
      )
    }
    await vrijgeefCijfers(werk)
    releases.push(await lookAround())
  }, 60_000)

  test('is one series per figure, and doing it again changes nothing', async () => {
    expect([...(releases.at(-1)?.keys() ?? [])]).toEqual([
      'antwoorden-aanbeveling',
      'cijfers-bewoners-deelname',
      'cijfers-uren-wijkverpleging',
      'cijfers-zelfredzaamheid',
    ])
    expect(releases.at(-1)).toEqual(releases.at(-2))
    expect(await vrijgeefCijfers(werk)).toHaveLength(4)
    expect(await lookAround()).toEqual(releases.at(-1))
  })

  test('leaves an attacker with all releases unable to tell a count under ten, also after people were taken out', () => {
    let tried = 0
    for (const naam of releases.at(-1)?.keys() ?? []) {
      const seen = releases.flatMap(release => release.get(naam) ?? [])
      const last = seen.at(-1)
      if (last === undefined) continue
      const attacker = new Attacker(seen, { threshold: 10, base: 5 })
      for (const { key, status } of last.cells) {
        if (status !== 'primary') continue
        tried += 1
        const open = [attacker.canBe(last, key, { atMost: 1 }), attacker.canBe(last, key, { atLeast: 9 })]
        expect({ naam, key, open }).toEqual({ naam, key, open: [true, true] })
      }
    }
    expect(tried).toBeGreaterThan(10)
  })

  test('is on the page of a buurt the same numbers, with what is too small named as pooled', async () => {
    const { buurten: shown } = await viewAnderen(world, null)
    expect(shown.map(({ naam, reeksen, tot }) => [naam, reeksen, tot])).toEqual(buurten.map(({ naam }) => [naam, 4, '2025-Q4']))
    const { reeksen } = await viewAndere(world, null, molenveld.id, 'nl')
    const [meedoen, , uren] = reeksen
    const all = (reeks: typeof meedoen) => [...(reeks?.punten ?? []), ...(reeks?.alle ?? []), ...(reeks?.vergelijking ?? [])]
    const released = new Set(
      releases
        .at(-1)
        ?.get('cijfers-bewoners-deelname')
        ?.cells.map(({ value }) => value),
    )
    expect(all(meedoen).every(({ waarde, getallen }) => released.has(waarde) && getallen.every(getal => released.has(getal.waarde)))).toBe(
      true,
    )
    const pooled = meedoen?.punten.flatMap(({ getallen }) => getallen).find(({ samen }) => samen !== null)
    expect([pooled?.staat, pooled?.waarde, pooled?.samen?.plek]).toEqual(['primary', null, 'alle'])
    // A mean of fewer than ten people is not there, not even as a row; what lies outside the programme is one, without a name.
    const few = kwartalen.filter(periode => (truth.get(`clienten ${molenveld.gebied} ${periode}`) ?? 0) < 10)
    expect(few.length).toBeGreaterThan(0)
    expect(uren?.punten.filter(({ periode }) => few.includes(periode))).toEqual([])
    expect([(uren?.vergelijking.length ?? 0) > 0, JSON.stringify(reeksen).includes('BU9902')]).toEqual([true, false])
  })

  test('fills in what a measuring plan waits for as it was released, with the deliveries that it comes from', async () => {
    const { rows } = await sql<{ periode: string; teller: number; noemer: number; toelichting: string; inhoud: Record<string, unknown> }>`
      select m.periode, m.teller::integer, m.noemer::integer, m.toelichting, s.inhoud from monitoring.meting as m
        join monitoring.meting_stand as s on s.meting_id = m.id where m.indicator = 'uren-wijkverpleging' order by m.periode`.execute(
      bed.tasks,
    )
    const { reeksen } = await viewAndere(world, null, molenveld.id, 'nl')
    const uren = reeksen.find(({ indicator }) => indicator === 'uren-wijkverpleging')
    const shown = (uren?.punten ?? []).flatMap(({ periode, getallen, waarde }) =>
      waarde === null ? [] : [{ periode, getallen: getallen.map(getal => getal.waarde) }],
    )
    expect(rows.map(({ periode, teller, noemer }) => ({ periode, getallen: [noemer, teller] }))).toEqual(shown)
    const [first] = rows
    expect([first?.toelichting, first?.inhoud['reeks'], String(first?.inhoud['leveringen']).length]).toEqual([
      'Uit een levering van Zorgverzekeraar Zon, afgerond.',
      'cijfers-uren-wijkverpleging',
      36,
    ])
  })

  test('tells the programme how its hours go, per cohort, of released figures alone', async () => {
    const [persoon, start] = [crypto.randomUUID(), '2025-01-01']
    await sql`insert into identity.persoon (id, naam, mail) values (${persoon}, 'Bram Vosmeer', 'bram@wilgenoord.example')`.execute(
      bed.tasks,
    )
    await sql`insert into identity.lidmaatschap (persoon_id, rol, begonnen) values (${persoon}, 'transitieteam', now())`.execute(bed.tasks)
    const opening = JSON.stringify({ datum: start, door: ['Het transitieteam'], oordeel: null, reden: null })
    await sql`
      with c as (insert into programma.cohort (nummer, naam, plaatsen, staat, opening) values (91, 'De eerste drie', 3, 'open', ${opening}) returning id)
      update programma.transitiebuurt set cohort_id = (select id from c)`.execute(bed.tasks)
    const shown: KoersCijfer[] = []
    for (const { id: buurt } of buurten) {
      const { reeksen } = await viewAndere(world, null, buurt, 'nl')
      const uren = reeksen.find(({ indicator }) => indicator === 'uren-wijkverpleging')
      shown.push(...(uren?.punten ?? []).flatMap(({ periode, waarde }) => (waarde === null ? [] : [{ buurt, periode, waarde }])))
    }
    const look = async (rol: string) => {
      const actor = { persoon, naam: 'Bram Vosmeer', rol, buurten: [], organisaties: [], sessie: crypto.randomUUID(), bewezen: clock.now() }
      return await viewKoers({ ...world, clock }, actor)
    }
    const { totaal, cohorten } = await look('transitieteam')
    const counts = {
      buurten: 3,
      toegekendCent: 0,
      besteedCent: 0,
      activiteiten: 1,
      begonnen: 1,
      metCijfer: new Set(shown.map(({ buurt }) => buurt)).size,
    }
    expect(shown.length).toBeGreaterThan(3)
    expect(totaal).toEqual(counts)
    const { oordeel, jaren } = bepaalKoers(shown, start)
    const near = jaren.map(jaar => ({ ...jaar, verschil: expect.closeTo(jaar.verschil, 9) as number }))
    expect(cohorten.map(({ id: _, ...rest }) => rest)).toEqual([{ naam: 'De eerste drie', start, ...counts, oordeel, jaren: near }])
    await expect(look('kartrekker')).rejects.toThrow('rol')
    const gebieden = await asVisitor(database, null, async trx => await sql`select * from monitoring.deelnemers()`.execute(trx))
    expect(gebieden.rows).toEqual([])
  })
})
