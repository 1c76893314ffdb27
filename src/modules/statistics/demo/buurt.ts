import { parseGebiedCode, type GebiedCode } from '@buurtwijs/figures'
import type { Random } from '#src/platform/random.ts'
import { drawNormal, within } from './chance.ts'
import { gemeentenamen, makeNamer } from './names.ts'
import { soorten, wilgenoord, type BuurtSoort } from './wilgenoord.ts'

/** What drives all figures of a buurt, in standard deviations from the average of the country. */
export interface Factoren {
  /** Wealth, education and work. */
  readonly ses: number
  /** How many older people. */
  readonly grijs: number
  /** How many families. */
  readonly gezin: number
  readonly stad: number
  /** How many people with roots elsewhere. */
  readonly herkomst: number
  readonly student: number
}

/** A made-up buurt before any figure is drawn. Places are in kilometres from the centre of the country. */
export interface DemoBuurt {
  readonly code: GebiedCode
  readonly naam: string
  readonly wijk: GebiedCode
  readonly gemeente: GebiedCode
  readonly x: number
  readonly y: number
  /** Inhabitants in 2024. */
  readonly inwoners: number
  readonly factoren: Factoren
  /** Inhabitants in 2023 as a share of those in 2024. */
  readonly vorigJaar: number
  /** Its boundary moved between 2023 and 2024. */
  readonly gewijzigd: boolean
  /** Standard normal draws: what the factors do not explain. */
  readonly ruis: readonly number[]
}

/** A wijk, a gemeente or the country: a name for a set of buurten. */
export interface DemoGebied {
  readonly code: GebiedCode
  readonly naam: string
  readonly gewijzigd: boolean
}

/** The made-up country: 41 municipalities, of which Wilgenoord (GM9901) is worked out by hand. */
export interface DemoLand {
  readonly land: DemoGebied
  readonly gemeenten: readonly DemoGebied[]
  readonly wijken: readonly DemoGebied[]
  readonly buurten: readonly DemoBuurt[]
}

/** The wijk whose boundary moved between 2023 and 2024, with the two buurten at that boundary. */
const gewijzigd = new Set(['WK990107', 'BU99010705', 'BU99010706'])

const columns = 7
const spacing = 9
const ruisLengte = 64

/** Draws the country. Municipalities lie on a loose grid with Wilgenoord in the middle. */
export function makeLand(random: Random): DemoLand {
  const name = makeNamer(random)
  const parts = Array.from({ length: gemeentenamen.length + 1 }, (_, index) => makeGemeente(index, random, name))
  return {
    land: { code: code('NL99'), naam: 'Demoland', gewijzigd: false },
    gemeenten: parts.map(part => part.gemeente),
    wijken: parts.flatMap(part => part.wijken),
    buurten: parts.flatMap(part => part.buurten),
  }
}

function code(text: string): GebiedCode {
  return parseGebiedCode(text).code
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

interface WijkSchets {
  readonly naam: string
  readonly buurten: readonly { readonly naam: string; readonly soort: BuurtSoort; readonly inwoners?: number }[]
}

function makeGemeente(
  index: number,
  random: Random,
  name: () => string,
): { gemeente: DemoGebied; wijken: DemoGebied[]; buurten: DemoBuurt[] } {
  const eigen = index === 0
  const place = eigen ? 24 : index <= 24 ? index - 1 : index
  const [column, row] = [place % columns, Math.floor(place / columns)]
  const [jitterX, jitterY] = [random.next() - 0.5, random.next() - 0.5]
  const midden = { x: (column - 3 + 0.15 * jitterX + (row % 2) * 0.4) * spacing, y: (row - 3 + 0.15 * jitterY) * spacing }
  const basis = { stad: eigen ? 0.2 : drawNormal(random) * 0.8, ses: eigen ? 0 : drawNormal(random) * 0.4 }
  const schetsen = eigen ? sketchWilgenoord() : sketchGemeente(random, name, basis.stad)
  const gemeente = { code: code(`GM99${two(index + 1)}`), naam: eigen ? 'Wilgenoord' : (gemeentenamen[index - 1] ?? ''), gewijzigd: false }
  const wijken: DemoGebied[] = []
  const buurten: DemoBuurt[] = []
  for (const [wijkIndex, schets] of schetsen.entries()) {
    const wijkCode = code(`WK99${two(index + 1)}${two(wijkIndex + 1)}`)
    wijken.push({ code: wijkCode, naam: schets.naam, gewijzigd: gewijzigd.has(wijkCode) })
    const spot = placeWijk(wijkIndex, schetsen.length, midden, random)
    const kleur = { ses: drawNormal(random) * 0.5, grijs: drawNormal(random) * 0.5, gezin: drawNormal(random) * 0.4 }
    for (const [buurtIndex, buurt] of schets.buurten.entries()) {
      const buurtCode = code(`BU99${two(index + 1)}${two(wijkIndex + 1)}${two(buurtIndex + 1)}`)
      const at = placeBuurt(buurtIndex, schets.buurten.length, spot, random)
      const factoren = drawFactoren(buurt.soort, basis, kleur, { eigen, wijkIndex }, random)
      const inwoners = buurt.inwoners ?? drawInwoners(factoren, random)
      const ruis = Array.from({ length: ruisLengte }, () => drawNormal(random))
      buurten.push({
        code: buurtCode,
        naam: buurt.naam,
        wijk: wijkCode,
        gemeente: gemeente.code,
        ...at,
        inwoners,
        factoren,
        ruis,
        ...changeOf(buurtCode, buurt.soort, ruis),
      })
    }
  }
  return { gemeente, wijken, buurten }
}

function sketchWilgenoord(): WijkSchets[] {
  return wilgenoord.map(wijk => ({
    naam: wijk.naam,
    buurten: wijk.buurten.map(([naam, soort, inwoners]) => ({ naam, soort, ...(inwoners === undefined ? {} : { inwoners }) })),
  }))
}

const stads: readonly BuurtSoort[] = [
  'centrum',
  'arbeiders',
  'arbeiders',
  'galerijflats',
  'rijtjes',
  'rijtjes',
  'rijtjes',
  'nieuwbouw',
  'villas',
]
const landelijk: readonly BuurtSoort[] = ['dorp', 'dorp', 'buitengebied', 'rijtjes', 'rijtjes', 'villas', 'nieuwbouw', 'arbeiders']

/** About thirty buurten, more in a town; now and then one where nobody or hardly anyone lives. */
function sketchGemeente(random: Random, name: () => string, stad: number): WijkSchets[] {
  const wijken = within(3, Math.round(6 + 2 * stad), 10)
  const kinds = stad > 0.2 ? stads : landelijk
  return Array.from({ length: wijken }, () => ({
    naam: `Wijk ${name()}`,
    buurten: Array.from({ length: 3 + random.integer(5) }, () => {
      const soort = kinds[random.integer(kinds.length)] ?? 'rijtjes'
      const chance = random.next()
      if (chance < 0.03) return { naam: `Bedrijventerrein ${name()}`, soort: 'bedrijven' as const, inwoners: 0 }
      if (chance < 0.06) return { naam: name(), soort: 'buitengebied' as const, inwoners: 5 + random.integer(40) }
      if (chance > 0.98 && stad > 0.2) return { naam: name(), soort: 'studenten' as const }
      return { naam: name(), soort }
    }),
  }))
}

/** The first wijk is the heart; the others lie around it. */
function placeWijk(
  index: number,
  count: number,
  midden: { x: number; y: number },
  random: Random,
): { x: number; y: number; spread: number } {
  if (index === 0) return { ...midden, spread: 0.65 }
  const angle = (2 * Math.PI * (index - 1 + 0.15 * random.next())) / (count - 1)
  const distance = 2.1 + 0.06 * count + 0.4 * random.next()
  return { x: midden.x + distance * Math.cos(angle), y: midden.y + distance * Math.sin(angle), spread: 0.7 }
}

/** The first buurt is the middle of its wijk. */
function placeBuurt(
  index: number,
  count: number,
  spot: { x: number; y: number; spread: number },
  random: Random,
): { x: number; y: number } {
  const [turn, reach] = [random.next(), random.next()]
  const angle = (2 * Math.PI * (index - 1 + 0.5 * turn)) / (count - 1)
  const distance = spot.spread * (index === 0 ? 0.25 * reach : 0.8 + 0.5 * reach)
  return { x: spot.x + distance * Math.cos(angle), y: spot.y + distance * Math.sin(angle) }
}

function drawFactoren(
  soort: BuurtSoort,
  basis: { stad: number; ses: number },
  kleur: { ses: number; grijs: number; gezin: number },
  place: { eigen: boolean; wijkIndex: number },
  random: Random,
): Factoren {
  const eigen: Partial<Factoren> = soorten[soort]
  const draws = Array.from({ length: 5 }, () => drawNormal(random))
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = draws
  const rust = place.eigen ? 0.3 : 1
  const ses = (eigen.ses ?? 0) + basis.ses + rust * kleur.ses + 0.45 * a
  const stad = (eigen.stad ?? 0) + 0.6 * basis.stad + (place.wijkIndex === 0 ? 0.3 : 0) + 0.25 * b
  return {
    ses,
    stad,
    grijs: (eigen.grijs ?? 0) + rust * kleur.grijs + 0.45 * c,
    gezin: (eigen.gezin ?? 0) + rust * kleur.gezin + 0.4 * d,
    herkomst: (eigen.herkomst ?? 0) - 0.3 * ses + 0.3 * stad + 0.35 * e,
    student: eigen.student ?? 0,
  }
}

function drawInwoners(factoren: Factoren, random: Random): number {
  return Math.round(within(60, 1150 * Math.exp(0.28 * factoren.stad + 0.45 * drawNormal(random)), 6500))
}

/** A buurt grows or shrinks a little; a new estate grows fast; where the boundary moved, part of one buurt went to the other. */
function changeOf(buurt: GebiedCode, soort: BuurtSoort, ruis: readonly number[]): { vorigJaar: number; gewijzigd: boolean } {
  if (buurt === 'BU99010705') return { vorigJaar: 0.72, gewijzigd: true }
  if (buurt === 'BU99010706') return { vorigJaar: 1.19, gewijzigd: true }
  return { vorigJaar: within(0.9, (soort === 'nieuwbouw' ? 0.96 : 0.997) + 0.008 * (ruis[0] ?? 0), 1.05), gewijzigd: false }
}
