import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Kaart } from './schema.ts'

type Vlak = Kaart['vlakken'][number]

const regel = 24
const marge = 16
/** How dark each of the five steps is, from black and white only: it prints as it is seen. */
const donkerte = [0.08, 0.26, 0.46, 0.68, 0.92] as const

/** The map as a picture of its own, in black and white, with its title, its legend and where it comes from. */
export function tekenKaart(kaart: Kaart, bronnen: readonly string[]): string {
  const [, , width = 640, height = 480] = kaart.viewBox.split(' ').map(Number)
  const titel = `${kaart.naam} per ${kaart.soort} in ${kaart.binnen.map(({ naam }) => naam).join(', ')}`
  const onder = [kaart.periode, ...(isPlain(kaart) ? [] : [kaart.eenheid]), ...(kaart.schatting === 'model' ? ['schatting'] : [])].join(
    ', ',
  )
  const legenda = [
    ...kaart.klassen.map(({ van, tot, aantal }, nummer) => ({
      fill: fillOf(nummer, kaart),
      tekst: `${sayRange(van, tot, kaart)}: ${aantal}`,
    })),
    ...(kaart.zonderCijfer > 0 ? [{ fill: 'fill="url(#leeg)"', tekst: `geen cijfer: ${kaart.zonderCijfer}` }] : []),
  ]
  const begin = marge + 2 * regel
  const eind = begin + height + marge
  const voet = eind + (legenda.length + 1) * regel
  const own = kaart.vlakken.filter(({ gekozen }) => gekozen === true)
  const others = kaart.vlakken.filter(({ gekozen }) => gekozen !== true)
  const whole = [Math.max(width + 2 * marge, 320), voet + bronnen.length * regel]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole.join(' ')}" width="${whole[0]}" height="${whole[1]}" role="img" font-family="sans-serif" font-size="15">`,
    `<title>${escape(titel)}</title><desc>${escape(describe(kaart))}</desc>`,
    `<defs>${patterns()}</defs><rect width="100%" height="100%" fill="white"/>`,
    text(marge, marge + 8, titel, 'font-size="19" font-weight="bold"'),
    text(marge, marge + 8 + regel, onder),
    `<g transform="translate(${marge} ${begin})" fill-rule="evenodd" stroke="white" stroke-width="0.7" stroke-linejoin="round">`,
    ...others.map(vlak => path(vlak, kaart)),
    own.length === 0 ? '' : `<g fill="none" stroke="black" stroke-width="6">${own.map(({ d }) => `<path d="${d}"/>`).join('')}</g>`,
    ...own.map(vlak => path(vlak, kaart)),
    '</g>',
    ...legenda.map(({ fill, tekst }, nummer) => {
      const y = eind + nummer * regel
      return `<rect x="${marge}" y="${y}" width="26" height="17" stroke="black" stroke-width="0.5" ${fill}/>${text(marge + 36, y + 14, tekst)}`
    }),
    text(marge, voet - 6, `Klassen met ongeveer evenveel gebieden (kwantielen). Grenzen van ${kaart.grenzen.jaar}.`, 'font-size="13"'),
    ...bronnen.map((bron, nummer) => text(marge, voet + nummer * regel + 12, bron, 'font-size="13"')),
    '</svg>\n',
  ].join('\n')
}

/** The same in words: each class, and every area without a figure with its reason. */
export function printKaart(kaart: Kaart): string {
  const { naam, gebied, periode, vlakken, zonderVorm } = kaart
  const all = [
    ...vlakken.map(vlak => ({ ...vlak, waar: '' })),
    ...zonderVorm.map(vlak => ({ ...vlak, waar: '  (staat niet op de kaart)' })),
  ]
  const width = Math.max(0, ...all.map(vlak => vlak.naam.length))
  const rows = all
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
    .map(vlak => `  ${vlak.naam.padEnd(width)}  ${sayWaarde(vlak, kaart)}${vlak.gekozen ? '  *' : ''}${vlak.waar}`)
  const lines = [
    `${naam} · ${gebied.naam} (grenzen van ${kaart.grenzen.jaar}), ${periode}`,
    describe(kaart),
    ...(kaart.samen === null ? [] : [`Samen (*): ${sayWaarde(kaart.samen, kaart)}`]),
    ...kaart.vervallen.map(weg => `${weg.naam} (${weg.code}) bestaat in ${gebied.jaar} niet meer; de laatste keer was in ${weg.laatste}.`),
    '',
    ...rows,
  ]
  return `${lines.join('\n')}\n`
}

function describe(kaart: Kaart): string {
  const klassen = kaart.klassen.map(({ van, tot, aantal }) => `${sayRange(van, tot, kaart)}: ${aantal}`)
  return [...klassen, ...(kaart.zonderCijfer > 0 ? [`geen cijfer: ${kaart.zonderCijfer}`] : [])].join(' · ')
}

function path(vlak: Vlak, kaart: Kaart): string {
  const fill = vlak.klasse === null ? 'fill="url(#leeg)"' : fillOf(vlak.klasse, kaart)
  return `<path d="${vlak.d}" ${fill}><title>${escape(`${vlak.naam}: ${sayWaarde(vlak, kaart)}`)}</title></path>`
}

function fillOf(klasse: number, { klassen, schatting }: Kaart): string {
  const stap = klassen.length <= 1 ? 2 : Math.round((klasse * (donkerte.length - 1)) / (klassen.length - 1))
  return schatting === 'model' ? `fill="url(#strepen${stap})"` : `fill="black" fill-opacity="${donkerte[stap] ?? 0.5}"`
}

function patterns(): string {
  const stripes = donkerte.map(
    (_, stap) =>
      `<pattern id="strepen${stap}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="${(stap + 1) * 1.15 - 0.35}" height="7" fill="black"/></pattern>`,
  )
  const dots = '<circle cx="1.5" cy="1.5" r="0.8"/><circle cx="4.5" cy="4.5" r="0.8"/>'
  return `${stripes.join('')}<pattern id="leeg" width="6" height="6" patternUnits="userSpaceOnUse">${dots}</pattern>`
}

function text(x: number, y: number, words: string, how = ''): string {
  return `<text x="${x}" y="${y}" ${how}>${escape(words)}</text>`
}

function sayRange(van: number, tot: number, kaart: Kaart): string {
  return van === tot ? say(van, kaart) : `${say(van, kaart)} tot en met ${say(tot, kaart)}`
}

function sayWaarde({ waarde, ontbreekt }: Pick<Vlak, 'waarde' | 'ontbreekt'>, kaart: Kaart): string {
  return waarde === null ? describeOntbreekt(ontbreekt ?? 'onbekend', 'nl') : say(waarde, kaart)
}

function say(waarde: number, { eenheid, decimalen }: Kaart): string {
  return `${formatGetal(waarde, decimalen, 'nl')}${eenheid === '%' ? '%' : ''}`
}

function isPlain({ eenheid }: Kaart): boolean {
  return eenheid === '%' || eenheid === 'aantal'
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
