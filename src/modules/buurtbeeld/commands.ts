import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import type { Command } from '../../platform/command.ts'
import { openSource, requireGebied } from '../statistics/index.ts'
import { makeBuurtbeeld } from './buurtbeeld.ts'
import type { Buurtbeeld, BuurtbeeldCijfer, Vergelijking } from './schema.ts'

export const buurtbeeldCommand: Command = {
  name: 'buurtbeeld',
  usage: '<code> [--taal nl|en] [--jaar 2024] [--json]',
  summary: 'Toon het beeld van een buurt, wijk, gemeente of het land',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { taal: { type: 'string' }, jaar: { type: 'string' }, json: { type: 'boolean' } })
    const [code] = positionals
    if (code === undefined || positionals.length > 1) throw new UsageRefusal('Noem één gebied, bijvoorbeeld BU07850101.')
    const taal = values.taal ?? 'nl'
    if (taal !== 'nl' && taal !== 'en') throw new UsageRefusal('--taal is nl of en.')
    if (values.jaar !== undefined && !/^\d{4}$/.test(values.jaar)) throw new UsageRefusal('--jaar is een jaar, bijvoorbeeld 2024.')
    const statistiek = (await openSource(context)).current()
    const gebied = requireGebied(statistiek, code, values.jaar === undefined ? undefined : Number(values.jaar))
    const beeld = makeBuurtbeeld(statistiek, gebied, taal)
    context.terminal.out(values.json ? `${JSON.stringify(beeld)}\n` : printBuurtbeeld(beeld, taal, context.terminal.columns ?? 100))
    return 0
  },
}

const sectieNamen: Record<BuurtbeeldCijfer['sectie'], Record<Taal, string>> = {
  bevolking: { nl: 'Wie er wonen', en: 'Who live here' },
  huishoudens: { nl: 'Huishoudens', en: 'Households' },
  inkomen: { nl: 'Inkomen en meedoen', en: 'Income and taking part' },
  gezondheid: { nl: 'Gezondheid', en: 'Health' },
  leefstijl: { nl: 'Leefstijl en gewoonten', en: 'Lifestyle and habits' },
  herkomst: { nl: 'Herkomst', en: 'Origin' },
  wonen: { nl: 'Wonen en voorzieningen', en: 'Living and facilities' },
  zorg: { nl: 'Zorg', en: 'Care' },
  overig: { nl: 'Overige cijfers', en: 'Other figures' },
}

const tekens: Record<NonNullable<Vergelijking['woord']>, string> = {
  hoger: '▲',
  lager: '▼',
  'ongeveer-gelijk': '≈',
  'geen-duidelijk-verschil': '≈',
}

/** The newest wave of each figure beside the areas around it, in plain text; figures that nobody imported are counted, not listed. */
export function printBuurtbeeld(beeld: Buurtbeeld, taal: Taal, columns: number): string {
  const { gebied, zinnen, releases } = beeld
  const place = gebied.ouders.map(ouder => ouder.naam).join(', ')
  const lines = [`${gebied.naam} (${gebied.code}, ${gebied.jaar})${place === '' ? '' : ` · ${place}`}`]
  if (gebied.demo) lines.push({ nl: 'Verzonnen gebied met verzonnen cijfers.', en: 'Made-up area with made-up figures.' }[taal])
  lines.push(
    '',
    ...zinnen.flatMap(zin => wrap(zin.schatting ? `${zin.tekst} [${{ nl: 'schatting', en: 'estimate' }[taal]}]` : zin.tekst, columns)),
  )
  const waves = [...Map.groupBy(beeld.cijfers, cijfer => cijfer.maat).values()]
  for (const sectie of new Set(beeld.cijfers.map(cijfer => cijfer.sectie))) lines.push('', ...sectionLines(sectie, waves, taal))
  lines.push('', { nl: 'Bronnen', en: 'Sources' }[taal], ...releases.map(({ id, uitgever, titel }) => `  ${uitgever}, ${titel} (${id})`))
  return `${lines.join('\n')}\n`
}

/** A line a measure: the newest wave beside the areas around it, and the waves before it. */
function sectionLines(sectie: BuurtbeeldCijfer['sectie'], waves: readonly (readonly BuurtbeeldCijfer[])[], taal: Taal): string[] {
  const own = waves.filter(([newest]) => newest?.sectie === sectie)
  const known = own.filter(([newest]) => newest?.ontbreekt !== 'niet-geimporteerd')
  const absent = own.length - known.length
  const width = Math.max(0, ...known.map(([newest]) => newest?.naam.length ?? 0))
  const valueWidth = Math.max(10, ...known.map(([newest]) => (newest ? valueText(newest, taal).length : 0)))
  const rows = known.map(([newest, ...earlier]) => (newest ? figureLine(newest, earlier, { width, valueWidth }, taal) : ''))
  const missing = {
    nl: `  (${absent} ${absent === 1 ? 'cijfer' : 'cijfers'} niet geïmporteerd)`,
    en: `  (${absent} ${absent === 1 ? 'figure' : 'figures'} not imported)`,
  }[taal]
  return [sectieNamen[sectie][taal], ...rows, ...(absent === 0 ? [] : [missing])]
}

function figureLine(
  newest: BuurtbeeldCijfer,
  earlier: readonly BuurtbeeldCijfer[],
  { width, valueWidth }: { readonly width: number; readonly valueWidth: number },
  taal: Taal,
): string {
  const beside = newest.vergelijking
    .filter(other => other.waarde !== null)
    .map(other => `${other.naam} ${formatGetal(other.waarde ?? 0, newest.decimalen, taal)}${other.woord ? ` ${tekens[other.woord]}` : ''}`)
  const mark = newest.soort === 'model' ? { nl: 'schatting', en: 'estimate' }[taal] : ''
  const before = earlier.map(cijfer => `${cijfer.periode}: ${valueText(cijfer, taal)}`)
  const parts = [beside.join(' · '), before.length === 0 ? '' : `${{ nl: 'eerder', en: 'before' }[taal]} ${before.join(', ')}`]
  const value = valueText(newest, taal).padStart(valueWidth)
  return `  ${newest.naam.padEnd(width)}  ${value}  ${newest.periode ?? ''} ${mark.padEnd(9)}  ${parts.filter(Boolean).join(' | ')}`.trimEnd()
}

function valueText({ waarde, ontbreekt, decimalen, eenheid }: BuurtbeeldCijfer, taal: Taal): string {
  if (waarde === null) return describeOntbreekt(ontbreekt ?? 'onbekend', taal)
  const value = formatGetal(waarde, decimalen, taal)
  return eenheid === '%' ? `${value}%` : `${value} ${eenheid}`.trim()
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return line === '' ? lines : [...lines, line]
}
