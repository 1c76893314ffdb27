import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { openSource, requireGebied, requireSelectie } from '../statistics/index.ts'
import { addGelijken } from './analyses/naast-gelijken.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { printBuurtbeeld } from './print-buurtbeeld.ts'

export const buurtbeeldCommand: Command = {
  name: 'buurtbeeld',
  usage: '<code> [<code> ...] [--gelijken] [--taal nl|en] [--jaar 2024] [--json]',
  summary: 'Toon het beeld van een buurt, wijk, gemeente of het land, of van gebieden samen',
  async run(args, context) {
    const { values, positionals } = readArguments(args, {
      taal: { type: 'string' },
      jaar: { type: 'string' },
      gelijken: { type: 'boolean' },
      json: { type: 'boolean' },
    })
    const [code, ...more] = positionals
    if (code === undefined) throw new UsageRefusal('Noem één gebied of meer, bijvoorbeeld BU07850101.')
    const taal = values.taal ?? 'nl'
    if (taal !== 'nl' && taal !== 'en') throw new UsageRefusal('--taal is nl of en.')
    if (values.jaar !== undefined && !/^\d{4}$/.test(values.jaar)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
    const statistiek = (await openSource(context)).current()
    const jaar = values.jaar === undefined ? undefined : Number(values.jaar)
    const over = more.length === 0 ? requireGebied(statistiek, code, jaar) : requireSelectie(statistiek, positionals, jaar)
    const made = 'gebieden' in over ? makeBuurtbeeld(statistiek, over, taal) : makeBuurtbeeld(statistiek, over, taal)
    const beeld = values.gelijken ? addGelijken(statistiek, over, made) : made
    context.terminal.out(values.json ? `${JSON.stringify(beeld)}\n` : printBuurtbeeld(beeld, taal, context.terminal.columns ?? 100))
    return 0
  },
}
