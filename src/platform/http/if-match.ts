import type { Context } from 'hono'
import { Refusal } from '../../refusal.ts'

/** The version that somebody changes, from If-Match: without it a change could undo what another just did. */
export function readIfMatch(c: Context): number {
  const found = /^"(\d{1,9})"$/.exec(c.req.header('if-match') ?? '')
  if (found) return Number(found[1])
  throw new Refusal('Stuur in If-Match mee welke versie u wijzigt: de ETag die u kreeg toen u dit opende.', {
    code: 'if-match-missing',
    status: 412,
  })
}

/** Refuses a change of another version than the one that is kept now. */
export function requireVersie(now: number, changed: number, what: string): void {
  if (now === changed) return
  throw new Refusal(
    `Iemand anders heeft ${what} intussen gewijzigd. Bekijk wat er nu staat en doe uw wijziging dan opnieuw; wat u typte is er nog.`,
    { code: 'changed-meanwhile', status: 412 },
  )
}
