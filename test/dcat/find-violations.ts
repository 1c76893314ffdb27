import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'

/** What of the rules a catalogue in Turtle breaks: which thing, by which property. Advice is no rule. */
export async function findViolations(turtle: string, shapes: readonly string[]): Promise<readonly string[]> {
  const rules = new Store(shapes.flatMap(text => new Parser().parse(text)))
  const report = await new SHACLValidator(rules).validate(new Store(new Parser().parse(turtle)))
  return report.results
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path, value }) => `${focusNode?.value} ${path?.value} ${value?.value ?? ''}`.trim())
}
