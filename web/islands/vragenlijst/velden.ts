/** As much of a question as is needed to read its fields. */
export interface Gevraagd {
  readonly name: string
  readonly type: string
  /** The answers that can be ticked, where there can be several. */
  readonly keuzes: readonly string[]
}

type Antwoorden = Record<string, string | string[]>

/** The name of the field of a question; with an answer, of the box of that answer. */
export function veldVan(vraag: string, keuze?: string): string {
  return keuze === undefined ? `v.${vraag}` : `v.${vraag}.${keuze}`
}

/** What was filled in, read from the fields of the form. Somebody who does not know or does not want to tell has said so, whatever else they filled in. */
export function leesVelden(vragen: readonly Gevraagd[], read: (name: string) => string): Antwoorden {
  return Object.fromEntries(
    vragen.flatMap(({ name, type, keuzes }): (readonly [string, string | string[]])[] => {
      const without = read(veldVan(name, 'zonder'))
      if (without !== '') return [[name, without]]
      if (type === 'checkbox') {
        const ticked = keuzes.filter(value => read(veldVan(name, value)) !== '')
        return ticked.length === 0 ? [] : [[name, ticked]]
      }
      const given = read(veldVan(name))
      return given === '' ? [] : [[name, given]]
    }),
  )
}

/** On which answers to which question another hangs. */
export interface Voorwaarde {
  readonly vraag: string
  readonly waarden: readonly string[]
}

/** A condition as the API writes it: `{vraag} anyof ['a', 'b']`; null when it has another form. */
export function readVoorwaarde(expression: string): Voorwaarde | null {
  const [, vraag, list] = /^\{(\w+)\} anyof \[(.*)\]$/.exec(expression) ?? []
  return vraag === undefined || list === undefined ? null : { vraag, waarden: list.split(', ').map(one => one.slice(1, -1)) }
}
