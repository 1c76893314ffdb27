import type { GebiedCode, GebiedSoort } from '@buurtwijs/figures'

/**
 * By what a feature shows that its map comes from CBS:
 * - `indeling`: the gebiedsindelingen, with code, name and kind, and the code again behind its year or as the id of the feature
 * - `kaart`: the wijk- en buurtkaart, with the name of the gemeente, the mark for water and the inhabitants beside the code
 * - `code`: an outline of that map without its attributes: nothing but the code, and the code again as the id of the feature
 */
export type CbsMerk = 'indeling' | 'kaart' | 'code'

/** A feature whose area is known, its properties by their names in small letters. */
export interface MarkedFeature {
  readonly code: GebiedCode
  readonly soort: GebiedSoort
  readonly byKey: ReadonlyMap<string, unknown>
  readonly id: unknown
}

/** Names that CBS gives to the code of an area on the wijk- en buurtkaart; the short ones until 2021. */
const kaartCodes = ['buurtcode', 'bu_code', 'wijkcode', 'wk_code', 'gemeentecode', 'gm_code'] as const
const kaartMarks = [
  ['gemeentenaam', 'gm_naam'],
  ['water', 'h2o'],
  ['aantalinwoners', 'aantal_inwoners', 'aant_inw'],
] as const
/** Kinds that the gebiedsindelingen spell as we do; the others have words of their own. */
const sameWord: readonly GebiedSoort[] = ['gemeente', 'wijk', 'buurt', 'provincie', 'landsdeel']

/** The mark that a feature carries; null when anybody can have made it. A name such as `statcode` alone proves nothing. */
export function findMerk({ code, soort, byKey, id }: MarkedFeature): CbsMerk | null {
  if (isIndeling({ code, soort, byKey, id })) return 'indeling'
  if (!kaartCodes.some(key => byKey.has(key))) return null
  if (kaartMarks.every(names => names.some(name => byKey.has(name)))) return 'kaart'
  return byKey.size === 1 && id === code ? 'code' : null
}

/** Whether a map as a whole is of CBS: every feature has a mark, and outlines without attributes lie in a layer named as CBS does, `buurt_2024`. */
export function isCbsMap(merken: ReadonlySet<CbsMerk | null>, laag: string | null): boolean {
  return merken.size > 0 && !merken.has(null) && (!merken.has('code') || /^(?:buurt|wijk|gemeente)_20\d{2}(?!\d)/i.test(laag ?? ''))
}

function isIndeling({ code, soort, byKey, id }: MarkedFeature): boolean {
  const [rubriek, jaarEnCode] = [byKey.get('rubriek'), byKey.get('jrstatcode')]
  const isKind = typeof rubriek === 'string' && rubriek !== '' && (!sameWord.includes(soort) || rubriek.toLowerCase() === soort)
  const isTwice = id === code || (typeof jaarEnCode === 'string' && /^20\d{2}/.test(jaarEnCode) && jaarEnCode.slice(4) === code)
  return isKind && isTwice && byKey.get('statcode') === code && typeof byKey.get('statnaam') === 'string'
}
