import type { Graph, Node, Term } from './graph.ts'
import { prefixes } from './graph.ts'

/** The graph as Turtle, one thing after another in its own order: the same graph is the same text. */
export function writeTurtle(graph: Graph): string {
  const head = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .\n`)
  return [head.join(''), ...graph.map(writeNode)].join('\n')
}

function writeNode({ id, types, facts }: Node): string {
  const lines = [`a ${types.join(', ')}`, ...facts.map(([property, value]) => `${property} ${writeTerm(value)}`)]
  return `<${id}>\n  ${lines.join(' ;\n  ')} .\n`
}

function writeTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`
  // What JSON escapes in a text, Turtle escapes in the same way.
  const quoted = JSON.stringify(term.text)
  if (term.taal !== undefined) return `${quoted}@${term.taal}`
  return term.soort === undefined ? quoted : `${quoted}^^${term.soort}`
}
