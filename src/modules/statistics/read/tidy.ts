/** Runs of spaces made one, none around: publishers write 'Buiten Europa  (aantal)'. Nothing becomes ''. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim()
}
