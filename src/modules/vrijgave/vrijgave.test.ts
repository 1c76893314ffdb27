import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { StandingClock } from '#src/platform/clock.ts'
import { Attacker } from '#test/disclosure/attacker.ts'
import type { Seen } from '#test/disclosure/attacker.ts'
import { detailsIn, someCount, tableOver } from '#test/disclosure/made-tables.ts'
import type { Parents } from '#test/disclosure/made-tables.ts'
import { testDatabase } from '#test/setup/database.ts'
import { ensureReeks, maakVrijgave, readVrijgegeven, recordCounts, sleutelTekst } from './index.ts'
import type { RuweCel, VrijgaveTables } from './index.ts'
import { listCijfers } from './vrijgave-views.ts'

const bed = await testDatabase()
const tasks = bed.tasks.$extendTables<VrijgaveTables>()
const database = bed.database.$extendTables<VrijgaveTables>()
const clock = new StandingClock(new Date('2026-03-02T09:00:00Z'))
const werk = { tasks, clock, master: new Uint8Array(32).fill(7) }
const titel = { nl: 'Proef', en: 'Test' }

type Dimensions = Readonly<Record<string, Parents>>

let made = 0
async function newReeks(): Promise<string> {
  made += 1
  const naam = `proef-${made}`
  await tasks.transaction().execute(trx => ensureReeks(trx, { naam, titel, soort: 'levering' }, clock))
  return naam
}

async function put(naam: string, dimensions: Dimensions, cellen: readonly RuweCel[]): Promise<void> {
  const indeling = Object.fromEntries(Object.entries(dimensions).map(([name, parents]) => [name, { parents }]))
  await tasks.transaction().execute(async trx => {
    const { id } = await trx.selectFrom('vrijgave.reeks').select('id').where('naam', '=', naam).executeTakeFirstOrThrow()
    await recordCounts(trx, { reeks: id, indeling, cellen }, clock)
  })
}

function cellsOver(dimensions: Dimensions, counts: readonly number[]): readonly RuweCel[] {
  return tableOver(dimensions, counts).cells.map(({ key, count }) => ({ sleutel: key, aantal: count }))
}

/** Everything that anybody can see of a series now. */
async function look(naam: string, dimensions: Dimensions): Promise<Seen> {
  const { cijfers } = await asVisitor(database, null, trx => listCijfers(trx, { reeks: naam, pagina: 1, limiet: 1_000 }))
  return {
    cells: cijfers.map(({ sleutel, staat, waarde, reden }) => ({ key: sleutel, status: staat, value: waarde, reason: reden })),
    details: Object.fromEntries(Object.entries(dimensions).map(([name, parents]) => [name, detailsIn(parents)])),
  }
}

const wijken = { B1: 'W1', B2: 'W1', B3: 'W2', B4: 'W2', W1: 'G1', W2: 'G1' } as const
const first: Dimensions = { buurt: wijken, periode: { q1: 'jaar', q2: 'jaar' } }
const second: Dimensions = { buurt: wijken, periode: { q1: 'jaar', q2: 'jaar', q3: 'jaar' } }
const third: Dimensions = { buurt: { ...wijken, B2: ['W1', 'S1'], B3: ['W2', 'S1'] }, periode: second['periode'] ?? {} }

/** An attacker with everything that was ever released cannot tell any hidden small count: three numbers at least stay possible. */
function expectNoSmallCountKnown(seen: readonly Seen[]): void {
  const last = seen.at(-1)
  if (last === undefined) throw new Error('nothing was released')
  const attacker = new Attacker(seen, { threshold: 10, base: 5 })
  for (const { key, status } of last.cells) {
    if (status !== 'primary') continue
    const possible = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter(count => attacker.canBe(last, key, { atLeast: count, atMost: count }))
    expect({ key, isOpen: possible.length > 2 }).toEqual({ key, isOpen: true })
  }
}

test('an attacker with three releases over time and selections, in which people left, finds no small count', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someCount, { minLength: 12, maxLength: 12 }), fc.nat({ max: 7 }), async (counts, at) => {
      const naam = await newReeks()
      const seen: Seen[] = []
      const cells = cellsOver(second, counts)
      await put(
        naam,
        first,
        cells.filter(({ sleutel }) => sleutel['periode'] !== 'q3'),
      )
      for (const [step, dimensions] of [first, second, third].entries()) {
        if (step > 0) {
          const left = cells.map((cel, index) => (index === at && cel.aantal >= step ? { ...cel, aantal: cel.aantal - step } : cel))
          await put(naam, dimensions, left)
        }
        await maakVrijgave(werk, naam)
        seen.push(await look(naam, dimensions))
      }
      expectNoSmallCountKnown(seen)
    }),
    { numRuns: 4, seed: 21 },
  )
})

const selecties = [
  { A: 'AB', B: 'AB', C: [] },
  { A: 'AB', B: ['AB', 'BC'], C: 'BC' },
  { A: ['AB', 'ABC'], B: ['AB', 'BC', 'ABC'], C: ['BC', 'ABC'] },
] as const satisfies readonly Parents[]

test('selections that overlap (A and B, B and C, all three), one more in each release and somebody gone in between, betray none of their parts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someCount, { minLength: 6, maxLength: 6 }), fc.nat({ max: 5 }), async (counts, at) => {
      const naam = await newReeks()
      const seen: Seen[] = []
      for (const [step, plek] of selecties.entries()) {
        const dimensions: Dimensions = { plek, groep: { v: 'alle', m: 'alle' } }
        await put(
          naam,
          dimensions,
          cellsOver(dimensions, counts).map((cel, index) => (index === at ? { ...cel, aantal: Math.max(0, cel.aantal - step) } : cel)),
        )
        await maakVrijgave(werk, naam)
        seen.push(await look(naam, dimensions))
      }
      expectNoSmallCountKnown(seen)
    }),
    { numRuns: 8, seed: 22 },
  )
})

test('one respondent who is taken out changes nothing of what is released, and ten do', async () => {
  const naam = await newReeks()
  const dimensions = { buurt: { B1: 'W1', B2: 'W1' } }
  const put1 = (aantal: number) => put(naam, dimensions, [{ sleutel: { buurt: 'B1' }, aantal }])
  await put(naam, dimensions, [
    { sleutel: { buurt: 'B1' }, aantal: 10 },
    { sleutel: { buurt: 'B2' }, aantal: 60 },
  ])
  await maakVrijgave(werk, naam)
  const before = await look(naam, dimensions)
  await put1(9)
  const again = await maakVrijgave(werk, naam)
  const after = await look(naam, dimensions)
  await put1(40)
  expect([again, after, await maakVrijgave(werk, naam)]).toEqual([1, before, 2])
})

test('the care of one client who is taken out is not in the difference either, and that of ten is', async () => {
  const naam = await newReeks()
  const give = async (uren: number, clienten: number) => {
    await tasks.transaction().execute(async trx => {
      const { id } = await trx.selectFrom('vrijgave.reeks').select('id').where('naam', '=', naam).executeTakeFirstOrThrow()
      const deel = { parents: { teller: [], noemer: [] }, per: { teller: 'noemer' } }
      const cellen = [
        { sleutel: { deel: 'teller' }, aantal: uren },
        { sleutel: { deel: 'noemer' }, aantal: clienten },
      ]
      await recordCounts(trx, { reeks: id, indeling: { deel }, cellen }, clock)
    })
    return await maakVrijgave(werk, naam)
  }
  expect([await give(600, 30), await give(540, 29), await give(380, 18)]).toEqual([1, 1, 2])
})

test('a hidden cell names the smallest whole that is shown, and every reader gets the same number for a cell', async () => {
  const naam = await newReeks()
  const dimensions = { buurt: { B1: 'W1', B2: 'W1', B3: 'W1' }, groep: { jong: 'alle', oud: 'alle' } }
  await put(naam, dimensions, cellsOver(dimensions, [3, 40, 52, 61, 44, 38]))
  await maakVrijgave(werk, naam)
  const small = { buurt: 'B1', groep: 'jong' }
  const found = await asVisitor(database, null, trx => readVrijgegeven(trx, naam, [small, { buurt: 'W1', groep: 'alle' }]))
  const { samen = null, ...cel } = found.get(sleutelTekst(small)) ?? {}
  const pool =
    samen === null ? undefined : (await look(naam, dimensions)).cells.find(({ key }) => sleutelTekst(key) === sleutelTekst(samen.sleutel))
  expect({ cel, isNamed: samen !== null, isSame: pool?.value === samen?.waarde }).toEqual({
    cel: { sleutel: small, staat: 'primary', waarde: null, reden: 'Verborgen: het gaat om minder dan 10 mensen.', scheelt: null, sinds: 1 },
    isNamed: true,
    isSame: true,
  })
})

test('what was counted cannot be read under the role that answers visitors', async () => {
  const read = (table: 'vrijgave.ruwe_cel' | 'vrijgave.grondslag') =>
    asVisitor(database, null, trx => trx.selectFrom(table).selectAll().execute())
  await expect(read('vrijgave.ruwe_cel')).rejects.toThrow(/permission denied/)
  await expect(read('vrijgave.grondslag')).rejects.toThrow(/permission denied/)
})

test('rules that are looser than the defaults, or others than a series has, are refused', async () => {
  const make = (naam: string, threshold: number) =>
    tasks.transaction().execute(trx => ensureReeks(trx, { naam, titel, soort: 'vragenlijst', regels: { threshold } }, clock))
  await expect(make('te-los', 5)).rejects.toThrow(/ruimer dan mag/)
  await expect(make('als-van-medewerkers', 7)).rejects.toThrow(/ruimer dan mag/)
  await make('streng', 15)
  await expect(make('streng', 10)).rejects.toThrow(/met andere regels/)
})

test('of staff seven are a group, and the database keeps residents at ten', async () => {
  const counts = async (naam: string, wie: 'bewoners' | 'medewerkers') => {
    await tasks.transaction().execute(async trx => {
      const id = await ensureReeks(trx, { naam, titel, soort: 'levering', wie }, clock)
      const aantallen = [7, 6, 24, 31]
      const parents = Object.fromEntries(aantallen.map((_, index) => [`T${index}`, 'alle-teams']))
      const cellen = aantallen.map((aantal, index) => ({ sleutel: { team: `T${index}` }, aantal }))
      await recordCounts(trx, { reeks: id, indeling: { team: { parents } }, cellen }, clock)
    })
    await maakVrijgave(werk, naam)
    return (await look(naam, {})).cells.flatMap(({ key, status, reason }) => (status === 'primary' ? [[key['team'], reason]] : []))
  }
  const loose = sql`insert into vrijgave.reeks (naam, titel, soort, regels, gemaakt)
    select 'los', titel, soort, regels, gemaakt from vrijgave.reeks where naam = 'verloop'`
  expect({ medewerkers: await counts('verloop', 'medewerkers'), bewoners: await counts('verhuizingen', 'bewoners') }).toEqual({
    medewerkers: [['T1', 'Verborgen: het gaat om minder dan 7 mensen.']],
    bewoners: ['T0', 'T1'].map(team => [team, 'Verborgen: het gaat om minder dan 10 mensen.']),
  })
  await expect(loose.execute(tasks)).rejects.toThrow(/streng_genoeg/)
})

test('what an office published passes as it is, without a total that the office did not give', async () => {
  await tasks.transaction().execute(async trx => {
    const id = await ensureReeks(trx, { naam: 'van-het-bureau', titel, soort: 'bureau' }, clock)
    await recordCounts(
      trx,
      { reeks: id, indeling: { buurt: { parents: { B1: ['W1'] } } }, cellen: [{ sleutel: { buurt: 'B1' }, aantal: 4 }] },
      clock,
    )
  })
  await maakVrijgave(werk, 'van-het-bureau')
  expect((await look('van-het-bureau', {})).cells).toEqual([
    { key: { buurt: 'B1' }, status: 'published', value: 4, reason: 'Zo gepubliceerd door het bureau dat het telde.' },
  ])
})

test('what counts no people passes as it is, with its totals', async () => {
  const wanneer = { kwartaal: { parents: { q1: ['jaar'], q2: ['jaar'] } }, buurt: { parents: { B1: ['alle'], B2: ['alle'] } } }
  const cellen = (['q1', 'q2'] as const).flatMap(kwartaal => [
    { sleutel: { buurt: 'B1', kwartaal }, aantal: 2 },
    { sleutel: { buurt: 'B2', kwartaal }, aantal: 0 },
  ])
  await tasks.transaction().execute(async trx => {
    const id = await ensureReeks(trx, { naam: 'initiatieven', titel, soort: 'dingen' }, clock)
    await recordCounts(trx, { reeks: id, indeling: wanneer, cellen }, clock)
  })
  await maakVrijgave(werk, 'initiatieven')
  const { cells } = await look('initiatieven', {})
  const shown = Object.fromEntries(cells.map(({ key, value }) => [`${key['buurt']} ${key['kwartaal']}`, value]))
  expect(shown).toEqual({
    'B1 q1': 2,
    'B1 q2': 2,
    'B1 jaar': 4,
    'B2 q1': 0,
    'B2 q2': 0,
    'B2 jaar': 0,
    'alle q1': 2,
    'alle q2': 2,
    'alle jaar': 4,
  })
  expect(new Set(cells.map(({ reason }) => reason))).toEqual(new Set(['Dit telt geen mensen.']))
})

test('a large table is released in a thread of its own', async () => {
  const naam = await newReeks()
  const dimensions = { buurt: Object.fromEntries(Array.from({ length: 310 }, (_, n) => [`B${n}`, 'alle-buurten'])) }
  await put(naam, dimensions, cellsOver(dimensions, [20, 35, 41]))
  await maakVrijgave(werk, naam)
  expect((await look(naam, dimensions)).cells.length).toBe(311)
})

test('a total that is not full yet has no figure, and gets one when it is', async () => {
  const naam = await newReeks()
  const years = async (periods: readonly string[]) => {
    const { id } = await tasks.selectFrom('vrijgave.reeks').select('id').where('naam', '=', naam).executeTakeFirstOrThrow()
    const periode = { parents: Object.fromEntries(periods.map(period => [period, '2025'])), vol: { 2025: 2 } }
    const cellen = periods.map(period => ({ sleutel: { periode: period }, aantal: 40 }))
    await tasks.transaction().execute(trx => recordCounts(trx, { reeks: id, indeling: { periode }, cellen }, clock))
    await maakVrijgave(werk, naam)
    return (await look(naam, {})).cells.map(({ key }) => key['periode'])
  }
  expect([await years(['2025-1']), await years(['2025-1', '2025-2'])]).toEqual([['2025-1'], ['2025', '2025-1', '2025-2']])
})
