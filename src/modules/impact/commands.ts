import { basename } from 'node:path'
import { z } from '@hono/zod-openapi'
import { canonicalJson } from '../../canonical-json.ts'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { readTextFile } from '../../platform/text-file.ts'
import { analyseSchema } from './analyse-schema.ts'
import { matchQuestionSchema } from './match-schema.ts'
import { readPanelFile } from './panel-file.ts'
import { analyseer } from './oordeel/analyse.ts'
import { planSchema, readJson } from './plan.ts'
import { regelsOf, requirePlan } from './plan/analyseplan.ts'
import { leesPaneel } from './plan/lees-paneel.ts'
import { analyseplanSchema } from './plan/plan-schema.ts'
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

/** A plan as it lies in a bundle, with the analysis it belongs to, or by itself. */
const bundledPlanSchema = z.union([z.object({ plan: analyseplanSchema }).transform(({ plan }) => plan), analyseplanSchema])

export const oordeelCommand: Command = {
  name: 'oordeel',
  usage: '<paneel.csv> --plan <plan.json> [--vergelijk <resultaat.json>]',
  summary: 'Geef het oordeel over een programma, als JSON, of ga na dat een oordeel klopt',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { plan: { type: 'string' }, vergelijk: { type: 'string' } })
    const [panel, ...more] = positionals
    if (panel === undefined || more.length > 0) throw new UsageRefusal('Noem één bestand met cijfers, bijvoorbeeld paneel.csv.')
    if (values.plan === undefined) throw new UsageRefusal('Noem het analyseplan: --plan plan.json.')
    const plan = readJson(await readTextFile(values.plan), basename(values.plan), bundledPlanSchema)
    requirePlan(plan)
    const analyse = analyseer(leesPaneel(await readTextFile(panel), plan), regelsOf(plan))
    if (values.vergelijk === undefined) {
      context.terminal.out(`${JSON.stringify(analyse, null, 2)}\n`)
      return 0
    }
    const given = readJson(await readTextFile(values.vergelijk), basename(values.vergelijk), analyseSchema)
    // An analysis of before the change since the start was told has nothing of it.
    const { sindsBegin, ...rest } = analyseSchema.parse(analyse)
    const isSame = canonicalJson(given) === canonicalJson('sindsBegin' in given ? { ...rest, sindsBegin } : rest)
    context.terminal.out(isSame ? 'Opnieuw gerekend: elk getal is gelijk.\n' : 'Opnieuw gerekend: er komt iets anders uit.\n')
    return isSame ? 0 : 1
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
