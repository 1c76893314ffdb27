import { isZetel } from './netwerk.ts'
import type { Rol } from './rollen.ts'

/** The page where somebody invites for an empty seat, with the seat filled in; null when this role is not among those that they may give. */
export function inviteHref(geeft: readonly string[], rol: Rol, buurt: string): string | null {
  const given = isZetel(rol) && rol !== 'kartrekker' ? 'buurtnetwerklid' : rol
  if (!geeft.includes(given)) return null
  return `/mensen/uitnodigen?buurt=${buurt}&rol=${given}${given === rol ? '' : `&zetel=${rol}`}`
}
