import type { ColumnType, Generated, Kysely, Transaction } from 'kysely'
import type { PlatformTables } from '../../platform/database/database.ts'
import type { BuurtagendaTables, Thema } from '../buurtagenda/index.ts'
import type { BuurtplanTables } from '../buurtplan/index.ts'
import type { IdentityTables } from '../identity/index.ts'
import type { ProgrammaTables } from '../programma/index.ts'
import type { ActieStand, Verslag } from './bespreking/verslag.ts'
import type { Laag } from './indicatoren/indicator.ts'
import type { IndicatorNaam } from './indicatoren/register.ts'
import type { Bron, Eigenaar, Frequentie } from './indicatoren/woorden.ts'
import type { Doel } from './meetplan/regel.ts'
import type { GeluidSoort } from './verhalen/recognise-geluid.ts'
import type { Verhaal } from './verhalen/verhaal.ts'

type MaybeMoment = ColumnType<Date | null, Date | null | undefined, Date | null>

export type MonitoringTables = {
  'monitoring.afspraak': {
    thema: Thema
    laag: Laag
    indicator: IndicatorNaam
    bron: Bron
    frequentie: Frequentie
    eigenaar: Eigenaar
    versie: Generated<number>
    door: string | null
    op: Date
  }
  'monitoring.meetplan': { buurt_id: string; herinnerd: Generated<string | null> }
  'monitoring.laag': {
    buurt_id: string
    activiteit_id: string
    laag: Laag
    indicatoren: IndicatorNaam[]
    reden: string
    versie: number
    door: string | null
    op: Date
  }
  'monitoring.regel': {
    buurt_id: string
    indicator: IndicatorNaam
    activiteit_id: string | null
    bron: Bron | null
    frequentie: Frequentie | null
    eigenaar: Eigenaar | null
    persoon_id: string | null
    nulperiode: string | null
    doel: ColumnType<Doel | null, string | null, string | null>
    herzet: Generated<string[]>
    versie: number
    door: string | null
    op: Date
  }
  'monitoring.meting': {
    buurt_id: string
    id: string
    indicator: IndicatorNaam
    activiteit_id: string | null
    periode: string
    teller: number | null
    noemer: number | null
    onbekend: string | null
    toelichting: string
    versie: number
    eerst: Date
    ingevuld_door: string | null
    ingevuld: Date
    nagekeken_door: Generated<string | null>
    nagekeken: MaybeMoment
    vast_door: Generated<string | null>
    vast: MaybeMoment
    na_akkoord: Generated<number>
  }
  'monitoring.meting_stand': {
    buurt_id: string
    meting_id: string
    nummer: number
    wat: 'ingevuld' | 'nagekeken' | 'vastgezet' | 'heropend'
    inhoud: ColumnType<Readonly<Record<string, string | number | null>>, string, never>
    door: string | null
    op: Date
  }
  'monitoring.aantekening': { buurt_id: string; id: string; dag: string; tekst: string; door: string | null; op: Date }
  'monitoring.verhaal': {
    buurt_id: string
    id: string
    dag: string
    hoe: Verhaal['hoe']
    wie: string
    tekst: string
    citaat: string
    thema: Thema
    labels: string[]
    toestemming: Verhaal['toestemming'][number][]
    toestemming_hoe: Verhaal['toestemmingHoe']
    teruggelezen: string | null
    volg: ColumnType<Uint8Array | null, Uint8Array | undefined, never>
    versie: number
    door: string | null
    op: Date
  }
  'monitoring.verhaallink': {
    buurt_id: string
    id: string
    geheim: Uint8Array
    gemaakt: Date
    verloopt: Date
    ingetrokken: MaybeMoment
  }
  'monitoring.ingezonden_verhaal': {
    buurt_id: string
    id: string
    dag: string
    wie: string
    tekst: string
    toestemming: Verhaal['toestemming'][number][]
    volg: Uint8Array
    ontvangen: Date
    terzijde: MaybeMoment
    reden: ColumnType<string | null, undefined, string>
  }
  'monitoring.geluid': {
    buurt_id: string
    id: string
    ingezonden: ColumnType<string | null, string | undefined, string | null>
    verhaal: ColumnType<string | null, string | undefined, string | null>
    soort: GeluidSoort
    inhoud: ColumnType<Uint8Array, Uint8Array, never>
    grootte: ColumnType<number, never, never>
    horen: Verhaal['toestemming'][number][]
    uitgeschreven: MaybeMoment
    ontvangen: Date
  }
  'monitoring.bespreking': {
    buurt_id: string
    id: string
    dag: string
    aanwezig: number | null
    begonnen: Date
    gesloten: MaybeMoment
    verslag: ColumnType<Verslag | null, string | null | undefined, string | null>
    versie: number
    door: string | null
    op: Date
  }
  'monitoring.bespreking_notitie': {
    buurt_id: string
    bespreking_id: string
    thema: Thema
    tekst: string
    versie: number
    door: string | null
    op: Date
  }
  'monitoring.actie': {
    buurt_id: string
    id: string
    bespreking_id: string
    thema: Thema | null
    wat: string
    persoon_id: string | null
    uiterlijk: string
    stand: Generated<ActieStand>
    afgerond: MaybeMoment
    door: string | null
    op: Date
  }
  'monitoring.naschrift': { buurt_id: string; bespreking_id: string; id: string; tekst: string; door: string | null; op: Date }
}

/** With the tables of other modules that this one reads. */
export type MetAndere = IdentityTables & ProgrammaTables & BuurtagendaTables & BuurtplanTables & MonitoringTables

export type MonitoringDatabase = Kysely<PlatformTables & MetAndere>
export type MonitoringTransaction = Transaction<PlatformTables & MetAndere>
