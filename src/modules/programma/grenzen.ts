import type { GebiedCode } from '@buurtwijs/figures'
import { FigureError, parseGebiedCode } from '@buurtwijs/figures'
import { sql } from 'kysely'
import { Refusal } from '../../refusal.ts'
import type { Transitiebuurt } from './cohort/transitiebuurt.ts'
import { checkLijsten } from './cohort/transitiebuurt.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** What a neighbourhood consists of, or will. */
export interface Grens {
  readonly buurt: string
  readonly naam: string
  readonly codes: readonly GebiedCode[]
  readonly jaar: number | null
}

/** The code of an area as somebody typed it. Refuses what is none. */
export function parseCode(text: string): GebiedCode {
  try {
    return parseGebiedCode(text).code
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    throw new Refusal(error.message, { code: 'gebied-invalid', place: { field: 'gebieden' }, cause: error })
  }
}

/** Refuses areas that nobody knows in this year. */
export function requireGebieden(
  { source }: Pick<ProgrammaWorld, 'source'>,
  codes: readonly string[],
  jaar: number | null,
): readonly GebiedCode[] {
  const { gebieden } = source.current()
  return codes.map(text => {
    const code = parseCode(text)
    if (gebieden.find(code, jaar ?? undefined) !== null) return code
    const when = jaar === null ? '' : ` in de indeling van ${jaar}`
    throw new Refusal(`Gebied ${code} kennen wij niet${when}. Kies het uit de lijst, of importeer eerst de kerncijfers van dat jaar.`, {
      code: 'gebied-unknown',
      place: { field: 'gebieden' },
    })
  })
}

/** The gemeente of the first area, by its code; null while there is none. */
export function gemeenteOf(codes: readonly GebiedCode[]): string | null {
  return codes[0] === undefined ? null : `GM${codes[0].slice(2, 6)}`
}

export function asTransitiebuurt({ buurt, naam, codes, jaar }: Grens, alliantiepartner = ''): Transitiebuurt {
  return { id: buurt, naam, alliantiepartner, gebieden: codes.map(code => ({ code, jaar: jaar ?? 0 })) }
}

/** Any number that no other part of the program takes as an advisory lock. */
const boundaryLock = 7_302_009

/** Whoever changes boundaries or lists of cohorts waits here for who does so at the same moment. */
export async function lockGrenzen(trx: ProgrammaTransaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(${boundaryLock})`.execute(trx)
}

/** No two neighbourhoods share an area. */
export async function requireFree(trx: ProgrammaTransaction, grens: Grens): Promise<void> {
  await lockGrenzen(trx)
  const { rows } = await sql<{ id: string; naam: string; gebieden: GebiedCode[] }>`select * from programma.taken_areas()`.execute(trx)
  const others = rows
    .filter(({ id }) => id !== grens.buurt)
    .map(({ id, naam, gebieden }) => asTransitiebuurt({ buurt: id, naam, codes: gebieden, jaar: grens.jaar }))
  checkLijsten([{ cohort: 'het programma', buurten: [...others, asTransitiebuurt(grens)] }])
}

/** Keeps what a neighbourhood consists of from now on, beside what it was. */
export async function keepGrens(
  trx: ProgrammaTransaction,
  { buurt, codes, jaar }: Omit<Grens, 'naam'>,
  { reden, door }: { readonly reden: string; readonly door: string | null },
): Promise<void> {
  const last = await trx
    .selectFrom('programma.grens')
    .select(eb => eb.fn.max('nummer').as('nummer'))
    .where('buurt_id', '=', buurt)
    .executeTakeFirst()
  await trx
    .insertInto('programma.grens')
    .values({ buurt_id: buurt, nummer: (last?.nummer ?? 0) + 1, gebieden: [...codes], indelingsjaar: jaar, reden, door })
    .execute()
}
