import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { InterventieAntwoord, Menukaart } from './antwoord-schema.ts'
import { naamVanVeld, veldNamen } from './velden.ts'
import type { VeldNaam } from './velden.ts'
import { gronden, onbekend, soorten, themas } from './woorden.ts'
import { wordsOfVeld } from './zeg-veld.ts'

/** A line an entry: its id to ask more with, its name, and how much nobody knows. */
export function printMenukaart({ interventies, totaal, velden }: Menukaart, columns: number): string {
  const idWidth = Math.max(2, ...interventies.map(({ id }) => id.length))
  const lines = Object.entries(themas).flatMap(([thema, naam]) => {
    const own = interventies.filter(each => each.thema === thema)
    if (own.length === 0) return []
    const rows = own.map(each => {
      const marks = [
        `${each.onbekend} van ${velden} onbekend`,
        ...(each.kosten ? ['kosten bekend'] : []),
        ...(each.verlopen ? ['bewijs verlopen'] : []),
      ]
      return cut(`  ${each.id.padEnd(idWidth)}  ${each.naam} (${marks.join(', ')})`, columns)
    })
    return ['', naam.nl, ...rows]
  })
  const count = `${interventies.length} van ${totaal} interventies. Met de naam links krijgt u er één: buurtwijs menukaart <naam>`
  return `${[...lines, '', cut(count, columns)].join('\n').trimStart()}\n`
}

/** Everything about one entry; what nobody knows is named at the end. */
export function printInterventie({ interventie, velden, documenten, hier }: InterventieAntwoord, columns: number): string {
  const { naam, kort, thema, soort, bewijs, verlopen } = interventie
  const known = veldNamen.filter(veld => !interventie.onbekend.includes(veld))
  const evidence = `${gronden[bewijs.grond].nl}; ${verlopen ? `verlopen sinds ${bewijs.herzien}` : `geldt tot ${bewijs.herzien}`}.`
  const lines = [
    ...wrap(`${naam} (${soorten[soort].nl.toLowerCase()}, ${themas[thema].nl})`, columns),
    ...wrap(kort, columns),
    '',
    ...(hier === null ? [] : [...wrap(`In ${hier.gebied}: ${sayHier(hier)}`, columns), '']),
    ...wrap(`Wat de bron aandraagt: ${evidence}`, columns),
    ...known.flatMap(veld => field(interventie, veld, columns)),
    '',
    ...wrap(
      `Onbekend (${interventie.onbekend.length} van ${velden}): ${interventie.onbekend.map(veld => uncapital(naamVanVeld(veld).nl)).join(', ')}.`,
      columns,
    ),
    '',
    ...documenten.map(({ titel, datum }) => cut(`Bron: ${titel}${datum === null ? '' : ` (${datum})`}`, columns)),
  ]
  return `${lines.join('\n')}\n`
}

function sayHier({ aantal, onder, boven, ontbreekt }: NonNullable<InterventieAntwoord['hier']>): string {
  if (aantal === null || onder === null || boven === null) return `aantal ${describeOntbreekt(ontbreekt ?? 'onbekend', 'nl')}.`
  return `ongeveer ${formatGetal(aantal, 0, 'nl')} (tussen ${formatGetal(onder, 0, 'nl')} en ${formatGetal(boven, 0, 'nl')}).`
}

function field(interventie: InterventieAntwoord['interventie'], veld: VeldNaam, columns: number): readonly string[] {
  const words = wordsOfVeld(interventie, veld)
  return words === onbekend ? [] : words.flatMap(text => wrap(`${naamVanVeld(veld).nl}: ${text}`, columns))
}

function uncapital(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

function cut(line: string, columns: number): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1)}…`
}

/** At spaces; a word that is longer than a line stands alone. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line === undefined || line.length + 1 + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = `${line} ${word}`
  }
  return lines
}
