import type { Datum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import { countWords, joinWords } from '../woorden.ts'
import type { Rol } from './rollen.ts'
import { rolNamen } from './rollen.ts'
import type { Taak } from './taken.ts'
import { orderTaken, takenFor } from './taken.ts'

export interface Vertrek {
  readonly persoon: string
  readonly naam: string
  /** The first day without this person. */
  readonly datum: Datum
  readonly rollen: readonly { readonly rol: Rol; readonly buurt: string; readonly buurtNaam: string }[]
}

/** What was theirs, for those who go on. */
export interface Overdrachtsbrief {
  readonly titel: string
  readonly alineas: readonly string[]
  /** Tasks that stood on the name of who leaves: somebody has to be chosen. */
  readonly opNaam: readonly Taak[]
  /** Tasks that belong to a role: they pass to whoever gets it. */
  readonly bijRol: readonly Taak[]
}

/** Writes what somebody who leaves had: the roles, and the tasks that are open. */
export function writeOverdrachtsbrief(vertrek: Vertrek, taken: readonly Taak[]): Overdrachtsbrief {
  const { naam, datum, rollen } = vertrek
  const own = orderTaken(takenFor(vertrek, taken))
  const opNaam = own.filter(({ voor }) => voor.soort === 'persoon')
  const bijRol = own.filter(({ voor }) => voor.soort === 'rol')
  const roles = joinWords(rollen.map(({ rol, buurtNaam }) => `${rolNamen[rol]} in ${buurtNaam}`))
  return {
    titel: `${naam} draagt over`,
    alineas: [
      `${naam} stopt op ${formatDatum(datum)}.`,
      roles === '' ? `${naam} had geen vaste rol in een buurt.` : `${naam} was ${roles}.`,
      ...listTaken(
        bijRol,
        `${countWords(bijRol.length, 'taak hoort', 'taken horen')} bij een rol. Wie de rol overneemt, krijgt ook dit werk.`,
      ),
      ...listTaken(opNaam, `${countWords(opNaam.length, 'taak staat', 'taken staan')} op naam van ${naam}. Kies wie dit overneemt.`),
      ...(own.length === 0 ? ['Er zijn geen open taken.'] : []),
    ],
    opNaam,
    bijRol,
  }
}

function listTaken(taken: readonly Taak[], opening: string): readonly string[] {
  return taken.length === 0 ? [] : [opening, ...taken.map(sayTaak)]
}

function sayTaak({ tekst, waarover, sinds, uiterlijk }: Taak): string {
  const place = waarover === null ? '' : ` (${waarover.naam})`
  const due = uiterlijk === undefined ? '' : `, uiterlijk ${formatDatum(uiterlijk)}`
  return `${tekst}${place}: open sinds ${formatDatum(sinds)}${due}.`
}
