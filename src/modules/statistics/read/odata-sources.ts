import { Refusal } from '#src/refusal.ts'
import type { Bron } from '../published-table.ts'
import { familieOf, type TableShape } from './odata-shape.ts'
import { cbsAddress, rivmAddress } from './tabel-ids.ts'

/** A table that can be fetched by name. */
export interface OnlineSource {
  /** As the user writes it: `cbs:85984NED`. */
  readonly naam: string
  readonly uitgever: 'cbs' | 'rivm' | 'derden'
  /** Table id, in the capitals and small letters of the publisher. */
  readonly tabel: string
}

/** Where the publishers are. Another address can stand here for a copy of their service, or for a test. */
export interface OnlineAdressen {
  /** CBS on OData v4, up to the catalogue: `https://datasets.cbs.nl/odata/v1/CBS`. */
  readonly cbsV4: string
  /** CBS on OData v3: `https://opendata.cbs.nl`. */
  readonly cbsV3: string
  /** Third parties on OData v3: `https://dataderden.cbs.nl`. */
  readonly derdenV3: string
}

export const onlineAdressen: OnlineAdressen = {
  cbsV4: 'https://datasets.cbs.nl/odata/v1/CBS',
  cbsV3: 'https://opendata.cbs.nl',
  derdenV3: 'https://dataderden.cbs.nl',
}

/**
 * Reads the name of a table online: `cbs:85984NED`, `rivm:50090NED`, `derden:45042NED`. Null when the text is no such name, so that it
 * can be the name of a file. Refuses a name with an id that cannot exist.
 */
export function resolveOnlineSource(text: string): OnlineSource | null {
  const [, uitgever, tabel = ''] = /^(cbs|rivm|derden):(.*)$/i.exec(text.trim()) ?? []
  if (uitgever === undefined) return null
  if (!/^\d{4,6}[A-Za-z][A-Za-z0-9_]{0,9}$/.test(tabel)) {
    throw new Refusal(`'${text}' is geen naam van een tabel. Schrijf bijvoorbeeld cbs:85984NED of rivm:50090NED.`, { code: 'source-name' })
  }
  const wie = readUitgever(uitgever.toLowerCase())
  return { naam: `${wie}:${tabel}`, uitgever: wie, tabel }
}

function readUitgever(text: string): OnlineSource['uitgever'] {
  return text === 'rivm' || text === 'derden' ? text : 'cbs'
}

/** Family, publisher, address and licence of a table, from where it comes and what it says about itself. */
export function sourceOf(shape: TableShape, uitgever: OnlineSource['uitgever']): Pick<Bron, 'familie' | 'uitgever' | 'adres' | 'licentie'> {
  if (uitgever === 'cbs') {
    return { familie: familieOf(shape, 'CBS'), uitgever: 'CBS', adres: cbsAddress(shape.id), licentie: shape.licentie ?? 'CC BY 4.0' }
  }
  const isRivm = uitgever === 'rivm' || shape.catalogus.toUpperCase() === 'RIVM'
  return {
    familie: familieOf(shape, 'derden'),
    uitgever: isRivm ? 'RIVM' : shape.catalogus || 'derden',
    adres: isRivm ? rivmAddress(shape.id) : `https://dataderden.cbs.nl/ODataApi/odata/${shape.id}`,
    licentie: shape.licentie,
  }
}
