import { requireTempo } from '../../../platform/tempo.ts'
import type { Tempo } from '../../../platform/tempo.ts'
import { Refusal } from '../../../refusal.ts'
import { hashCode } from '../../reacties/index.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import type { Geluid } from './geluid.ts'
import { findGeluid } from './read-geluid.ts'
import type { Gebruik } from './verhaal.ts'

/** Codes are long; who tries them has to wait all the same. */
const codesTried: Tempo = { naam: 'verhaal-code', keer: 60, perMinuten: 15 }
/** A player asks for a sound in parts, each with the code. */
const codesHeard: Tempo = { naam: 'verhaal-luister', keer: 600, perMinuten: 15 }

/** A story as its teller finds it with the code. */
export interface KeptEigenVerhaal {
  readonly id: string
  readonly buurt: string
  readonly dag: string
  readonly wie: string
  readonly tekst: string
  readonly citaat: string
  readonly toestemming: readonly Gebruik[]
  readonly staat: 'wacht' | 'aangenomen' | 'terzijde'
  readonly reden: string | null
  readonly teruggelezen: string | null
  /** 0 as long as the network did not take it up. */
  readonly versie: number
  readonly geluid: Geluid | null
}

/** The hash by which a story is found, after counting the try. */
export async function requireCode(
  { database, clock, master }: MonitoringWorld,
  vanaf: string,
  code: string,
  { isHearing = false } = {},
): Promise<Buffer> {
  await requireTempo(database, clock, isHearing ? codesHeard : codesTried, vanaf)
  return hashCode(master, code)
}

/** The story of a code that is shown in this transaction; refuses when there is none (any more). */
export async function findEigenVerhaal(trx: MonitoringTransaction, volg: Uint8Array): Promise<KeptEigenVerhaal> {
  const sent = await trx.selectFrom('monitoring.ingezonden_verhaal').selectAll().where('volg', '=', volg).executeTakeFirst()
  if (sent) {
    const { id, buurt_id: buurt, dag, wie, tekst, toestemming, reden } = sent
    const staat = reden === null ? 'wacht' : 'terzijde'
    const geluid = await findGeluid(trx, buurt, id)
    return { id, buurt, dag, wie, tekst, citaat: '', toestemming, staat, reden, teruggelezen: dag, versie: 0, geluid }
  }
  const kept = await trx.selectFrom('monitoring.verhaal').selectAll().where('volg', '=', volg).executeTakeFirst()
  if (!kept)
    throw new Refusal('Bij deze code is er geen verhaal (meer). Kijk of u hem goed overnam.', {
      code: 'verhaal-code-unknown',
      status: 404,
      place: { field: 'code' },
    })
  const { id, buurt_id: buurt, dag, wie, tekst, citaat, toestemming, teruggelezen, versie } = kept
  const geluid = await findGeluid(trx, buurt, id)
  return { id, buurt, dag, wie, tekst, citaat, toestemming, staat: 'aangenomen', reden: null, teruggelezen, versie, geluid }
}
