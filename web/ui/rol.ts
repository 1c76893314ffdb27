import type { Ik, Rol, Taal } from '../data.ts'
import { writeList } from '../format.ts'
import { messagesIn } from '../messages/index.ts'

/** A role with where somebody has it: "kartrekker in Molenveld en De Horst". */
export function describeRol({ lidmaatschappen }: Pick<Ik, 'lidmaatschappen'>, rol: Rol, taal: Taal): string {
  const { rollen, rolIn } = messagesIn(taal).toegang
  const own = lidmaatschappen.filter(lid => lid.rol === rol)
  const names = (plek: 'buurt' | 'organisatie') => writeList([...new Set(own.flatMap(lid => lid[plek]?.naam ?? []))], taal)
  return rolIn(rollen[rol].naam, { buurten: names('buurt'), organisaties: names('organisatie') })
}

/** The roles that somebody could take instead of the one in which they work now. */
export function otherRollen({ lidmaatschappen, rol }: Pick<Ik, 'lidmaatschappen' | 'rol'>): readonly Rol[] {
  return [...new Set(lidmaatschappen.map(lid => lid.rol))].filter(other => other !== rol)
}

/** What a role is called, in the middle of a sentence; a code that is no role (any more) stays as it is. */
export function nameRol(rol: string, taal: Taal): string {
  const rollen: Readonly<Partial<Record<string, { readonly naam: string }>>> = messagesIn(taal).toegang.rollen
  return rollen[rol]?.naam ?? rol
}

/** In which role somebody is here now, as a sentence. */
export function sayRol(ik: Ik, taal: Taal): string {
  const { geenRol, uWerktAls, uDoetMeeAls } = messagesIn(taal).toegang.mijn
  if (ik.rol === null) return geenRol
  return (ik.rol === 'bewoner' ? uDoetMeeAls : uWerktAls)(describeRol(ik, ik.rol, taal))
}
