import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { beforeAll, describe, expect, it } from 'vitest'
import { rapportOf } from '#test/uitvoer-bed.ts'
import { tabulate } from './grafieken.ts'
import type { Rapport } from './rapport.ts'
import { makePptx } from './vormen/pptx.ts'

let rapport: Rapport
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  rapport = await rapportOf('BU99010101', 'nl')
  const entries = Object.entries(unzipSync(await makePptx(rapport))).filter(([name]) => /\.(?:xml|rels)$/.test(name))
  files = new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]))
})

const namesOf = (pattern: RegExp) => [...files.keys()].filter(name => pattern.test(name)).toSorted((a, b) => numberIn(a) - numberIn(b))
const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1])
const textOf = (name: string) => files.get(name) ?? ''

describe('slides', () => {
  it('have every chart as one that can be changed, with the figures of the picture and nothing where there is none', () => {
    const read = namesOf(/^ppt\/charts\/chart\d+\.xml$/).map(name => readChart(textOf(name)))
    const made = rapport.secties
      .flatMap(({ grafieken }) => grafieken)
      .map(grafiek => {
        const { reeksen } = tabulate(grafiek)
        const values = reeksen.map(({ waarden }) => waarden)
        return grafiek.soort === 'trend' ? values : values.map(each => each.toReversed()).toReversed()
      })
    expect(made.length).toBeGreaterThan(2)
    expect(made.flat(2)).toContain(null)
    expect(read).toEqual(made)
  })

  it('have a title each, say what a chart shows, and carry sources, licences and choices in their notes', () => {
    const slides = namesOf(/^ppt\/slides\/slide\d+\.xml$/).map(textOf)
    const notes = namesOf(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(name => plainText(textOf(name)))
    expect(slides.filter(slide => !slide.includes('<p:ph') || !slide.includes('type="title"'))).toEqual([])
    const charts = slides.filter(slide => slide.includes('<p:graphicFrame') && slide.includes('chart'))
    expect(charts.filter(slide => !/descr="[^"]{30,}"/.test(slide))).toEqual([])
    const wanted = rapport.bronnen.flatMap(({ id, licentie, titel }) => [id, licentie, titel])
    expect(notes).toHaveLength(slides.length)
    expect(notes.filter(note => wanted.some(text => !note.includes(text)))).toEqual([])
  })

  it('are XML that any reader takes, whatever a publisher is called', () => {
    const broken = [...files].filter(([, xml]) => !isWellFormed(xml)).map(([name]) => name)
    expect(broken).toEqual([])
  })
})

/** Per series, one value for each label; null where the chart has none. */
function readChart(xml: string): (number | null)[][] {
  return [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => {
    const [values = ''] = /<c:val>.*<\/c:val>/s.exec(series) ?? []
    const count = Number(/<c:ptCount val="(\d+)"/.exec(values)?.[1])
    const found = new Map([...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, index, value]) => [Number(index), value]))
    return Array.from({ length: count }, (_, index) => {
      const value = found.get(index)
      return value === undefined || value === '' ? null : Number(value)
    })
  })
}

function plainText(xml: string): string {
  let text = ''
  const parser = new SaxesParser()
  parser.on('text', piece => (text += piece))
  parser.write(xml).close()
  return text
}

function isWellFormed(xml: string): boolean {
  try {
    plainText(xml)
    return true
  } catch {
    return false
  }
}
