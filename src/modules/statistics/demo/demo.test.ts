import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { ontbreektRedenen, parentCode } from '@buurtwijs/figures'
import { resolveMaat } from '../catalogue/index.ts'
import type { PublishedKolom, PublishedTable } from '../published-table.ts'
import { makeDemo } from './index.ts'

const demo = makeDemo('proef')
const [kwb2023, kwb2024, gezondheid, ses] = demo.tabellen as [PublishedTable, PublishedTable, PublishedTable, PublishedTable]

function kolom(tabel: PublishedTable, pad: string, which: { jaar?: string; leeftijd?: string } = {}): PublishedKolom {
  const found = tabel.kolommen.find(({ onderwerp, periode }) => {
    const isPeriod = which.jaar === undefined || periode.id === which.jaar
    const isAge = which.leeftijd === undefined || onderwerp.dimensies['Leeftijd'] === which.leeftijd
    return onderwerp.pad.join('/') === pad && isPeriod && isAge
  })
  if (found === undefined) throw new Error(`no column ${pad}`)
  return found
}

function place(tabel: PublishedTable, naam: string): number {
  const index = tabel.gebieden.findIndex(gebied => gebied.naam === naam && gebied.gemeentenaam === 'Wilgenoord')
  if (index === -1) throw new Error(`no area ${naam}`)
  return index
}

function reason(column: PublishedKolom, index: number): string | undefined {
  return ontbreektRedenen[(column.ontbreekt[index] ?? 0) - 1]
}

/** Correlation over the buurten that have both figures. */
function correlate(tabelA: PublishedTable, a: PublishedKolom, b: PublishedKolom): number {
  const pairs = tabelA.gebieden.flatMap(({ soort }, index): [number, number][] => {
    const pair: [number, number] = [a.waarden[index] ?? Number.NaN, b.waarden[index] ?? Number.NaN]
    return soort === 'buurt' && !pair.some(Number.isNaN) ? [pair] : []
  })
  const mean = (which: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[which], 0) / pairs.length
  const [meanA, meanB] = [mean(0), mean(1)]
  const sum = (of: (pair: [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
  const together = sum(([x, y]) => (x - meanA) * (y - meanB))
  return together / Math.sqrt(sum(([x]) => (x - meanA) ** 2) * sum(([, y]) => (y - meanB) ** 2))
}

function hash(made: ReturnType<typeof makeDemo>): string {
  const digest = createHash('sha256')
  for (const tabel of made.tabellen) {
    digest.update(JSON.stringify([tabel.bron, tabel.gebieden]))
    for (const column of tabel.kolommen) digest.update(JSON.stringify(column.onderwerp)).update(column.waarden).update(column.ontbreekt)
  }
  return digest.update(JSON.stringify(made.geometrie)).digest('hex')
}

test('the same seed makes the same world and another seed another', () => {
  expect(hash(makeDemo('proef'))).toBe(hash(demo))
  expect(hash(makeDemo('anders'))).not.toBe(hash(demo))
})

test('every area is made up by its code, its table and its publisher', () => {
  const codes = [...demo.tabellen.flatMap(tabel => tabel.gebieden), ...demo.geometrie.flatMap(kaart => kaart.vormen)].map(
    gebied => gebied.code,
  )
  expect(codes.filter(code => !/^(NL99|GM99\d{2}|WK99\d{4}|BU99\d{6})$/.test(code))).toEqual([])
  const bronnen = [...demo.tabellen, ...demo.geometrie].map(({ bron }) => bron)
  expect(bronnen.filter(bron => !bron.tabel.startsWith('DEMO-') || bron.uitgever !== 'Demo (verzonnen)')).toEqual([])
})

test('Wilgenoord has sixty buurten in ten wijken, and the country around it about twelve hundred more', () => {
  const own = kwb2024.gebieden.filter(gebied => gebied.gemeentenaam === 'Wilgenoord')
  expect(
    Object.fromEntries(['gemeente', 'wijk', 'buurt'].map(soort => [soort, own.filter(gebied => gebied.soort === soort).length])),
  ).toEqual({ gemeente: 0, wijk: 10, buurt: 60 })
  expect(kwb2024.gebieden.filter(gebied => gebied.soort === 'gemeente')).toHaveLength(41)
  const others = kwb2024.gebieden.filter(gebied => gebied.soort === 'buurt').length - 60
  expect(others).toBeGreaterThan(1000)
  expect(others).toBeLessThan(1500)
})

test('names within a municipality occur once', () => {
  const names = kwb2024.gebieden.filter(gebied => gebied.soort === 'buurt').map(gebied => `${gebied.gemeentenaam}/${gebied.naam}`)
  expect(new Set(names).size).toBe(names.length)
})

test('values are missing exactly where there is a reason', () => {
  const wrong = demo.tabellen
    .flatMap(tabel => tabel.kolommen)
    .filter(({ waarden, ontbreekt }) => waarden.some((value, index) => Number.isNaN(value) !== (ontbreekt[index] !== 0) || value < -5))
  expect(wrong).toEqual([])
})

test('counts of buurten are rounded to five, and add up to their wijk but for that rounding', () => {
  for (const pad of ['Bevolking/Aantal inwoners', 'Bevolking/Leeftijdsgroepen/65 jaar of ouder']) {
    const { waarden } = kolom(kwb2024, pad)
    const sums = new Map<string, { sum: number; count: number }>()
    for (const [index, { code, soort }] of kwb2024.gebieden.entries()) {
      if (soort !== 'buurt') continue
      expect((waarden[index] ?? 1) % 5).toBe(0)
      const wijk = parentCode(code) ?? ''
      const { sum, count } = sums.get(wijk) ?? { sum: 0, count: 0 }
      sums.set(wijk, { sum: sum + (waarden[index] ?? 0), count: count + 1 })
    }
    const off = kwb2024.gebieden.flatMap(({ code, soort }, index) => {
      const { sum, count } = sums.get(code) ?? { sum: 0, count: 0 }
      return soort === 'wijk' && Math.abs(sum - (waarden[index] ?? 0)) > 2.5 * (count + 1) ? [code] : []
    })
    expect(off).toEqual([])
  }
})

test('homes are not rounded, and those of the buurten are those of the wijk', () => {
  const { waarden } = kolom(kwb2024, 'Wonen en vastgoed/Woningvoorraad')
  const sums = new Map<string, number>()
  for (const [index, { code, soort }] of kwb2024.gebieden.entries()) {
    const wijk = parentCode(code) ?? ''
    if (soort === 'buurt') sums.set(wijk, (sums.get(wijk) ?? 0) + (waarden[index] ?? 0))
  }
  const wijken = kwb2024.gebieden.flatMap(({ code, soort }, index) => (soort === 'wijk' ? [[code, waarden[index]] as const] : []))
  expect(new Map(wijken)).toEqual(sums)
})

test('the age groups of the country add up to its inhabitants', () => {
  const groups = kwb2024.kolommen.filter(({ onderwerp }) => onderwerp.pad[1] === 'Leeftijdsgroepen').map(({ waarden }) => waarden[0] ?? 0)
  expect(groups.reduce((sum, each) => sum + each, 0)).toBe(kolom(kwb2024, 'Bevolking/Aantal inwoners').waarden[0])
})

test('health follows wealth and age as it does in the real world', () => {
  const score = kolom(ses, 'SES-WOA/Totaalscore/Gemiddelde score', { jaar: '2022' })
  const adults = (pad: string) => kolom(gezondheid, pad, { jaar: '2022', leeftijd: '18 jaar of ouder' })
  const inwoners = kolom(kwb2024, 'Bevolking/Aantal inwoners').waarden
  const ouderen = kolom(kwb2024, 'Bevolking/Leeftijdsgroepen/65 jaar of ouder')
  const grijs = { ...ouderen, waarden: ouderen.waarden.map((value, index) => value / Math.max(50, inwoners[index] ?? 0)) }
  const strength = {
    lonely: correlate(ses, score, adults('Eenzaam')),
    healthy: correlate(ses, score, adults('Ervaren gezondheid (goed/zeer goed)')),
    smokes: correlate(ses, score, adults('Roker')),
    limited: correlate(kwb2024, grijs, adults('Beperking in bewegen')),
  }
  expect(strength.lonely).toBeLessThan(-0.6)
  expect(strength.healthy).toBeGreaterThan(0.6)
  expect(strength.smokes).toBeLessThan(-0.5)
  expect(strength.limited).toBeGreaterThan(0.2)
})

test('the special buurten are what they should be', () => {
  const share = (naam: string, pad: string) => {
    const index = place(kwb2024, naam)
    return (kolom(kwb2024, pad).waarden[index] ?? 0) / (kolom(kwb2024, 'Bevolking/Aantal inwoners').waarden[index] ?? 1)
  }
  expect(share('Oude Markt', 'Bevolking/Leeftijdsgroepen/65 jaar of ouder')).toBeGreaterThan(0.28)
  expect(share('Waterrijk', 'Bevolking/Leeftijdsgroepen/0 tot 15 jaar')).toBeGreaterThan(0.2)
  expect(share('Collegehof', 'Bevolking/Leeftijdsgroepen/15 tot 25 jaar')).toBeGreaterThan(0.4)
  expect(kolom(ses, 'SES-WOA/Totaalscore/Gemiddelde score', { jaar: '2023' }).waarden[place(ses, 'Horst-Oost')]).toBeLessThan(-0.2)
})

test('nobody lives on the industrial estate, and of the hamlet too few people to tell anything', () => {
  const [bedrijven, gehucht] = [place(kwb2024, 'Bedrijventerrein De Schans'), place(kwb2024, 'Gehucht Rietmeer')]
  const eenzaam = kolom(gezondheid, 'Eenzaam', { jaar: '2022', leeftijd: '18 jaar of ouder' })
  const koop = kolom(kwb2024, 'Wonen en vastgoed/Woningen naar eigendom/Koopwoningen')
  expect(kolom(kwb2024, 'Bevolking/Aantal inwoners').waarden[bedrijven]).toBe(0)
  expect([reason(koop, bedrijven), reason(koop, gehucht)]).toEqual(['kan-niet-voorkomen', 'geheim'])
  expect([reason(eenzaam, bedrijven), reason(eenzaam, gehucht)]).toEqual(['onderdrukt', 'onderdrukt'])
})

test('a question that was not asked and a topic that is not out yet say so as a whole', () => {
  expect(kolom(gezondheid, 'Sociaal eenzaam', { jaar: '2012' }).geheelOntbreekt).toBe('niet-gevraagd')
  expect(kolom(kwb2024, 'Inkomen/Inkomen van personen/Gemiddeld inkomen per inwoner').geheelOntbreekt).toBe('nog-niet-gepubliceerd')
  expect(kolom(kwb2023, 'Inkomen/Inkomen van personen/Gemiddeld inkomen per inwoner').geheelOntbreekt).toBeUndefined()
  expect(new Set(gezondheid.kolommen.map(({ onderwerp }) => onderwerp.sleutel)).size).toBe(38)
})

test('every topic is one that the catalogue knows, and none is there twice', () => {
  const topics = demo.tabellen.flatMap(({ bron, kolommen }) => {
    return kolommen.map(({ onderwerp, periode }) => {
      return { titel: onderwerp.pad.join('/'), maat: resolveMaat(bron.familie, onderwerp)?.id, key: [bron.tabel, periode.id].join(' ') }
    })
  })
  expect(topics.filter(topic => topic.maat === undefined)).toEqual([])
  expect(new Set(topics.map(topic => `${topic.key} ${topic.maat}`)).size).toBe(topics.length)
})

test('one wijk of Wilgenoord changed its boundary between 2023 and 2024', () => {
  const changed = (tabel: PublishedTable) => tabel.gebieden.filter(gebied => gebied.indelingswijziging === 3).map(gebied => gebied.naam)
  expect(changed(kwb2023)).toEqual([])
  expect(changed(kwb2024)).toEqual(['Nieuw Meander', 'Oeverkwartier', 'Kreekzoom'])
})

test('every area has an outline, closed and against the clock, far from any real land', () => {
  const vormen = demo.geometrie.flatMap(kaart => kaart.vormen)
  expect(vormen.map(vorm => vorm.code).toSorted()).toEqual(kwb2024.gebieden.map(gebied => gebied.code).toSorted())
  const rings = vormen.flatMap(vorm => vorm.geometrie.coordinates.map(polygon => polygon[0] ?? []))
  const wrong = rings.filter(ring => {
    const isClosed = ring.length > 3 && ring[0] === ring.at(-1)
    const isAtSea = ring.every(([lon, lat]) => lon > 2 && lon < 4.5 && lat > 52.5 && lat < 54)
    return !isClosed || !isAtSea || size(ring) <= 0
  })
  expect(wrong).toEqual([])
})

test('buurten fill their municipality and share their borders point by point', () => {
  const [, gemeenten, , buurten] = demo.geometrie
  const total = (code: string) =>
    buurten?.vormen
      .filter(vorm => vorm.code.slice(2, 6) === code.slice(2))
      .reduce((sum, { geometrie }) => sum + sizeOf(geometrie.coordinates), 0) ?? 0
  for (const { code, geometrie } of gemeenten?.vormen ?? []) expect(total(code) / sizeOf(geometrie.coordinates)).toBeCloseTo(1, 6)
  const [land] = demo.geometrie
  expect(land?.vormen[0]?.geometrie.coordinates.map(polygon => polygon.length)).toEqual([1])
})

type Ring = readonly (readonly [number, number])[]

function size(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[index + 1] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
}

function sizeOf(polygons: readonly (readonly Ring[])[]): number {
  return polygons.flat().reduce((sum, ring) => sum + size(ring), 0)
}
