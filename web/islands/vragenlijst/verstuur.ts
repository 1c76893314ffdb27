/** What an answer of the server means. */
export type Antwoord =
  | { readonly soort: 'ontvangen'; readonly nummer: string; readonly intrekcode: string }
  | { readonly soort: 'geweigerd'; readonly zin: string; readonly veld: string | null }
  | { readonly soort: 'later' }

const refusing = [400, 404, 409]

/** Received is only what comes with a receipt: a network that answers everything with a page of its own has received nothing. */
export function readAntwoord(status: number, body: unknown): Antwoord {
  const { nummer, intrekcode, detail, place } = fieldsOf(body)
  if (status === 200 && typeof nummer === 'string' && typeof intrekcode === 'string') return { soort: 'ontvangen', nummer, intrekcode }
  if (!refusing.includes(status) || typeof detail !== 'string') return { soort: 'later' }
  const { field } = fieldsOf(place)
  return { soort: 'geweigerd', zin: detail, veld: typeof field === 'string' ? field : null }
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Sends one answer, as nobody in particular: without cookies. */
export async function sendAntwoord(antwoord: object): Promise<Antwoord> {
  const sent = fetch('/v1/vragenlijst/_antwoord', {
    method: 'POST',
    credentials: 'omit',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(antwoord),
  })
  const response = await sent.catch(() => null)
  return response === null ? { soort: 'later' } : readAntwoord(response.status, await response.json().catch(() => null))
}
