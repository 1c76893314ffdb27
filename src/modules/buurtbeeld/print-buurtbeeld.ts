import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Selectiebeeld, SelectiebeeldCijfer, Vergelijking } from './schema.ts'

const sectieNamen: Record<SelectiebeeldCijfer['sectie'], Record<Taal, string>> = {
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
  beter: '+',
  slechter: '−',
  'geen-duidelijk-verschil': '≈',
}

const gelijkenNaam: Record<Taal, string> = { nl: 'gebieden die lijken', en: 'areas that are alike' }

const aboutSelectie: Record<Taal, string> = {
  nl: 'Cijfers van deze gebieden samen. Tussen haakjes staat waar het echte cijfer tussen ligt, door afronden en wegen.',
  en: 'Figures of these areas together. In brackets: between what the true figure lies, because of rounding and weighing.',
}

function listName({ code, naam }: { readonly code: string; readonly naam: string }): string {
  return `${naam} (${code})`
}

/** The newest wave of each figure beside the areas around it, in plain text; figures that nobody imported are counted, not listed. */
export function printBuurtbeeld(beeld: Selectiebeeld, taal: Taal, columns: number): string {
  const { gebied, zinnen, releases } = beeld
  const place = gebied.ouders.map(ouder => ouder.naam).join(', ')
  const year = gebied.gebieden ? gebied.jaar : `${gebied.code}, ${gebied.jaar}`
  const lines = [`${gebied.naam} (${year})${place === '' ? '' : ` · ${place}`}`]
  if (gebied.gebieden) lines.push(...wrap(`${gebied.gebieden.map(listName).join(', ')}.`, columns), ...wrap(aboutSelectie[taal], columns))
  if (gebied.demo) lines.push({ nl: 'Verzonnen gebied met verzonnen cijfers.', en: 'Made-up area with made-up figures.' }[taal])
  lines.push(
    '',
    ...zinnen.flatMap(zin => wrap(zin.schatting ? `${zin.tekst} [${{ nl: 'schatting', en: 'estimate' }[taal]}]` : zin.tekst, columns)),
  )
  const waves = [...Map.groupBy(beeld.cijfers, cijfer => cijfer.maat).values()]
  for (const sectie of new Set(beeld.cijfers.map(cijfer => cijfer.sectie))) lines.push('', ...sectionLines(sectie, waves, taal))
  if (beeld.gelijken) lines.push('', ...wrap(sayGelijken(beeld.gelijken, taal), columns))
  lines.push('', { nl: 'Bronnen', en: 'Sources' }[taal], ...releases.map(({ id, uitgever, titel }) => `  ${uitgever}, ${titel} (${id})`))
  return `${lines.join('\n')}\n`
}

function sayGelijken(gelijken: NonNullable<Selectiebeeld['gelijken']>, taal: Taal): string {
  const named = gelijken.map(({ naam, gemeente }) => (gemeente === null || gemeente === naam ? naam : `${naam} (${gemeente})`)).join(', ')
  if (named === '') return { nl: 'Gebieden die lijken zijn hier niet te vinden.', en: 'Areas that are alike cannot be found here.' }[taal]
  return `${{ nl: 'Gebieden die lijken', en: 'Areas that are alike' }[taal]}: ${named}.`
}

/** A line a measure: the newest wave beside the areas around it, and the waves before it. */
function sectionLines(sectie: SelectiebeeldCijfer['sectie'], waves: readonly (readonly SelectiebeeldCijfer[])[], taal: Taal): string[] {
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
  newest: SelectiebeeldCijfer,
  earlier: readonly SelectiebeeldCijfer[],
  { width, valueWidth }: { readonly width: number; readonly valueWidth: number },
  taal: Taal,
): string {
  const beside = newest.vergelijking
    .filter(other => other.waarde !== null)
    .map(other => `${other.naam} ${formatGetal(other.waarde ?? 0, newest.decimalen, taal)}${other.woord ? ` ${tekens[other.woord]}` : ''}`)
  if (newest.gelijken) {
    const { mediaan, woord } = newest.gelijken
    beside.push(`${gelijkenNaam[taal]} ${formatGetal(mediaan, newest.decimalen, taal)}${woord ? ` ${tekens[woord]}` : ''}`)
  }
  const mark = newest.soort === 'model' ? { nl: 'schatting', en: 'estimate' }[taal] : ''
  const before = earlier.map(cijfer => `${cijfer.periode}: ${valueText(cijfer, taal)}`)
  const parts = [beside.join(' · '), before.length === 0 ? '' : `${{ nl: 'eerder', en: 'before' }[taal]} ${before.join(', ')}`]
  const value = valueText(newest, taal).padStart(valueWidth)
  return `  ${newest.naam.padEnd(width)}  ${value}  ${newest.periode ?? ''} ${mark.padEnd(9)}  ${parts.filter(Boolean).join(' | ')}`.trimEnd()
}

function valueText({ waarde, ontbreekt, decimalen, eenheid, afronding }: SelectiebeeldCijfer, taal: Taal): string {
  if (waarde === null) return describeOntbreekt(ontbreekt ?? 'onbekend', taal)
  const value = formatGetal(waarde, decimalen, taal)
  const said = eenheid === '%' ? `${value}%` : `${value} ${eenheid}`.trim()
  return afronding ? `${said} (${formatGetal(afronding.onder, decimalen, taal)}–${formatGetal(afronding.boven, decimalen, taal)})` : said
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
