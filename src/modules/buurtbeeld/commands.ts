import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { openSource, requireGebied, requireSelectie } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { printBuurtbeeld } from './print-buurtbeeld.ts'

export const buurtbeeldCommand: Command = {
  name: 'buurtbeeld',
  usage: '<code> [<code> ...] | <code>+<code> [--taal nl|en] [--jaar 2024] [--json]',
  summary: 'Toon het beeld van een buurt, wijk, gemeente of het land, of van gebieden samen',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { taal: { type: 'string' }, jaar: { type: 'string' }, json: { type: 'boolean' } })
    const codes = positionals.flatMap(text => text.split(/[+,]/)).filter(text => text !== '')
    const [code, ...more] = codes
    if (code === undefined) throw new UsageRefusal('Noem één gebied of meer, bijvoorbeeld BU07850101.')
    const taal = values.taal ?? 'nl'
    if (taal !== 'nl' && taal !== 'en') throw new UsageRefusal('--taal is nl of en.')
    if (values.jaar !== undefined && !/^\d{4}$/.test(values.jaar)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
    const statistiek = (await openSource(context)).current()
    const jaar = values.jaar === undefined ? undefined : Number(values.jaar)
    const beeld =
      more.length === 0
        ? makeBuurtbeeld(statistiek, requireGebied(statistiek, code, jaar), taal)
        : makeBuurtbeeld(statistiek, requireSelectie(statistiek, codes, jaar), taal)
    context.terminal.out(values.json ? `${JSON.stringify(beeld)}\n` : printBuurtbeeld(beeld, taal, context.terminal.columns ?? 100))
    return 0
  },
}
