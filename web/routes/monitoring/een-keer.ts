import type { UitkomstReeks } from '../../monitoring-data.ts'

/** Whether a theme is the first of those that a series belongs to: it is shown there, and the others point to it. */
export function isEerst({ themas }: Pick<UitkomstReeks, 'themas'>, thema: string): boolean {
  return themas[0] === thema
}

interface Thema<Reeks> {
  readonly thema: string
  readonly reeksen: readonly Reeks[]
}

/** Of a theme in a row of themes the series that stand in it first, and those that an earlier theme has. */
export function deelReeksen<Reeks extends { readonly sleutel: string }>(
  thema: Thema<Reeks>,
  themas: readonly Thema<Reeks>[],
): { readonly hier: readonly Reeks[]; readonly elders: readonly { readonly reeks: Reeks; readonly thema: string }[] } {
  const firstOf = ({ sleutel }: Reeks) => themas.find(({ reeksen }) => reeksen.some(each => each.sleutel === sleutel))?.thema ?? thema.thema
  return {
    hier: thema.reeksen.filter(reeks => firstOf(reeks) === thema.thema),
    elders: thema.reeksen.flatMap(reeks => (firstOf(reeks) === thema.thema ? [] : [{ reeks, thema: firstOf(reeks) }])),
  }
}
