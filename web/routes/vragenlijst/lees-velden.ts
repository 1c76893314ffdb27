import type { AntwoordInvoer, OpenVragen } from '../../vragenlijsten-data.ts'

type Antwoorden = AntwoordInvoer['antwoorden']

/** The name of the field of a question; with an answer, of the box of that answer. */
export function veldVan(vraag: string, keuze?: string): string {
  return keuze === undefined ? `v.${vraag}` : `v.${vraag}.${keuze}`
}

/** What was filled in, read from the fields of the form. Somebody who does not know or does not want to tell has said so, whatever else they filled in. */
export function leesVelden(vorm: OpenVragen['vorm'], read: (name: string) => string): Antwoorden {
  const found = vorm.pages
    .flatMap(({ elements }) => elements)
    .flatMap((vraag): (readonly [string, string | string[]])[] => {
      const without = read(veldVan(vraag.name, 'zonder'))
      if (without !== '') return [[vraag.name, without]]
      if (vraag.type === 'checkbox') {
        const ticked = vraag.choices.filter(({ value }) => read(veldVan(vraag.name, value)) !== '').map(({ value }) => value)
        return ticked.length === 0 ? [] : [[vraag.name, ticked]]
      }
      const given = read(veldVan(vraag.name))
      return given === '' ? [] : [[vraag.name, given]]
    })
  return Object.fromEntries(found)
}
