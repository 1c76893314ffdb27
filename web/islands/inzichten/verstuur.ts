import { afterAnswer, isDue, isWaiting, readAnswer } from './bewaard.ts'
import type { Antwoord, Wachtend } from './bewaard.ts'
import type { Kast } from './kast.ts'

/** How far sending came; what became of each insight is in the place where they are kept. */
export type Verzending = 'niets' | 'gedaan' | 'geen-verbinding' | 'inloggen'

const lockName = 'bw-inzichten-versturen'

/** Sends what waits and whose time has come, one page of this browser at a time. What was refused stays until somebody changes it. */
export async function sendWaiting(kast: Kast): Promise<Verzending> {
  if (!('locks' in navigator)) return await send(kast)
  return await navigator.locks.request(lockName, { ifAvailable: true }, async lock => (lock === null ? 'niets' : await send(kast)))
}

async function send(kast: Kast): Promise<Verzending> {
  if (!(await kast.list()).some(isWaiting)) return 'niets'
  const ik = await askWho()
  if (typeof ik === 'string') return ik
  await kast.remember({ persoon: ik.persoon })
  for (const item of await kast.list()) {
    if (!isDue(item, ik.persoon, Date.now())) continue
    const answer = await sendOne(item, ik.bewijs)
    await keepAnswer(kast, item, answer)
    if (answer.soort === 'inloggen') return 'inloggen'
  }
  return 'gedaan'
}

/** Somebody may have changed or removed it while it was under way: then what they made of it stays. */
async function keepAnswer(kast: Kast, sent: Wachtend, answer: Antwoord): Promise<void> {
  const kept = await kast.find(sent.id)
  if (kept === null || kept.staat === 'ontvangen') return
  if (answer.soort !== 'ontvangen' && kept.geschreven !== sent.geschreven) return
  await kast.put(afterAnswer(kept, answer, Date.now()))
}

interface Ik {
  readonly persoon: string
  readonly bewijs: string
}

async function askWho(): Promise<Ik | 'geen-verbinding' | 'inloggen'> {
  const response = await fetch('/v1/ik', { cache: 'no-store' }).catch(() => null)
  if (response?.status === 401) return 'inloggen'
  const body: unknown = response?.ok ? await response.json().catch(() => null) : null
  return isIk(body) ? body : 'geen-verbinding'
}

function isIk(body: unknown): body is Ik {
  return typeof body === 'object' && body !== null && 'persoon' in body && 'bewijs' in body
}

async function sendOne({ id, buurt, inzicht }: Wachtend, bewijs: string): Promise<Antwoord> {
  const response = await fetch(`/v1/transitiebuurten/${buurt.id}/inzichten/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'X-Bewijs': bewijs },
    body: JSON.stringify(inzicht),
  }).catch(() => null)
  if (response === null) return { soort: 'later' }
  const body: unknown = await response.json().catch(() => null)
  return readAnswer(response.status, body)
}
