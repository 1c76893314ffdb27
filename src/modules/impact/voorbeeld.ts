import { Refusal } from '../../refusal.ts'
import type { Analyse } from './oordeel/analyse.ts'
import { afgesproken } from './oordeel/regels.ts'
import type { Analyseregels } from './oordeel/regels.ts'
import { verzinPaneel, voorbeelden } from './oordeel/verzonnen.ts'
import type { Voorbeeld } from './oordeel/verzonnen.ts'
import { rekenApart } from './reken-apart.ts'

export const voorbeeldRegels: Analyseregels = { ...afgesproken, basisjaar: 2024 }

/** The made-up programmes: always the same figures, so each is computed once. */
const bekend = new Map<Voorbeeld, Promise<Analyse>>()

export async function openVoorbeeld(voorbeeld: Voorbeeld): Promise<Analyse> {
  const known = bekend.get(voorbeeld) ?? reken(voorbeeld)
  bekend.set(voorbeeld, known)
  return await known
}

async function reken(voorbeeld: Voorbeeld): Promise<Analyse> {
  const gerekend = await rekenApart({ paneel: verzinPaneel(voorbeelden[voorbeeld]), regels: voorbeeldRegels })
  if ('geweigerd' in gerekend) throw new Refusal(gerekend.geweigerd.tekst, { code: gerekend.geweigerd.code })
  return gerekend.analyse
}
