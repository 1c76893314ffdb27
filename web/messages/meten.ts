/** Texts about measuring: the measuring plan, figures that are delivered, and what the programme agreed. */
export interface MetenMessages {
  /** The link on other pages of a neighbourhood. */
  readonly naar: string
  readonly gedaan: Readonly<Record<string, string>>
  /** What the API refuses, by its code; the Dutch sentence of the API where it is not here. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly links: { readonly menu: string } & Readonly<Record<'meetplan' | 'metingen' | 'uitkomsten' | 'verhalen' | 'besprekingen', string>>
  readonly bewaar: string
  readonly plan: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly naarPlan: string
    readonly af: string
    readonly nietAf: (lagen: number, regels: number) => string
    readonly activiteiten: string
    /** Where the indicators of a layer come from. */
    readonly herkomst: Readonly<Record<'plan' | 'programma' | 'gekozen', string>>
    readonly gevolgd: string
    readonly los: string
    readonly kies: string
    readonly regels: string
    readonly regelsUitleg: string
    readonly kolommen: Readonly<Record<'wat' | 'bron' | 'hoeVaak' | 'wie' | 'nulmeting' | 'doel', string>>
    readonly heleBuurt: string
    readonly mist: Readonly<Record<'frequentie' | 'begin' | 'doel', string>>
    readonly aangepast: string
    readonly uitIndicatoren: (namen: string) => string
    readonly hoe: string
    readonly draad: string
    readonly draadGeen: string
  }
  readonly doel: {
    readonly waarde: (getal: string) => string
    readonly verschil: (getal: string, isMeer: boolean) => string
    readonly procent: (getal: string, isMeer: boolean) => string
    readonly geen: string
    readonly op: (dag: string) => string
  }
  readonly laag: {
    readonly titel: (laag: string) => string
    readonly bij: (activiteit: string) => string
    readonly indicatoren: string
    readonly indicatorenHint: string
    readonly reden: string
    readonly redenHint: string
    readonly volg: string
    readonly volgUitleg: string
  }
  readonly regel: {
    readonly titel: string
    readonly telt: string
    readonly van: string
    readonly nodigVoor: string
    readonly volgt: (wat: string) => string
    readonly bron: string
    readonly frequentie: string
    readonly eigenaar: string
    readonly persoon: string
    readonly persoonLeeg: string
    readonly nulperiode: string
    readonly nulperiodeHint: string
    readonly nulperiodeLeeg: string
    readonly doelSoort: string
    readonly doelKeuzes: Readonly<Record<'waarde' | 'verschil' | 'procent' | 'geen', string>>
    readonly getal: string
    readonly getalHint: string
    readonly getalFout: string
    readonly op: string
    readonly reden: string
    readonly redenHint: string
    readonly hoe: string
  }
  readonly metingen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly telling: (geleverd: number, verwacht: number, opTijd: number) => string
    readonly delen: Readonly<Record<'te-laat' | 'open' | 'onbekend' | 'ingevuld' | 'nagekeken' | 'vast', string>>
    readonly uitleg: Readonly<Record<'te-laat' | 'open' | 'onbekend' | 'ingevuld' | 'nagekeken' | 'vast', string>>
    readonly kolommen: Readonly<Record<'wat' | 'periode' | 'uiterlijk' | 'wie' | 'cijfer' | 'reden' | 'kies', string>>
    readonly vulIn: string
    readonly bekijk: string
    readonly nulmeting: string
    readonly nietMeer: string
    readonly kijkNa: string
    readonly zetVast: string
    readonly kijkNaAlles: (aantal: number) => string
    readonly zetVastAlles: (aantal: number) => string
    readonly eigen: string
    readonly kiesFout: string
    readonly naAkkoord: (keer: number) => string
    readonly alleenNetwerk: string
  }
  readonly meting: {
    readonly titel: (periode: string) => string
    readonly teller: string
    readonly noemer: string
    readonly getalFout: string
    readonly ofNiet: string
    readonly onbekend: string
    readonly onbekendHint: string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly alGeteld: (aantal: string) => string
    readonly staatVast: string
    readonly heropen: string
    readonly heropenUitleg: string
    readonly reden: string
    readonly redenFout: string
    readonly eerder: string
    readonly geschiedenis: string
    readonly standen: Readonly<Record<'ingevuld' | 'nagekeken' | 'vastgezet' | 'heropend', string>>
    readonly iemand: string
    readonly vanDe: (teller: string, noemer: string) => string
  }
  readonly overzicht: {
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly kolommen: Readonly<Record<'buurt' | 'geleverd' | 'opTijd' | 'teLaat' | 'meetplan', string>>
    readonly van: (aantal: number, alle: number) => string
    readonly af: string
    readonly nietAf: (aantal: number) => string
    readonly zonderPlan: string
    readonly naarAfspraken: string
  }
  readonly afspraken: {
    readonly titel: string
    readonly intro: string
    readonly wijzig: string
    readonly anders: string
    readonly zonderHypothese: string
    readonly wijzigTitel: string
    readonly wijzigUitleg: string
  }
}
