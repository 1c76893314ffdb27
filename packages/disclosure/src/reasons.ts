import type { CellStatus } from './types.ts'

/** What a reader is told of a rounded figure: the truth is less than this away from it. Each sentence is made once, for there are few and many cells that have them. */
export function roundedReasons(): (lessThan: number) => string {
  const known = new Map<number, string>()
  return lessThan => {
    const reason = known.get(lessThan) ?? `Dit getal is afgerond. Het echte aantal verschilt er minder dan ${lessThan} van.`
    known.set(lessThan, reason)
    return reason
  }
}

/** How far a release says that a rounded figure can be off, read from its reason; null when it does not say. */
export function lessThanOf(reason: string): number | null {
  const found = /minder dan (\d+)/.exec(reason)?.[1]
  return found === undefined ? null : Number(found)
}

/** One sentence per status and no more: a reason that told cells of one status apart would tell what is in them. */
export function reasonsFor(threshold: number, isMoney: boolean): Readonly<Record<Exclude<CellStatus, 'rounded'>, string>> {
  return {
    published: 'Dit getal klopt precies.',
    primary: isMoney
      ? 'Verborgen: het gaat om te weinig mensen of organisaties, of één organisatie heeft er het grootste deel van.'
      : `Verborgen: het gaat om minder dan ${threshold} mensen.`,
    secondary: 'Verborgen: met dit getal is een ander verborgen getal terug te rekenen.',
    zero: 'Hier kan niemand in zitten.',
  }
}
