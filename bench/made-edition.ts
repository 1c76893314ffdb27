/**
 * Made-up files in the size and the shape of the national ones, the same on every machine: what the benchmarks read where the real files
 * are not at hand.
 */
const gemeenten = 342
const kwbRows = 18_310
export const kwbTopics = 120
const rivmRows = 17_341
const rivmTopics = 35

/** A repeatable row of numbers from 0 up to 1. */
export function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface MadeGebied {
  readonly naam: string
  readonly soort: string
  readonly code: string
}

/** The country, its gemeenten, their wijken and the buurten in those, about as many as there are. */
function* makeGebieden(): Generator<MadeGebied> {
  yield { naam: 'Nederland', soort: 'Land', code: 'NL00' }
  for (let gemeente = 1, count = 1; gemeente <= gemeenten; gemeente++) {
    const four = String(gemeente).padStart(4, '0')
    yield { naam: `Gemeente ${gemeente}`, soort: 'Gemeente', code: `GM${four}` }
    for (let wijk = 0; wijk < (gemeente <= 315 ? 10 : 9); wijk++) {
      const two = String(wijk).padStart(2, '0')
      yield { naam: `Wijk ${two}`, soort: 'Wijk', code: `WK${four}${two}` }
      const buurten = count % 17 < 5 ? 5 : 4
      for (let buurt = 0; buurt < buurten; buurt++) yield { naam: `Buurt ${buurt}`, soort: 'Buurt', code: `BU${four}${two}0${buurt}` }
      count += buurten + 2
    }
  }
}

/** Cells as StatLine pads them: whole numbers in every third topic, one decimal in the others, four in a hundred kept secret and one that cannot occur. */
function makeCells(topics: number, random: () => number): string[] {
  return Array.from({ length: topics }, (_, topic) => {
    const draw = random()
    const text = draw < 0.01 ? '' : draw < 0.05 ? '.' : topic % 3 === 0 ? String(Math.floor(random() * 5000)) : (random() * 100).toFixed(1)
    return text === '' ? '' : text.padStart(8)
  })
}

function quoted(cells: readonly string[]): string {
  return cells.map(cell => `"${cell}"`).join(';')
}

/** Kerncijfers wijken en buurten of a whole country: 18,310 areas x 120 topics, about 26 MB. Its name has to hold a table id, such as 85984NED. */
export function makeKwbEdition(): string {
  const random = makeRandom(7)
  const topics = Array.from(
    { length: kwbTopics },
    (_, topic) => `Groep ${topic % 12}/Onderwerp ${topic} (${topic % 3 === 0 ? 'aantal' : '%'})`,
  )
  const regio = ['Gemeentenaam (naam)', 'Soort regio (omschrijving)', 'Codering (code)'].map(naam => `Regioaanduiding/${naam}`)
  const lines = [quoted(['Wijken en buurten', ...regio, ...topics])]
  for (const { naam, soort, code } of [...makeGebieden()].slice(0, kwbRows)) {
    lines.push(quoted([naam, 'Gemeente'.padEnd(40), soort.padEnd(10), code.padEnd(10), ...makeCells(kwbTopics, random)]))
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Gezondheid per wijk en buurt of one wave and one age group: 17,341 areas x 35 topics, about 8 MB. Its name has to hold 50090NED. */
export function makeRivmEdition(): string {
  const random = makeRandom(11)
  const topics = Array.from({ length: rivmTopics }, (_, topic) => `Onderwerp_${topic + 4}`)
  const keys = ['ID', 'Leeftijd', 'Marges', 'WijkenEnBuurten', 'Perioden', 'Gemeentenaam_1', 'SoortRegio_2', 'Codering_3']
  const lines = [quoted([...keys, ...topics])]
  for (const [index, { soort, code }] of [...makeGebieden()].slice(0, rivmRows).entries()) {
    const own = [
      String(index * 3 + 2),
      '20300',
      'MW00000',
      code.padEnd(10),
      '2020JJ00',
      'Gemeente'.padEnd(40),
      soort.padEnd(10),
      code.padEnd(20),
    ]
    lines.push(quoted([...own, ...makeCells(rivmTopics, random)]))
  }
  return `${lines.join('\r\n')}\r\n`
}
