/** The boundary year that somebody asked for in the address; undefined for the newest, and for what is no year. */
export function readJaar(params: URLSearchParams): number | undefined {
  const asked = params.get('jaar') ?? ''
  return /^(?:19|20)\d{2}$/.test(asked) ? Number(asked) : undefined
}
