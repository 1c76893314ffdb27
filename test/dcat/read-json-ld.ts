import { z } from 'zod'

const value = z.union([
  z.strictObject({ '@id': z.string() }),
  z.strictObject({ '@value': z.string(), '@language': z.string().optional(), '@type': z.string().optional() }),
])
const things = z.strictObject({ '@context': z.record(z.string(), z.url()), '@graph': z.array(z.record(z.string(), z.unknown())) })

/** The triples of a document of flat things whose context holds prefixes only, each written as n3 names its terms. */
export function readJsonLd(json: unknown): string[] {
  const { '@context': prefixes, '@graph': graph } = things.parse(json)
  const full = (name: string) => name.replace(/^(\w+):(?!\/\/)/, (_, prefix: string) => prefixes[prefix] ?? 'unknown:')
  return graph.flatMap(({ '@id': id, '@type': types, ...properties }) => {
    const kinds = z.array(z.string()).parse(types)
    const said = Object.entries(properties).flatMap(([property, values]) => {
      return z
        .array(value)
        .parse(values)
        .map(each => `${String(id)} ${full(property)} ${writeValue(each, full)}`)
    })
    return [...kinds.map(kind => `${String(id)} http://www.w3.org/1999/02/22-rdf-syntax-ns#type ${full(kind)}`), ...said]
  })
}

function writeValue(term: z.infer<typeof value>, full: (name: string) => string): string {
  if ('@id' in term) return term['@id']
  if (term['@language'] !== undefined) return `"${term['@value']}"@${term['@language']}`
  return term['@type'] === undefined ? `"${term['@value']}"` : `"${term['@value']}"^^${full(term['@type'])}`
}
