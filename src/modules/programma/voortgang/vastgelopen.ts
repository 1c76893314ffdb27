import type { Datum, MisschienDatum } from '../datum.ts'
import { countDagen, formatDatum } from '../datum.ts'
import { compareText, sayDuur } from '../woorden.ts'
import type { ChecklistItem, Feit } from './checklist.ts'
import { faseIds, faseOf } from './fasen.ts'
import type { LegePlek } from './judge-netwerk.ts'
import { findLegePlekken } from './judge-netwerk.ts'
import type { Netwerk } from './netwerk.ts'
import type { Normen } from './normen.ts'
import type { Doener } from './rollen.ts'
import { doenerNamen } from './rollen.ts'
import type { FaseVerloop, ItemStand, Traject } from './traject.ts'
import { currentFase, judgeChecklist } from './traject.ts'

/** What is known of a buurt on a day. */
export interface BuurtStand {
  readonly traject: Traject
  readonly netwerk: Netwerk
  readonly feiten: ReadonlyMap<Feit, MisschienDatum>
  /** Days on which somebody of the buurt did something, in any order. */
  readonly activiteit: readonly Datum[]
  /** Since when the begrotingscommissie has the budget and has not answered; null when it has nothing. */
  readonly bijCommissieSinds: Datum | null
}

export type VastgelopenRegel = 'wacht-op-commissie' | 'fase-te-lang' | 'lege-plek' | 'stil' | 'punt-te-laat'

export interface Reden {
  readonly regel: VastgelopenRegel
  readonly zin: string
  /** When it began; of a late item the day on which it should have been done. */
  readonly sinds: Datum
  /** Days that it lasts (of an item: since its phase began), and days that it usually lasts at most. */
  readonly dagen: number
  readonly norm: number
  readonly volgendeStap: string
  readonly wie: Doener
}

export interface VastgelopenBuurt {
  readonly buurt: string
  readonly buurtNaam: string
  /** How far the heaviest reason is beyond its usual time, in words. */
  readonly ernst: string
  /** The heaviest first. */
  readonly redenen: readonly Reden[]
}

export interface Vastgelopen {
  readonly buurten: readonly VastgelopenBuurt[]
  /** What cannot be judged because a date is unknown: never counted as well, never as stuck. */
  readonly onbekend: readonly { readonly buurt: string; readonly buurtNaam: string; readonly zin: string }[]
}

export interface VastgelopenVraag {
  readonly buurten: readonly BuurtStand[]
  readonly op: Datum
  readonly normen: Normen
  readonly checklist: readonly ChecklistItem[]
}

/** How the list is ordered, for beside it. */
export const volgordeUitleg =
  'Bovenaan staat de buurt waar iets het langst over de gewone tijd heen is, vergeleken met die gewone tijd. Is dat gelijk, dan gaat voor wie het langst wacht.'

/**
 * Which buurten are stuck, why, since when, and who can take which step. A buurt whose budget lies with the committee waits for others: then
 * the length of its phase and its silence are not held against it.
 */
export function findVastgelopen(vraag: VastgelopenVraag): Vastgelopen {
  const stuck: VastgelopenBuurt[] = []
  const onbekend: Vastgelopen['onbekend'][number][] = []
  for (const stand of vraag.buurten) {
    const { buurt, buurtNaam } = stand.traject
    const found = judgeBuurt(stand, vraag)
    const redenen = found.filter(bevinding => 'regel' in bevinding).toSorted(compareRedenen)
    const [worst] = redenen
    if (worst) stuck.push({ buurt, buurtNaam, ernst: ernstWoorden.get(stepOf(worst)) ?? '', redenen })
    for (const bevinding of found) if (!('regel' in bevinding)) onbekend.push({ buurt, buurtNaam, zin: bevinding.zin })
  }
  return { buurten: stuck.toSorted(compareBuurten), onbekend }
}

/** A reason in full, for a mail or a list: what, since when, what helps and who. */
export function sayReden({ regel, zin, sinds, volgendeStap, wie }: Reden): string {
  const since = regel === 'punt-te-laat' ? '' : ` Dat is zo sinds ${formatDatum(sinds)}.`
  return `${zin}${since} ${volgendeStap} Dit is iets voor ${doenerNamen[wie]}.`
}

/** A reason, or a sentence that says what is not known. */
type Bevinding = Reden | { readonly zin: string }

function judgeBuurt(stand: BuurtStand, { op, normen, checklist }: VastgelopenVraag): readonly Bevinding[] {
  const fase = currentFase(stand.traject)
  const wacht = stand.bijCommissieSinds
  const found = wacht === null ? [...judgeFase(fase, op, normen), ...judgeStilte(stand, fase, op, normen)] : judgeWacht(wacht, op, normen)
  if (!fase) return found
  const hasNetwerk = faseIds.indexOf(fase.fase) >= faseIds.indexOf('inspireren')
  const plekken = hasNetwerk ? findLegePlekken(stand.netwerk, op).flatMap(plek => judgePlek(plek, op, normen)) : []
  const punten = judgeChecklist(stand.traject, fase, checklist, stand.feiten).flatMap(punt => judgePunt(punt, fase, op))
  return [...found, ...plekken, ...punten]
}

function judgeWacht(sinds: Datum, op: Datum, { commissieDagen }: Normen): readonly Bevinding[] {
  return longerThan(commissieDagen, sinds, op).map(dagen => ({
    regel: 'wacht-op-commissie',
    zin: `De begroting ligt al ${sayDuur(dagen)} bij de begrotingscommissie.`,
    sinds,
    dagen,
    norm: commissieDagen,
    volgendeStap: 'Vraag de commissie wanneer zij besluit, en vertel dat aan het netwerk.',
    wie: 'transitieteam',
  }))
}

function judgeFase(verloop: FaseVerloop | null, op: Datum, { faseDagen }: Normen): readonly Bevinding[] {
  const norm = verloop && faseDagen[verloop.fase]
  if (verloop === null || norm === null) return []
  const { fase, begin } = verloop
  const { naam } = faseOf(fase)
  if (begin === 'onbekend') return [{ zin: `Wij weten niet wanneer de fase ‘${naam}’ begon. Vul de datum in als u die kent.` }]
  return longerThan(norm, begin, op).map(dagen => ({
    regel: 'fase-te-lang',
    zin: `De fase ‘${naam}’ duurt al ${sayDuur(dagen)}. Gewoonlijk is dat hoogstens ${sayDuur(norm)}.`,
    sinds: begin,
    dagen,
    norm,
    volgendeStap: 'Bel de kartrekkers en vraag wat hen zou helpen.',
    wie: 'transitiecoach',
  }))
}

/** Silent since the last activity; without any, since the phase began. What lies in the future does not count yet. */
function judgeStilte({ activiteit }: BuurtStand, fase: FaseVerloop | null, op: Datum, { stilDagen }: Normen): readonly Bevinding[] {
  let last: Datum | null = null
  for (const datum of activiteit) if ((last === null || datum > last) && datum <= op) last = datum
  const sinds = last ?? fase?.begin ?? null
  if (sinds === null) return []
  if (sinds === 'onbekend') return [{ zin: 'Wij weten niet wanneer hier voor het laatst iets gebeurde.' }]
  return longerThan(stilDagen, sinds, op).map(dagen => ({
    regel: 'stil',
    zin: `Er is al ${sayDuur(dagen)} niets vastgelegd in deze buurt.`,
    sinds,
    dagen,
    norm: stilDagen,
    volgendeStap: 'Bel het netwerk en vraag hoe het gaat. Misschien gebeurt er veel en is het alleen niet opgeschreven.',
    wie: 'projectcoordinator',
  }))
}

function judgePlek({ sinds, zin, volgendeStap, wie }: LegePlek, op: Datum, { legePlekDagen }: Normen): readonly Bevinding[] {
  if (sinds === 'onbekend') return [{ zin: `${zin} Wij weten niet sinds wanneer.` }]
  return longerThan(legePlekDagen, sinds, op).map(dagen => ({
    regel: 'lege-plek',
    zin: `${zin} Dat is al ${sayDuur(dagen)} zo.`,
    sinds,
    dagen,
    norm: legePlekDagen,
    volgendeStap,
    wie,
  }))
}

function judgePunt({ item, gedaan, uiterlijk }: ItemStand, { begin }: FaseVerloop, op: Datum): readonly Bevinding[] {
  const norm = item.binnenDagen
  if (gedaan || uiterlijk === null || norm === null || begin === 'onbekend') return []
  return longerThan(norm, begin, op).map(dagen => ({
    regel: 'punt-te-laat',
    zin: `Dit had op ${formatDatum(uiterlijk)} klaar moeten zijn: ‘${item.tekst}’`,
    sinds: uiterlijk,
    dagen,
    norm,
    volgendeStap: 'Doe dit alsnog, of spreek een nieuwe datum af.',
    wie: item.wie,
  }))
}

/** The days that have passed when they are more than the norm, else nothing. */
function longerThan(norm: number, sinds: Datum, op: Datum): readonly number[] {
  const dagen = countDagen(sinds, op)
  return dagen > norm ? [dagen] : []
}

/** How many times the usual time has passed, in steps that people can tell apart: 1, 2 and 4. */
function stepOf({ dagen, norm }: Reden): number {
  const times = norm === 0 ? Number.POSITIVE_INFINITY : dagen / norm
  return times >= 4 ? 4 : times >= 2 ? 2 : 1
}

const ernstWoorden = new Map([
  [1, 'langer dan gewoon'],
  [2, 'minstens twee keer zo lang als gewoon'],
  [4, 'minstens vier keer zo lang als gewoon'],
])

function compareRedenen(a: Reden, b: Reden): number {
  return stepOf(b) - stepOf(a) || compareText(a.sinds, b.sinds) || compareText(a.zin, b.zin)
}

function compareBuurten(a: VastgelopenBuurt, b: VastgelopenBuurt): number {
  const [first, second] = [a.redenen[0], b.redenen[0]]
  if (!first || !second) return 0
  return stepOf(second) - stepOf(first) || compareText(first.sinds, second.sinds) || a.buurtNaam.localeCompare(b.buurtNaam, 'nl')
}
