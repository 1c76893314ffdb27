import type { Graph, Term } from './graph.ts'
import { prefixes } from './graph.ts'

/** The graph as JSON-LD that carries its own context: nothing has to be fetched to read it. */
export function writeJsonLd(graph: Graph): string {
  const things = graph.map(({ id, types, facts }) => {
    const said: Record<string, Value[]> = {}
    for (const [property, value] of facts) (said[property] ??= []).push(describeTerm(value))
    return { '@id': id, '@type': types, ...said }
  })
  return `${JSON.stringify({ '@context': prefixes, '@graph': things }, null, 2)}\n`
}

type Value = Readonly<Record<string, string>>

function describeTerm(term: Term): Value {
  if ('iri' in term) return { '@id': term.iri }
  return {
    '@value': term.text,
    ...(term.taal === undefined ? {} : { '@language': term.taal }),
    ...(term.soort === undefined ? {} : { '@type': term.soort }),
  }
}
