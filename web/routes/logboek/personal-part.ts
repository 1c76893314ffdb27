/** What a line of the log holds beside its own words; null when there is nothing, or nobody can read it any more. */
export function writePersoonlijk(persoonlijk: unknown): string | null {
  if (persoonlijk === null || persoonlijk === undefined) return null
  return typeof persoonlijk === 'string' ? persoonlijk : JSON.stringify(persoonlijk)
}
