import { legVast, readInhoud, readToegekend } from '../commissie/index.ts'
import type { Vastgelegd } from '../commissie/index.ts'
import type { TekenBeleid } from './beleid.ts'
import { withToekenning } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'
import type { OndertekeningTransaction } from './tables.ts'

/**
 * What would be offered for signing now. Where the policy asks for a decision first, that is what was granted last, finally, or null as long as nothing was; else it is
 * the plan as it is now, with what was granted of it when that is exactly what was decided on.
 */
export async function readAanbod(
  trx: OndertekeningTransaction,
  buurt: string,
  { isNaBesluit }: Pick<TekenBeleid, 'isNaBesluit'>,
): Promise<Vastgelegd<StukInhoud> | null> {
  const toegekend = await readToegekend(trx, buurt)
  if (isNaBesluit) return toegekend === null ? null : legVast(withToekenning(toegekend.inhoud, toegekend.toekenning))
  const nu = await readInhoud(trx, buurt)
  return toegekend !== null && toegekend.sha256 === nu.sha256 ? legVast(withToekenning(nu.inhoud, toegekend.toekenning)) : nu
}
