import type { Taal } from '@buurtwijs/figures'
import { FigureError, parentCode, parseGebiedCode } from '@buurtwijs/figures'
import { Refusal } from '../../refusal.ts'
import { cijfersOfSelectie, requireSelectie } from '../statistics/index.ts'
import type { Gebiedscijfers, Statistiek } from '../statistics/index.ts'
import { newest } from './read-feiten.ts'
import type { Regio, RegioRegel } from './regio-schema.ts'
import type { AangehaaldCijfer, BuurtagendaTransaction } from './tables.ts'

/** A region as it is kept. */
export interface KeptRegio {
  readonly id: string
  readonly naam: string
  readonly gemeenten: readonly string[]
  readonly versie: number
}

export async function readRegios(trx: BuurtagendaTransaction): Promise<readonly KeptRegio[]> {
  return await trx.selectFrom('buurtagenda.regio').select(['id', 'naam', 'gemeenten', 'versie']).orderBy('naam').orderBy('id').execute()
}

export async function requireRegio(trx: BuurtagendaTransaction, id: string): Promise<KeptRegio> {
  const row = await trx
    .selectFrom('buurtagenda.regio')
    .select(['id', 'naam', 'gemeenten', 'versie'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row) return row
  throw new Refusal('Deze regio is er niet (meer).', { code: 'unknown', status: 404 })
}

/** The challenges and strengths of a region, without what their figures are called. */
export async function readRegioUitdagingen(trx: BuurtagendaTransaction, regio: string) {
  return await trx
    .selectFrom('buurtagenda.regio_uitdaging')
    .select(['id', 'kant', 'onderwerp', 'titel', 'wat', 'waarom', 'bron', 'cijfers', 'themas', 'versie'])
    .where('regio_id', '=', regio)
    .orderBy('kant', 'desc')
    .orderBy('aangemaakt')
    .orderBy('id')
    .execute()
}

/** The regions of which a gemeente holds any part of these areas. */
export function regiosAround(regios: readonly KeptRegio[], gebieden: readonly string[]): readonly KeptRegio[] {
  const own = new Set(gebieden.flatMap(code => gemeenteOf(code) ?? []))
  return regios.filter(({ gemeenten }) => gemeenten.some(code => own.has(code)))
}

function gemeenteOf(text: string): string | null {
  try {
    let { code } = parseGebiedCode(text)
    for (let wider = parentCode(code); wider !== null && !code.startsWith('GM'); wider = parentCode(code)) code = wider
    return code.startsWith('GM') ? code : null
  } catch (error) {
    if (error instanceof FigureError) return null
    throw error
  }
}

export function describeRegio(statistiek: Statistiek, { id, naam, gemeenten, versie }: KeptRegio): RegioRegel {
  const naamVan = (text: string) => statistiek.gebieden.find(parseGebiedCode(text).code)?.naam ?? text
  return { id, naam, versie, gemeenten: gemeenten.map(code => ({ code, naam: naamVan(code) })) }
}

/** Figures with what they are called in a language. */
export function nameCijfers(
  statistiek: Statistiek,
  cijfers: readonly AangehaaldCijfer[],
  taal: Taal,
): Regio['uitdagingen'][number]['cijfers'] {
  return cijfers.map(cijfer => ({ ...cijfer, ...nameMaat(statistiek, cijfer.maat, taal) }))
}

export function nameMaat(statistiek: Statistiek, id: string, taal: Taal) {
  const maat = statistiek.maat(id)
  return { naam: maat?.naam[taal] ?? id, eenheid: maat?.eenheid[taal] ?? '', decimalen: maat?.decimalen ?? 0 }
}

/** The figures of the gemeenten together; null while they are not here, or do not lie in one division of the country. */
export function cijfersOfRegio(statistiek: Statistiek, { gemeenten }: Pick<KeptRegio, 'gemeenten'>): Gebiedscijfers | null {
  try {
    return cijfersOfSelectie(statistiek, requireSelectie(statistiek, gemeenten))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** The newest figure of each measure, to be cited. Refuses a measure that has none. */
export function citeNewest(statistiek: Statistiek, eigen: Gebiedscijfers | null, maten: readonly string[]): readonly AangehaaldCijfer[] {
  return maten.map(id => {
    const maat = statistiek.maat(id)
    const found = maat === null || eigen === null ? null : newest(eigen, maat)
    if (found) return { maat: id, periode: found.periode.id, release: found.releases[0].id, waarde: found.cel.waarde }
    throw new Refusal(`Van ‘${maat?.naam.nl ?? id}’ is hier geen cijfer. Kies een ander cijfer, of een andere grond.`, {
      code: 'cijfer-unknown',
      place: { field: 'maten' },
    })
  })
}
