import { resolve } from 'node:path'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Bewaarregel } from '../../platform/audit/bewaarregel.ts'
import { sealAll } from '../../platform/audit/seal-log.ts'
import { describeOordeel, verifyLog } from '../../platform/audit/verify-log.ts'
import type { Command } from '../../platform/command.ts'
import { grafstenenFile, replayGrafstenen } from './grafstenen.ts'

export const auditCommand: Command = {
  name: 'audit',
  usage: 'verify [--json]',
  summary: 'Kijk na of er niets aan het logboek is veranderd',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } })
    if (positionals.length !== 1 || positionals[0] !== 'verify') throw new UsageRefusal('Schrijf: npx buurtwijs audit verify [--json]')
    const house = await context.openHouse()
    await sealAll(house)
    const oordeel = await verifyLog(house)
    context.terminal.out(values.json === true ? `${JSON.stringify(oordeel, null, 2)}\n` : describeOordeel(oordeel))
    return oordeel.goed ? 0 : 1
  },
}

/** The rules of all modules are handed over by the program, which knows them all. */
export function createPrivacyCommand(bewaarregels: readonly Bewaarregel[]): Command {
  return {
    name: 'privacy',
    usage: 'replay [--uit <bestand>]',
    summary: 'Wis opnieuw wie gewist was, na het terugzetten van een reservekopie',
    async run(args, context) {
      const { values, positionals } = readArguments(args, { uit: { type: 'string' } })
      if (positionals.length !== 1 || positionals[0] !== 'replay')
        throw new UsageRefusal('Schrijf: npx buurtwijs privacy replay [--uit <bestand>]')
      const { tasks, master, dataFolder } = await context.openHouse()
      const world = { tasks, clock: context.clock, master, bewaarregels, folder: dataFolder.path }
      const path = values.uit === undefined ? grafstenenFile(dataFolder.path) : resolve(values.uit)
      const { gewist, stenen } = await replayGrafstenen(world, path)
      context.terminal.out(
        `${stenen} ${stenen === 1 ? 'mens staat' : 'mensen staan'} op de lijst van wie gewist is; ${gewist} opnieuw gewist.\n`,
      )
      return 0
    },
  }
}
