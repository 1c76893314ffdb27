import type { Taal } from '@buurtwijs/figures'
import type { ActiviteitMetThema } from './sommen.ts'
import type { BegrotingTransaction } from './tables.ts'

export async function readActiviteiten(_trx: BegrotingTransaction, _buurt: string, _taal: Taal): Promise<readonly ActiviteitMetThema[]> {
  return []
}
