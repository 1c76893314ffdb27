import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { defineMaat, describeOntbreekt, ontbreektRedenen } from '@buurtwijs/figures'
import { describe, expect, it } from 'vitest'
import { breuken, findBreuken } from './breuken.ts'
import { catalogus, findMaat } from './catalogue.ts'
import { margeOf } from './margin.ts'
import { rivmIndicatoren, rivmLeeftijden } from './maten-rivm.ts'
import { methodePaginas, type MethodePagina } from './methods.ts'
import { secties, type CatalogusMaat } from './types.ts'

const docs = new URL('../../../../docs/methods/', import.meta.url)

function textsOf(maat: CatalogusMaat): string[] {
  return [maat.zegtWel, maat.zegtNiet].flatMap(({ nl, en }) => [nl, en])
}

/** Ids rather than whole measures: a failure then names what is wrong. */
function idsWhere(isWrong: (maat: CatalogusMaat) => boolean): string[] {
  return catalogus.filter(isWrong).map(maat => maat.id)
}

function namedMeasures({ gewicht, bevolking, afleiding }: CatalogusMaat): string[] {
  const given = [gewicht, bevolking ?? undefined].filter(id => id !== undefined)
  if (afleiding === undefined) return given
  const parts =
    afleiding.soort === 'rest' ? [afleiding.van, ...afleiding.min.map(({ maat }) => maat)] : [...afleiding.teller, ...afleiding.noemer]
  return [...given, ...parts]
}

describe('the catalogue of measures', () => {
  it('gives every measure an id of its own, in kebab case', () => {
    const ids = catalogus.map(maat => maat.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([])
  })

  it('holds only measures that the package of figures accepts', () => {
    expect(() => catalogus.map(maat => defineMaat(maat))).not.toThrow()
  })

  it('stands in the order of the sections, numbered from one in each', () => {
    const places = secties.flatMap(sectie => {
      const count = catalogus.filter(maat => maat.sectie === sectie).length
      return Array.from({ length: count }, (_, index) => `${sectie} ${index + 1}`)
    })
    expect(catalogus.map(maat => `${maat.sectie} ${maat.volgorde}`)).toEqual(places)
  })

  it('shows something large in every section of the buurtbeeld', () => {
    expect(secties.filter(sectie => sectie !== 'overig' && !catalogus.some(maat => maat.sectie === sectie && maat.kern))).toEqual([])
    expect(idsWhere(maat => maat.kern && !maat.beeld)).toEqual([])
  })

  it('names every measure in both languages with at most 40 characters', () => {
    const wrong = catalogus.flatMap(({ naam }) => [naam.nl, naam.en]).filter(naam => naam.trim() === '' || naam.length > 40)
    expect(wrong).toEqual([])
  })

  it('gives no two measures the same name, in either language', () => {
    for (const taal of ['nl', 'en'] as const) {
      const names = catalogus.map(maat => maat.naam[taal])
      expect(names.filter((naam, index) => names.indexOf(naam) !== index)).toEqual([])
    }
  })

  it('explains every measure in sentences of at most 25 words that start with a capital and end with a full stop', () => {
    const wrong = catalogus.flatMap(textsOf).filter(text => !/^[A-Z].*\.$/.test(text) || text.split(/\s+/).length > 25)
    expect(wrong).toEqual([])
  })

  it('speaks Dutch and English apart', () => {
    expect(idsWhere(({ zegtWel, zegtNiet }) => zegtWel.nl === zegtWel.en || zegtNiet.nl === zegtNiet.en)).toEqual([])
  })

  it('names only measures that it holds itself', () => {
    expect(catalogus.flatMap(namedMeasures).filter(id => findMaat(id) === null)).toEqual([])
  })

  it('shows the population of every percentage that a sentence can turn into people', () => {
    const populations = new Set(catalogus.filter(maat => maat.beeld && maat.schatting === 'model').map(maat => maat.bevolking))
    populations.delete(null)
    expect(populations).toEqual(new Set(['inwoners-18-plus', 'inwoners-65-plus']))
    expect([...populations].filter(id => id === null || findMaat(id)?.beeld !== true)).toEqual([])
  })

  it('never compares a count in words, since the size of the area decides it', () => {
    expect(idsWhere(maat => maat.soort === 'telling' && maat.marge !== null)).toEqual([])
    expect(idsWhere(maat => maat.soort === 'percentage' && maat.marge === null)).toEqual([])
  })

  it('claims no direction for who people are and where they live', () => {
    const neutral = new Set(['bevolking', 'huishoudens', 'herkomst'])
    expect(idsWhere(maat => neutral.has(maat.sectie) && maat.polariteit !== 'geen')).toEqual([])
  })

  it('calls every figure on health per neighbourhood a model estimate', () => {
    const rivm = idsWhere(
      maat => maat.thuistabel === 'rivm-gezondheid' && maat.schatting === 'model' && maat.methode === 'rivm-modelschatting',
    )
    expect(rivm).toHaveLength(rivmIndicatoren.length * rivmLeeftijden.length)
    expect(rivm).toEqual(idsWhere(maat => maat.onderwerpen['rivm-gezondheid'] !== undefined))
  })

  it('finds a measure by its id, and nothing by an unknown one', () => {
    expect(findMaat('inwoners')?.naam).toEqual({ nl: 'Inwoners', en: 'Residents' })
    expect(findMaat('geluk')).toBeNull()
  })

  it('estimates adults as residents without children and a share of those aged 15 to 24', () => {
    expect(findMaat('inwoners-18-plus')?.afleiding).toEqual({
      soort: 'rest',
      van: 'inwoners',
      min: [
        { maat: 'inwoners-0-14', deel: 1 },
        { maat: 'inwoners-15-24', deel: 0.27 },
      ],
    })
  })
})

describe('margins', () => {
  it('takes an absolute margin as it is and lets a relative one grow with the benchmark', () => {
    const margins = [margeOf({ soort: 'absoluut', waarde: 2 }, 47), margeOf({ soort: 'relatief', waarde: 0.05 }, 400)]
    expect(margins).toEqual([2, 20])
    expect(margeOf({ soort: 'relatief', waarde: 0.05 }, -400)).toBe(20)
  })
})

describe('breaks of method', () => {
  it('lie between two years that follow each other and belong to a known measure', () => {
    const wrong = breuken.filter(({ maat, tussen: [before, after] }) => findMaat(maat) === null || after !== before + 1)
    expect(wrong).toEqual([])
    expect(breuken.filter(({ reden }) => !reden.nl.endsWith('.') || !reden.en.endsWith('.'))).toEqual([])
  })

  it('break the distance to the GP at 2020 and leave the supermarket alone', () => {
    expect(findBreuken('afstand-huisarts').map(({ tussen }) => tussen)).toEqual([[2019, 2020]])
    expect(findBreuken('afstand-supermarkt')).toEqual([])
  })
})

describe('method pages', () => {
  it.each(Object.keys(methodePaginas) as MethodePagina[])('%s is there in both languages under its own title', async id => {
    const titles = await Promise.all(
      [`${id}.md`, `${id}.en.md`].map(async file => (await readFile(new URL(file, docs), 'utf8')).split('\n')[0]),
    )
    expect(titles).toEqual([`# ${methodePaginas[id].nl}`, `# ${methodePaginas[id].en}`])
  })

  it('say in both languages what the figure says, what it does not say, how it is made and where it comes from', async () => {
    const headings = {
      '.md': ['Wat het zegt', 'Wat het niet zegt', 'Hoe het is gemaakt', 'Bron'],
      '.en.md': ['What it says', 'What it does not say', 'How it is made', 'Source'],
    }
    const missing: string[] = []
    for (const id of Object.keys(methodePaginas)) {
      for (const [ending, expected] of Object.entries(headings)) {
        const text = await readFile(new URL(`${id}${ending}`, docs), 'utf8')
        missing.push(...expected.filter(heading => !text.includes(`\n## ${heading}\n`)).map(heading => `${id}${ending}: ${heading}`))
      }
    }
    expect(missing).toEqual([])
  })

  it('explain every reason for a missing figure in the words that stand beside it', async () => {
    const nl = await readFile(new URL('ontbrekende-cijfers.md', docs), 'utf8')
    const en = await readFile(new URL('ontbrekende-cijfers.en.md', docs), 'utf8')
    expect(ontbreektRedenen.filter(reden => !nl.includes(`| ${describeOntbreekt(reden, 'nl')} `))).toEqual([])
    expect(ontbreektRedenen.filter(reden => !en.includes(`| ${describeOntbreekt(reden, 'en')} `))).toEqual([])
  })

  it('stand behind every measure', () => {
    expect(idsWhere(maat => !existsSync(new URL(`${maat.methode}.md`, docs)))).toEqual([])
  })
})
