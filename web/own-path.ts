/** An address within this site, as it was asked for; anything else becomes the one to fall back on, so that nobody is sent to another site. */
export function ownPath(asked: FormDataEntryValue | null, fallback: string): string {
  return typeof asked === 'string' && asked.length <= 400 && /^\/(?![/\\])[\x21-\x7e]*$/.test(asked) ? asked : fallback
}
