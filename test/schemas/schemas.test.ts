import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#src/config.ts'
import { makeAnswers } from './answers.ts'
import { schemaText } from './schema-files.ts'

const folder = join(projectRoot, 'docs', 'schemas')
const answers = await makeAnswers()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

describe('the JSON that the product gives', () => {
  it.each(answers)('$name is described in docs/schemas as the code has it', answer => {
    expect(read(`${answer.name}.schema.json`)).toBe(schemaText(answer))
  })

  it.each(answers)('$name has an example that the product still gives, and that fits', ({ name, example }) => {
    const kept: unknown = JSON.parse(read(`${name}.example.json`))
    expect(kept).toEqual(example)
    const ajv = new Ajv2020({ allErrors: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } })
    const validate = ajv.compile(JSON.parse(read(`${name}.schema.json`)))
    expect([validate(kept), validate.errors]).toEqual([true, null])
  })

  it('has no schema that nothing gives', () => {
    const expected = answers.flatMap(({ name }) => [`${name}.example.json`, `${name}.schema.json`])
    expect(readdirSync(folder).toSorted()).toEqual(expected.toSorted())
  })

  it('would not fit when a figure lost its reason or a name changed', () => {
    const schema: unknown = JSON.parse(read('buurtbeeld.schema.json'))
    const kept = JSON.parse(read('buurtbeeld.example.json')) as { cijfers: Record<string, unknown>[] }
    const validate = new Ajv2020().compile(schema as object)
    expect(validate({ ...kept, cijfers: [{ ...kept.cijfers[0], ontbreekt: 'zoek' }] })).toBe(false)
    expect(validate({ ...kept, cijfers: [{ ...kept.cijfers[0], waarde: 'veel' }] })).toBe(false)
  })
})
