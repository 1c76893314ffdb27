import type { Tekst } from '@buurtwijs/figures'
import type { Doelgroep } from './golf.ts'
import type { Antwoorden, Instrument, Klasse, Schaal } from './instrumenten/instrument.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import type { VragenlijstenTransaction } from './tables.ts'

/** How many people of a closed wave are in each class of an instrument: raw, so only for the release of figures. */
export interface Klassentelling {
  readonly buurt: string
  readonly instrument: string
  readonly wie: Doelgroep
  readonly gesloten: Date
  /** Of an instrument without classes there are none. */
  readonly aantallen: Readonly<Record<string, number>>
  /** Of an instrument without classes the scores, from 0 (the lowest there is) to 1; else null. */
  readonly scores: readonly number[] | null
}

/** What an instrument divides people into; null when it does not. */
export function findIndeling(instrument: string): { readonly naam: Tekst; readonly klassen: readonly Klasse[] } | null {
  const found = findInstrument(instrument)
  return found?.indeling ? { naam: found.naam, klassen: found.indeling.klassen } : null
}

/** The scale of an instrument that has no classes; null for others. Beside the classes a mean would tell how many are in those that are hidden. */
export function findSchaal(instrument: string): Schaal | null {
  const found = findInstrument(instrument)
  return found === null || found.indeling !== null ? null : (found.schalen[0] ?? null)
}

/** The classes of every closed wave of which the answers are still kept; only work behind the screens can read them. */
export async function readKlassentellingen(trx: VragenlijstenTransaction): Promise<readonly Klassentelling[]> {
  const golven = await trx
    .selectFrom('vragenlijsten.golf')
    .select(['buurt_id', 'id', 'wie', 'vast', 'gesloten'])
    .where('staat', '=', 'gesloten')
    .orderBy('gesloten')
    .orderBy('id')
    .execute()
  const found: Klassentelling[] = []
  for (const { buurt_id: buurt, id, wie, vast, gesloten } of golven) {
    if (gesloten === null) continue
    const given = await trx
      .selectFrom('vragenlijsten.antwoord')
      .select(['antwoorden', 'namens'])
      .where('buurt_id', '=', buurt)
      .where('golf_id', '=', id)
      .execute()
    for (const { id: naam } of vast ?? []) {
      const instrument = findInstrument(naam)
      if (instrument === null) continue
      const telling = tel(
        instrument,
        given.flatMap(({ antwoorden, namens }) => (instrument.magNamens || namens !== 'ander' ? [antwoorden] : [])),
      )
      if (telling !== null) found.push({ buurt, instrument: naam, wie, gesloten, ...telling })
    }
  }
  return found
}

/** Null when nobody is in a class, or has a score. */
function tel(instrument: Instrument, ingevuld: readonly Antwoorden[]): Pick<Klassentelling, 'aantallen' | 'scores'> | null {
  const { indeling } = instrument
  if (indeling !== null) {
    const own = ingevuld.map(antwoorden => indeling.deel(antwoorden))
    if (own.every(klasse => klasse === null)) return null
    return { aantallen: Object.fromEntries(indeling.klassen.map(({ id }) => [id, own.filter(each => each === id).length])), scores: null }
  }
  const schaal = findSchaal(instrument.id)
  if (schaal === null) return null
  const scores = ingevuld.flatMap(antwoorden => {
    const score = schaal.scoor(antwoorden)
    return score === null ? [] : [(score - schaal.laagst) / (schaal.hoogst - schaal.laagst)]
  })
  return scores.length === 0 ? null : { aantallen: {}, scores }
}
