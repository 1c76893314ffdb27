import type { Bespreking, BesprekingThema } from '../../bespreking-data.ts'
import type { Messages } from '../../messages/index.ts'

/** One step of a meeting: what was agreed before, a theme, or the end. */
export type Stap =
  | { readonly soort: 'afspraken' | 'einde'; readonly naam: string; readonly minuten: number }
  | { readonly soort: 'thema'; readonly naam: string; readonly minuten: number; readonly thema: BesprekingThema }

const minutenVoorAfspraken = 5
const minutenVoorAfsluiten = 3

/** The steps of a meeting, in the order in which they are gone through. */
export function listStappen({ themas, woorden, minutenPerThema }: Bespreking, m: Messages): readonly [Stap, ...Stap[]] {
  const text = m.bespreking.stappen
  return [
    { soort: 'afspraken', naam: text.afspraken, minuten: minutenVoorAfspraken },
    ...themas.map((thema): Stap => ({ soort: 'thema', naam: woorden.themas[thema.thema] ?? '', minuten: minutenPerThema, thema })),
    { soort: 'einde', naam: text.einde, minuten: minutenVoorAfsluiten },
  ]
}

/** Which step an address asks for; the first when it does not say. */
export function readStap(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('stap') ?? '1')
  return Number.isInteger(asked) && asked >= 1 ? asked : 1
}
