import type { Clock } from '../../../platform/clock.ts'
import { seededRandom } from '../../../platform/random.ts'
import { maakVrijgave } from '../maak-vrijgave.ts'
import { ensureReeks, recordCounts } from '../record.ts'
import type { Indeling, RuweCel } from '../reeks.ts'
import type { VrijgaveDatabase } from '../tables.ts'

const reeks = 'wijkverpleging-verzonnen'

/** How many people there are about, per group. */
const usual = { 'onder-65': 9, '65-tot-80': 26, 'vanaf-80': 21 } as const
const kwartalen = ['2026-K1', '2026-K2', '2026-K3'] as const

/** What a made-up insurer delivered about the made-up buurten: some of it too small to be seen. What is there already stays as it is. */
export async function plantVrijgave(werk: {
  readonly tasks: VrijgaveDatabase
  readonly clock: Clock
  readonly master: Uint8Array
}): Promise<void> {
  const { tasks, clock } = werk
  const buurten = await tasks
    .$extendTables<{ 'identity.buurt': { id: string; naam: string; verzonnen: boolean } }>()
    .selectFrom('identity.buurt')
    .select(['id', 'naam'])
    .where('verzonnen', '=', true)
    .orderBy('naam')
    .execute()
  const there = await tasks.selectFrom('vrijgave.reeks').select('id').where('naam', '=', reeks).executeTakeFirst()
  if (there !== undefined || buurten.length < 2) return
  await tasks.transaction().execute(async trx => {
    const titel = { nl: 'Mensen met wijkverpleging (verzonnen)', en: 'People with district nursing (made up)' }
    const id = await ensureReeks(trx, { naam: reeks, titel, soort: 'levering' }, clock)
    await recordCounts(trx, { reeks: id, indeling: indelingOf(buurten), cellen: countsOf(buurten) }, clock)
  })
  await maakVrijgave(werk, reeks)
}

interface Buurt {
  readonly id: string
  readonly naam: string
}

function indelingOf(buurten: readonly Buurt[]): Indeling {
  const under = (codes: readonly string[], total: string) => Object.fromEntries(codes.map(code => [code, total]))
  return {
    buurt: {
      parents: under(
        buurten.map(({ id }) => id),
        'alle-buurten',
      ),
      namen: { ...Object.fromEntries(buurten.map(({ id, naam }) => [id, naam])), 'alle-buurten': 'Alle buurten samen' },
    },
    groep: {
      parents: under(Object.keys(usual), 'alle-leeftijden'),
      namen: {
        'onder-65': 'Onder 65 jaar',
        '65-tot-80': '65 tot 80 jaar',
        'vanaf-80': '80 jaar en ouder',
        'alle-leeftijden': 'Alle leeftijden',
      },
    },
    periode: {
      parents: under(kwartalen, '2026'),
      namen: {
        ...Object.fromEntries(kwartalen.map(kwartaal => [kwartaal, `Kwartaal ${kwartaal.slice(-1)} van 2026`])),
        2026: '2026 tot nu toe',
      },
    },
  }
}

function countsOf(buurten: readonly Buurt[]): readonly RuweCel[] {
  const random = seededRandom(reeks)
  return buurten.flatMap(({ id }) => {
    const size = 0.4 + 1.4 * random.next()
    return Object.entries(usual).flatMap(([groep, mean]) =>
      kwartalen.map(periode => ({ sleutel: { buurt: id, groep, periode }, aantal: Math.round(mean * size * (0.8 + 0.4 * random.next())) })),
    )
  })
}
