/** A formula as a tree. Names are those of cells; a series has a value per year. */
export type Knoop =
  | { readonly soort: 'getal'; readonly waarde: number }
  | { readonly soort: 'naam'; readonly naam: string; readonly terug: number; readonly jaar: number | null }
  | { readonly soort: 'reken'; readonly teken: Teken; readonly links: Knoop; readonly rechts: Knoop }
  | { readonly soort: 'roep'; readonly functie: Functie; readonly delen: readonly Knoop[] }

export type Teken = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '='
export type Functie = 'IF' | 'MIN' | 'MAX' | 'SUM' | 'NA'

const aantalDelen: Readonly<Record<Functie, number>> = { IF: 3, MIN: 2, MAX: 2, SUM: 1, NA: 0 }
/** From loose to tight. */
const lagen: readonly (readonly Teken[])[] = [
  ['<=', '<', '='],
  ['+', '-'],
  ['*', '/'],
]

/**
 * Reads a formula as a spreadsheet writes it: `+ - * / ^`, comparisons, `IF`, `MIN`, `MAX`, `SUM` and `NA`. `name[-1]` is a series a year earlier, `name[2033]`
 * in that year, `SUM(name)` over all years. Throws an Error that says where it is wrong: formulas are part of the program.
 */
export function readFormule(text: string): Knoop {
  const stukken = text.match(/\d+(?:\.\d+)?|[A-Za-z]\w*|<=|[-+*/^<=(),[\]]|\S/g) ?? []
  let plek = 0

  function take(verwacht?: string): string {
    const stuk = stukken[plek++]
    if (stuk === undefined || (verwacht !== undefined && stuk !== verwacht)) {
      throw new Error(`the formula ${text} has ${stuk ?? 'its end'} where ${verwacht ?? 'something'} should be`)
    }
    return stuk
  }

  function readLaag(laag: number): Knoop {
    const tekens = lagen[laag]
    if (!tekens) return readMacht()
    let links = readLaag(laag + 1)
    for (let teken = tekens.find(each => each === stukken[plek]); teken; teken = tekens.find(each => each === stukken[plek])) {
      take()
      links = { soort: 'reken', teken, links, rechts: readLaag(laag + 1) }
    }
    return links
  }

  function readMacht(): Knoop {
    const links = readDeel()
    if (stukken[plek] !== '^') return links
    take()
    return { soort: 'reken', teken: '^', links, rechts: readDeel() }
  }

  function readDeel(): Knoop {
    const stuk = take()
    if (/^\d/.test(stuk)) return { soort: 'getal', waarde: Number(stuk) }
    if (stuk === '-') return { soort: 'reken', teken: '-', links: { soort: 'getal', waarde: 0 }, rechts: readDeel() }
    if (stuk === '(') {
      const binnen = readLaag(0)
      take(')')
      return binnen
    }
    if (!/^[A-Za-z]/.test(stuk)) throw new Error(`the formula ${text} has ${stuk} where a value should be`)
    return stukken[plek] === '(' ? readRoep(stuk) : readNaam(stuk)
  }

  function readRoep(naam: string): Knoop {
    if (!isFunctie(naam)) throw new Error(`the formula ${text} calls ${naam}, which does not exist`)
    take('(')
    const delen: Knoop[] = []
    for (let deel = 0; deel < aantalDelen[naam]; deel++) {
      if (deel > 0) take(',')
      delen.push(readLaag(0))
    }
    take(')')
    return { soort: 'roep', functie: naam, delen }
  }

  function readNaam(naam: string): Knoop {
    if (stukken[plek] !== '[') return { soort: 'naam', naam, terug: 0, jaar: null }
    take('[')
    const isTerug = stukken[plek] === '-'
    if (isTerug) take('-')
    const getal = Number(take())
    take(']')
    if (!Number.isInteger(getal)) throw new Error(`the formula ${text} asks for a year that is no number`)
    return { soort: 'naam', naam, terug: isTerug ? getal : 0, jaar: isTerug ? null : getal }
  }

  const geheel = readLaag(0)
  if (plek < stukken.length) throw new Error(`the formula ${text} goes on after its end, at ${stukken[plek]}`)
  return geheel
}

function isFunctie(naam: string): naam is Functie {
  return Object.hasOwn(aantalDelen, naam)
}

/** Every name in a formula, once. */
export function namesIn(knoop: Knoop): ReadonlySet<string> {
  switch (knoop.soort) {
    case 'getal':
      return new Set()
    case 'naam':
      return new Set([knoop.naam])
    case 'reken':
      return namesIn(knoop.links).union(namesIn(knoop.rechts))
    case 'roep':
      return knoop.delen.reduce((all, deel) => all.union(namesIn(deel)), new Set<string>())
  }
}

/** What stands for what in another way of writing. */
export interface Schrijfwijze {
  naam(knoop: Extract<Knoop, { soort: 'naam' }>): string
  som(naam: string): string
  teken(teken: Teken): string
  functie(functie: Functie): string
  readonly scheiding: string
}

const sterkte: Readonly<Record<Teken, number>> = { '<': 0, '<=': 0, '=': 0, '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 }

/** Writes a formula with as few brackets as it needs. */
export function writeFormule(knoop: Knoop, wijze: Schrijfwijze): string {
  function write(deel: Knoop, minstens: number): string {
    if (deel.soort === 'getal') return String(deel.waarde)
    if (deel.soort === 'naam') return wijze.naam(deel)
    if (deel.soort === 'roep') {
      const [eerste] = deel.delen
      if (deel.functie === 'SUM' && eerste?.soort === 'naam') return wijze.som(eerste.naam)
      return `${wijze.functie(deel.functie)}(${deel.delen.map(each => write(each, 0)).join(wijze.scheiding)})`
    }
    const eigen = sterkte[deel.teken]
    const text = `${write(deel.links, eigen)}${wijze.teken(deel.teken)}${write(deel.rechts, eigen + 1)}`
    return eigen < minstens ? `(${text})` : text
  }
  return write(knoop, 0)
}
