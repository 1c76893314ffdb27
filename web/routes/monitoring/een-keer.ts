import type { UitkomstReeks } from '../../monitoring-data.ts'

/** Whether a theme is the first of those that a series belongs to: it is shown there, and the others point to it. */
export function isEerst({ themas }: Pick<UitkomstReeks, 'themas'>, thema: string): boolean {
  return themas[0] === thema
}
