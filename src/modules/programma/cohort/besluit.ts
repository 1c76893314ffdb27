import { Refusal } from '../../../refusal.ts'
import type { Datum } from '../datum.ts'
import { joinWords, requireTekst } from '../woorden.ts'
import type { Transitiebuurt } from './transitiebuurt.ts'

/** Whom the programme asks for advice on its list. */
export const adviseurs = ['NLZVE', 'KBO'] as const
export type Adviseur = (typeof adviseurs)[number]

export interface Advies {
  readonly van: Adviseur
  readonly gevraagd: Datum
  /** Null while the answer is not there yet. */
  readonly ontvangen: Datum | null
  readonly tekst: string
}

/** What the transitieteam decided about a list, and why. */
export interface Besluit {
  readonly datum: Datum
  /** Who decided, by name or function. */
  readonly door: readonly string[]
  /** For each chosen buurt why it was chosen. */
  readonly redenen: readonly { readonly buurt: string; readonly reden: string }[]
  /** Candidates that were considered and not chosen, each with why. */
  readonly nietGekozen: readonly { readonly naam: string; readonly reden: string }[]
  readonly adviezen: readonly Advies[]
}

/** What the analysis says about the first cohort, by the plan that was fixed beforehand. */
export type ImpactOordeel = 'bewezen' | 'aanwijzing' | 'onbekend' | 'tegengesteld'

/** The analysis of which a verdict was taken over. Shares: -0.15 is fifteen per cent less. */
export interface OvergenomenAnalyse {
  readonly id: string
  readonly nummer: number
  /** SHA-256 of its locked plan. */
  readonly hash: string
  readonly uitkomst: string
  readonly deel: number
  readonly laag: number | null
  readonly hoog: number | null
  readonly verkennend: boolean
  /** When its figures were opened; not of a verdict that was taken over before this was kept. */
  readonly geopend?: string | undefined
}

/** How a cohort came to start. */
export interface Opening {
  readonly datum: Datum
  readonly door: readonly string[]
  /** What was known of the first cohort on that day; null when nobody had looked yet, and for the first cohort itself. */
  readonly oordeel: ImpactOordeel | null
  /** Why it opened without proven impact; null when impact was proven, and for the first cohort. */
  readonly reden: string | null
}

/** Refuses a decision by nobody, and a choice, for or against, without a reason. */
export function defineBesluit(besluit: Besluit, buurten: readonly Transitiebuurt[]): Besluit {
  if (besluit.door.every(naam => naam.trim() === '')) {
    throw new Refusal('Bij dit besluit staat niet wie het nam. Vul de namen van het transitieteam in.', { code: 'besluit-invalid' })
  }
  const reasons = new Map(besluit.redenen.map(({ buurt, reden }) => [buurt, reden.trim()]))
  const without = buurten.filter(({ id }) => (reasons.get(id) ?? '') === '').map(({ naam }) => naam)
  if (without.length > 0) {
    throw new Refusal(`Bij ${joinWords(without)} staat nog niet waarom deze keuze is gemaakt. Schrijf per buurt een reden op.`, {
      code: 'besluit-invalid',
    })
  }
  for (const { naam, reden } of besluit.nietGekozen) {
    requireTekst(reden, {
      code: 'besluit-invalid',
      zin: `Bij ${naam} staat nog niet waarom deze buurt niet is gekozen. Schrijf een reden op.`,
    })
  }
  return besluit
}

/** What is still open in the advice. Advice is asked and heard; it does not stop a decision. */
export function sayAdviezen({ adviezen }: Pick<Besluit, 'adviezen'>): readonly string[] {
  return adviseurs.flatMap(adviseur => {
    const own = adviezen.filter(({ van }) => van === adviseur)
    if (own.length === 0) return [`Aan ${adviseur} is nog geen advies gevraagd. Vraag het voordat u de lijst vaststelt.`]
    return own.some(({ ontvangen }) => ontvangen !== null) ? [] : [`Het advies van ${adviseur} is gevraagd, maar nog niet binnen.`]
  })
}
