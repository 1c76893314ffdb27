import type { Thema } from '../buurtagenda/index.ts'
import type { Activiteit as Soort, IndicatorId } from '../menukaart/index.ts'
import { activiteiten, keysOf } from '../menukaart/index.ts'
import { Refusal } from '../../refusal.ts'

/** What an activity should change: an indicator, which way, by how much, and where that expectation comes from. */
export interface Effect {
  readonly indicator: IndicatorId
  readonly richting: 'meer' | 'minder' | 'onbekend'
  readonly hoeveel: number | 'onbekend'
  /** What is counted: procent, mensen, uren per jaar; empty while the amount is unknown. */
  readonly eenheid: string
  readonly bron: string
}

/** An activity as somebody writes it. */
export interface Inhoud {
  readonly thema: Thema
  /** The standard kind of activity of the theme that it fills in; null for something of its own. */
  readonly soort: Soort | null
  readonly naam: string
  readonly wat: string
  /** First and last day, both belonging to it; null while nobody knows. */
  readonly van: string | null
  readonly tot: string | null
  readonly wie: string
  readonly voorWie: string
  /** The challenge of the agenda that it takes on. */
  readonly uitdaging: string | null
  readonly effecten: readonly Effect[]
}

/** The standard kinds of activity of a theme. */
export function soortenVan(thema: Thema): Soort[] {
  return keysOf(activiteiten).filter(soort => activiteiten[soort] === thema)
}

/** Refuses what cannot be: a kind of another theme, an end before the beginning, an amount that nobody can check. */
export function checkInhoud({ thema, soort, van, tot, effecten }: Inhoud): void {
  if (soort !== null && activiteiten[soort] !== thema)
    throw refuse('soort', 'soort-other-theme', 'Dit soort activiteit hoort bij een ander thema. Kies het thema of het soort opnieuw.')
  if (van !== null && tot !== null && tot < van)
    throw refuse('tot', 'end-before-begin', 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.')
  if (van === null && tot !== null) throw refuse('van', 'begin-missing', 'Vul ook de eerste dag in, of laat beide leeg.')
  if (new Set(effecten.map(({ indicator }) => indicator)).size < effecten.length)
    throw refuse('effecten', 'indicator-double', 'Een indicator staat er twee keer. Kies elke indicator één keer.')
  for (const { richting, hoeveel, eenheid, bron } of effecten) {
    if (hoeveel === 'onbekend') continue
    if (richting === 'onbekend') throw refuse('effecten', 'effect-direction', 'Kies bij een getal of het meer of minder wordt.')
    if (eenheid === '') throw refuse('effecten', 'effect-unit', 'Schrijf bij een getal wat u telt, bijvoorbeeld procent of mensen.')
    if (bron === '')
      throw refuse('effecten', 'effect-source', 'Schrijf bij een getal waar het vandaan komt. Weet u het niet? Laat het getal dan leeg.')
  }
}

function refuse(field: keyof Inhoud, code: string, sentence: string): Refusal {
  return new Refusal(sentence, { code, place: { field } })
}
