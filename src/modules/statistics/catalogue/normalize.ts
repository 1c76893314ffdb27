/**
 * A title, path or column name reduced to what carries meaning: lower case, no accents, letters and digits only. So 'Ervaren gezondheid
 * (goed/zeer goed)' and the key stem 'ErvarenGezondheidGoedZeerGoed' are the same, as are paths cut at slashes and paths kept whole.
 */
export function normalizeTekst(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

/** A unit with its scale kept: 'x 1 000 euro' and 'x 1.000 euro' are the same, 'euro' is another. */
export function normalizeEenheid(text: string): string {
  const trimmed = text.trim()
  return trimmed === '%' ? '%' : normalizeTekst(trimmed)
}
