import { canonicalJson } from '../../canonical-json.ts'
import type { Clock } from '../../platform/clock.ts'
import { recordCounts } from './record.ts'
import type { Telling } from './record.ts'
import { sleutelTekst } from './reeks.ts'
import type { RuweCel } from './reeks.ts'
import type { VrijgaveTransaction } from './tables.ts'
import { readRuw } from './vorige.ts'

/** Puts in what differs from what was put in before: for a module that counts everything anew each time. Only for work behind the screens, which may read it. */
export async function recordChanged(trx: VrijgaveTransaction, telling: Telling, clock: Clock): Promise<void> {
  const say = ({ aantal, bijdragers }: RuweCel) => canonicalJson({ aantal, bijdragers: bijdragers ?? null })
  const known = new Map((await readRuw(trx, telling.reeks)).map(cel => [sleutelTekst(cel.sleutel), say(cel)]))
  const cellen = telling.cellen.filter(cel => known.get(sleutelTekst(cel.sleutel)) !== say(cel))
  await recordCounts(trx, { ...telling, cellen }, clock)
}
