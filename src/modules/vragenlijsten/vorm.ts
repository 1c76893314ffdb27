/**
 * A questionnaire in the JSON of SurveyJS, as far as we ask: these kinds of questions are shown as plain HTML, and all of them can be left open. Nothing
 * else gets in, so that what somebody designs is what somebody on an old phone sees.
 */
export interface Vorm {
  readonly title: string
  readonly description?: string | undefined
  readonly pages: readonly Blad[]
}

export interface Blad {
  readonly name: string
  readonly title: string
  readonly description?: string | undefined
  readonly elements: readonly Vraag[]
}

interface Gesteld {
  readonly name: string
  readonly title: string
  readonly description?: string | undefined
  /** Asked only after a certain answer: `{vraag} anyof ['a', 'b']`. */
  readonly visibleIf?: string | undefined
}

export interface Keuze {
  readonly value: string
  readonly text: string
}

export interface Keuzevraag extends Gesteld {
  readonly type: 'radiogroup' | 'checkbox'
  readonly choices: readonly Keuze[]
}

export interface Schaalvraag extends Gesteld {
  readonly type: 'rating'
  readonly rateMin: number
  readonly rateMax: number
  readonly minRateDescription?: string | undefined
  readonly maxRateDescription?: string | undefined
}

export interface Getalvraag extends Gesteld {
  readonly type: 'text'
  readonly inputType: 'number'
  readonly min: number
  readonly max: number
}

export interface Tekstvraag extends Gesteld {
  readonly type: 'comment'
  readonly maxLength: number
}

export type Vraag = Keuzevraag | Schaalvraag | Getalvraag | Tekstvraag

/** Every question of a questionnaire, in order. */
export function vragenVan({ pages }: Vorm): readonly Vraag[] {
  return pages.flatMap(({ elements }) => elements)
}

/** The answers that somebody can choose; none for a number or a text. */
export function keuzesVan(vraag: Vraag): readonly Keuze[] {
  if (vraag.type === 'radiogroup' || vraag.type === 'checkbox') return vraag.choices
  if (vraag.type !== 'rating') return []
  return Array.from({ length: vraag.rateMax - vraag.rateMin + 1 }, (_, index) => {
    const value = String(vraag.rateMin + index)
    return { value, text: value }
  })
}

/** On which answers to which question this one hangs. */
export interface Voorwaarde {
  readonly vraag: string
  readonly waarden: readonly string[]
}

const form = /^\{(\w+)\} anyof \[('[^'\\]*'(?:, '[^'\\]*')*)\]$/

/** A condition as it is kept, read back; null when it has another form. */
export function readVoorwaarde(expression: string): Voorwaarde | null {
  const [, vraag, list] = form.exec(expression) ?? []
  return vraag === undefined || list === undefined ? null : { vraag, waarden: list.split(', ').map(one => one.slice(1, -1)) }
}

export function writeVoorwaarde({ vraag, waarden }: Voorwaarde): string {
  return `{${vraag}} anyof [${waarden.map(waarde => `'${waarde}'`).join(', ')}]`
}
