import { addDagen, formatDatum } from '../../programma/index.ts'
import type { Datum, Taak } from '../../programma/index.ts'

/** When a network went through its figures together. */
export interface Besproken {
  readonly buurt: string
  readonly naam: string
  /** Ids of who leads the network. */
  readonly trekkers: readonly string[]
  /** The day of the last meeting that was closed; null when there was none. */
  readonly laatste: Datum | null
  /** A meeting that was begun and not closed: the earliest of them. */
  readonly open: { readonly id: string; readonly dag: Datum } | null
  /** The day on which its first figure came; null as long as there is none. */
  readonly eersteCijfer: Datum | null
}

/** Two months: so often a network goes through what its plan yields. */
const elke = 61
/** A record is written within so many days. */
const sluitBinnen = 7

/** Whether a network should go through its figures again, or close the record of the last time. */
export function besprekingTaken(besproken: readonly Besproken[], op: Datum): readonly Taak[] {
  return besproken.flatMap(each => {
    const taak = taakVoor(each, op)
    return taak === null ? [] : each.trekkers.map(persoon => ({ ...taak, voor: { soort: 'persoon', persoon } as const }))
  })
}

function taakVoor({ buurt, naam, laatste, open, eersteCijfer }: Besproken, op: Datum): Omit<Taak, 'voor'> | null {
  const path = `/programma/buurten/${buurt}/besprekingen`
  const base = { module: 'monitoring', waarover: { buurt, naam } }
  if (open !== null) {
    if (op <= open.dag) return null
    return {
      ...base,
      id: `monitoring.verslag.${open.id}`,
      tekst: `Sluit het verslag van de bespreking van ${formatDatum(open.dag)} af.`,
      waarom: 'Dan staat vast wat u zag en afsprak.',
      sinds: open.dag,
      uiterlijk: addDagen(open.dag, sluitBinnen),
      href: `${path}/${open.id}`,
    }
  }
  const from = laatste ?? eersteCijfer
  if (from === null || op <= addDagen(from, elke)) return null
  const tekst =
    laatste === null
      ? 'Bespreek samen wat het plan oplevert: er zijn cijfers, en dat deed u nog niet.'
      : `Bespreek samen wat het plan oplevert: de vorige keer was op ${formatDatum(laatste)}, meer dan twee maanden terug.`
  const waarom = 'Een half uur is genoeg. De bladzijde leidt u er thema voor thema doorheen.'
  return { ...base, id: `monitoring.bespreken.${buurt}`, tekst, waarom, sinds: addDagen(from, elke + 1), href: path }
}
