import { createHash } from 'node:crypto'
import type { Sha256 } from '../../canonical-json.ts'

export const sha256: Sha256 = text => createHash('sha256').update(text, 'utf8').digest('hex')

/** The same of a file. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
