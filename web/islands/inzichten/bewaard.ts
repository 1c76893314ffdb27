/** What somebody heard, as the API takes it. */
export interface Gehoord {
  readonly bron: string
  readonly datum: string
  readonly tekst: string
  readonly mensen: number
  readonly kant: string
  readonly onderwerpen: readonly string[]
  readonly themas: readonly string[]
  readonly maten: readonly string[]
  readonly citeren: boolean
  readonly zichtbaar: string
}

export interface Buurt {
  readonly id: string
  readonly naam: string
}

interface Kern {
  /** Made on this device: under it the server knows that it has it already. */
  readonly id: string
  readonly buurt: Buurt
}

/** An insight that the server does not have, as far as this device knows. */
export interface Wachtend extends Kern {
  readonly staat: 'wacht' | 'geweigerd'
  readonly inzicht: Gehoord
  /** Who wrote it: who was signed in on this device last. */
  readonly persoon: string
  readonly geschreven: string
  /** Why the server did not take it, in its words. */
  readonly zin: string | null
  readonly pogingen: number
  /** Not to be sent before this moment, in milliseconds. */
  readonly nietVoor: number
}

/** An insight that the server has: its receipt is kept, the text is not. */
export interface Ontvangen extends Kern {
  readonly staat: 'ontvangen'
  readonly nummer: string
  readonly ontvangen: string
}

export type Bewaard = Wachtend | Ontvangen

/** What an answer of the server means for what was sent. */
export type Antwoord =
  | { readonly soort: 'ontvangen'; readonly nummer: string; readonly ontvangen: string }
  | { readonly soort: 'geweigerd'; readonly zin: string }
  | { readonly soort: 'inloggen' }
  | { readonly soort: 'later' }

const refusing = [400, 403, 404, 409, 413, 422]

/**
 * Reads an answer. Received is only what comes with a receipt: a network that answers everything with a page of its own has received nothing. What the
 * server did not say clearly is tried again.
 */
export function readAnswer(status: number, body: unknown): Antwoord {
  if (status === 401) return { soort: 'inloggen' }
  const { nummer, ontvangen, code, detail } = fieldsOf(body)
  if (status === 200 || status === 201) {
    return typeof nummer === 'string' && typeof ontvangen === 'string' ? { soort: 'ontvangen', nummer, ontvangen } : { soort: 'later' }
  }
  // The session changed between asking who it is and sending; the next try asks again.
  if (code === 'bewijs-missing') return { soort: 'later' }
  return refusing.includes(status) && typeof detail === 'string'
    ? { soort: 'geweigerd', zin: sentenceOf(detail, body) }
    : { soort: 'later' }
}

/** The sentence of a refusal; of fields that do not fit, what is wrong with each. */
function sentenceOf(detail: string, body: unknown): string {
  const { errors } = fieldsOf(body)
  if (!Array.isArray(errors)) return detail
  const said = errors.flatMap(error => {
    const text = fieldsOf(error)['detail']
    return typeof text === 'string' ? [text] : []
  })
  return [detail, ...said].join(' ')
}

function fieldsOf(body: unknown): Record<string, unknown> {
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

const firstWait = 15_000
const longestWait = 15 * 60_000

/** What becomes of an insight after an answer: a receipt instead of the text, a refusal to mend, or another try, each later than the one before. */
export function afterAnswer(item: Wachtend, answer: Antwoord, now: number): Bewaard {
  const { id, buurt } = item
  switch (answer.soort) {
    case 'ontvangen':
      return { id, buurt, staat: 'ontvangen', nummer: answer.nummer, ontvangen: answer.ontvangen }
    case 'geweigerd':
      return { ...item, staat: 'geweigerd', zin: answer.zin }
    case 'inloggen':
      return item
    default:
      return { ...item, pogingen: item.pogingen + 1, nietVoor: now + Math.min(longestWait, firstWait * 2 ** item.pogingen) }
  }
}

/** Whether this goes now by itself: it waits, its time has come, and who is signed in wrote it. What another wrote is never sent in somebody's name. */
export function isDue(item: Bewaard, persoon: string, now: number): item is Wachtend {
  return item.staat === 'wacht' && item.persoon === persoon && item.nietVoor <= now
}

export function isWaiting(item: Bewaard): item is Wachtend {
  return item.staat !== 'ontvangen'
}
