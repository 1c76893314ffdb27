import type { Uitkomst } from './besluiten.ts'

/** Where a round stands. Only the last three of a positive decision are about money that comes. */
export const rondeStanden = [
  'in behandeling',
  'bij verzekeraars',
  'teruggegeven',
  'geweigerd',
  'geweigerd door verzekeraar',
  'toegekend',
  'lager toegekend',
] as const
export type RondeStand = (typeof rondeStanden)[number]

/** What an insurer said: null as long as it said nothing. */
type Akkoord = boolean | null

/** Where a round stands, of what was decided on it. It is final when every insurer agreed, or as soon as somebody did not. */
export function standOf(uitkomst: Uitkomst | null, akkoorden: readonly Akkoord[]): RondeStand {
  if (uitkomst === null) return 'in behandeling'
  if (uitkomst === 'teruggegeven' || uitkomst === 'geweigerd') return uitkomst
  if (akkoorden.includes(false)) return 'geweigerd door verzekeraar'
  return akkoorden.includes(null) ? 'bij verzekeraars' : uitkomst
}

/** Whether a round waits for somebody: then nothing else can be submitted. */
export function isBezig(stand: RondeStand): boolean {
  return stand === 'in behandeling' || stand === 'bij verzekeraars'
}

/** Whether money was granted, finally. */
export function isToegekend(stand: RondeStand): boolean {
  return stand === 'toegekend' || stand === 'lager toegekend'
}
