import { Refusal } from '../../refusal.ts'
import type { InstrumentUit } from './golf-schema.ts'
import type { Bewoording, Instrument } from './instrumenten/instrument.ts'
import { hashBewoording } from './instrumenten/hash-bewoording.ts'
import { findInstrument, instrumenten } from './instrumenten/lijst.ts'
import type { VragenlijstenTransaction } from './tables.ts'

/** An instrument with the words that it is asked in, and what those are locked with. */
export interface MetWoorden {
  readonly instrument: Instrument
  readonly bewoording: Bewoording
  readonly hash: string
}

/** Every instrument with its words: those that came with the product, or those that two administrators put in. */
export async function listInstrumenten(trx: VragenlijstenTransaction): Promise<readonly InstrumentUit[]> {
  const rows = await trx.selectFrom('vragenlijsten.bewoording').select(['instrument', 'inhoud', 'hash', 'bron', 'bevestigd']).execute()
  return instrumenten.map(({ schalen: _schalen, indeling: _indeling, minstens: _minstens, items, keuzes, ...rest }) => {
    const put = rows.find(({ instrument }) => instrument === rest.id)
    const confirmed = put !== undefined && put.bevestigd !== null ? put : null
    return {
      ...rest,
      items: items.map(each => ({ ...each })),
      keuzes: [...keuzes],
      bewoording: copy(rest.bewoording ?? confirmed?.inhoud ?? null),
      hash: rest.hash ?? confirmed?.hash ?? null,
      woordenUit: rest.woordenUit ?? confirmed?.bron ?? null,
      wacht: put !== undefined && put.bevestigd === null,
      zelf: rest.bewoording !== null,
    }
  })
}

function copy(bewoording: Bewoording | null): InstrumentUit['bewoording'] {
  return bewoording === null ? null : { vooraf: bewoording.vooraf, items: { ...bewoording.items }, keuzes: { ...bewoording.keuzes } }
}

/** The instruments of a wave with their words; refuses one that has none yet. */
export async function requireWoorden(trx: VragenlijstenTransaction, ids: readonly string[]): Promise<readonly MetWoorden[]> {
  const listed = await listInstrumenten(trx)
  return ids.map(id => {
    const [instrument, found] = [findInstrument(id), listed.find(each => each.id === id)]
    if (instrument === null || found === undefined) throw new Error(`there is no instrument ${id}`)
    if (found.bewoording === null || found.hash === null) {
      throw new Refusal(
        `Van “${found.naam.nl}” zijn de officiële woorden nog niet ingevoerd. Vraag het de beheerder, of haal deze vragenlijst eruit.`,
        { code: 'bewoording-missing', status: 409, place: { field: 'instrumenten' } },
      )
    }
    // Nothing is asked in other words than those that were locked.
    if (hashBewoording(found.bewoording) !== found.hash) throw new Error(`the words of ${id} are not those that were locked`)
    return { instrument, bewoording: found.bewoording, hash: found.hash }
  })
}
