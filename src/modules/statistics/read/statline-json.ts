import { FigureError, jaarPeriode, parseGebiedCode, type GebiedCode } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Published, PublishedGebied } from '../published-table.ts'
import type { InputFile, ReadOptions, Reader } from './input.ts'
import { redenCode } from './reden-code.ts'
import { resolveSleutel, sleutelsOf } from './statline-sleutels.ts'
import { bronOf, heleKolomReden, recogniseTabel, yearNeeded } from './statline-tabel.ts'
import { finishKolommen, Groep, isBroad, type Kop } from './text-table.ts'
import { readWholeText } from './whole-text.ts'

const tooLarge = 'Dit JSON-bestand is groter dan 96 MB en wordt niet gelezen. Download dezelfde tabel als CSV.'
/** No office publishes a number of this size; JSON.parse makes Infinity of one that is larger still. */
const largest = 1e15

/** One object with an area code as key, and under it topics by key: { "GM1680": { "AantalInwoners_5": 25845 } }. */
export const statlineJsonReader: Reader = {
  naam: 'StatLine JSON op code',
  recognises: file => /^(?:\uFEFF)?\s*\{\s*"(?:NL|GM|WK|BU)\d{2}[0-9A-Z]* *"\s*:\s*\{\s*"\w+_\d+"\s*:/.test(file.head.toString('utf8')),
  read: readStatlineJson,
}

async function readStatlineJson(file: InputFile, options: ReadOptions): Promise<Published> {
  const text = await readWholeText(file, options, tooLarge)
  const areas = parseAreas(file.naam, text)
  requireDistinct(file.naam, text)
  const sleutels = [...new Set(areas.flatMap(([, figures]) => Object.keys(figures)))]
  const tabel = recogniseTabel({ naam: file.naam, kolommen: sleutels, titel: null, jaar: options.jaar })
  const jaar = tabel.jaar ?? options.jaar
  if (jaar === null) throw yearNeeded(file.naam)
  const koppen = sleutels.map((sleutel): Kop => ({
    sleutel,
    ...resolveSleutel(sleutel, sleutelsOf(tabel.familie)),
    dimensies: {},
    marge: 'waarde',
  }))
  const groep = new Groep(koppen, jaarPeriode(jaar), areas.length)
  const gebieden = areas.map(([code, figures], index) => {
    for (const [place, sleutel] of sleutels.entries()) {
      const kolom = groep.kolommen[place]!
      const value = figures[sleutel]
      if (typeof value === 'number' && Math.abs(value) < largest) kolom.setWaarde(index, value, decimalsOf(value))
      else if (value === null) kolom.setOntbreekt(index, redenCode(tabel.tekens.leeg))
      else if (value === '.') kolom.setOntbreekt(index, redenCode(tabel.tekens.punt))
      else if (typeof value === 'number')
        throw refuseAt(file.naam, text, `"${code}"`, 'import-number', `'${sleutel}' van ${code} is te groot voor een cijfer.`)
      else if (value !== undefined) throw refuseAt(file.naam, text, `"${code}"`, 'import-number', `'${sleutel}' van ${code} is geen getal.`)
    }
    return readArea(file.naam, text, code)
  })
  const indelingsjaar = tabel.indelingsjaar ?? jaar
  return {
    soort: 'tabel',
    tabel: {
      bron: bronOf(tabel, indelingsjaar, 'definitief'),
      gebieden,
      kolommen: finishKolommen([groep], gebieden.length, heleKolomReden(tabel, isBroad(gebieden))),
      opmerkingen: ['Het bestand noemt de gebieden alleen bij hun code. Namen komen uit andere tabellen.'],
    },
  }
}

type Figures = Readonly<Record<string, unknown>>

function parseAreas(naam: string, text: string): (readonly [string, Figures])[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1]
    const isCut = at === undefined || Number(at) >= text.trimEnd().length
    throw new Refusal(
      isCut ? 'Dit JSON-bestand is afgebroken. Download het opnieuw.' : 'Dit JSON-bestand is beschadigd. Download het opnieuw.',
      {
        code: isCut ? 'import-truncated' : 'import-damaged',
        place: { file: naam, ...placeAt(text, at === undefined ? text.length : Number(at)) },
        cause: error,
      },
    )
  }
  if (!isObject(parsed)) throw new Refusal('Dit JSON-bestand is geen tabel op code.', { code: 'import-not-a-table', place: { file: naam } })
  return Object.entries(parsed).map(([code, figures]) => {
    if (!isObject(figures)) throw refuseAt(naam, text, `"${code}"`, 'import-not-a-table', `Onder ${code} staan geen cijfers.`)
    return [code, figures]
  })
}

function isObject(value: unknown): value is Figures {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readArea(naam: string, text: string, code: string): PublishedGebied {
  try {
    const parsed = parseGebiedCode(code)
    return { ...parsed, naam: parsed.code }
  } catch (error) {
    if (!(error instanceof FigureError)) throw error
    throw refuseAt(naam, text, `"${code}"`, 'gebied-unknown', error.message)
  }
}

/** JSON.parse keeps the last of two equal keys without a word, so the text is searched for them. */
function requireDistinct(naam: string, text: string): void {
  const places = new Map<string, number>()
  for (const { 1: key = '', index } of text.matchAll(/"((?:NL|LD|PV|CR|GG|GM|WK|BU)\d{2}[0-9A-Z]* *)"\s*:\s*\{/g)) {
    const code = key.trim() as GebiedCode
    const earlier = places.get(code)
    if (earlier !== undefined) {
      const message = `Gebied ${code} staat ook al op regel ${placeAt(text, earlier).line}. Elk gebied mag één keer voorkomen.`
      throw new Refusal(message, { code: 'gebied-duplicate', place: { file: naam, ...placeAt(text, index) } })
    }
    places.set(code, index)
  }
}

function refuseAt(naam: string, text: string, needle: string, code: string, message: string): Refusal {
  return new Refusal(message, { code, place: { file: naam, ...placeAt(text, Math.max(0, text.indexOf(needle))) } })
}

/** Line and column, from 1, of a place in the text. */
function placeAt(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position)
  return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
}
