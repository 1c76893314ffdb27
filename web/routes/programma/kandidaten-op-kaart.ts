import type { ApiClient, Omtrek } from '../../data.ts'
import type { KandidaatRegel, KandidatenLijst } from '../../selectie-data.ts'
import { boxOf } from '../../ui/path-box.ts'

/** On the list of the cohort, among the first places, or neither. */
export const markeringen = ['lijst', 'bovenaan', 'overig'] as const
export type Markering = (typeof markeringen)[number]

/** The candidates of one gemeente, or of one wijk when all lie in the same gemeente. */
export interface Plek {
  readonly code: string
  readonly naam: string
  readonly kandidaten: readonly { readonly id: string; readonly naam: string; readonly markering: Markering }[]
  /** Middle of the place on the map, in its pixels; null when the map does not have it. */
  readonly midden: readonly [number, number] | null
}

/** What of a candidate is needed here. */
type Kandidaat = Pick<KandidaatRegel, 'id' | 'naam' | 'plaats' | 'gebieden' | 'gekozen' | 'plek'>

/** The candidates, and how many places there are. */
export interface TePlaatsen extends Pick<KandidatenLijst, 'plaatsen'> {
  readonly kandidaten: readonly Kandidaat[]
}

export interface KandidatenKaartData {
  readonly omtrek: Omtrek | null
  readonly plekken: readonly Plek[]
  /** How many candidates have no areas yet. */
  readonly zonderGebied: number
}

/** Where the candidates lie: on a map of the country, or of the gemeente when there is only one. */
export async function findKandidatenKaart(api: Pick<ApiClient, 'omtrek'>, lijst: TePlaatsen): Promise<KandidatenKaartData> {
  const placed = lijst.kandidaten.filter(({ gebieden }) => gebieden.length > 0)
  const codes = placed.map(({ gebieden }) => gebieden[0] ?? '')
  const isOne = new Set(codes.map(gemeenteOf)).size === 1
  const [first] = codes
  const asked = isOne ? first : first?.slice(2, 4) === '99' ? 'NL99' : 'NL00'
  const omtrek = asked === undefined || first === undefined ? null : await api.omtrek(asked)
  const shapes = omtrek === null ? [] : [...omtrek.others, ...(omtrek.own === '' ? [] : [{ code: asked ?? '', naam: '', d: omtrek.own }])]
  const drawing = { keyOf: isOne ? wijkOf : gemeenteOf, shapes, plaatsen: lijst.plaatsen }
  return { omtrek, plekken: placesOf(placed, drawing), zonderGebied: lijst.kandidaten.length - placed.length }
}

interface Drawing {
  readonly keyOf: (code: string) => string
  /** Everything that is drawn, by code. */
  readonly shapes: Omtrek['others']
  readonly plaatsen: number
}

function placesOf(kandidaten: readonly Kandidaat[], { keyOf, shapes: all, plaatsen }: Drawing): readonly Plek[] {
  const groups = Map.groupBy(kandidaten, ({ gebieden }) => keyOf(gebieden[0] ?? ''))
  return [...groups]
    .map(([code, own]) => {
      const shapes = shapesOf(code, all)
      const named = shapes.find(shape => shape.code === code && shape.naam !== '')?.naam
      return {
        code,
        naam: named ?? (code.startsWith('WK') ? own.map(({ naam }) => naam).join(', ') : (own[0]?.plaats ?? code)),
        kandidaten: own.map(kandidaat => ({ id: kandidaat.id, naam: kandidaat.naam, markering: markeringOf(kandidaat, plaatsen) })),
        midden: middleOf(shapes),
      }
    })
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
}

/** A wijk of which only the buurten are drawn is its buurten. */
function shapesOf(code: string, all: Omtrek['others']): Omtrek['others'] {
  const own = all.filter(shape => shape.code === code)
  return own.length > 0 || !code.startsWith('WK') ? own : all.filter(shape => shape.code.startsWith(`BU${code.slice(2)}`))
}

function middleOf(shapes: Omtrek['others']): readonly [number, number] | null {
  const boxes = shapes.map(({ d }) => boxOf(d)).filter(box => box !== null)
  if (boxes.length === 0) return null
  const [left, right] = [Math.min(...boxes.map(box => box.left)), Math.max(...boxes.map(box => box.right))]
  const [top, bottom] = [Math.min(...boxes.map(box => box.top)), Math.max(...boxes.map(box => box.bottom))]
  return [(left + right) / 2, (top + bottom) / 2]
}

function markeringOf({ gekozen, plek }: Kandidaat, plaatsen: number): Markering {
  if (gekozen) return 'lijst'
  return plek !== null && plek.rang <= plaatsen ? 'bovenaan' : 'overig'
}

function gemeenteOf(code: string): string {
  return `GM${code.slice(2, 6)}`
}

function wijkOf(code: string): string {
  return `WK${code.slice(2, 8)}`
}
