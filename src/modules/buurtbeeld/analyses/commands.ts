import type { Taal } from '@buurtwijs/figures'
import { readArguments, UsageRefusal } from '../../../platform/arguments.ts'
import type { Command } from '../../../platform/command.ts'
import type { CatalogusMaat, Statistiek } from '../../statistics/index.ts'
import { openSource, requireGebied, requireMaat, requireSelectie } from '../../statistics/index.ts'
import { makeOngelijkheid } from './ongelijkheid.ts'
import { readGewichten } from './gewichten.ts'
import { printOngelijkheid, printReeks, printTrechter, printVergelijkbaar } from './print-analyses.ts'
import { makeReeks } from './reeks.ts'
import { makeTrechter } from './trechter.ts'
import { makeVergelijkbaar } from './vergelijkbaar.ts'
import { buurtenOfSelectie, partsOfGebied, partsOfList, requirePlek } from './waarover.ts'

interface Gevraagd {
  readonly statistiek: Statistiek
  readonly codes: readonly [string, ...string[]]
  readonly maat: CatalogusMaat
  readonly jaar: number | undefined
  readonly periode: string | undefined
  readonly taal: Taal
}

/** A command that makes one analysis of one measure, as text or as the JSON that the API gives. */
function analyseCommand<T>(
  name: string,
  summary: string,
  { make, print }: { readonly make: (asked: Gevraagd) => T; readonly print: (made: T) => string },
): Command {
  return {
    name,
    usage: '<code> [<code> ...] --maat <id> [--periode 2024] [--jaar 2024] [--json]',
    summary,
    async run(args, context) {
      const flags = { maat: { type: 'string' }, periode: { type: 'string' }, jaar: { type: 'string' }, json: { type: 'boolean' } } as const
      const { values, positionals } = readArguments(args, flags)
      const [code, ...more] = positionals
      if (code === undefined) throw new UsageRefusal('Noem één gebied of meer, bijvoorbeeld GM0785.')
      if (values.maat === undefined) throw new UsageRefusal('Noem met --maat wat u wilt zien, bijvoorbeeld --maat koopwoningen.')
      const jaar = readJaar(values.jaar)
      const statistiek = (await openSource(context)).current()
      const maat = requireMaat(statistiek, values.maat)
      const made = make({ statistiek, codes: [code, ...more], maat, jaar, periode: values.periode, taal: 'nl' })
      context.terminal.out(values.json ? `${JSON.stringify(made)}\n` : print(made))
      return 0
    },
  }
}

const trechterCommand = analyseCommand('trechter', 'Toon alle buurten rond hun gemiddelde, met de grenzen van het toeval', {
  make({ statistiek, codes, maat, jaar, ...asked }) {
    const [code, ...more] = codes
    const isGroup = codes.some(text => text.includes(','))
    const isOne = more.length === 0 && !isGroup
    const over = isOne
      ? partsOfGebied(statistiek, requireGebied(statistiek, code, jaar), asked.taal)
      : partsOfList(statistiek, codes.join(isGroup ? ';' : ','), { jaar, taal: asked.taal })
    return makeTrechter(statistiek, maat, over, asked)
  },
  print: printTrechter,
})

const ongelijkheidCommand = analyseCommand(
  'ongelijkheid',
  'Toon hoeveel een cijfer verschilt tussen buurten met een lage en een hoge SES-score',
  {
    make({ statistiek, codes, maat, jaar, ...asked }) {
      const [code, ...more] = codes
      const over =
        more.length === 0
          ? partsOfGebied(statistiek, requireGebied(statistiek, code, jaar), asked.taal)
          : buurtenOfSelectie(statistiek, requireSelectie(statistiek, codes, jaar), asked.taal)
      return makeOngelijkheid(statistiek, maat, over, asked)
    },
    print: printOngelijkheid,
  },
)

const reeksCommand = analyseCommand('reeks', 'Toon een cijfer door de jaren heen, met breuken en richting', {
  make: ({ statistiek, codes, maat, jaar, taal }) => makeReeks(statistiek, maat, requirePlek(statistiek, codes.join(','), jaar), taal),
  print: printReeks,
})

const vergelijkbaarCommand: Command = {
  name: 'vergelijkbaar',
  usage: '<code> [<code> ...] [--gewichten leeftijd:2,ses:0] [--maat <id>] [--jaar 2024] [--json]',
  summary: 'Toon de 15 buurten in het land die het meest op een gebied lijken',
  async run(args, context) {
    const flags = { gewichten: { type: 'string' }, maat: { type: 'string' }, jaar: { type: 'string' }, json: { type: 'boolean' } } as const
    const { values, positionals } = readArguments(args, flags)
    if (positionals.length === 0) throw new UsageRefusal('Noem één gebied of meer, bijvoorbeeld BU07850101.')
    const jaar = readJaar(values.jaar)
    const gewichten = readGewichten(values.gewichten)
    const statistiek = (await openSource(context)).current()
    const maat = values.maat === undefined ? undefined : requireMaat(statistiek, values.maat)
    const made = makeVergelijkbaar(statistiek, requirePlek(statistiek, positionals.join(','), jaar), { gewichten, maat, taal: 'nl' })
    context.terminal.out(values.json ? `${JSON.stringify(made)}\n` : printVergelijkbaar(made))
    return 0
  },
}

function readJaar(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d{4}$/.test(text)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
  return text === undefined ? undefined : Number(text)
}

export const analyseCommands: readonly Command[] = [trechterCommand, ongelijkheidCommand, reeksCommand, vergelijkbaarCommand]
