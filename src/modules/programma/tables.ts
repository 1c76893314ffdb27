import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { IdentityTables } from '../identity/index.ts'

/** A day as text; null is unknown. */
type Dag = string | null
type Json<T> = ColumnType<T, string, string>

export type ProgrammaTables = {
  'programma.cohort': {
    id: Generated<string>
    nummer: number
    naam: string
    plaatsen: number
    staat: Generated<'voorbereiding' | 'vastgesteld' | 'open'>
    gewichten: Json<Readonly<Record<string, number>>>
    opening: Json<unknown>
    versie: Generated<number>
  }
  'programma.lijst': { cohort_id: string; versie: number; inhoud: Json<unknown>; sha256: string; vastgesteld: Generated<Date> }
  'programma.transitiebuurt': {
    buurt_id: string
    cohort_id: string | null
    alliantiepartner_id: string | null
    plaats: string | null
    gemeente: string | null
    staat: Generated<'kandidaat' | 'deelnemer' | 'gestopt'>
    gebieden: Generated<string[]>
    indelingsjaar: number | null
    fase: string | null
    bij_commissie_sinds: Dag
    versie: Generated<number>
    aangemaakt: Generated<Date>
    gewijzigd: Generated<Date>
  }
  'programma.grens': {
    buurt_id: string
    nummer: number
    gebieden: string[]
    indelingsjaar: number | null
    reden: string
    door: string | null
    sinds: Generated<Date>
  }
  'programma.fase': { buurt_id: string; ronde: number; fase: string; begin: Dag; eind: Dag; gaat_door: boolean }
  'programma.stuk': {
    id: Generated<string>
    buurt_id: string
    ronde: number
    fase: string
    tekst: string
    datum: Dag
    document: string | null
    door: string | null
    aangemaakt: Generated<Date>
  }
  'programma.afgevinkt': { buurt_id: string; ronde: number; item: string; datum: Dag; door: string | null }
}

export type ProgrammaDatabase = Kysely<PlatformTables & IdentityTables & ProgrammaTables>
export type ProgrammaTransaction = Transaction<PlatformTables & IdentityTables & ProgrammaTables>
