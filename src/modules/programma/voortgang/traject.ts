import { Refusal } from '../../../refusal.ts'
import type { Datum, MisschienDatum } from '../datum.ts'
import { addDagen, formatDatum } from '../datum.ts'
import { capital } from '../woorden.ts'
import type { ChecklistItem, Feit } from './checklist.ts'
import type { FaseId } from './fasen.ts'
import { faseIds, faseOf } from './fasen.ts'

/** What was decided or written earlier, also before this product was used. */
export interface EerderStuk {
  readonly tekst: string
  readonly datum: MisschienDatum
  /** Where the document can be found; null when there is none. */
  readonly document: string | null
  /** Id of the document, when it is kept with the buurt; null when it is not. */
  readonly bestand: string | null
}

/** One phase of one round. */
export interface FaseVerloop {
  /** The cycle can start again: 1 is the first round. */
  readonly ronde: number
  readonly fase: FaseId
  readonly begin: MisschienDatum
  /** Null while it goes on. */
  readonly eind: MisschienDatum | null
  readonly stukken: readonly EerderStuk[]
}

export interface Afgevinkt {
  readonly item: string
  readonly datum: MisschienDatum
  readonly door: string
}

/** The way of one buurt. It may begin anywhere: earlier phases need not be filled in. */
export interface Traject {
  readonly buurt: string
  readonly buurtNaam: string
  readonly fasen: readonly FaseVerloop[]
  readonly afgevinkt: readonly Afgevinkt[]
}

/**
 * Puts phases in order of round and phase. Known dates have to be in that order too: a phase begins no earlier than the one before, ends no
 * earlier than it began, and ends no earlier than the one before ended. Gaps are allowed, and so is overlap, because people work on the budget
 * while they finish the plan. Ends are compared within a round: measuring can go on while the next round begins. An unknown date stays unknown
 * and is held against nothing.
 */
export function defineTraject(input: Traject): Traject {
  const ordered = input.fasen.toSorted((a, b) => placeOf(a) - placeOf(b))
  let begun: FaseVerloop | null = null
  let ended: FaseVerloop | null = null
  for (const [index, verloop] of ordered.entries()) {
    const { ronde, fase, begin, eind } = verloop
    const name = capital(nameOf(verloop))
    if (!Number.isInteger(ronde) || ronde < 1) throw refuse(`Ronde ${ronde} kan niet. Geef een heel getal vanaf 1.`)
    if (ordered[index - 1]?.ronde === ronde && ordered[index - 1]?.fase === fase) {
      throw refuse(`${name} staat er twee keer in. Haal er één weg.`)
    }
    if (isBefore(eind, begin)) throw refuse(`${name} eindigt op ${say(eind)}, maar begint pas op ${say(begin)}. Controleer de datums.`)
    if (begun && isBefore(begin, begun.begin)) {
      throw refuse(
        `${name} begint op ${say(begin)}, vóór ${nameOf(begun)} (${say(begun.begin)}). Controleer de datums, of kies ‘datum onbekend’.`,
      )
    }
    if (begun && isBefore(eind, begun.begin)) {
      throw refuse(`${name} eindigt op ${say(eind)}, vóór het begin van ${nameOf(begun)} (${say(begun.begin)}). Controleer de datums.`)
    }
    if (ended?.ronde === ronde && eind !== null && (ended.eind === null || isBefore(eind, ended.eind))) {
      throw refuse(`${name} is klaar, maar ${nameOf(ended)} liep toen nog. Vul in wanneer die fase klaar was, of kies ‘datum onbekend’.`)
    }
    if (begin !== 'onbekend') begun = verloop
    if (eind !== 'onbekend') ended = verloop
  }
  return { ...input, fasen: ordered }
}

/** The phase that a buurt is in: of those that go on, the furthest. Null between two phases, and before the first. */
export function currentFase({ fasen }: Traject): FaseVerloop | null {
  return fasen.findLast(({ eind }) => eind === null) ?? null
}

export type FaseStaat = 'klaar' | 'bezig' | 'nog-niet' | 'niet-vastgelegd'

export interface FaseStand {
  readonly fase: FaseId
  readonly staat: FaseStaat
  readonly zin: string
}

/** All phases of the newest round, with what is not known said as not known. */
export function describeTraject({ fasen }: Traject): readonly FaseStand[] {
  const ronde = Math.max(1, ...fasen.map(verloop => verloop.ronde))
  const own = fasen.filter(verloop => verloop.ronde === ronde)
  const furthest = Math.max(-1, ...own.map(({ fase }) => faseIds.indexOf(fase)))
  return faseIds.map((fase, index): FaseStand => {
    const verloop = own.find(other => other.fase === fase)
    const { naam } = faseOf(fase)
    if (!verloop) {
      return index < furthest
        ? { fase, staat: 'niet-vastgelegd', zin: `${naam}: hier is niets van vastgelegd.` }
        : { fase, staat: 'nog-niet', zin: `${naam}: nog niet begonnen.` }
    }
    const { begin, eind } = verloop
    if (eind === null)
      return { fase, staat: 'bezig', zin: `${naam}: bezig ${begin === 'onbekend' ? '(begin onbekend)' : `sinds ${say(begin)}`}.` }
    const from = begin === 'onbekend' ? 'begin onbekend' : `begonnen op ${say(begin)}`
    return { fase, staat: 'klaar', zin: `${naam}: klaar, ${from}, ${eind === 'onbekend' ? 'eind onbekend' : `geëindigd op ${say(eind)}`}.` }
  })
}

export interface FaseStart {
  readonly fase: FaseId
  readonly datum: Datum
  /** Whether the phases that go on end on the same day. Uitvoeren usually goes on while measuring begins. */
  readonly sluitVorige: boolean
}

/** Begins a phase. A phase that already was, or that comes earlier than one that was, begins a new round; nothing is undone. */
export function startFase(traject: Traject, { fase, datum, sluitVorige }: FaseStart): Traject {
  const newest = traject.fasen.at(-1)
  const isAgain = newest !== undefined && faseIds.indexOf(fase) <= faseIds.indexOf(newest.fase)
  const ronde = (newest?.ronde ?? 1) + (isAgain ? 1 : 0)
  const earlier = traject.fasen.map(verloop => (sluitVorige && verloop.eind === null ? { ...verloop, eind: datum } : verloop))
  return defineTraject({ ...traject, fasen: [...earlier, { ronde, fase, begin: datum, eind: null, stukken: [] }] })
}

export interface ItemStand {
  readonly item: ChecklistItem
  /** When and by whom it was done; null while it is open. A fact has no person. */
  readonly gedaan: { readonly datum: MisschienDatum; readonly door: string | null } | null
  /** The day by which it should be done; null when there is none or when nobody knows when the phase began. */
  readonly uiterlijk: Datum | null
}

/**
 * The items of a phase, done and open. Facts come from the modules that know them, with the day on which they last became true. In a later
 * round only counts what was done since its phase began.
 */
export function judgeChecklist(
  { afgevinkt }: Traject,
  verloop: FaseVerloop,
  checklist: readonly ChecklistItem[],
  feiten: ReadonlyMap<Feit, MisschienDatum>,
): readonly ItemStand[] {
  const { fase, begin } = verloop
  return checklist
    .filter(item => item.fase === fase)
    .map(item => {
      const uiterlijk = item.binnenDagen === null || begin === 'onbekend' ? null : addDagen(begin, item.binnenDagen)
      const ways = waysDone(item, afgevinkt, feiten)
      return { item, gedaan: ways.find(({ datum }) => countsIn(verloop, datum)) ?? null, uiterlijk }
    })
}

function waysDone(
  { id, vervulling }: ChecklistItem,
  afgevinkt: readonly Afgevinkt[],
  feiten: ReadonlyMap<Feit, MisschienDatum>,
): readonly NonNullable<ItemStand['gedaan']>[] {
  if (vervulling.soort === 'hand') return afgevinkt.filter(({ item }) => item === id).map(({ datum, door }) => ({ datum, door }))
  const datum = feiten.get(vervulling.feit)
  return datum === undefined ? [] : [{ datum, door: null }]
}

function countsIn({ ronde, begin }: FaseVerloop, datum: MisschienDatum): boolean {
  return ronde === 1 || begin === 'onbekend' || (datum !== 'onbekend' && datum >= begin)
}

function placeOf({ ronde, fase }: FaseVerloop): number {
  return ronde * faseIds.length + faseIds.indexOf(fase)
}

function nameOf({ ronde, fase }: FaseVerloop): string {
  const name = `de fase ‘${faseOf(fase).naam}’`
  return ronde === 1 ? name : `${name} (ronde ${ronde})`
}

function isBefore(a: MisschienDatum | null, b: MisschienDatum | null): boolean {
  return a !== null && b !== null && a !== 'onbekend' && b !== 'onbekend' && a < b
}

function say(datum: MisschienDatum | null): string {
  return datum === null ? 'nu' : formatDatum(datum)
}

function refuse(zin: string): Refusal {
  return new Refusal(zin, { code: 'traject-invalid' })
}
