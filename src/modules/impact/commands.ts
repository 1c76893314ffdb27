import { basename } from 'node:path'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { readTextFile } from '../../platform/text-file.ts'
import { matchQuestionSchema } from './match-schema.ts'
import { readPanelFile } from './panel-file.ts'
import { planSchema, readJson } from './plan.ts'
import { powerQuestionSchema } from './power-schema.ts'
import { estimators, runEffect } from './run-effect.ts'
import { runMatch } from './run-match.ts'
import { runPower } from './run-power.ts'

export const effectCommand: Command = {
  name: 'effect',
  usage: '<panel.csv> --plan <plan.json> [--estimator synthdid|sc|twfe]',
  summary: 'Schat het effect van een start in groepen, als JSON',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { plan: { type: 'string' }, estimator: { type: 'string' } })
    const [panel, ...more] = positionals
    if (panel === undefined || more.length > 0) throw new UsageRefusal('Noem één bestand met cijfers, bijvoorbeeld panel.csv.')
    if (values.plan === undefined) throw new UsageRefusal('Noem het analyseplan: --plan plan.json.')
    const estimator = estimators.find(name => name === (values.estimator ?? 'group-time'))
    if (estimator === undefined) throw new UsageRefusal(`--estimator is ${estimators.join(', ')}.`)
    const plan = readJson(await readTextFile(values.plan), basename(values.plan), planSchema)
    const file = readPanelFile(await readTextFile(panel), basename(panel))
    context.terminal.out(`${JSON.stringify(runEffect(file, plan, estimator), null, 2)}\n`)
    return 0
  },
}

export const matchCommand: Command = {
  name: 'match',
  usage: '<vraag.json>',
  summary: 'Zoek buurten om mee te vergelijken, als JSON',
  async run(args, context) {
    const path = onlyFile(args)
    const answer = runMatch(readJson(await readTextFile(path), basename(path), matchQuestionSchema), basename(path))
    context.terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
    return 0
  },
}

export const powerCommand: Command = {
  name: 'power',
  usage: '<vraag.json>',
  summary: 'Bereken welk effect te zien is, en wanneer, als JSON',
  async run(args, context) {
    const path = onlyFile(args)
    const answer = runPower(readJson(await readTextFile(path), basename(path), powerQuestionSchema), basename(path))
    context.terminal.out(`${JSON.stringify(answer, null, 2)}\n`)
    return 0
  },
}

function onlyFile(args: readonly string[]): string {
  const [path, ...more] = readArguments(args, {}).positionals
  if (path === undefined || more.length > 0) throw new UsageRefusal('Noem één bestand met de vraag, bijvoorbeeld vraag.json.')
  return path
}
