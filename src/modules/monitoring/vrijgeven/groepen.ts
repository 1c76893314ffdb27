import type { Tekst } from '@buurtwijs/figures'
import type { Indeling } from '../../vrijgave/index.ts'
import { codeVan, leesCode } from './gegeven.ts'
import type { Gegeven } from './gegeven.ts'

/** Groups of age as they leave: those of deliveries, and wider ones for where some are too small. */
const groepen = {
  '0-17': { naam: { nl: '0 tot en met 17 jaar', en: 'Ages 0 to 17' }, van: ['0-17'] },
  '18-64': { naam: { nl: '18 tot en met 64 jaar', en: 'Ages 18 to 64' }, van: ['18-64'] },
  '0-64': { naam: { nl: '0 tot en met 64 jaar', en: 'Ages 0 to 64' }, van: ['0-17', '18-64'] },
  '65-74': { naam: { nl: '65 tot en met 74 jaar', en: 'Ages 65 to 74' }, van: ['65-74'] },
  '75-84': { naam: { nl: '75 tot en met 84 jaar', en: 'Ages 75 to 84' }, van: ['75-84'] },
  vanaf85: { naam: { nl: '85 jaar en ouder', en: 'Ages 85 and over' }, van: ['85+'] },
  vanaf75: { naam: { nl: '75 jaar en ouder', en: 'Ages 75 and over' }, van: ['75-84', '85+'] },
  vanaf65: { naam: { nl: '65 jaar en ouder', en: 'Ages 65 and over' }, van: ['65-74', '75-84', '85+'] },
  onbekend: { naam: { nl: 'leeftijd niet geleverd', en: 'Age not delivered' }, van: [] },
} as const satisfies Record<string, { readonly naam: Tekst; readonly van: readonly string[] }>
export type Groep = keyof typeof groepen

/** In which ways everybody is divided, the finest first. */
const verdelingen: readonly (readonly Groep[])[] = [
  ['0-17', '18-64', '65-74', '75-84', 'vanaf85'],
  ['0-64', '65-74', '75-84', 'vanaf85'],
  ['0-64', '65-74', 'vanaf75'],
  ['0-64', 'vanaf65'],
]

export function isGroep(text: string): text is Groep {
  return Object.hasOwn(groepen, text)
}

export function noemGroep(groep: Groep): Tekst {
  return groepen[groep].naam
}

type Delen = Gegeven['delen']

/**
 * Divides figures by age, where every group has at least `drempel` people. In which way is decided when a place and period comes for the first time and stays, whatever is delivered
 * later: two divisions of the same people could be subtracted from each other. Who comes later without an age is a
 * group of its own, when it is large enough. A figure that no longer fits its division is left out, so that the one of before stays.
 */
export function verdeel(gegevens: readonly Gegeven[], { drempel, indeling }: Regels): readonly Gegeven[] {
  const bekend = verdelingenIn(indeling)
  return gegevens.flatMap(({ perLeeftijd = new Map<string, Delen>(), zonderLeeftijd, ...gegeven }): readonly Gegeven[] => {
    const known = bekend.get(codeVan(gegeven.plek, gegeven.periode))
    const fits = (groep: Groep) => {
      const delen = sumOf(perLeeftijd, groepen[groep].van)
      return delen !== null && peopleIn(delen) >= drempel
    }
    const isWhole = zonderLeeftijd === undefined
    const chosen = (known ?? (isWhole ? verdelingen.find(each => each.every(fits)) : undefined) ?? []).filter(each => each !== 'onbekend')
    if (!chosen.every(fits)) return []
    const divided: NonNullable<Gegeven['groepen']>[number][] = chosen.map(id => ({
      id,
      naam: groepen[id].naam.nl,
      delen: sumOf(perLeeftijd, groepen[id].van) ?? {},
    }))
    if (divided.length > 0 && !isWhole) {
      if (peopleIn(zonderLeeftijd) < drempel) return []
      divided.push({ id: 'onbekend', naam: groepen.onbekend.naam.nl, delen: zonderLeeftijd })
    } else if (known?.includes('onbekend') === true) {
      divided.push({
        id: 'onbekend',
        naam: groepen.onbekend.naam.nl,
        delen: Object.fromEntries(Object.keys(gegeven.delen).map(name => [name, 0])),
      })
    }
    return [divided.length === 0 ? gegeven : { ...gegeven, groepen: divided }]
  })
}

interface Regels {
  /** Fewer people than this are no group. */
  readonly drempel: number
  /** The codes of the series by now; null when there are none. */
  readonly indeling: Indeling | null
}

/** By code of a place and period how it is divided; nothing in it when it is not. */
function verdelingenIn(indeling: Indeling | null): ReadonlyMap<string, readonly Groep[]> {
  const found = new Map<string, Groep[]>()
  for (const each of Object.keys(indeling?.['plek']?.parents ?? {})) {
    const { plek, periode, groep } = leesCode(each)
    const code = codeVan(plek, periode)
    const own = found.get(code) ?? []
    if (groep !== null && isGroep(groep)) own.push(groep)
    found.set(code, own)
  }
  return found
}

/** Who a part is about: below the line, or in it and not in it. */
function peopleIn(delen: Delen): number {
  return delen['noemer'] ?? Object.values(delen).reduce((sum, one) => sum + one, 0)
}

/** The parts of several groups together; null when one of them was not delivered. */
function sumOf(perLeeftijd: ReadonlyMap<string, Delen>, van: readonly string[]): Delen | null {
  const own = van.map(groep => perLeeftijd.get(groep)).filter(delen => delen !== undefined)
  if (own.length < van.length) return null
  const names = new Set(own.flatMap(delen => Object.keys(delen)))
  return Object.fromEntries([...names].map(name => [name, own.reduce((sum, delen) => sum + (delen[name] ?? 0), 0)]))
}
