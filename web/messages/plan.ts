import type { PlanThema, Soort } from '../plan-data.ts'

/** The fields of the form of an activity. */
export const planVelden = ['naam', 'waar', 'wat', 'van', 'tot', 'wie', 'voorWie', 'uitdaging', 'effecten'] as const
export type PlanVeld = (typeof planVelden)[number]

/** Texts about the plan of a buurt. People of a network write in it; professionals and residents read along. */
export interface PlanMessages {
  readonly naarPlan: string
  readonly soorten: Readonly<Record<Soort, string>>
  readonly gedaan: Readonly<Record<string, string>>
  /** Sentences of the API in this language, by their code; what is not here is shown as the API says it. */
  readonly weigeringen: Readonly<Record<string, string>>
  /** When nobody knows yet when something is. */
  readonly zonderDag: string
  readonly dagen: (van: string, tot: string | null) => string
  readonly lijst: {
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly kolommen: { readonly buurt: string; readonly activiteiten: string; readonly themas: string }
    readonly wanneer: string
    readonly geenThemas: string
    readonly stand: Readonly<Record<Exclude<PlanThema['stand'], 'open'>, string>>
  }
  readonly plan: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly aantal: (activiteiten: number, open: number) => string
    readonly verplicht: string
    readonly vraag: Readonly<Record<string, string>>
    readonly leeg: string
    readonly anders: string
    readonly vulIn: string
    readonly nogEen: string
    readonly uitMenukaart: string
    readonly laatWeg: string
    readonly gevraagd: string
    readonly akkoord: string
    readonly terug: string
    readonly reden: string
    readonly antwoord: string
    readonly antwoordNu: string
    readonly openen: string
    readonly terugzetten: string
  }
  readonly thema: {
    readonly titel: (thema: string) => string
    readonly weglaten: string
    readonly weglatenUitleg: string
    readonly reden: string
    readonly redenFout: string
    readonly vraag: string
    readonly verplicht: string
    readonly beoordelen: string
    readonly antwoord: string
    readonly antwoordHint: string
    readonly antwoordFout: string
    readonly akkoord: string
    readonly geefTerug: string
    readonly openen: string
    readonly openenUitleg: string
    readonly niets: string
  }
  readonly activiteit: {
    readonly nieuw: string
    readonly terug: string
    readonly naam: string
    readonly naamHint: string
    readonly naamFout: string
    readonly waar: string
    readonly waarFout: string
    readonly eigenSoort: string
    readonly wat: string
    readonly van: string
    readonly tot: string
    readonly dagHint: string
    readonly dagFout: string
    readonly wie: string
    readonly wieHint: string
    readonly voorWie: string
    readonly voorWieHint: string
    readonly uitdaging: string
    readonly uitdagingHint: string
    readonly geenUitdaging: string
    readonly effecten: string
    readonly effectenUitleg: string
    readonly effect: (nummer: number) => string
    readonly nogEenEffect: string
    readonly indicator: string
    readonly richting: string
    readonly richtingen: Readonly<Record<'meer' | 'minder' | 'onbekend', string>>
    readonly hoeveel: string
    readonly hoeveelHint: string
    readonly hoeveelFout: string
    readonly eenheid: string
    readonly eenheidHint: string
    readonly bron: string
    readonly bronHint: string
    readonly bewaar: string
    readonly weg: string
    readonly wegUitleg: string
    readonly isWeg: string
    readonly zetTerug: string
    readonly uitMenukaart: (versie: number) => string
    readonly hoeveelOnbekend: string
    /** One effect in words. */
    readonly zegEffect: (indicator: string, wat: string, bron: string) => string
    readonly geenEffecten: string
    readonly leeg: string
  }
  /** When somebody else kept something while this person was writing. */
  readonly botsing: {
    readonly velden: Readonly<Record<PlanVeld, string>>
    readonly botst: (aantal: number) => string
    readonly samen: (velden: string) => string
    readonly bijVeld: (veld: string) => string
    readonly ander: string
    readonly leeg: string
    readonly keuze: string
    readonly houd: string
    readonly neem: string
    readonly kies: (veld: string) => string
    readonly weg: string
    readonly zetTerug: string
  }
  /** The pages about one plan. */
  readonly links: {
    readonly menu: string
    readonly plan: string
    readonly advies: string
    readonly wanneer: string
    readonly draad: string
    readonly versies: string
  }
  readonly versies: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly versie: (nummer: number) => string
    readonly bewaard: (moment: string) => string
    readonly kenmerk: string
    readonly vergelijk: (nummer: number) => string
    readonly sinds: (nummer: number) => string
    readonly niets: string
    readonly erbij: (naam: string) => string
    readonly weg: (naam: string) => string
    readonly gewijzigd: (naam: string) => string
    readonly stand: Readonly<Record<PlanThema['stand'], string>>
    readonly was: string
    readonly wordt: string
    readonly leegVeld: string
    readonly bewaar: string
    readonly bewaarUitleg: string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly toelichtingFout: string
  }
  readonly wanneer: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly lijn: string
    readonly uitleg: string
    readonly maand: (maand: string) => string
    readonly eerder: (maand: string) => string
    readonly later: (maand: string) => string
    readonly nietsInMaand: string
    readonly delen: Readonly<Record<'begint' | 'loopt' | 'eindigt', string>>
    readonly zonder: string
    readonly tabel: string
    readonly kolommen: Readonly<Record<'activiteit' | 'thema' | 'van' | 'tot', string>>
  }
  readonly draad: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly kop: string
    readonly geenUitdagingen: string
    readonly anders: string
    readonly los: string
    readonly nietsLos: string
    readonly zonderAntwoord: string
    readonly zonderActiviteit: string
    readonly zonderUitdaging: string
    readonly zonderEffect: string
    readonly zonderDag: string
    readonly zonderWie: string
    readonly zonderPost: string
    readonly losPosten: string
    readonly zonderOmschrijving: string
    /** The parts of the thread of one activity. */
    readonly kost: string
    readonly wanneer: string
    readonly verandert: string
    readonly geenPost: string
    readonly geenBetaler: string
    /** On the pages of an activity, a challenge and a line: the way to their place in the thread. */
    readonly bekijk: string
  }
  /** When the menukaart says something else than when an activity was taken from it. */
  readonly nieuw: {
    readonly kop: string
    readonly uitleg: string
    readonly toen: string
    readonly nu: string
    /** Where the buurt had changed the field itself. */
    readonly eigen: string
    readonly neem: (veld: string) => string
    readonly knop: string
  }
  /** Plans and decisions that were made outside this program. */
  readonly elders: {
    readonly kop: string
    readonly vraag: string
    readonly uitleg: string
    readonly merk: string
    readonly bestand: string
    readonly bewaar: string
    readonly vulAan: string
  }
  readonly bedenk: string
  readonly overnemen: {
    readonly kop: string
    readonly uitleg: string
    readonly buurt: string
    readonly buurtFout: string
    readonly knop: string
  }
}
