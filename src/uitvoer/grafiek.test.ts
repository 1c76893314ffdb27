import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { rapportOf } from '#test/uitvoer-bed.ts'
import { formatWaarde } from '../../web/charts/index.ts'
import { tabulate } from './grafieken.ts'
import { makePng, makeSvg } from './vormen/grafiek.ts'

test('a chart by itself says what it shows, for whom, when, from which source, and every figure in it, in any reader', async () => {
  const rapport = await rapportOf('BU99010101')
  const grafieken = rapport.secties.flatMap(sectie => sectie.grafieken)
  const told = grafieken.map(grafiek => {
    const text = textOf(makeSvg(rapport, grafiek))
    const { reeksen, eenheid } = tabulate(grafiek)
    const figures = reeksen.flatMap(({ waarden }) => waarden.filter(waarde => waarde !== null))
    const written = figures.map(waarde => formatWaarde(waarde, { taal: 'nl', decimalen: 0, eenheid }))
    const wanted = [...written, rapport.naam, 'Demo & "Zonen"', rapport.gemaakt, ...rapport.bronnen.map(({ licentie }) => licentie)]
    return wanted.filter(words => !text.includes(words))
  })
  expect(told).toEqual(grafieken.map(() => []))
})

test('as pixels it is a PNG of a size that prints well', async () => {
  const rapport = await rapportOf('BU99010101')
  const [grafiek] = rapport.secties.flatMap(sectie => sectie.grafieken)
  const png = grafiek ? Buffer.from(await makePng(rapport, grafiek)) : Buffer.alloc(0)
  expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16)]).toEqual(['PNG', 2184])
})

function textOf(svg: string): string {
  const pieces: string[] = []
  const parser = new SaxesParser()
  parser.on('text', piece => pieces.push(piece))
  parser.write(svg).close()
  return pieces.join(' ')
}
