import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '../../data.ts'
import type { Messages } from '../../messages/index.ts'
import type { Praktijk, PraktijkCijfer } from '../../praktijk-data.ts'

type Woord = keyof Messages['praktijk']['woorden']

const tekens: Readonly<Record<Woord, string>> = { beter: '▲', slechter: '▼', anders: '◆', gelijk: '●', onzeker: '●', eerste: '●', geen: '' }

/** How a figure changed, in a word with a sign before it: the same judgement as on the page of its network. */
export function zegVerandering({ oordeel: { regel, isEcht, isGunstig } }: Pick<PraktijkCijfer, 'oordeel'>): Woord {
  if (regel === 'geen-cijfer') return 'geen'
  if (regel === 'een-cijfer') return 'eerste'
  if (isEcht === true) return isGunstig === null ? 'anders' : isGunstig ? 'beter' : 'slechter'
  return regel === 'gewone-schommeling' ? 'gelijk' : 'onzeker'
}

export function tekenVan(woord: Woord): string {
  return tekens[woord]
}

/** The latest figure without its unit, rounded as it is; null when there is none. */
export function zegNu(
  cijfer: PraktijkCijfer,
  { woorden }: Pick<Praktijk, 'woorden'>,
  { m, taal }: { m: Messages; taal: Taal },
): string | null {
  const last = cijfer.punten.at(-1)
  if (last === undefined) return null
  const { decimalen, eenheid } = woorden.indicatoren[cijfer.indicator]
  const getal = `${formatGetal(last.waarde, decimalen, taal)}${eenheid === '%' ? '%' : ''}`
  return cijfer.bron === 'eigen' ? getal : m.praktijk.ongeveer(getal)
}

/** The subjects of which some buurt on the page has a figure, and those of which none has. */
export function verdeel({ indicatoren, buurten }: Pick<Praktijk, 'indicatoren' | 'buurten'>): {
  readonly met: Praktijk['indicatoren']
  readonly zonder: Praktijk['indicatoren']
} {
  const has = (indicator: string) =>
    buurten.some(({ cijfers }) => cijfers.some(each => each.indicator === indicator && each.punten.length > 0))
  return { met: indicatoren.filter(has), zonder: indicatoren.filter(indicator => !has(indicator)) }
}
