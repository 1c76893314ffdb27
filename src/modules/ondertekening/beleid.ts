import type { Handtekening } from './handtekening.ts'

/** One group of signers: how many of this role have to sign. */
export interface TekenStap {
  readonly rol: string
  readonly aantal: number
  /** Whether these approve what others made: then whoever offered the document is not one of them. */
  readonly keurtGoed: boolean
}

/** Who has to sign a kind of document. */
export interface TekenBeleid {
  readonly stappen: readonly TekenStap[]
  /** Whether a step waits until the one before it is done. */
  readonly isInVolgorde: boolean
  /** Whether only what was granted, finally, is offered for signing. */
  readonly isNaBesluit: boolean
}

export type StapStand = 'klaar' | 'aan de beurt' | 'wacht' | 'geweigerd'

export interface StapOverzicht extends TekenStap {
  readonly stand: StapStand
  readonly getekend: readonly Handtekening[]
  readonly geweigerd: readonly Handtekening[]
}

export interface TekenOverzicht {
  readonly stappen: readonly StapOverzicht[]
  readonly isCompleet: boolean
  /** A refusal stops the signing of this version until a new one is made. */
  readonly isGestopt: boolean
}

type Named = Pick<Handtekening, 'signerSub' | 'mandate'>

/**
 * How far the signing of one version is. Of a person that signs twice, or for somebody and for themselves, one counts per step: in whose place somebody signs
 * decides who that is.
 */
export function viewTekenen(beleid: TekenBeleid, chain: readonly Handtekening[], version: number): TekenOverzicht {
  const own = chain.filter(record => record.version === version)
  let isReached = true
  const stappen = beleid.stappen.map((stap): StapOverzicht => {
    const here = own.filter(({ role }) => role === stap.rol)
    const getekend = oncePerPerson(here.filter(({ act }) => act === 'getekend'))
    const geweigerd = here.filter(({ act }) => act === 'geweigerd')
    const isKlaar = getekend.length >= stap.aantal
    const stand = geweigerd.length > 0 ? 'geweigerd' : isKlaar ? 'klaar' : isReached ? 'aan de beurt' : 'wacht'
    isReached &&= isKlaar || !beleid.isInVolgorde
    return { ...stap, stand, getekend, geweigerd }
  })
  return {
    stappen,
    isCompleet: stappen.every(({ stand }) => stand === 'klaar'),
    isGestopt: stappen.some(({ stand }) => stand === 'geweigerd'),
  }
}

/** In whose name a record stands. */
function personOf({ signerSub, mandate }: Named): string {
  return mandate?.from ?? signerSub
}

function oncePerPerson<Each extends Named>(records: readonly Each[]): readonly Each[] {
  return [...new Map(records.map(record => [personOf(record), record] as const)).values()]
}

export type TekenBezwaar =
  | 'geen rol die tekent'
  | 'nog niet aan de beurt'
  | 'al getekend'
  | 'gestopt door een weigering'
  | 'zelf gemaakt'
  | 'geen machtiging'

export interface Tekenaar {
  readonly persoon: string
  readonly rol: string
  /** In whose place, by a mandate; null for oneself. */
  readonly namens: string | null
}

/** Why somebody may not sign this version now; null when they may. Whoever offered it does not approve it, also not in the place of another. */
export function bezwaarTegenTekenen(
  overzicht: TekenOverzicht,
  chain: readonly Handtekening[],
  { tekenaar, version, makers }: { tekenaar: Tekenaar; version: number; makers: ReadonlySet<string> },
): TekenBezwaar | null {
  if (overzicht.isGestopt) return 'gestopt door een weigering'
  const stap = overzicht.stappen.find(({ rol }) => rol === tekenaar.rol)
  if (stap === undefined) return 'geen rol die tekent'
  const naam = tekenaar.namens ?? tekenaar.persoon
  if (stap.getekend.some(record => personOf(record) === naam)) return 'al getekend'
  if (stap.stand === 'wacht') return 'nog niet aan de beurt'
  if (stap.keurtGoed && (makers.has(tekenaar.persoon) || makers.has(naam))) return 'zelf gemaakt'
  return tekenaar.namens !== null && !chain.some(record => mandates(record, tekenaar, version)) ? 'geen machtiging' : null
}

function mandates(
  { act, version: of, signerSub, mandateTo, role }: Handtekening,
  { persoon, rol, namens }: Tekenaar,
  version: number,
): boolean {
  return act === 'gemachtigd' && of === version && signerSub === namens && mandateTo === persoon && role === rol
}
