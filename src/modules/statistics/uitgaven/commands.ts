import { readArguments } from '../../../platform/arguments.ts'
import type { Command } from '../../../platform/command.ts'
import { Refusal } from '../../../refusal.ts'
import { importCommand, openSource } from '../commands.ts'
import { systemDownloadClock } from '../read/index.ts'
import { askPublishers } from './ask-catalogue.ts'
import { bekendeTabellen } from './known-tables.ts'
import { findNewer, listGevolgd } from './newer.ts'
import type { CatalogusTabel } from './newer.ts'

/** Needs no database: it asks the publishers itself. Without a connection it tells what the program knows. */
export const editionsCommand: Command = {
  name: 'editions',
  usage: '[--import] [--json]',
  summary: 'Kijk of uitgevers een nieuwere uitgave hebben, en haal die op',
  async run(args, context) {
    const { values } = readArguments(args, { import: { type: 'boolean' }, json: { type: 'boolean' } })
    const { terminal, random } = context
    const { store } = await openSource(context)
    const gevolgd = listGevolgd(store.list())
    let catalogus: readonly CatalogusTabel[] = []
    let fout: string | null = null
    try {
      catalogus = await askPublishers({ fetch: globalThis.fetch, clock: systemDownloadClock, random })(gevolgd)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      fout = error.message
    }
    const uitgaven = findNewer(gevolgd, [...catalogus, ...bekendeTabellen])
    if (values.json) terminal.out(`${JSON.stringify({ uitgaven, fout }, null, 2)}\n`)
    else {
      if (fout !== null) terminal.out(`De uitgevers zijn niet gevraagd: ${fout}\n`)
      if (uitgaven.length === 0) terminal.out(gevolgd.length === 0 ? 'Er is nog niets geïmporteerd.\n' : 'Er is niets nieuwers.\n')
      for (const { bron, titel, soort } of uitgaven) terminal.out(`${bron}  ${titel}${soort === 'herzien' ? ' (gewijzigd)' : ''}\n`)
    }
    if (!values.import || uitgaven.length === 0) return 0
    return await importCommand.run([...uitgaven.map(({ bron }) => bron), ...(values.json ? ['--json'] : [])], context)
  },
}
