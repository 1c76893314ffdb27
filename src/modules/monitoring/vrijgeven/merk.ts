import { createHmac } from 'node:crypto'

/** What tells areas outside the programme apart: always the same for one area of an installation, and nothing from which its code can be found. */
export function merkMet(master: Uint8Array): (gebied: string) => string {
  return gebied => createHmac('sha256', master).update(`vergelijkingsgebied\n${gebied}`).digest('hex').slice(0, 12)
}
