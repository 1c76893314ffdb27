import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command, CommandContext } from '../../platform/command.ts'
import type { Taal } from '@buurtwijs/figures'
import type { GebiedInfo, Gebiedsselectie, StatistiekSource } from '../statistics/index.ts'
import { openSource, requireGebied, requireSelectie } from '../statistics/index.ts'
import { addGelijken } from './analyses/naast-gelijken.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import { printBuurtbeeld } from './print-buurtbeeld.ts'

/** What somebody wants to have as files: per form, where it has to come. */
export interface FileVraag {
  readonly plek: GebiedInfo | Gebiedsselectie
  readonly taal: Taal
  readonly naam: string | undefined
  readonly files: readonly { readonly vorm: string; readonly pad: string }[]
}

/** Makes files of a picture. A later module knows how. */
export interface FileMaker {
  readonly vormen: readonly string[]
  /** Says in the terminal which files it wrote. */
  write(source: StatistiekSource, vraag: FileVraag, context: CommandContext): Promise<void>
  /** Prints the texts out of a file that people edited. */
  readBack(pad: string, context: CommandContext): Promise<void>
}

const ownOptions = {
  taal: { type: 'string' },
  jaar: { type: 'string' },
  json: { type: 'boolean' },
  naam: { type: 'string' },
  gelijken: { type: 'boolean' },
  'from-docx': { type: 'string' },
} as const

/** Shows a picture in the terminal, or makes files of it. */
export function createBuurtbeeldCommand(maker: FileMaker): Command {
  const flags = maker.vormen.map(vorm => `[--${vorm} <bestand>]`).join(' ')
  return {
    name: 'buurtbeeld',
    usage: `<code> [<code> ...] | <code>+<code> [--gelijken] [--taal nl|en] [--jaar 2024] [--json] ${flags} [--naam <naam>] | --from-docx <bestand>`,
    summary: 'Toon het beeld van een buurt, wijk, gemeente of het land, of van gebieden samen; of neem het mee als bestand',
    async run(args, context) {
      const asked = Object.fromEntries(maker.vormen.map(vorm => [vorm, { type: 'string' as const }]))
      const { values, positionals } = readArguments(args, { ...asked, ...ownOptions })
      if (values['from-docx'] !== undefined) {
        await maker.readBack(values['from-docx'], context)
        return 0
      }
      const codes = positionals.flatMap(text => text.split(/[+,]/)).filter(text => text !== '')
      const [code, ...more] = codes
      if (code === undefined) throw new UsageRefusal('Noem één gebied of meer, bijvoorbeeld BU07850101.')
      const { taal = 'nl', naam } = values
      if (taal !== 'nl' && taal !== 'en') throw new UsageRefusal('--taal is nl of en.')
      if (values.jaar !== undefined && !/^\d{4}$/.test(values.jaar)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
      const source = await openSource(context)
      const statistiek = source.current()
      const jaar = values.jaar === undefined ? undefined : Number(values.jaar)
      const plek = more.length === 0 ? requireGebied(statistiek, code, jaar) : requireSelectie(statistiek, codes, jaar)
      const given: Record<string, unknown> = values
      const files = maker.vormen.flatMap(vorm => {
        const pad = given[vorm]
        return typeof pad === 'string' ? [{ vorm, pad }] : []
      })
      if (files.length > 0) {
        await maker.write(source, { plek, taal, naam, files }, context)
        return 0
      }
      const made = 'gebieden' in plek ? makeBuurtbeeld(statistiek, plek, taal) : makeBuurtbeeld(statistiek, plek, taal)
      const beeld = values.gelijken ? addGelijken(statistiek, plek, made) : made
      context.terminal.out(values.json ? `${JSON.stringify(beeld)}\n` : printBuurtbeeld(beeld, taal, context.terminal.columns ?? 100))
      return 0
    },
  }
}
