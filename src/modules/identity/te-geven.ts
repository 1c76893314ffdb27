import type { Actor } from '../../platform/actor.ts'
import { Refusal } from '../../refusal.ts'
import { givableBy, requireMay } from './rechten.ts'
import type { Rol, Zetel } from './rollen.ts'
import { hasZetel, plekVan, rollen } from './rollen.ts'
import type { IdentityTransaction } from './tables.ts'

/** A role, with where somebody has it, what they are by profession and which seat they take, as far as it belongs to the role. */
export interface InRol {
  readonly rol: Rol
  readonly buurt?: string
  readonly organisatie?: string
  readonly beroep?: string
  readonly zetel?: Zetel
}

/** Refuses a role that this actor may not give, or one without the neighbourhood or organisation that belongs to it. */
export function requireGivable(actor: Actor, { rol, buurt, organisatie, zetel }: InRol): void {
  requireMay(actor, 'rollen geven', buurt === undefined ? {} : { buurt })
  if (!givableBy(actor.rol).includes(rol)) {
    throw new Refusal(`De rol ${rollen[rol].naam.toLowerCase()} kunt u niet geven. Vraag het aan de beheerder.`, {
      code: 'rol-not-givable',
      status: 403,
      place: { field: 'rol' },
    })
  }
  requirePlek(rol, { buurt, organisatie })
  if (zetel !== undefined && !hasZetel(rol)) {
    throw new Refusal(`Laat de plek in het netwerk weg: die hoort niet bij de rol ${rollen[rol].naam.toLowerCase()}.`, {
      code: 'rol-zetel',
      place: { field: 'zetel' },
    })
  }
}

/** Refuses a role without the neighbourhood or organisation that belongs to it, or with one that does not. */
export function requirePlek(rol: Rol, given: { readonly buurt?: string | undefined; readonly organisatie?: string | undefined }): void {
  const plek = plekVan(rol)
  const naam = rollen[rol].naam
  for (const field of ['buurt', 'organisatie'] as const) {
    if (plek[field] === (given[field] !== undefined)) continue
    const tekst = plek[field]
      ? `Kies ook een ${field}: ${naam.toLowerCase()} is iemand altijd voor een ${field}.`
      : `Laat de ${field} weg: ${naam.toLowerCase()} is iemand niet voor een ${field}.`
    throw new Refusal(tekst, { code: `rol-${field}`, place: { field } })
  }
}

/** A neighbourhood or organisation that the actor cannot see is not there for them. */
export async function requirePlace(trx: IdentityTransaction, { buurt, organisatie }: Pick<InRol, 'buurt' | 'organisatie'>): Promise<void> {
  const place = [
    ['buurt', buurt],
    ['organisatie', organisatie],
  ] as const
  for (const [field, id] of place) {
    if (id === undefined) continue
    const found = await trx
      .selectFrom(`identity.${field}`)
      .select('id')
      .where('id', '=', id)
      .where('beeindigd', 'is', null)
      .executeTakeFirst()
    if (!found)
      throw new Refusal(`Deze ${field} is er niet (meer). Kies een andere.`, { code: `${field}-unknown`, status: 404, place: { field } })
  }
}
