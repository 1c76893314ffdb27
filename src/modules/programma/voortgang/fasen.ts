/** The phases of a buurt, in the order in which they begin. */
export const faseIds = ['selecteren', 'inspireren', 'beeld', 'plan', 'begroting', 'uitvoeren', 'meten-en-leren'] as const
export type FaseId = (typeof faseIds)[number]

/** The stops of the road that stands along every page of a buurt. */
export const wegstappen = ['Beeld', 'Plan', 'Begroting', 'Uitvoeren', 'Meten', 'Leren'] as const

/**
 * | step of the cycle | phase | stop on the road |
 * |---|---|---|
 * | 1 select | selecteren | before the road |
 * | 2 inspire | inspireren | before the road |
 * | 3 buurtbeeld | beeld | 1 Beeld |
 * | 4 buurtplan | plan | 2 Plan |
 * | 5 buurtbegroting, 6 commitment | begroting | 3 Begroting |
 * | 7 execute | uitvoeren | 4 Uitvoeren |
 * | 8 monitor and learn | meten-en-leren | 5 Meten and 6 Leren |
 *
 * Signing belongs to begroting: plan and budget are signed together, and only then does execution begin. Measuring and learning are one phase,
 * because they go on together; it runs beside uitvoeren.
 */
export interface Fase {
  readonly id: FaseId
  readonly naam: string
  /** What people do in it. */
  readonly wat: string
  /** Places on the road, from 1; empty before the road begins. */
  readonly stappen: readonly number[]
}

export const fasen: readonly Fase[] = [
  { id: 'selecteren', naam: 'Kiezen', wat: 'De partners kijken of deze buurt mee kan doen.', stappen: [] },
  { id: 'inspireren', naam: 'Inspireren', wat: 'Mensen leren elkaar kennen en vormen een netwerk.', stappen: [] },
  { id: 'beeld', naam: 'Beeld', wat: 'Het netwerk kijkt hoe het gaat in de buurt: wat gaat goed en wat kan beter.', stappen: [1] },
  { id: 'plan', naam: 'Plan', wat: 'Het netwerk kiest wat het gaat doen.', stappen: [2] },
  { id: 'begroting', naam: 'Begroting', wat: 'Het netwerk rekent uit wat het plan kost. Daarna tekenen alle partijen.', stappen: [3] },
  { id: 'uitvoeren', naam: 'Uitvoeren', wat: 'De buurt voert het plan uit.', stappen: [4] },
  {
    id: 'meten-en-leren',
    naam: 'Meten en leren',
    wat: 'De buurt kijkt wat het plan oplevert en leert van andere buurten.',
    stappen: [5, 6],
  },
]

export function faseOf(id: FaseId): Fase {
  const found = fasen.find(fase => fase.id === id)
  if (!found) throw new Error(`there is no phase ${id}`)
  return found
}

/** Where a phase lies on the road: `Stap 1 van 6: Beeld`. */
export function sayWeg(id: FaseId): string {
  const { naam, stappen } = faseOf(id)
  if (stappen.length === 0) return `Nog vóór stap 1: ${naam}`
  return `Stap ${stappen.join(' en ')} van ${wegstappen.length}: ${naam}`
}
