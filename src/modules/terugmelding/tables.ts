import type { Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables } from '../buurtagenda/index.ts'
import type { BuurtpaginaTables } from '../buurtpagina/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { Loket, Soort, Staat, Uitkomst } from './terugmelding.ts'

export type TerugmeldingTables = {
  'terugmelding.melding': {
    id: string
    loket: Loket
    buurt_id: string | null
    soort: Soort
    gebied: string | null
    jaar: number | null
    maat: string | null
    regel: string | null
    uitdaging: string | null
    periode: string | null
    release: string | null
    naam: string
    citaat: string
    wat: string
    weet: string | null
    staat: Generated<Staat>
    versie: Generated<number>
    door: string | null
    gemeld: Date
    beantwoord: Date | null
  }
  'terugmelding.contact': { melding_id: string; mail: string; taal: 'nl' | 'en'; gegeven: Date; beantwoord: Date | null }
  'terugmelding.antwoord': {
    melding_id: string
    buurt_id: string | null
    soort: Soort
    gebied: string | null
    maat: string | null
    regel: string | null
    uitdaging: string | null
    periode: string | null
    release: string | null
    uitkomst: Uitkomst
    tekst: string
    gemeld: Date
    beantwoord: Date
  }
}

type All = PlatformTables & IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtpaginaTables & TerugmeldingTables

export type TerugmeldingDatabase = Kysely<All>
export type TerugmeldingTransaction = Transaction<All>
