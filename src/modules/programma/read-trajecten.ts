import { sql } from 'kysely'
import type { MisschienDatum } from './datum.ts'
import { keptDatum } from './datum.ts'
import type { ProgrammaTransaction } from './tables.ts'
import { gewoneChecklist } from './voortgang/checklist.ts'
import { faseIds } from './voortgang/fasen.ts'
import type { FaseId } from './voortgang/fasen.ts'
import type { Afgevinkt, EerderStuk, FaseVerloop, Traject } from './voortgang/traject.ts'

type Verloop = Pick<Traject, 'fasen' | 'afgevinkt'>

/** A date as the database keeps it; null is unknown. */
function dag(text: string | null): MisschienDatum {
  return text === null ? 'onbekend' : keptDatum(text)
}

/**
 * The courses of these neighbourhoods: whole, with what was decided in each phase, or only the phases that go on with the points that were
 * ticked in them.
 */
export async function readTrajecten(
  trx: ProgrammaTransaction,
  ids: readonly string[],
  { isWhole }: { readonly isWhole: boolean },
): Promise<ReadonlyMap<string, Verloop>> {
  const stukken = isWhole ? await readStukken(trx, ids) : new Map<string, readonly EerderStuk[]>()
  const { rows: fasen } = await sql<Fase>`
    select buurt_id, ronde, fase, begin, eind, gaat_door from programma.fase
     where buurt_id = any (${[...ids]}::uuid[]) and (gaat_door or ${isWhole})`.execute(trx)
  const punten = isWhole ? await readAllPunten(trx, ids) : await readPunten(trx, fasen)
  const byBuurt = new Map<string, { fasen: FaseVerloop[]; afgevinkt: Afgevinkt[] }>(ids.map(id => [id, { fasen: [], afgevinkt: [] }]))
  for (const { buurt_id, ronde, fase, begin, eind, gaat_door } of fasen) {
    const own = stukken.get(`${buurt_id} ${ronde} ${fase}`) ?? []
    byBuurt.get(buurt_id)?.fasen.push({ ronde, fase, begin: dag(begin), eind: gaat_door ? null : dag(eind), stukken: own })
  }
  for (const { buurt_id, item, datum, door } of punten) {
    byBuurt.get(buurt_id)?.afgevinkt.push({ item, datum: dag(datum), door: door ?? '' })
  }
  return new Map([...byBuurt].map(([id, { fasen: own, afgevinkt }]) => [id, { fasen: own.toSorted(comparePlace), afgevinkt }]))
}

interface Fase {
  readonly buurt_id: string
  readonly ronde: number
  readonly fase: FaseId
  readonly begin: string | null
  readonly eind: string | null
  readonly gaat_door: boolean
}

interface Punt {
  readonly buurt_id: string
  readonly item: string
  readonly datum: string | null
  readonly door: string | null
}

/** Every point that was ticked. */
async function readAllPunten(trx: ProgrammaTransaction, ids: readonly string[]): Promise<readonly Punt[]> {
  const { rows } =
    await sql<Punt>`select buurt_id, item, datum, door from programma.afgevinkt where buurt_id = any (${[...ids]}::uuid[])`.execute(trx)
  return rows
}

const metDeHand = gewoneChecklist.filter(({ vervulling }) => vervulling.soort === 'hand')

/** The points of the checklist in these phases; in a later round only what was ticked since its phase began. */
async function readPunten(trx: ProgrammaTransaction, fasen: readonly Fase[]): Promise<readonly Punt[]> {
  const ids = fasen.map(({ buurt_id }) => buurt_id)
  const names = fasen.map(({ fase }) => fase)
  const begins = fasen.map(({ ronde, begin }) => (ronde === 1 ? null : begin))
  const [items, itsFasen] = [metDeHand.map(({ id }) => id), metDeHand.map(({ fase }) => fase)]
  const { rows } = await sql<Punt>`
    select a.buurt_id, a.item, a.datum, a.door
      from unnest(${ids}::uuid[], ${names}::text[], ${begins}::date[]) as f (buurt_id, fase, begin)
      join unnest(${items}::text[], ${itsFasen}::text[]) as p (item, fase) on p.fase = f.fase
      join programma.afgevinkt as a on a.buurt_id = f.buurt_id and a.item = p.item and (f.begin is null or a.datum >= f.begin)`.execute(trx)
  return rows
}

/** What was decided or written, by neighbourhood, round and phase. */
async function readStukken(trx: ProgrammaTransaction, ids: readonly string[]): Promise<ReadonlyMap<string, readonly EerderStuk[]>> {
  const { rows } = await sql<EerderStuk & { readonly buurt_id: string; readonly ronde: number; readonly fase: string }>`
    select buurt_id, ronde, fase, tekst, datum, document, bestand from programma.stuk
     where buurt_id = any (${[...ids]}::uuid[]) order by aangemaakt, id`.execute(trx)
  const grouped = Map.groupBy(rows, ({ buurt_id, ronde, fase }) => `${buurt_id} ${ronde} ${fase}`)
  return new Map(
    [...grouped].map(([key, own]) => [
      key,
      own.map(({ tekst, datum, document, bestand }) => ({ tekst, datum: dag(datum), document, bestand })),
    ]),
  )
}

/** In the order in which the rules want them: by round, and then as phases follow each other. */
function comparePlace(a: FaseVerloop, b: FaseVerloop): number {
  return a.ronde - b.ronde || faseIds.indexOf(a.fase) - faseIds.indexOf(b.fase)
}
