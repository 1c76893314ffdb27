import type { Interventie } from './schema.ts'

/** Whether the evidence of an entry still holds on a day (`2026-11-26`), or has to be looked at again first. */
export function isVerlopen({ bewijs }: Pick<Interventie, 'bewijs'>, vandaag: string): boolean {
  return bewijs.herzien <= vandaag
}
