import type { Tekst } from '@buurtwijs/figures'
import type { Doelgroep } from './golf.ts'
import type { Klasse } from './instrumenten/instrument.ts'
import { findInstrument } from './instrumenten/lijst.ts'
import type { VragenlijstenTransaction } from './tables.ts'

/** How many people of a closed wave are in each class of an instrument: raw, so only for the release of figures. */
export interface Klassentelling {
  readonly buurt: string
  readonly instrument: string
  readonly wie: Doelgroep
  readonly gesloten: Date
  readonly aantallen: Readonly<Record<string, number>>
}

/** What an instrument divides people into; null when it does not. */
export function findIndeling(instrument: string): { readonly naam: Tekst; readonly klassen: readonly Klasse[] } | null {
  const found = findInstrument(instrument)
  return found?.indeling ? { naam: found.naam, klassen: found.indeling.klassen } : null
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
      if (instrument?.indeling == null) continue
      const { deel, klassen } = instrument.indeling
      const own = given.filter(({ namens }) => instrument.magNamens || namens !== 'ander').map(({ antwoorden }) => deel(antwoorden))
      if (own.every(klasse => klasse === null)) continue
      const aantallen = Object.fromEntries(klassen.map(klasse => [klasse.id, own.filter(each => each === klasse.id).length]))
      found.push({ buurt, instrument: naam, wie, gesloten, aantallen })
    }
  }
  return found
}
