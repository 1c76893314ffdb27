import type { Taal } from '@buurtwijs/figures'
import { readFormule, writeFormule } from './formule.ts'
import type { Functie, Schrijfwijze, Teken } from './formule.ts'
import { formules } from './formules.ts'
import { planInvoer } from './invoer.ts'

const namen = new Map([...planInvoer, ...formules].map(({ id, naam }) => [id, naam]))
const tekens: Readonly<Record<Teken, string>> = {
  '+': ' + ',
  '-': ' – ',
  '*': ' × ',
  '/': ' ÷ ',
  '^': '^',
  '<': ' < ',
  '<=': ' <= ',
  '=': ' = ',
}
const woorden: Readonly<
  Record<
    Taal,
    Readonly<Record<Functie, string>> & { readonly som: string; readonly jaar: string; readonly eerder: (jaren: number) => string }
  >
> = {
  nl: {
    IF: 'als',
    MIN: 'kleinste van',
    MAX: 'grootste van',
    SUM: 'som',
    NA: 'onbekend',
    som: 'som over alle jaren van',
    jaar: 'jaar',
    eerder: jaren => `${jaren} jaar eerder`,
  },
  en: {
    IF: 'if',
    MIN: 'smallest of',
    MAX: 'largest of',
    SUM: 'sum',
    NA: 'unknown',
    som: 'sum over all years of',
    jaar: 'year',
    eerder: jaren => `${jaren} ${jaren === 1 ? 'year' : 'years'} earlier`,
  },
}

const gezegd = new Map<string, string>()

/** A formula in words: every cell by its name. Said once; formulas never change. */
export function sayFormule(formule: string, taal: Taal): string {
  const key = `${taal} ${formule}`
  const said = gezegd.get(key) ?? say(formule, taal)
  gezegd.set(key, said)
  return said
}

function say(formule: string, taal: Taal): string {
  const { som, jaar, eerder, ...functies } = woorden[taal]
  const name = (id: string) => (id === 'jaar' ? jaar : `‘${namen.get(id)?.[taal] ?? id}’`)
  const wijze: Schrijfwijze = {
    naam: ({ naam, terug, jaar: vast }) => {
      const text = name(naam)
      if (vast !== null) return `${text} (${vast})`
      return terug > 0 ? `${text} (${eerder(terug)})` : text
    },
    som: naam => `${som} ${name(naam)}`,
    teken: teken => tekens[teken],
    functie: functie => functies[functie],
    scheiding: '; ',
  }
  return writeFormule(readFormule(formule), wijze)
}
