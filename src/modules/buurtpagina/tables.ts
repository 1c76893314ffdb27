import type { Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'

export type BuurtpaginaTables = {
  'buurtpagina.pagina': {
    buurt_id: string
    adres: string
    welkom: Generated<string>
    gepubliceerd: Date | null
    versie: Generated<number>
    gewijzigd: Generated<Date>
  }
  'buurtpagina.contact': {
    buurt_id: string
    nummer: number
    naam: string
    rol: string
    telefoon: string
    mail: string | null
    bereikbaar: string
    akkoord: string
  }
  'buurtpagina.bijeenkomst': {
    buurt_id: string
    id: Generated<string>
    dag: string
    van: string
    tot: string | null
    wat: string
    plek: string
    toegang: Generated<string>
    afgelast: Generated<boolean>
    versie: Generated<number>
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtpaginaTables

export type BuurtpaginaDatabase = Kysely<All>
export type BuurtpaginaTransaction = Transaction<All>
