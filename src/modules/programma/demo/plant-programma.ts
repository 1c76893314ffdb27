import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/database/database.ts'
import type { FaseId } from '../voortgang/fasen.ts'

/** A made-up buurt of the programme: of which areas it consists, and how far it is. */
interface VerzonnenBuurt<Dag> {
  readonly id: string
  readonly gebieden: readonly string[]
  /** Whether the partner of the demo put it forward. */
  readonly vanPartner: boolean
  readonly fasen: readonly { readonly fase: FaseId; readonly begin: Dag; readonly eind: Dag | null }[]
}

/** The three buurten of Wilgenoord that began lately; their ids are those of the people who work there. Days count back from today. */
const buurten: readonly VerzonnenBuurt<number>[] = [
  {
    id: '00000000-0000-4000-8000-000000001001',
    gebieden: ['WK990104'],
    vanPartner: true,
    fasen: [
      { fase: 'inspireren', begin: 200, eind: 120 },
      { fase: 'beeld', begin: 120, eind: 40 },
      { fase: 'plan', begin: 40, eind: null },
    ],
  },
  {
    id: '00000000-0000-4000-8000-000000001002',
    gebieden: ['WK990105'],
    vanPartner: true,
    fasen: [{ fase: 'inspireren', begin: 150, eind: null }],
  },
  {
    id: '00000000-0000-4000-8000-000000001003',
    gebieden: ['BU99010101', 'BU99010102'],
    vanPartner: false,
    fasen: [
      { fase: 'inspireren', begin: 60, eind: 20 },
      { fase: 'beeld', begin: 20, eind: null },
    ],
  },
]

/** Makes the made-up buurten part of the programme. What is there already stays as it is; with the buurt it goes again. */
export async function plantProgramma(tasks: Database, clock: Clock): Promise<void> {
  const day = (back: number) => new Date(clock.now().getTime() - back * 24 * 3600_000).toISOString().slice(0, 10)
  await plantDeelnemers(
    tasks,
    buurten.map(buurt => ({
      ...buurt,
      fasen: buurt.fasen.map(({ fase, begin, eind }) => ({ fase, begin: day(begin), eind: eind === null ? null : day(eind) })),
    })),
  )
}

/** Makes these buurten part of the programme, with their course by ISO dates. */
export async function plantDeelnemers(tasks: Database, deelnemers: readonly VerzonnenBuurt<string>[]): Promise<void> {
  await tasks.transaction().execute(async trx => {
    for (const { id, gebieden, vanPartner, fasen } of deelnemers) {
      const current = fasen.at(-1)?.fase ?? null
      const made = await sql`
        insert into programma.transitiebuurt (buurt_id, plaats, gemeente, staat, gebieden, indelingsjaar, fase, alliantiepartner_id)
        select id, 'Wilgenoord', 'GM9901', 'deelnemer', ${[...gebieden]}, 2024, ${current},
          (select id from identity.organisatie where verzonnen and soort = 'alliantiepartner' and ${vanPartner} limit 1)
          from identity.buurt where id = ${id} and verzonnen
        on conflict do nothing`.execute(trx)
      if (made.numAffectedRows === 0n) continue
      await sql`
        insert into programma.grens (buurt_id, nummer, gebieden, indelingsjaar, reden)
        values (${id}, 1, ${[...gebieden]}, 2024, 'Zo is de buurt voorgedragen.')`.execute(trx)
      for (const { fase, begin, eind } of fasen) {
        await sql`
          insert into programma.fase (buurt_id, ronde, fase, begin, eind, gaat_door)
          values (${id}, 1, ${fase}, ${begin}, ${eind}, ${eind === null})`.execute(trx)
      }
    }
  })
}
