import type { OpmerkingFilter, SuggestieStaat, SuggestieUitkomst, ToonDeel } from '../reacties-data.ts'

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
  readonly uitkomsten: Readonly<Record<SuggestieUitkomst, string>>
  /** What somebody with the link reads: residents and professionals without an account. */
  readonly meedenken: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly mislukt: string
    readonly plan: string
    readonly planUitleg: string
    readonly leeg: string
    readonly voorWie: string
    readonly wie: string
    readonly formulier: string
    readonly tekst: string
    readonly tekstHint: string
    readonly tekstFout: string
    readonly over: string
    readonly hetHelePlan: string
    readonly wieBent: string
    readonly wieBentHint: string
    readonly mail: string
    readonly mailHint: string
    readonly akkoord: string
    readonly akkoordFout: string
    /** For a field that only robots fill in. */
    readonly leegVeld: string
    readonly watErmee: string
    readonly verstuur: string
    readonly vel: string
  }
  /** With the code somebody got: their suggestion and the answer. */
  readonly volgen: {
    readonly titel: string
    readonly intro: string
    readonly code: string
    readonly codeHint: string
    readonly zoek: string
    readonly ontvangen: string
    readonly bewaarCode: string
    readonly bewaarUitleg: string
    readonly uwSuggestie: string
    readonly over: (naam: string, buurt: string) => string
    readonly overPlan: (buurt: string) => string
    readonly antwoord: string
    readonly wacht: string
    readonly verborgen: string
    readonly staatIn: (activiteit: string) => string
    readonly beantwoordOp: (dag: string) => string
    readonly andere: string
  }
  /** For the network: what was suggested, and answering it. */
  readonly suggesties: {
    readonly naar: string
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly filterLabel: string
    readonly filter: Readonly<Record<SuggestieStaat, (aantal: number) => string>>
    readonly leeg: Readonly<Record<SuggestieStaat, string>>
    readonly wachten: (aantal: number, sinds: string) => string
    readonly naarMeedenken: string
    readonly naarPapier: string
    readonly kolommen: {
      readonly tekst: string
      readonly over: string
      readonly wie: string
      readonly dag: string
      readonly antwoord: string
    }
    readonly hetHelePlan: string
    readonly opPapier: string
    readonly terug: string
    readonly een: string
    readonly vanWie: (wie: string, dag: string) => string
    readonly iemand: string
    readonly getypt: (door: string) => string
    readonly codeVoor: string
    readonly mailt: string
    readonly uitkomst: string
    readonly antwoord: string
    readonly reden: string
    readonly redenHint: string
    readonly redenFout: string
    readonly uitkomstFout: string
    readonly activiteit: string
    readonly activiteitHint: string
    readonly nogEens: string
    readonly verstuur: string
    readonly door: (naam: string, dag: string) => string
    readonly staatIn: string
    readonly versie: (versie: number) => string
    readonly hoortNiet: string
    readonly verberg: string
    readonly verbergUitleg: string
    readonly verbergReden: string
    readonly isVerborgen: (reden: string) => string
    readonly toon: string
    readonly lak: string
    readonly lakUitleg: string
    readonly woorden: string
    readonly lakKnop: string
  }
  readonly papier: {
    readonly titel: string
    readonly intro: string
    readonly tekst: string
    readonly tekstHint: string
    readonly wie: string
    readonly wieHint: string
    readonly wieFout: string
    readonly dag: string
    readonly dagHint: string
    readonly dagFout: string
    readonly akkoord: string
    readonly akkoordFout: string
    readonly bewaar: string
  }
  /** Choosing what is shown, and the link. */
  readonly link: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly kies: string
    readonly vraag: string
    readonly vraagHint: string
    readonly themas: string
    readonly themasHint: string
    readonly toon: string
    readonly toonHint: string
    readonly delen: Readonly<Record<ToonDeel, string>>
    readonly telt: string
    readonly bewaar: string
    readonly deLink: string
    readonly deLinkUitleg: string
    readonly nogNietGekozen: string
    readonly geen: string
    readonly werktTot: (dag: string) => string
    readonly verlopen: (dag: string) => string
    readonly qr: string
    readonly bekijk: string
    readonly vel: string
    readonly velEngels: string
    readonly dagen: string
    readonly keuzeDagen: (dagen: number) => string
    readonly maak: string
    readonly vernieuw: string
    readonly vernieuwUitleg: string
    readonly trekIn: string
  }
  /** On the public page of a neighbourhood. */
  readonly telling: (suggesties: number, beantwoord: number) => string
  readonly leesAntwoord: string
}
