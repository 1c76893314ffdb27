import { readFileSync } from 'node:fs'
import { findViolations } from '#test/dcat/find-violations.ts'

/** Holds a catalogue against files of SHACL shapes: `node scripts/check-catalogue.ts catalog.ttl shapes.ttl …`. Ends with 1 when a rule is broken. */
const [catalogue, ...shapes] = process.argv.slice(2).map(path => readFileSync(path, 'utf8'))
if (catalogue === undefined || shapes.length === 0) throw new Error('Name a catalogue in Turtle, and one or more files of shapes.')
const violations = await findViolations(catalogue, shapes)
for (const violation of violations) console.log(violation)
console.log(`${violations.length} broken rules`)
process.exitCode = violations.length === 0 ? 0 : 1
