import { writeFile } from 'node:fs/promises'
import { readArguments, UsageRefusal } from '../../../platform/arguments.ts'
import type { Command } from '../../../platform/command.ts'
import { openSource, requireMaat, VormenSource } from '../../statistics/index.ts'
import { makeKaart } from './kaart.ts'
import { plekOfGebied, plekOfSelectie } from './plek.ts'
import { printKaart, tekenKaart } from './teken-kaart.ts'

/** One measure on the map of a place: as a list, as the JSON of the API, or as a picture in a file. */
export const kaartCommand: Command = {
  name: 'kaart',
  usage: '<code> [<code> ...] --maat <id> [--periode 2024] [--jaar 2024] [--svg BESTAND] [--json]',
  summary: 'Toon een maat voor alle buurten van een gemeente, of maak er een kaart van',
  async run(args, context) {
    const { values, positionals } = readArguments(args, {
      maat: { type: 'string' },
      periode: { type: 'string' },
      jaar: { type: 'string' },
      svg: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [code, ...more] = positionals
    if (code === undefined) throw new UsageRefusal('Noem een gebied, bijvoorbeeld GM0599.')
    if (values.maat === undefined) throw new UsageRefusal('Noem met --maat wat u wilt zien, bijvoorbeeld --maat koopwoningen.')
    if (values.jaar !== undefined && !/^\d{4}$/.test(values.jaar)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
    const source = await openSource(context)
    const statistiek = source.current()
    const asked = { taal: 'nl' as const, ...(values.jaar === undefined ? {} : { jaar: Number(values.jaar) }) }
    const plek = more.length === 0 ? plekOfGebied(statistiek, code, asked) : plekOfSelectie(statistiek, positionals, asked)
    const vormen = new VormenSource(source)
    try {
      const maat = requireMaat(statistiek, values.maat)
      const kaart = await makeKaart(statistiek, vormen, plek, { maat, periode: values.periode, taal: 'nl' })
      if (values.svg !== undefined) {
        const used = statistiek.releases.filter(({ id }) => kaart.releases.includes(id) || kaart.grenzen.releases.includes(id))
        const bronnen = used.map(({ bron }) => `${bron.uitgever}, ${bron.titel}${bron.licentie === null ? '' : ` (${bron.licentie})`}`)
        await writeFile(values.svg, tekenKaart(kaart, bronnen))
        context.terminal.out(`De kaart staat in ${values.svg}.\n`)
        return 0
      }
      context.terminal.out(values.json ? `${JSON.stringify(kaart)}\n` : printKaart(kaart))
      return 0
    } finally {
      await vormen.close()
    }
  },
}
