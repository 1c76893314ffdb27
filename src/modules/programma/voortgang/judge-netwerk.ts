import type { Datum, MisschienDatum } from '../datum.ts'
import { countWords } from '../woorden.ts'
import type { Bezetting, Netwerk } from './netwerk.ts'
import { emptySince, holdersOf, isZetel, membersOf, neededIn } from './netwerk.ts'
import type { Doener, Rol } from './rollen.ts'
import { rollen, steunrollen } from './rollen.ts'

/** Something to do: what is the matter, what helps, and who does it. */
export interface Stap {
  readonly zin: string
  readonly volgendeStap: string
  readonly wie: Doener
}

export interface LegePlek extends Stap {
  readonly rol: Rol
  readonly sinds: MisschienDatum
}

export type NetwerkRegel =
  | 'wijkverpleegkundige'
  | 'te-veel-kartrekkers'
  | 'te-weinig-leden'
  | 'te-veel-leden'
  | 'coordinator-van-partner'
  | 'steun-buiten-netwerk'

export interface GebrokenRegel extends Stap {
  readonly regel: NetwerkRegel
}

/** How a network stands on a day. */
export interface NetwerkOordeel {
  readonly leden: number
  readonly legePlekken: readonly LegePlek[]
  readonly regels: readonly GebrokenRegel[]
  /** Every seat and role filled and every rule met. */
  readonly isCompleet: boolean
}

/** Which seats and roles are empty and which rules are not met, each as a sentence with the next step. */
export function judgeNetwerk(netwerk: Netwerk, op: Datum): NetwerkOordeel {
  const legePlekken = findLegePlekken(netwerk, op)
  const leden = membersOf(netwerk, op)
  const regels = [...judgeKartrekkers(netwerk, op), ...judgeLeden(leden), ...judgeSteun(netwerk, leden, op)]
  return { leden: leden.length, legePlekken, regels, isCompleet: legePlekken.length === 0 && regels.length === 0 }
}

/** The seats and roles that lack somebody on a day, and since when. */
export function findLegePlekken(netwerk: Netwerk, op: Datum): readonly LegePlek[] {
  return rollen
    .filter(rol => holdersOf(netwerk, rol, op).length < neededIn(rol))
    .map((rol): LegePlek => ({ rol, sinds: emptySince(netwerk, rol, op), ...sayLegePlek(netwerk, rol, op) }))
}

const invited: Readonly<Record<Exclude<Rol, 'kartrekker'>, Stap>> = {
  burgervertegenwoordiging: {
    zin: 'Er is niemand die namens de bewoners meedoet.',
    volgendeStap: 'Nodig een bewoner uit om mee te doen namens de buurt.',
    wie: 'kartrekker',
  },
  huisartsenpraktijk: {
    zin: 'Er is niemand van de huisartsenpraktijk.',
    volgendeStap: 'Nodig iemand van de huisartsenpraktijk uit.',
    wie: 'kartrekker',
  },
  'sociaal-domein': {
    zin: 'Er is niemand van het sociaal domein.',
    volgendeStap: 'Nodig iemand van het sociaal domein uit.',
    wie: 'kartrekker',
  },
  gemeente: {
    zin: 'Er is niemand van de gemeente.',
    volgendeStap: 'Nodig iemand van de gemeente uit.',
    wie: 'kartrekker',
  },
  projectcoordinator: {
    zin: 'Er is geen projectcoördinator.',
    volgendeStap: 'Stel een projectcoördinator aan.',
    wie: 'alliantiepartner',
  },
  transitiecoach: {
    zin: 'Er is geen transitiecoach.',
    volgendeStap: 'Kies een transitiecoach voor deze buurt.',
    wie: 'transitieteam',
  },
}

function sayLegePlek(netwerk: Netwerk, rol: Rol, op: Datum): Stap {
  if (rol !== 'kartrekker') return invited[rol]
  const [one] = holdersOf(netwerk, 'kartrekker', op)
  if (!one)
    return {
      zin: 'Er zijn geen kartrekkers.',
      volgendeStap: 'Zoek twee kartrekkers die de buurt goed kennen.',
      wie: 'projectcoordinator',
    }
  return {
    zin: `${atBegin(one.naam)} is de enige kartrekker.`,
    volgendeStap: `Zoek samen met ${one.naam} een tweede kartrekker.`,
    wie: 'projectcoordinator',
  }
}

/** A name at the beginning of a sentence: who has no name yet is called somebody. */
function atBegin(naam: string): string {
  return `${naam.slice(0, 1).toUpperCase()}${naam.slice(1)}`
}

function judgeKartrekkers(netwerk: Netwerk, op: Datum): readonly GebrokenRegel[] {
  const kartrekkers = holdersOf(netwerk, 'kartrekker', op)
  const found: GebrokenRegel[] = []
  if (kartrekkers.length > 0 && !kartrekkers.some(({ isWijkverpleegkundige }) => isWijkverpleegkundige)) {
    found.push({
      regel: 'wijkverpleegkundige',
      zin: 'Geen van de kartrekkers is wijkverpleegkundige.',
      volgendeStap: 'Vraag een wijkverpleegkundige om kartrekker te worden.',
      wie: 'projectcoordinator',
    })
  }
  if (kartrekkers.length > neededIn('kartrekker')) {
    found.push({
      regel: 'te-veel-kartrekkers',
      zin: `Er zijn ${kartrekkers.length} kartrekkers. Een netwerk heeft er twee.`,
      volgendeStap: 'Spreek af welke twee mensen kartrekker zijn.',
      wie: 'kartrekker',
    })
  }
  return found
}

function judgeLeden({ length }: readonly Bezetting[]): readonly GebrokenRegel[] {
  const fact = `Het netwerk heeft ${countWords(length, 'lid', 'leden')}. De afspraak is vier tot zes.`
  if (length < 4)
    return [{ regel: 'te-weinig-leden', zin: fact, volgendeStap: 'Nodig nog iemand uit voor het netwerk.', wie: 'kartrekker' }]
  if (length <= 6) return []
  return [
    { regel: 'te-veel-leden', zin: fact, volgendeStap: 'Spreek af wie lid is en wie op een andere manier meedoet.', wie: 'kartrekker' },
  ]
}

function judgeSteun(netwerk: Netwerk, leden: readonly Bezetting[], op: Datum): readonly GebrokenRegel[] {
  const strangers = holdersOf(netwerk, 'projectcoordinator', op).filter(
    ({ organisatie }) => organisatie?.trim().toLowerCase() !== netwerk.alliantiepartner.trim().toLowerCase(),
  )
  const members = new Set(leden.map(({ persoon }) => persoon))
  const inside = steunrollen.flatMap(rol =>
    holdersOf(netwerk, rol, op).filter(({ persoon, rol: own }) => members.has(persoon) && !isZetel(own)),
  )
  return [
    ...strangers.map(({ naam }): GebrokenRegel => ({
      regel: 'coordinator-van-partner',
      zin: `${atBegin(naam)} is projectcoördinator, maar werkt niet bij ${netwerk.alliantiepartner}.`,
      volgendeStap: 'Stel een projectcoördinator van uw eigen organisatie aan, of leg vast bij wie deze werkt.',
      wie: 'alliantiepartner',
    })),
    ...inside.map(({ naam }): GebrokenRegel => ({
      regel: 'steun-buiten-netwerk',
      zin: `${atBegin(naam)} ondersteunt het netwerk en is er ook lid van. Dat zijn twee verschillende taken.`,
      volgendeStap: 'Kies voor één van beide taken iemand anders.',
      wie: 'transitieteam',
    })),
  ]
}
