import fc from 'fast-check'
import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import { overlaps, type Vak } from './layout.ts'
import {
  ageBars,
  comparisonDots,
  distributionStrip,
  scatter,
  stackedShare,
  themeStijl,
  trendLines,
  type ChartOptions,
  type ComparisonRow,
} from './index.ts'
import { textWidth } from './text.ts'

const namen = { eigen: 'Molenveld', wijk: 'Stationskwartier', gemeente: 'Wilgenoord', land: 'Demoland' }
const jaren = [2012, 2016, 2020, 2022]
const verdeling = { min: 23, p10: 38, p25: 42, p50: 46, p75: 51, p90: 56, max: 71 }
const naamLengths = [
  'Rookt',
  'Eenzaam',
  'Goede gezondheid',
  'Eén of meer langdurige aandoeningen of beperkingen',
  'Zwaremantelzorgverantwoordelijkheid',
]

type Value = number | null

function rowOf(index: number, values: Value[], overig: Partial<ComparisonRow> = {}): ComparisonRow {
  const [eigen = null, wijk = null, gemeente = null, land = null] = values
  const polariteit = (['meer-is-gunstig', 'minder-is-gunstig', 'geen'] as const)[index % 3] ?? 'geen'
  return {
    naam: naamLengths[index % naamLengths.length] ?? '',
    eigen,
    wijk,
    gemeente,
    land,
    polariteit,
    schatting: true,
    reden: 'te weinig mensen',
    ...overig,
  }
}

/** Every chart, fed with the same twenty figures. */
const charts: Record<string, (values: Value[], options: ChartOptions) => string> = {
  ageBars: (values, options) => {
    const groepen = naamLengths.map((naam, index) => {
      const [eigen = null, gemeente = null, land = null] = values.slice(index * 3)
      return { naam, eigen, gemeente, land, reden: 'te weinig mensen' }
    })
    return ageBars({ namen, groepen }, options)
  },
  scatter: (values, options) => {
    const punten = values.flatMap((y, index) =>
      y === null ? [] : [{ naam: `Buurt ${index}`, x: 50 * 2 ** (index % 6), y, isEigen: index === 3 }],
    )
    const lijnen = [{ soort: 'grens', naam: '95%', punten: punten.map(({ x, y }) => ({ x, y })) }] as const
    const xMerken = [{ x: 50, tekst: '50' }]
    const rest = {
      xSchaal: 'logaritme',
      xMerken,
      xNaam: 'Hoeveel mensen het zijn',
      eenheid: '%',
      decimalen: 1,
      beschrijving: punten.map(({ y }) => `Molenveld ${Number.isFinite(y) ? y : 'geen cijfer'}%`).join(', '),
    } as const
    return scatter({ punten, lijnen, ...rest }, options)
  },
  comparisonDots: (values, options) => {
    const rijen = naamLengths.map((_, index) =>
      rowOf(index, values.slice(index * 4), index === 4 ? { woord: 'ongeveer-gelijk' } : { woord: 'hoger' }),
    )
    return comparisonDots({ namen, rijen }, options)
  },
  trendLines: (values, options) => {
    const reeksen = (['eigen', 'gemeente', 'land'] as const).map((rol, index) => {
      const punten = jaren.map((jaar, place) => ({ periode: String(jaar), x: jaar, waarde: values[index * 4 + place] ?? null }))
      return { rol, naam: namen[rol], punten, schatting: true }
    })
    return trendLines({ reeksen, breuken: [{ x: 2018, woord: 'nieuwe grenzen' }], eenheid: '%', decimalen: 1 }, options)
  },
  stackedShare: (values, options) => {
    const rijen = (['eigen', 'gemeente', 'land'] as const).map((rol, index) => {
      return { rol, naam: namen[rol], waarden: values.slice(index * 4, index * 4 + 4), reden: 'te weinig mensen' }
    })
    return stackedShare({ delen: ['Nederland', 'Europa (exclusief Nederland)', 'Buiten Europa', 'Onbekend'], rijen }, options)
  },
  distributionStrip: (values, options) => {
    const [eigen = null, gemeente = null, land = null] = values
    return distributionStrip(
      { namen, soort: 'buurten', verdeling, eigen, gemeente, land, positie: 0.84, schatting: true, eenheid: '%', decimalen: 1 },
      options,
    )
  },
}

const options = (vorm: 'smal' | 'breed', id = 'g1'): ChartOptions => ({ id, taal: 'nl', vorm, titel: 'Wat er te zien is' })
const usual: Value[] = [71.3, 72, 77, 78.4, 58, 55, 52, 51, null, 24, 24, 25, 36, 35, 32, 33, 13, 12.8, 13.2, 13.6]
const vormen = ['smal', 'breed'] as const
const each = Object.entries(charts).flatMap(([name, draw]) => vormen.map(vorm => ({ name, vorm, draw })))

function parse(svg: string) {
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}

/** What is said of an element, on itself or on the group around it. */
function inherited(element: Element, name: string): string | null {
  return element.getAttribute(name) ?? element.closest(`g[${name}]`)?.getAttribute(name) ?? null
}

function textBoxes(svg: string): (Vak & { text: string })[] {
  return [...parse(svg).querySelectorAll('text')].map(element => {
    const number = (name: string, otherwise: number) => Number(inherited(element, name) ?? otherwise)
    const size = number('font-size', svg.includes('width="320"') ? 14 : 15)
    const text = element.textContent ?? ''
    const width = textWidth(text, size, inherited(element, 'font-weight') === '700')
    const anchor = inherited(element, 'text-anchor')
    const shift = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
    return { text, x: number('x', 0) - shift, y: number('y', 0) - size * 0.72, width, height: size * 0.9 }
  })
}

function clashes(svg: string): string[] {
  const boxes = textBoxes(svg)
  return boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap(b => (overlaps(a, b) ? [`${a.text} on ${b.text}`] : [])))
}

test.for(each)('$name, $vorm, is an image with a name and a description that holds the own figure', ({ draw, vorm }) => {
  const svg = parse(draw(usual, options(vorm))).documentElement
  expect({
    role: svg.getAttribute('role'),
    labelledby: svg.getAttribute('aria-labelledby'),
    title: svg.querySelector('#g1-titel')?.textContent,
    xmlns: svg.getAttribute('xmlns'),
    font: svg.getAttribute('font-family'),
    hasOwnFigure: /Molenveld:? .*71|71%/.test(svg.querySelector('#g1-beschrijving')?.textContent ?? ''),
  }).toEqual({
    role: 'img',
    labelledby: 'g1-titel g1-beschrijving',
    title: 'Wat er te zien is',
    xmlns: 'http://www.w3.org/2000/svg',
    font: 'inherit',
    hasOwnFigure: true,
  })
})

test.for(each)('$name, $vorm, gives the same bytes for the same figures', ({ draw, vorm }) => {
  expect(draw(usual, options(vorm))).toBe(draw([...usual], options(vorm)))
})

test.for(each)('$name, $vorm, takes its colours from the theme, without inline styles', ({ draw, vorm }) => {
  const svg = draw(usual, options(vorm))
  expect(svg).not.toMatch(/<style|style=|#[0-9a-f]{3,8}"|rgb\(|currentColor/i)
  const plain = Object.fromEntries(Object.keys(themeStijl).map(role => [role, `rol-${role}`])) as Record<keyof typeof themeStijl, string>
  expect(draw(usual, { ...options(vorm), stijl: plain })).not.toContain('var(')
})

test.for(each)('$name, $vorm, keeps its ids to itself', ({ draw, vorm }) => {
  const ids = (id: string) => [...draw(usual, options(vorm, id)).matchAll(/ id="([^"]+)"/g)].map(found => found[1] ?? '')
  const [one, other] = [ids('een'), ids('twee')]
  expect(new Set([...one, ...other]).size).toBe(one.length + other.length)
})

test.for(each)('$name, $vorm, sets text in ink, never in the colour of a series', ({ draw, vorm }) => {
  const fills = [...parse(draw(usual, options(vorm))).querySelectorAll('text')].map(text => inherited(text, 'fill') ?? themeStijl.ink)
  expect(new Set([...fills, themeStijl.ink, themeStijl.inkSoft])).toEqual(new Set([themeStijl.ink, themeStijl.inkSoft]))
})

test.for(each)('$name, $vorm, never lets labels cover each other or leave the drawing', ({ draw, vorm }) => {
  const share = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 })
  const property = fc.property(fc.array(share, { minLength: 20, maxLength: 20 }), values => {
    const svg = draw(values, options(vorm))
    const width = Number(parse(svg).documentElement.getAttribute('width'))
    const outside = textBoxes(svg).filter(box => box.x < -8 || box.x + box.width > width + 8)
    expect({ clashes: clashes(svg), outside: outside.map(box => box.text) }).toEqual({ clashes: [], outside: [] })
  })
  fc.assert(property, { numRuns: 40, seed: 1 })
})

test.for(each)('$name, $vorm, draws whatever figures come, missing ones too', ({ draw, vorm }) => {
  const anything = fc.oneof(fc.double(), fc.constant(null), fc.constantFrom(0, -0, -5, 1e308, -1e308, 5e-324, 1e17))
  const property = fc.property(fc.array(anything, { maxLength: 20 }), values => {
    expect(draw(values, options(vorm))).not.toMatch(/NaN|Infinity|undefined|null/)
  })
  fc.assert(property, { numRuns: 60, seed: 2 })
})

test('names are text, whatever is in them', () => {
  const nasty = '<script>"&\'\u0007\ud800'
  const svg = comparisonDots({ namen: { eigen: nasty, land: nasty }, rijen: [rowOf(0, [1, 2, 3, 4], { naam: nasty })] }, options('breed'))
  expect(svg).not.toContain('<script')
  expect(svg).not.toContain('\u0007')
  expect(svg.isWellFormed()).toBe(true)
})

test('the ids of a chart must be usable in a page', () => {
  expect(() => ageBars({ namen, groepen: [] }, { ...options('breed'), id: 'a b"' })).toThrow('chart id must start with a letter')
})

test('an estimate is a hollow dashed circle in whole per cents, a count a filled one', () => {
  const draw = (schatting: boolean) =>
    parse(comparisonDots({ namen, rijen: [rowOf(0, [71.3, 72, 77, 78.4], { schatting, decimalen: 1 })] }, options('breed')))
  const look = (schatting: boolean) => {
    const circles = [...draw(schatting).querySelectorAll('circle')]
    return circles.map(circle => ({ fill: inherited(circle, 'fill'), dashed: inherited(circle, 'stroke-dasharray') !== null }))
  }
  expect(look(true)).toEqual(Array.from({ length: 2 }, () => ({ fill: themeStijl.paper, dashed: true })))
  expect(look(false)).toEqual(Array.from({ length: 2 }, () => ({ fill: themeStijl.own, dashed: false })))
  expect([...draw(true).querySelectorAll('text')].map(text => text.textContent)).toContain('71%')
  expect([...draw(false).querySelectorAll('text')].map(text => text.textContent)).toContain('71,3%')
})

test('every area has a shape of its own, so that black and white is enough', () => {
  const svg = parse(comparisonDots({ namen, rijen: [rowOf(0, [20, 40, 60, 80])] }, options('breed')))
  const shapes = ['eigen', 'wijk', 'gemeente', 'land'].map(rol => svg.querySelector(`g.bw-${rol} > *, :not(g).bw-${rol}`))
  expect(shapes.map(shape => shape?.tagName)).toEqual(['circle', 'rect', 'path', 'path'])
  const [, wijk, gemeente, land] = shapes
  expect(wijk?.getAttribute('height')).toBe(wijk?.getAttribute('width'))
  expect(gemeente?.getAttribute('d')).toMatch(/l7 7-7 7-7-7z$/)
  expect(land?.getAttribute('d')).toMatch(/h3v18h-3z$/)
})

test('the name of a place that is one long word stands whole above its figures', () => {
  const long = { eigen: 'Goirle-Centrum', gemeente: 'Goirle', land: 'Nederland' }
  const groepen = [{ naam: '0 tot 15 jaar', eigen: 9, gemeente: 16, land: 15 }]
  const texts = [...parse(ageBars({ namen: long, groepen }, options('breed'))).querySelectorAll('text')].map(text => text.textContent)
  expect(texts.slice(0, 3)).toEqual(['Goirle-Centrum', 'Goirle', 'Nederland'])
})

test('measures stand in their groups, the most favourable difference first and a missing figure last', () => {
  const rij = (naam: string, eigen: Value, overig: Partial<ComparisonRow>) => ({
    ...rowOf(0, [eigen, null, null, 50]),
    naam,
    woord: 'hoger' as const,
    ...overig,
  })
  const rijen = [
    rij('Roken', 55, { polariteit: 'minder-is-gunstig' }),
    rij('Stress', 40, { polariteit: 'minder-is-gunstig', woord: 'lager' }),
    rij('Sporten', null, { polariteit: 'meer-is-gunstig' }),
    rij('Bewegen', 60, { polariteit: 'meer-is-gunstig' }),
    rij('Mantelzorg', 51, { polariteit: 'geen', woord: 'ongeveer-gelijk' }),
    rij('Alcohol', 60, { polariteit: 'geen' }),
  ]
  const description = parse(comparisonDots({ namen, rijen }, options('smal'))).querySelector('desc')?.textContent
  expect(description).toBe(
    'Meer is gunstig. Bewegen: Molenveld 60% (schatting), hoger dan Demoland, Demoland 50%. Sporten: Molenveld te weinig mensen, Demoland 50%. ' +
      'Minder is gunstig. Stress: Molenveld 40% (schatting), lager dan Demoland, Demoland 50%. Roken: Molenveld 55% (schatting), hoger dan Demoland, Demoland 50%. ' +
      'Niet gunstig of ongunstig. Alcohol: Molenveld 60% (schatting), hoger dan Demoland, Demoland 50%. ' +
      'Ongeveer gelijk. Mantelzorg: Molenveld 51% (schatting), ongeveer gelijk aan Demoland, Demoland 50%.',
  )
})

test('a line stops at a break and at a missing figure, and an estimate is dashed', () => {
  const line = (waarden: Value[], breuken: { x: number; woord: string }[] = []) => {
    const punten = waarden.map((waarde, index) => ({ periode: String(2018 + index), x: 2018 + index, waarde }))
    const svg = parse(
      trendLines(
        { reeksen: [{ rol: 'eigen', naam: 'Molenveld', punten, schatting: true }], breuken, eenheid: '%', decimalen: 1 },
        options('breed'),
      ),
    )
    const lines = [...svg.querySelectorAll('g[fill="none"]')].filter(group => group.querySelector('path') !== null)
    return {
      lines: lines.map(group => group.getAttribute('stroke-dasharray')),
      dots: svg.querySelectorAll('circle').length,
      breaks: svg.querySelectorAll('.bw-breuk').length,
    }
  }
  expect(line([40, 41, 42, 43])).toEqual({ lines: ['6 4'], dots: 4, breaks: 0 })
  expect(line([40, 41, 42, 43], [{ x: 2019.5, woord: 'nieuwe grenzen' }])).toEqual({ lines: ['6 4', '6 4'], dots: 4, breaks: 1 })
  expect(line([40, null, 42, 43])).toEqual({ lines: ['6 4'], dots: 3, breaks: 0 })
  expect(line([40])).toEqual({ lines: [], dots: 1, breaks: 0 })
})

test('bars start at zero and are as long as their figures', () => {
  const groepen = [10, 20, 40].map(eigen => ({ naam: `groep ${eigen}`, eigen, gemeente: 15, land: 16 }))
  const svg = parse(ageBars({ namen, groepen }, options('breed')))
  const bars = [...svg.querySelectorAll(`g[fill="${themeStijl.own}"] rect`)].map(bar => ({
    x: bar.getAttribute('x'),
    width: Number(bar.getAttribute('width')),
  }))
  const [one] = bars
  expect(bars.map(bar => bar.x)).toEqual([one?.x, one?.x, one?.x])
  expect(bars.map(bar => Math.round((10 * bar.width) / (one?.width ?? 1)) / 10)).toEqual([1, 2, 4])
})

test('the strip says in words where the figure stands', () => {
  const strip = charts['distributionStrip']?.([54.2, 49, 47], options('smal')) ?? ''
  expect(parse(strip).querySelector('desc')?.textContent).toBe(
    'Molenveld: 54% (schatting). Dat is hoger dan in 84 van de 100 buurten. Van alle buurten ligt de helft tussen 42% en 51%. ' +
      'Het laagste cijfer van alle buurten is 23%, het hoogste 71%. Wilgenoord: 49%. Demoland: 47%.',
  )
})

test('the parts of a whole have patterns that differ without colour', () => {
  const svg = parse(charts['stackedShare']?.([60, 20, 15, 5, 55, 20, 15, 10, 50, 30, 10, 10], options('breed')) ?? '')
  const drawings = [...svg.querySelectorAll('pattern')].map(pattern =>
    pattern.innerHTML.replace(/var\(--bw-(own|gemeente|land|ink)\)/g, 'colour'),
  )
  expect(drawings).toHaveLength(16)
  expect(new Set(drawings).size).toBe(4)
})

test('charts speak English when asked', () => {
  const svg = comparisonDots(
    {
      namen: { eigen: 'Molenveld', land: 'Demoland' },
      rijen: [rowOf(0, [71.3, null, null, 78.4], { woord: 'lager', naam: 'Good health' })],
    },
    { ...options('breed'), taal: 'en' },
  )
  expect(parse(svg).querySelector('desc')?.textContent).toBe(
    'More is better. Good health: Molenveld 71% (estimate), lower than Demoland, Demoland 78%.',
  )
})
