import { asVisitor } from '../../platform/database/visitor.ts'
import { gedrukteKaart } from './kaart/index.ts'
import type { Interventie } from './schema.ts'
import type { MenukaartDatabase } from './tables.ts'

/** Where the entries come from: what ships with the product, and what themacoalities adopted since. */
export interface Kaartbron {
  read(): Promise<readonly Interventie[]>
  /** One entry and the number of its version; null when there is none. */
  find(id: string): Promise<GenummerdeInterventie | null>
}

/** An entry, and which of its versions it is. */
export interface GenummerdeInterventie {
  readonly versie: number
  readonly interventie: Interventie
}

/** What ships with the product, for where there is no database. */
export const gedrukt: Kaartbron = { read: async () => gedrukteKaart, find: async id => findGedrukt(id) }

/** What ships with the product, with the newest version of each entry that was adopted; new ones stand at the end. */
export function kaartInDatabase(database: MenukaartDatabase): Kaartbron {
  return {
    async read() {
      const rows = await asVisitor(database, null, async trx => {
        const query = trx.selectFrom('menukaart.versie').distinctOn('interventie').select(['interventie', 'inhoud'])
        return await query.orderBy('interventie').orderBy('nummer', 'desc').execute()
      })
      if (rows.length === 0) return gedrukteKaart
      const adopted = new Map(rows.map(({ interventie, inhoud }) => [interventie, inhoud]))
      const shipped = gedrukteKaart.map(each => adopted.get(each.id) ?? each)
      return [...shipped, ...[...adopted.values()].filter(({ id }) => !gedrukteKaart.some(each => each.id === id))]
    },
    async find(id) {
      const newest = await asVisitor(database, null, async trx => {
        const query = trx.selectFrom('menukaart.versie').select(['nummer', 'inhoud']).where('interventie', '=', id)
        return await query.orderBy('nummer', 'desc').limit(1).executeTakeFirst()
      })
      return newest ? { versie: newest.nummer, interventie: newest.inhoud } : findGedrukt(id)
    },
  }
}

/** What ships is the first version. */
function findGedrukt(id: string): GenummerdeInterventie | null {
  const found = gedrukteKaart.find(each => each.id === id)
  return found ? { versie: 1, interventie: found } : null
}

/** Which version of an entry everybody sees: what ships is the first; 0 when there is none. */
export function newestVersie(interventie: string, adopted: number | null): number {
  return adopted ?? (gedrukteKaart.some(({ id }) => id === interventie) ? 1 : 0)
}
