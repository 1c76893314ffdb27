/** One step of the scale of a map: the lowest and the highest figure in it, as they are shown, and how many areas have one. */
export interface Klasse {
  readonly van: number
  readonly tot: number
  readonly aantal: number
}

/** More than an eye can tell apart. */
const mostKlassen = 5
/** With fewer areas than this in each, a class says little. */
const fewestInKlasse = 3

/**
 * Classes with about as many areas in each, from low to high. They are made of shown figures only: round them first, and leave out what is
 * missing. Areas with the same figure are always in the same class, so classes can differ in size, and there can be fewer.
 */
export function makeKlassen(waarden: readonly number[]): readonly Klasse[] {
  const counts = new Map<number, number>()
  for (const waarde of waarden) counts.set(waarde, (counts.get(waarde) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a], [b]) => a - b)
  const wanted = Math.max(1, Math.min(mostKlassen, Math.floor(waarden.length / fewestInKlasse)))
  const klassen = new Map<number, Klasse>()
  let before = 0
  for (const [waarde, aantal] of sorted) {
    const middle = (before + aantal / 2) / waarden.length
    const step = Math.min(wanted - 1, Math.floor(middle * wanted))
    const known = klassen.get(step)
    klassen.set(step, { van: known?.van ?? waarde, tot: waarde, aantal: (known?.aantal ?? 0) + aantal })
    before += aantal
  }
  return [...klassen.values()]
}

/** The number of the class of a figure, from 0; null for one that lies in none. */
export function klasseOf(klassen: readonly Klasse[], waarde: number): number | null {
  const found = klassen.findIndex(({ van, tot }) => waarde >= van && waarde <= tot)
  return found === -1 ? null : found
}
