import type { GemaakteUitnodiging, NieuwLidmaatschap, NieuweUitnodiging, TeGevenRol, Zetel } from '../../beheer-data.ts'
import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'

/** The seats in a buurtnetwerk, in the order in which they are shown. */
export const zetels = ['burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente'] as const satisfies readonly Zetel[]

/** Where the role is, the seat and the profession with it: what an invitation and a role given at once have in common. */
type InRol = Pick<NieuweUitnodiging, 'rol' | 'buurt' | 'organisatie' | 'beroep' | 'zetel'>

/** Reads which role somebody gets and where: either that, or a sentence for each field that is missing. */
function readInRol(form: SentForm, given: TeGevenRol): { readonly inRol: InRol } | { readonly fouten: Readonly<Record<string, string>> } {
  const { plekOntbreekt } = messagesIn(form.taal).beheer.nodigUit
  const zetel = zetels.find(each => each === readText(form, 'zetel'))
  const [buurt, organisatie, beroep] = [readText(form, 'buurt'), readText(form, 'organisatie'), readText(form, 'beroep')]
  const fouten = {
    ...(given.buurt && buurt === '' ? { buurt: plekOntbreekt.buurt } : {}),
    ...(given.organisatie && organisatie === '' ? { organisatie: plekOntbreekt.organisatie } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  return {
    inRol: {
      rol: given.rol,
      ...(given.buurt ? { buurt } : {}),
      ...(given.organisatie ? { organisatie } : {}),
      ...(given.beroep && beroep !== '' ? { beroep } : {}),
      ...(given.zetel && zetel !== undefined ? { zetel } : {}),
    },
  }
}

/** The word in the address that tells what happens with the invitation. */
export function howInvited({ perMail }: GemaakteUitnodiging): string {
  return perMail ? 'uitgenodigd' : 'uitgenodigd-postvak'
}

/** What the form asks: to invite somebody, or to give a role to somebody who is known; or what to mend. */
export type Gelezen =
  | { readonly uitnodiging: NieuweUitnodiging }
  | { readonly lidmaatschap: NieuwLidmaatschap }
  | { readonly fouten: Readonly<Record<string, string>> }

/** Reads the second step of the form; `persoon` is somebody who is known, or empty. */
export function readInvitation(form: SentForm, given: TeGevenRol, persoon: string): Gelezen {
  const read = readInRol(form, given)
  if ('fouten' in read) return read
  if (persoon !== '') return { lidmaatschap: { persoon, ...read.inRol } }
  return { uitnodiging: { naam: readText(form, 'naam'), mail: readText(form, 'mail'), ...read.inRol } }
}
