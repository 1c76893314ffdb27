import { Refusal } from '../../../refusal.ts'
import type { Datum, MisschienDatum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import type { Rol, Zetel } from './rollen.ts'
import { rolNamen, zetels } from './rollen.ts'

/** Somebody who can hold a seat. */
export interface NetwerkPersoon {
  readonly persoon: string
  readonly naam: string
  readonly isWijkverpleegkundige: boolean
  /** Who employs this person; null for who comes as a resident. */
  readonly organisatie: string | null
}

/** A person in a seat, or in a role beside the network, for a time. */
export interface Bezetting extends NetwerkPersoon {
  readonly rol: Rol
  readonly sinds: MisschienDatum
  /** The first day on which the seat is no longer theirs; null while it is. */
  readonly tot: Datum | null
}

/**
 * The four to six people who run a buurt, with who was there before. One person may hold more seats and then counts once: the six seats have
 * to fit four people. The two kartrekkers are two people. Coordinator and coach support the network and are no members of it.
 */
export interface Netwerk {
  readonly buurt: string
  readonly buurtNaam: string
  readonly alliantiepartner: string
  /** When people began to form it. */
  readonly sinds: MisschienDatum
  readonly bezettingen: readonly Bezetting[]
}

/** Refuses a seat that ends before it begins, and a person who holds the same seat twice at a time. */
export function defineNetwerk(netwerk: Netwerk): Netwerk {
  for (const [index, bezetting] of netwerk.bezettingen.entries()) {
    const { naam, rol, sinds, tot } = bezetting
    if (tot !== null && sinds !== 'onbekend' && tot < sinds) {
      throw new Refusal(
        `${naam} kan als ${rolNamen[rol]} niet stoppen op ${formatDatum(tot)}: dat is vóór het begin op ${formatDatum(sinds)}.`,
        { code: 'netwerk-invalid' },
      )
    }
    const again = netwerk.bezettingen
      .slice(0, index)
      .find(other => other.persoon === bezetting.persoon && other.rol === rol && isTogether(other, bezetting))
    if (again)
      throw new Refusal(`${naam} staat twee keer als ${rolNamen[rol]} in dezelfde tijd. Haal er één weg.`, { code: 'netwerk-invalid' })
  }
  return netwerk
}

/** Who holds a seat or role on a day. An unknown begin lies before every day. */
export function holdersOf({ bezettingen }: Netwerk, rol: Rol, op: Datum): readonly Bezetting[] {
  return bezettingen.filter(bezetting => bezetting.rol === rol && isThere(bezetting, op))
}

/** The members on a day: everyone with a seat, once. */
export function membersOf({ bezettingen }: Netwerk, op: Datum): readonly Bezetting[] {
  const seated = bezettingen.filter(bezetting => isZetel(bezetting.rol) && isThere(bezetting, op))
  return seated.filter(({ persoon }, index) => seated.findIndex(other => other.persoon === persoon) === index)
}

/** How many people a seat or role asks. */
export function neededIn(rol: Rol): number {
  return rol === 'kartrekker' ? 2 : 1
}

const everyZetel: ReadonlySet<Rol> = new Set(zetels)

export function isZetel(rol: Rol): rol is Zetel {
  return everyZetel.has(rol)
}

/** Since when a seat that is not filled on a day lacks somebody: the day the last one left, or else the day the network began. */
export function emptySince(netwerk: Netwerk, rol: Rol, op: Datum): MisschienDatum {
  const own = netwerk.bezettingen.filter(bezetting => bezetting.rol === rol)
  let since: Datum | null = null
  for (const { tot } of own) {
    if (tot === null || tot > op || (since !== null && tot <= since)) continue
    if (own.filter(bezetting => wasThereUntil(bezetting, tot)).length >= neededIn(rol)) since = tot
  }
  return since ?? netwerk.sinds
}

export interface Overdracht {
  readonly rol: Rol
  /** Who leaves, by id. */
  readonly van: string
  readonly naar: NetwerkPersoon
  /** The first day of the new one. */
  readonly datum: Datum
}

/** A seat goes from one person to another; history stays. Refuses when the one does not hold it on that day, or the other already does. */
export function handOver(netwerk: Netwerk, { rol, van, naar, datum }: Overdracht): Netwerk {
  const holders = holdersOf(netwerk, rol, datum)
  const leaving = holders.find(({ persoon }) => persoon === van)
  if (!leaving) {
    throw new Refusal(
      `Op ${formatDatum(datum)} is deze persoon geen ${rolNamen[rol]} in ${netwerk.buurtNaam}. Kies wie de plek nu heeft.`,
      {
        code: 'overdracht-invalid',
        status: 409,
      },
    )
  }
  if (holders.some(({ persoon }) => persoon === naar.persoon)) {
    throw new Refusal(`${naar.naam} is al ${rolNamen[rol]} in ${netwerk.buurtNaam}. Kies iemand anders.`, {
      code: 'overdracht-invalid',
      status: 409,
    })
  }
  const others = netwerk.bezettingen.map(bezetting => (bezetting === leaving ? { ...leaving, tot: datum } : bezetting))
  return { ...netwerk, bezettingen: [...others, { ...naar, rol, sinds: datum, tot: null }] }
}

function isThere({ sinds, tot }: Bezetting, op: Datum): boolean {
  return (sinds === 'onbekend' || sinds <= op) && (tot === null || op < tot)
}

/** Whether somebody was there on the day before. */
function wasThereUntil({ sinds, tot }: Bezetting, dag: Datum): boolean {
  return (sinds === 'onbekend' || sinds < dag) && (tot === null || dag <= tot)
}

function isTogether(a: Bezetting, b: Bezetting): boolean {
  return endsAfterBegin(a, b) && endsAfterBegin(b, a)
}

function endsAfterBegin({ tot }: Bezetting, { sinds }: Bezetting): boolean {
  return tot === null || sinds === 'onbekend' || sinds < tot
}
