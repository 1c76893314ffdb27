import type { Rol } from './rollen.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts: without a sign of life, and at most. In milliseconds. */
export interface Sessieduur {
  readonly rust: number
  readonly hoogstens: number
}

const professional: Sessieduur = { rust: 15 * minute, hoogstens: 10 * hour }
const resident: Sessieduur = { rust: 90 * day, hoogstens: 90 * day }

/** Residents keep a trusted device for 90 days; whoever has any other role works with data of others, so there it is minutes and hours. */
export function duurVan(rollen: readonly Rol[]): Sessieduur {
  return rollen.length > 0 && rollen.every(rol => rol === 'bewoner') ? resident : professional
}

export interface SessieTijden {
  readonly gezien: Date
  readonly verloopt: Date
  readonly beeindigd: Date | null
}

/** When a session ends by itself: after rest, or at its end. */
export function eindeVan({ gezien, verloopt }: SessieTijden, { rust }: Sessieduur): Date {
  return new Date(Math.min(gezien.getTime() + rust, verloopt.getTime()))
}

export function leeft(tijden: SessieTijden, duur: Sessieduur, now: Date): boolean {
  return tijden.beeindigd === null && now < eindeVan(tijden, duur)
}

/** A sign of life is kept to the minute: not every request needs to write. */
export function isWorthNoting(gezien: Date, now: Date): boolean {
  return now.getTime() - gezien.getTime() >= minute
}

/** How fresh a proof of who somebody is has to be for what may not be done on an old one. */
export const bewijsGeldigMs: number = 5 * minute
/** How long a confirmation waits to be used. */
export const bevestigingGeldigMs: number = 5 * minute
/** How long a mailed link works. */
export const linkGeldigMs: number = 10 * minute
/** How long an invitation may be accepted. */
export const uitnodigingGeldigMs: number = 14 * day
/** How long a question to a passkey, or a trip to another provider, may take. */
export const pogingGeldigMs: number = 10 * minute
