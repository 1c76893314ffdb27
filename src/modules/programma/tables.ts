import type { ColumnType, Generated, GeneratedAlways, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { OvergenomenAnalyse } from './cohort/besluit.ts'

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
    opening: ColumnType<unknown, string | undefined, string>
    start: Generated<Dag>
    eind: Generated<Dag>
    toelichting: Generated<string | null>
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
    bij_commissie_sinds: Generated<Dag>
    scores_compleet: Generated<Dag>
    op_lijst_sinds: Generated<Dag>
    herkomst: Generated<string | null>
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
    bestand: string | null
    door: string | null
    aangemaakt: Generated<Date>
  }
  'programma.document': {
    buurt_id: string
    id: Generated<string>
    naam: string
    soort: string
    inhoud: Buffer
    grootte: GeneratedAlways<number>
    sha256: string
    door: string | null
    toegevoegd: Date
  }
  'programma.afgevinkt': { buurt_id: string; ronde: number; item: string; datum: Dag; door: string | null }
  'programma.score': { buurt_id: string; criterium: string; door: string; datum: string; score: number; onderbouwing: string }
  'programma.marktaandeel': {
    buurt_id: string
    datum: string
    procent: ColumnType<string, number, number>
    bron: string
    door: string | null
  }
  'programma.advies': { id: Generated<string>; cohort_id: string; van: string; gevraagd: string; ontvangen: Dag; tekst: string }
  'programma.orgaan': {
    id: Generated<string>
    soort: string
    naam: string
    aangemaakt: Generated<Date>
    beeindigd: Dag
    versie: Generated<number>
  }
  'programma.orgaanlid': { id: Generated<string>; orgaan_id: string; persoon_id: string; functie: string; sinds: string; tot: Dag }
  'programma.mijlpaal': {
    id: Generated<string>
    tekst: string
    afgesproken: Dag
    is_bereikt: boolean
    bereikt: Dag
    bewijs: string | null
    versie: Generated<number>
    aangemaakt: Generated<Date>
  }
  'programma.oordeel': {
    id: Generated<string>
    uitkomst: string
    bron: string
    datum: string
    overgenomen: ColumnType<OvergenomenAnalyse | null, string | null | undefined, never>
    door: string | null
    aangemaakt: Generated<Date>
  }
  'programma.rapport': {
    id: Generated<string>
    soort: string
    versie: number
    inhoud: Json<unknown>
    sha256: string
    door: string | null
    gemaakt: Generated<Date>
  }
  'programma.weergave': { id: Generated<string>; persoon_id: string; naam: string; vraag: string; aangemaakt: Generated<Date> }
  'programma.takenmail': { persoon_id: string; aan: Generated<boolean>; laatste: Dag }
}

export type ProgrammaDatabase = Kysely<PlatformTables & IdentityTables & ProgrammaTables>
export type ProgrammaTransaction = Transaction<PlatformTables & IdentityTables & ProgrammaTables>
