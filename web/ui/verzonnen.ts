/** How much of what a page shows is made up: all of it, or some places or sources among real ones. */
export type Verzonnen = 'alles' | 'deels'

/** For a page that lists places or sources; null when all are real, undefined when there are none to say anything about. */
export function verzonnenIn(listed: readonly { readonly demo?: boolean | undefined }[]): Verzonnen | null | undefined {
  if (listed.length === 0) return undefined
  const made = listed.filter(({ demo }) => demo === true).length
  if (made === 0) return null
  return made === listed.length ? 'alles' : 'deels'
}
