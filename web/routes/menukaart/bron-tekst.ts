import type { Vindplaats } from '../../menukaart-data.ts'

const documenten = ['regioplan', 'transitieplan', 'buurtplannen'] as const
const place = /^(?<document>[a-z]+) (?<van>\d{1,6})(?:-(?<tot>\d{1,6}))?$/

/** A source as a line in a form: `regioplan 12-14` for lines of a document that we know, and a title for any other. */
export function writeBron(bron: Vindplaats): string {
  if (bron.document === 'anders') return bron.titel
  const { document, van, tot } = bron
  return van === tot ? `${document} ${van}` : `${document} ${van}-${tot}`
}

/** The source that a line names; null when it says too little to find it again. */
export function parseBron(text: string): Vindplaats | null {
  const line = text.trim()
  const { document, van = '', tot = van } = place.exec(line)?.groups ?? {}
  const known = documenten.find(each => each === document)
  if (known !== undefined) return { document: known, van: Number(van), tot: Number(tot) }
  return line.length < 3 ? null : { document: 'anders', titel: line.slice(0, 300) }
}

/** One source a line; null when there is none, or one that says too little. */
export function parseBronnen(text: string): readonly Vindplaats[] | null {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  const found = lines.flatMap(line => parseBron(line) ?? [])
  return found.length === 0 || found.length < lines.length ? null : found
}
