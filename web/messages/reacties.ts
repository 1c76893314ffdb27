import type { OpmerkingFilter } from '../reacties-data.ts'

/** Texts about what people say about a plan. People of a network read them. */
export interface ReactiesMessages {
  readonly gedaan: Readonly<Record<string, string>>
  /** Sentences of the API in this language, by their code. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly opmerkingen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    /** The link in the list of pages about a plan. */
    readonly naar: string
    /** At a theme about which nobody said anything. */
    readonly overThema: string
    /** Beside an activity: so many are open. */
    readonly aantal: (open: number) => string
    readonly filterLabel: string
    readonly filter: Readonly<Record<OpmerkingFilter, (aantal: number) => string>>
    readonly leeg: Readonly<Record<OpmerkingFilter, string>>
    /** Above the threads about one thing. */
    readonly over: (naam: string) => string
    readonly toonAlles: string
    readonly hetPlan: string
    readonly bij: string
    readonly weg: string
    readonly open: string
    readonly afgerond: (door: string, dag: string) => string
    readonly iemand: string
    readonly gewijzigd: string
    readonly ingetrokken: string
    readonly vorige: string
    readonly volgende: string
    /** Heading of the part on the page of an activity, a theme or a line. */
    readonly hier: string
    readonly hierLeeg: string
    readonly nieuw: string
    readonly nieuwOver: string
    readonly tekst: string
    readonly tekstHint: string
    readonly tekstFout: string
    readonly plaats: string
    readonly antwoord: string
    readonly antwoordTekst: string
    readonly verstuur: string
    readonly wijzig: string
    readonly wijzigTekst: string
    readonly bewaar: string
    readonly trekIn: string
    readonly rondAf: string
    readonly heropen: string
  }
}
