import type { Ontbreekt } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Bron, TabelFamilie } from '../published-table.ts'
import { onlyYearIn } from './statline-periode.ts'
import { cbsAddress, kwbTabellen, rivmAddress, rivmTabellen, sesTabellen } from './tabel-ids.ts'
import type { HeleKolomReden, Tekens } from './text-table.ts'

/** What we know about a table before its rows are read. */
export interface Tabel {
  readonly id: string
  readonly familie: TabelFamilie
  readonly uitgever: string
  readonly titel: string
  readonly adres: string | null
  readonly licentie: string | null
  /** Year that the whole table is about; null where a column tells. */
  readonly jaar: number | null
  /** Year of the boundaries where it is not the year of the figures. */
  readonly indelingsjaar: number | null
  readonly tekens: Tekens
}

const kwbTekens: Tekens = { punt: 'geheim', kruis: 'geheim', leeg: 'kan-niet-voorkomen' }
const rivmTekens: Tekens = { punt: 'onderdrukt', kruis: 'geheim', leeg: 'niet-gevraagd' }
/** The Wmo tables come as exports without signs: what CBS keeps back because of small numbers is empty there. */
const wmoTekens: Tekens = { punt: 'geheim', kruis: 'geheim', leeg: 'onderdrukt' }

/** What a reader could see: the name of the file, the names of the columns, and a title when the file has one. */
export interface TabelHints {
  readonly naam: string
  readonly kolommen: readonly string[]
  readonly titel: string | null
  /** Year given with the import. */
  readonly jaar: number | null
}

/** The table that a StatLine file holds, from its id in the name, its title or its columns. Refuses when nothing tells the year of a KWB file. */
export function recogniseTabel(hints: TabelHints): Tabel {
  const id = tableIdIn(hints.naam)
  if (isKwb(id, hints)) return kwbTabel(id, hints)
  const rivm = rivmId(id, hints)
  if (rivm !== null) return rivmTabel(rivm)
  if ((id !== null && sesTabellen.has(id)) || hints.kolommen.some(kolom => kolom.startsWith('SES-WOA/'))) return sesTabel(id)
  return otherTabel(id, hints)
}

/** A table id as CBS and RIVM write them, with the capitals that the publisher uses. */
export function tableIdIn(naam: string): string | null {
  return /(?<![\dA-Za-z])\d{5}ned(?![A-Za-z])/i.exec(naam)?.[0] ?? null
}

/** The name without what says how the file is packed or written, for tables that have no id. */
export function stemOf(naam: string): string {
  return naam.replace(/(?:\.(?:gz|csv|txt|tsv|json|xls[xmb]?|statline|untyped|typed))+$/i, '')
}

function isKwb(id: string | null, { naam, kolommen, titel }: TabelHints): boolean {
  if (id !== null) return id.toUpperCase() in kwbTabellen
  if (/kerncijfers.{0,3}wijken.{0,3}en.{0,3}buurten/i.test(titel ?? naam)) return true
  return (
    kolommen.some(kolom => /^(?:Regioaanduiding\/|Indelingswijziging\w*_\d+$)/.test(kolom)) &&
    !kolommen.some(kolom => /^perioden?$/i.test(kolom))
  )
}

function kwbTabel(idInName: string | null, { naam, titel, jaar: given }: TabelHints): Tabel {
  const named = idInName === null ? null : (kwbTabellen[idInName.toUpperCase()] ?? null)
  const told = named ?? onlyYearIn(titel ?? '') ?? onlyYearIn(naam)
  if (told !== null && given !== null && told !== given) {
    throw new Refusal(`Dit bestand gaat over ${told}, maar u gaf het jaar ${given} mee. Laat het jaar weg of kies het andere bestand.`, {
      code: 'jaar-differs',
      place: { file: naam },
    })
  }
  const jaar = told ?? given
  if (jaar === null) throw yearNeeded(naam)
  const id = idInName?.toUpperCase() ?? Object.keys(kwbTabellen).find(key => kwbTabellen[key] === jaar) ?? `kwb-${jaar}`
  return {
    id,
    familie: 'kwb',
    uitgever: 'CBS',
    titel: `Kerncijfers wijken en buurten ${jaar}`,
    adres: id in kwbTabellen ? cbsAddress(id) : null,
    licentie: 'CC BY 4.0',
    jaar,
    indelingsjaar: jaar,
    tekens: kwbTekens,
  }
}

/** Asks for a year that neither the file nor its name tells. */
export function yearNeeded(naam: string): Refusal {
  return new Refusal('Het bestand noemt geen jaar. Geef het jaar mee, bijvoorbeeld met --jaar 2024.', {
    code: 'jaar-needed',
    place: { file: naam, field: 'jaar' },
  })
}

/** By id, by title, or by columns that only these tables have; the numbers behind the keys tell the editions apart. */
function rivmId(id: string | null, { naam, kolommen, titel }: TabelHints): string | null {
  if (id !== null) return id.toUpperCase() in rivmTabellen ? id.toUpperCase() : null
  if (/gezondheid.{0,3}per.{0,3}wijk/i.test(titel ?? naam)) return /indeling.{0,3}2020/i.test(titel ?? naam) ? '50090NED' : '50120NED'
  if (!kolommen.some(kolom => /^(?:ErvarenGezondheidGoedZeerGoed|Eenzaam)_\d+$/.test(kolom))) return null
  return kolommen.some(kolom => kolom === 'Eenzaam_28' || kolom.startsWith('LangdurigeZiekteEnBeperkt_')) ? '50090NED' : '50120NED'
}

function rivmTabel(id: string): Tabel {
  const { indelingsjaar, titel } = rivmTabellen[id]!
  return {
    id,
    familie: 'rivm-gezondheid',
    uitgever: 'RIVM',
    titel,
    adres: rivmAddress(id),
    licentie: null,
    jaar: null,
    indelingsjaar,
    tekens: rivmTekens,
  }
}

function sesTabel(id: string | null): Tabel {
  return {
    id: id?.toUpperCase() ?? 'ses-woa',
    familie: 'ses-woa',
    uitgever: 'CBS',
    titel: 'Sociaal-economische status per wijk en buurt (SES-WOA)',
    adres: id === null ? null : cbsAddress(id.toUpperCase()),
    licentie: 'CC BY 4.0',
    jaar: null,
    indelingsjaar: null,
    tekens: kwbTekens,
  }
}

/** Ids from 50000 belong to RIVM and other third parties, other ids to CBS. Without an id anybody can have made the file, so nobody is named and no licence. */
function otherTabel(id: string | null, { naam, kolommen, titel, jaar }: TabelHints): Tabel {
  const isDerden = id !== null && id.startsWith('50')
  const isWmo = kolommen.some(kolom => kolom.startsWith('Wmo-cliënten'))
  const isCbs = isWmo || (id !== null && !isDerden)
  return {
    id: id ?? stemOf(naam),
    familie: isDerden ? 'derden' : 'cbs-overig',
    uitgever: isDerden ? 'RIVM' : isCbs ? 'CBS' : 'niet vermeld',
    titel: titel ?? stemOf(naam).replaceAll(/[-_]+/g, ' '),
    adres: id === null ? null : isDerden ? rivmAddress(id) : cbsAddress(id),
    licentie: isCbs ? 'CC BY 4.0' : null,
    jaar: jaar ?? onlyYearIn(naam),
    indelingsjaar: null,
    tekens: isWmo ? wmoTekens : kwbTekens,
  }
}

/** What a column without any value means. KWB fills its topics in tranches through the year; elsewhere the one reason of the cells holds. */
export function heleKolomReden(tabel: Tabel, isBroad: boolean): HeleKolomReden {
  return (reden: Ontbreekt | null) => {
    if (tabel.familie === 'kwb') return isBroad ? 'nog-niet-gepubliceerd' : null
    return isBroad || reden === 'niet-gevraagd' ? reden : null
  }
}

export function bronOf(tabel: Tabel, indelingsjaar: number, status: Bron['status']): Bron {
  const { id, familie, uitgever, titel, adres, licentie } = tabel
  return { familie, uitgever, tabel: id, titel, adres, licentie, gewijzigd: null, status, indelingsjaar }
}
