import {
  completeRules,
  disclose,
  DisclosureError,
  findMixed,
  openSolver,
  parseRelease,
  parseRules,
  parseTable,
  type Release,
} from '@buurtwijs/disclosure'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { Refusal } from '../../refusal.ts'
import { readJsonFile } from './json-file.ts'

const usage = 'Schrijf: npx buurtwijs disclose tabel.json --rules regels.json [--earlier uitgave.json …]'

export const discloseCommand: Command = {
  name: 'disclose',
  usage: '<tabel.json> [--rules <regels.json>] [--earlier <uitgave.json>…]',
  summary: 'Maak een tabel over mensen geschikt om te laten zien, als JSON',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { rules: { type: 'string' }, earlier: { type: 'string', multiple: true } })
    const [path, ...more] = positionals
    const earlierPaths = [...(values.earlier ?? []), ...more]
    if (path === undefined) throw new UsageRefusal(`Noem het bestand met de tabel. ${usage}`)
    if (more.length > 0 && values.earlier === undefined)
      throw new UsageRefusal(`Noem één tabel; gegeven is "${positionals.join(' ')}". ${usage}`)
    const table = await readAs(path, parseTable)
    const rules = values.rules === undefined ? completeRules() : await readAs(values.rules, parseRules)
    const earlier: Release[] = []
    for (const file of earlierPaths) earlier.push(await readAs(file, parseRelease))
    if (findMixed(table)) context.terminal.err(`${path}: ${mixed}\n`)
    const solver = await openSolver()
    const files = { table: path, rules: values.rules ?? path, earlier: earlierPaths }
    context.terminal.out(
      printRelease(
        refusing(
          () => disclose(table, { rules, earlier, solver }),
          error => fileOf(error, files),
        ),
      ),
    )
    return 0
  },
}

const mixed =
  'Let op: niet bij elke cel met mensen staat wie er bijdraagt. Het antwoord gaat daarom over aantallen, en niet over geld. Gaat de tabel over geld, zet dan bij elke cel contributors.'

async function readAs<Read>(path: string, parse: (value: unknown) => Read): Promise<Read> {
  const json = await readJsonFile(path)
  return refusing(
    () => parse(json),
    () => path,
  )
}

/** Does the work, and says of what it refuses in which file it stands. */
function refusing<Made>(make: () => Made, fileOfError: (error: DisclosureError) => string): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    const field = error.path.replace(/^earlier\[\d+\]\.?/, '')
    throw new Refusal(error.message, {
      code: error.code,
      place: { file: fileOfError(error), ...(field === '' ? {} : { field }) },
      cause: error,
    })
  }
}

interface Files {
  readonly table: string
  readonly rules: string
  readonly earlier: readonly string[]
}

function fileOf({ code, path }: DisclosureError, { table, rules, earlier }: Files): string {
  const index = /^earlier\[(\d+)\]/.exec(path)?.[1]
  if (index !== undefined) return earlier[Number(index)] ?? table
  return code === 'regels-ongeldig' || code === 'regels-te-los' ? rules : table
}

/** A line per cell: to be read by people and compared line by line. */
function printRelease({ cells, audit, rulesVersion }: Release): string {
  const lines = (list: readonly unknown[]) =>
    list.length === 0 ? '[]' : `[\n${list.map(item => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`
  return `{\n  "cells": ${lines(cells)},\n  "audit": ${lines(audit)},\n  "rulesVersion": ${JSON.stringify(rulesVersion)}\n}\n`
}
