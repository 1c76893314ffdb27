import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { StandingClock } from '#src/platform/clock.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { getReeks, listReeksen, readVrijgegeven } from '#src/modules/vrijgave/index.ts'
import type { VrijgaveTables } from '#src/modules/vrijgave/index.ts'
import { Attacker, withoutFigures } from '#test/disclosure/attacker.ts'
import type { Seen } from '#test/disclosure/attacker.ts'
import { testDatabase } from '#test/setup/database.ts'
import { buurten, kwartalen, makeVrijgevenWorld, molenveld } from '#test/vrijgeven-world.ts'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import type { ProgrammaTables } from '#src/modules/programma/index.ts'
import type { BuurtagendaTables } from '#src/modules/buurtagenda/index.ts'
import type { BuurtplanTables } from '#src/modules/buurtplan/index.ts'
import { bepaalKoers } from '../koers/koers.ts'
import type { KoersCijfer } from '../koers/koers.ts'
import { viewKoers } from '../koers/koers-views.ts'
import { viewPraktijk } from '../praktijk/praktijk-views.ts'
import type { MonitoringTables } from '../tables.ts'
import { viewAndere, viewAnderen } from './anderen-views.ts'
import { vrijgeefCijfers } from './vrijgeef.ts'

type Tables = IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & MonitoringTables

const bed = await testDatabase()
const database = bed.database.$extendTables<VrijgaveTables>()
const world = { database: bed.database.$extendTables<Tables>() }
const clock = new StandingClock(new Date('2026-01-20T09:00:00Z'))
const werk = { tasks: bed.tasks.$extendTables<Tables>(), clock, master: new Uint8Array(32).fill(7) }
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

/** The series about staff. */
const staff = ['antwoorden-aanbeveling-medewerkers', 'cijfers-personeelsverloop', 'cijfers-ziekteverzuim']

const made = await makeVrijgevenWorld(bed)

describe('what other buurten see', () => {
  const releases: ReadonlyMap<string, Seen>[] = []

  beforeAll(async () => {
    for (const index of kwartalen.keys()) {
      await made.grow(index)
      if (index < 5) continue
      await vrijgeefCijfers(werk)
      releases.push(await lookAround())
      await made.leave()
    }
    await vrijgeefCijfers(werk)
    releases.push(await lookAround())
  }, 60_000)

  test('is one series per figure, and doing it again changes nothing', async () => {
    expect([...(releases.at(-1)?.keys() ?? [])]).toEqual([
      'antwoorden-aanbeveling',
      'antwoorden-aanbeveling-medewerkers',
      'antwoorden-katz-6',
      'cijfers-bewoners-deelname',
      'cijfers-personeelsverloop',
      'cijfers-uren-wijkverpleging',
      'cijfers-zelfredzaamheid',
      'cijfers-ziekteverzuim',
    ])
    expect(releases.at(-1)).toEqual(releases.at(-2))
    expect(await vrijgeefCijfers(werk)).toHaveLength(8)
    expect(await lookAround()).toEqual(releases.at(-1))
  })

  test('leaves an attacker with all releases unable to tell a count under ten, also after people were taken out', () => {
    let tried = 0
    for (const naam of releases.at(-1)?.keys() ?? []) {
      const seen = releases.flatMap(release => release.get(naam) ?? [])
      const last = seen.at(-1)
      if (last === undefined) continue
      const threshold = staff.includes(naam) ? 7 : 10
      const attacker = new Attacker(seen, { threshold, base: 5 })
      const bare = new Attacker([...seen.slice(0, -1), withoutFigures(last)], { threshold, base: 5 })
      const ends = (who: Attacker, key: Seen['cells'][number]['key']) => {
        const possible = Array.from({ length: threshold }, (_, count) => count).filter(count =>
          who.canBe(last, key, { atLeast: count, atMost: count }),
        )
        return [Math.max(1, possible[0] ?? threshold), possible.at(-1)]
      }
      for (const { key, status, value } of last.cells) {
        if (value !== null) expect(value).toBeGreaterThanOrEqual(threshold)
        if (status !== 'primary') continue
        tried += 1
        const left = ends(bare, key)
        expect({ naam, key, left: ends(attacker, key) }).toEqual({ naam, key, left })
        expect({ naam, key, isOpen: (left[1] ?? 0) - (left[0] ?? 0) >= 3 }).toEqual({ naam, key, isOpen: true })
      }
    }
    expect(tried).toBeGreaterThan(10)
  })

  test('is on the page of a buurt the same numbers, with what is too small named as pooled', async () => {
    const { buurten: shown } = await viewAnderen(world, null)
    expect(shown.map(({ naam, reeksen, tot }) => [naam, reeksen, tot])).toEqual(
      buurten.map(({ naam }) => [naam, naam === molenveld.naam ? 8 : 7, '2025-Q4']),
    )
    const { reeksen } = await viewAndere(world, null, molenveld.id, 'nl')
    const [meedoen, uren] = ['bewoners-deelname', 'uren-wijkverpleging'].map(naam => reeksen.find(({ indicator }) => indicator === naam))
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
    const few = kwartalen.filter(periode => (made.truth.get(`clienten ${molenveld.gebied} ${periode}`) ?? 0) < 10)
    expect(few.length).toBeGreaterThan(0)
    expect(uren?.punten.filter(({ periode }) => few.includes(periode))).toEqual([])
    expect([(uren?.vergelijking.length ?? 0) > 0, JSON.stringify(reeksen).includes('BU9902')]).toEqual([true, false])
  })

  test('is divided by age where both halves are ten people or more, and otherwise not', async () => {
    const zonnehof = buurten.at(-1)
    const { reeksen } = await viewAndere(world, null, zonnehof?.id ?? '', 'nl')
    const uren = reeksen.find(({ indicator }) => indicator === 'uren-wijkverpleging')
    const clienten = (periode: string) => made.truth.get(`clienten ${zonnehof?.gebied} ${periode}`) ?? 0
    const divided = (uren?.punten ?? []).map(({ periode, groepen }) => [periode, groepen.map(({ groep }) => groep)])
    const expected = kwartalen.flatMap(periode =>
      clienten(periode) < 10 ? [] : [[periode, clienten(periode) >= 20 ? ['0-64', 'vanaf65'] : []]],
    )
    expect(divided).toEqual(expected)
    const shown = uren?.punten.flatMap(({ groepen }) => groepen.flatMap(({ waarde }) => waarde ?? [])) ?? []
    expect(shown.length).toBeGreaterThan(4)
    const { reeksen: other } = await viewAndere(world, null, molenveld.id, 'nl')
    expect(other.flatMap(({ punten }) => punten.flatMap(({ groepen }) => groepen))).toEqual([])
  })

  test('is the mean of a scale with its margin, where too few answered only of those buurten together', async () => {
    const { reeksen } = await viewAndere(world, null, molenveld.id, 'nl')
    const zelf = reeksen.find(({ naam }) => naam === 'antwoorden-katz-6')
    const [punt] = zelf?.punten ?? []
    const all = zelf?.alle[0]
    const { rows } = await sql<{ plek: string }>`
      select distinct split_part(sleutel ->> 'plek', '.', 1) as plek from vrijgave.cel as c join vrijgave.reeks as r on r.id = c.reeks_id
       where r.naam = 'antwoorden-katz-6' order by 1`.execute(bed.tasks)
    expect(rows.map(({ plek }) => plek)).toEqual([molenveld.id, 'alle', 'weinig'])
    const within = (one: typeof punt) =>
      one?.waarde !== null && one?.tussen != null && one.tussen.onder <= one.waarde && one.waarde <= one.tussen.boven
    expect([zelf?.eenheid, within(punt), within(all)]).toEqual(['op een schaal van 0 tot 6', true, true])
  })

  test('is of staff from seven on: sick leave of fewer is not there, and of seven it is', async () => {
    const { reeksen } = await viewAndere(world, null, molenveld.id, 'nl')
    const verzuim = reeksen.find(({ indicator }) => indicator === 'ziekteverzuim')
    const shown = kwartalen.filter(periode => verzuim?.punten.some(punt => punt.periode === periode) === true)
    const sevenOrMore = kwartalen.filter(periode => (made.truth.get(`medewerkers ${molenveld.gebied} ${periode}`) ?? 0) >= 7)
    expect([shown, verzuim?.drempel, sevenOrMore.length < kwartalen.length]).toEqual([sevenOrMore, 7, true])
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

  test('shows who works in several buurten own figures where they have a seat, and released ones elsewhere', async () => {
    const [persoon, rietkamp] = [crypto.randomUUID(), buurten[1]?.id ?? '']
    await sql`insert into identity.persoon (id, naam, mail) values (${persoon}, 'Mirjam Verstegen', 'mirjam@wilgenoord.example')`.execute(
      bed.tasks,
    )
    await sql`
      insert into identity.lidmaatschap (persoon_id, rol, buurt_id, begonnen)
      values (${persoon}, 'kartrekker', ${molenveld.id}, now()), (${persoon}, 'bewoner', ${rietkamp}, now())`.execute(bed.tasks)
    const look = async (rol: string, eigen: readonly string[]) => {
      const actor = { persoon, naam: '', rol, buurten: eigen, organisaties: [], sessie: crypto.randomUUID(), bewezen: clock.now() }
      const { buurten: found } = await viewPraktijk({ ...world, clock }, actor, [], 'nl')
      return found.map(({ naam, mag, cijfers }) => [naam, mag.uitkomsten, cijfers[0]?.bron])
    }
    expect(await look('kartrekker', [molenveld.id])).toEqual([
      ['Molenveld', true, 'eigen'],
      ['Rietkamp', false, 'vrijgegeven'],
    ])
    expect(await look('bewoner', [rietkamp])).toEqual([
      ['Molenveld', false, 'vrijgegeven'],
      ['Rietkamp', false, 'vrijgegeven'],
    ])
  })
})
