/** Money in whole cents. The most that one amount can be: a billion euro, far over any programme and exact in a number. */
export const mostCent = 100_000_000_000

export type LeesFout = 'leeg' | 'geen getal' | 'te veel decimalen' | 'negatief' | 'te groot' | 'dubbelzinnig'
export type Gelezen = { readonly ok: true; readonly waarde: number } | { readonly ok: false; readonly fout: LeesFout }

export interface LeesRegel {
  /** 2 for money in cents and for quantities in hundredths, 0 for whole things. */
  readonly decimalen: 0 | 2
  readonly most: number
}

const money: LeesRegel = { decimalen: 2, most: mostCent }

/**
 * Reads an amount as people and spreadsheets write it, to whole cents: `1.234,50`, `1234,5`, `€ 1.234`, `1234.50`. A full stop before exactly three digits
 * and nothing behind it ("1.234") is a thousand where the whole part has stops in every place; it is refused as ambiguous where a spreadsheet of another
 * country could have meant decimals: `0.125`.
 */
export function readBedrag(text: string): Gelezen {
  return readGetal(text.replaceAll(/€|EUR/gi, ''), money)
}

/** Reads a number to its smallest part: hundredths where two decimals are allowed. Never negative. */
export function readGetal(text: string, { decimalen, most }: LeesRegel): Gelezen {
  const bare = text.replaceAll(/[\s\u00A0\u202F]/g, '').replace(/,-+$/, '')
  if (bare === '') return { ok: false, fout: 'leeg' }
  if (/^[-−(]/.test(bare)) return { ok: false, fout: 'negatief' }
  const parts = partsOf(bare)
  if (parts === 'dubbelzinnig') return { ok: false, fout: parts }
  if (parts === null) return { ok: false, fout: 'geen getal' }
  const behind = parts.behind.replace(/0+$/, '')
  if (behind.length > decimalen) return { ok: false, fout: 'te veel decimalen' }
  const waarde = Number(parts.whole) * 10 ** decimalen + Number(behind.padEnd(decimalen, '0') || '0')
  return waarde > most ? { ok: false, fout: 'te groot' } : { ok: true, waarde }
}

function partsOf(bare: string): { whole: string; behind: string } | 'dubbelzinnig' | null {
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bare)
  if (dutch) {
    if (/^0\.\d{3}$/.test(bare)) return 'dubbelzinnig'
    return { whole: dutch[1]!.replaceAll('.', ''), behind: dutch[2] ?? '' }
  }
  const plain = /^(\d+)\.(\d{1,2}|\d{4,})$/.exec(bare)
  return plain ? { whole: plain[1]!, behind: plain[2]! } : null
}

/** An amount as it stands in a cell: `1234,50`. */
export function writeBedrag(cent: number): string {
  return `${Math.trunc(cent / 100)},${String(Math.abs(cent % 100)).padStart(2, '0')}`
}
