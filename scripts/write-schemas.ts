import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '#src/config.ts'
import { schemaText } from '#test/schemas/schema-files.ts'
import { makeAnswers } from '#test/schemas/answers.ts'

/** Writes docs/schemas anew from the code: `node scripts/write-schemas.ts`, after a shape was changed on purpose. */
for (const answer of await makeAnswers()) {
  const base = join(projectRoot, 'docs', 'schemas', answer.name)
  writeFileSync(`${base}.schema.json`, schemaText(answer))
  writeFileSync(`${base}.example.json`, `${JSON.stringify(answer.example, null, 2)}\n`)
}
