import { sql } from 'kysely'
import { expect, it } from 'vitest'
import type { IdentityTables } from '#src/modules/identity/index.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { seededRandom } from '#src/platform/random.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import { parseDatum } from './datum.ts'
import type { Datum } from './datum.ts'
import { readBezettingen } from './read-bezettingen.ts'
import type { ProgrammaTables } from './tables.ts'
import { judgeNetwerk } from './voortgang/judge-netwerk.ts'
import type { Bezetting } from './voortgang/netwerk.ts'

const seats: readonly (readonly [rol: string, zetel: string | null])[] = [
  ['kartrekker', null],
  ['kartrekker', null],
  ['kartrekker', null],
  ['buurtnetwerklid', 'burgervertegenwoordiging'],
  ['buurtnetwerklid', 'huisartsenpraktijk'],
  ['buurtnetwerklid', 'sociaal-domein'],
  ['buurtnetwerklid', 'gemeente'],
  ['buurtnetwerklid', null],
  ['projectcoordinator', null],
  ['transitiecoach', null],
]
const days: readonly Datum[] = ['2025-01-01', '2025-03-30', '2025-06-15', '2025-10-26', '2026-01-01', '2026-03-02'].map(day =>
  parseDatum(day),
)

it('what is read of many networks is judged as everything that there is of them: which seats lack somebody, since when, which rules are not met', async () => {
  const bed = await makePeopleBed()
  const buurten = await Promise.all(Array.from({ length: 40 }, (_, n) => bed.addBuurt(`Buurt ${n}`)))
  const { id: partner } = (
    await sql<{ id: string }>`insert into identity.organisatie (naam, soort) values ('De Wilg', 'alliantiepartner') returning id`.execute(
      bed.tasks,
    )
  ).rows[0] ?? { id: '' }
  const mensen = await sql<{ id: string }>`
    insert into identity.persoon (naam, mail) select 'Iemand ' || n, 'iemand' || n || '@wilgenoord.example' from generate_series(1, 400) as n returning id`.execute(
    bed.tasks,
  )
  const random = seededRandom('netwerken')
  const draw = (below: number) => random.integer(below)
  let mens = 0
  for (const buurt of buurten) {
    for (const [rol, zetel] of seats) {
      // Some seats were never taken; of others the spells overlap, follow each other, lie apart, begin later, or lasted less than a day.
      for (let spell = draw(4); spell > 0; spell -= 1) {
        const begin = new Date(Date.UTC(2024, 6, 1) + draw(700) * 86_400_000 + draw(24) * 3_600_000)
        const eind = draw(4) === 0 ? null : new Date(begin.getTime() + draw(300) * 86_400_000 * draw(3) + draw(20) * 3_600_000)
        mens += 1
        await sql`
          insert into identity.lidmaatschap (persoon_id, rol, zetel, buurt_id, organisatie_id, beroep, begonnen, beeindigd)
          values (${mensen.rows[mens % 400]?.id}, ${rol}, ${zetel}, ${buurt}, ${rol === 'projectcoordinator' && draw(2) === 0 ? partner : null},
                  ${draw(2) === 0 ? 'wijkverpleegkundige' : null}, ${begin}, ${eind})`.execute(bed.tasks)
      }
    }
  }
  const judged = async (op: Datum, named: boolean) =>
    await asVisitor(bed.tasks.$extendTables<IdentityTables & ProgrammaTables>(), null, async trx => {
      const found = await readBezettingen(trx, buurten, { op, named })
      const read = buurten.map(buurt => {
        const bezettingen = (found.get(buurt) ?? []).map((one): Bezetting => ({ ...one, naam: 'iemand' }))
        return judgeNetwerk({ buurt, buurtNaam: 'De buurt', alliantiepartner: 'De Wilg', sinds: parseDatum('2024-01-01'), bezettingen }, op)
      })
      return { read, rows: [...found.values()].flat().length }
    })
  for (const op of days) {
    const [few, all] = [await judged(op, false), await judged(op, true)]
    expect(few.read).toEqual(all.read)
    expect(few.read.flatMap(({ legePlekken }) => legePlekken).length).toBeGreaterThan(50)
    expect(few.rows).toBeLessThan(all.rows)
  }
})
