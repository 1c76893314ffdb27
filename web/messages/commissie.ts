import type { RondeStand, Stem, Uitkomst } from '../commissie-data.ts'

/** Texts about submitting a plan, judging it and deciding on it. */
export interface CommissieMessages {
  readonly gedaan: Readonly<Record<string, string>>
  /** Refusals by their code, where this language has its own words for them. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly naar: string
  readonly stand: Readonly<Record<RondeStand, string>>
  readonly stem: Readonly<Record<Stem, string>>
  readonly stemUitleg: Readonly<Record<Stem, string>>
  readonly uitkomst: Readonly<Record<Uitkomst, string>>
  readonly ronde: (nummer: number) => string
  /** The last day of whoever it waits for. */
  readonly tot: (dag: string) => string
  readonly lijst: {
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly niets: string
    readonly kolommen: Readonly<Record<'buurt' | 'stand' | 'termijn' | 'gevraagd' | 'stemmen' | 'vragen', string>>
    readonly vanMij: string
    readonly filter: string
    readonly standKeuze: string
    readonly alle: string
    readonly termijnKeuze: string
    readonly termijnen: Readonly<Record<'voorbij' | 'week' | 'maand', string>>
    readonly alleenMij: string
    readonly knop: string
    readonly aantal: (aantal: number) => string
    readonly stemmen: (gestemd: number, quorum: number) => string
    readonly voorbij: string
    readonly toegekend: (bedrag: string) => string
  }
  readonly rondes: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly nu: string
    readonly nuTekst: (activiteiten: number, regels: number, bedrag: string) => string
    readonly nuUitleg: string
    readonly gelijk: string
    readonly bezig: string
    readonly opvallend: (aantal: number) => string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly knop: (nummer: number) => string
    readonly eerder: string
    readonly kolommen: Readonly<Record<'ronde' | 'ingediend' | 'stand' | 'gevraagd' | 'toegekend' | 'vragen', string>>
  }
  readonly lees: {
    readonly titel: (nummer: number, buurt: string) => string
    readonly terug: string
    readonly andere: string
    readonly ingediend: (dag: string, bedrag: string) => string
    readonly doen: string
    readonly doet: Readonly<Record<'oordelen' | 'oordelenOpnieuw' | 'besluiten' | 'regelen' | 'opnieuw', string>>
    readonly bezwaar: string
    readonly toelichting: string
    readonly verschil: (nummer: number) => string
    readonly verschilGeen: string
    readonly inPlan: string
    readonly regels: string
    readonly regelWat: Readonly<Record<'erbij' | 'weg' | 'anders', string>>
    readonly plan: string
    readonly weggelaten: (reden: string) => string
    readonly geenActiviteiten: string
    readonly wie: string
    readonly voorWie: string
    readonly wanneer: string
    readonly uitdaging: string
    readonly verandert: string
    readonly kost: (bedrag: string) => string
    readonly kostNiets: string
    readonly zonderActiviteit: string
    readonly zonderNaam: string
    readonly rekensom: (aantal: string, tarief: string) => string
    readonly geenBetaler: string
    readonly toegekend: (uitkomst: string, bedrag: string) => string
    readonly opvallend: string
  }
  readonly vragen: {
    readonly titel: string
    readonly geen: string
    readonly open: (aantal: number) => string
    readonly over: (wat: string) => string
    readonly geheel: string
    readonly vraagHierover: string
    readonly wachtOp: string
    readonly antwoord: string
    readonly antwoordVeld: string
    readonly antwoordKnop: string
    readonly stel: string
    readonly stelUitleg: string
    readonly waarover: string
    readonly tekst: string
    readonly knop: string
    readonly groepen: Readonly<Record<'activiteit' | 'post', string>>
    readonly waaroverFout: string
    readonly tekstFout: string
  }
  readonly besluit: {
    readonly titel: string
    /** Above what is asked, while nothing was decided. */
    readonly gevraagd: string
    readonly leeg: string
    readonly samen: (toegekend: string, gevraagd: string) => string
    readonly redenen: string
    readonly stemmen: (voor: string) => string
    readonly sommen: string
    readonly sommenGevraagd: string
    readonly sommenKolommen: Readonly<Record<'wat' | 'gevraagd' | 'toegekend', string>>
    readonly per: Readonly<Record<'betaler' | 'jaar' | 'thema', string>>
    readonly verzekeraars: string
    readonly verzekeraarsUitleg: string
    readonly akkoord: string
    readonly nietAkkoord: string
    readonly nogNiet: string
  }
  readonly instemmen: {
    readonly titel: string
    readonly uitleg: string
    readonly akkoordKnop: string
    readonly weigerKnop: string
    readonly reden: string
    readonly redenHint: string
  }
  readonly belang: {
    readonly titel: string
    readonly uitleg: string
    readonly reden: string
    readonly wie: string
    readonly knop: string
    readonly wieFout: string
    readonly redenFout: string
  }
  readonly oordelen: {
    readonly titel: string
    readonly uitleg: string
    readonly nodig: (gestemd: number, quorum: number) => string
    readonly wie: string
    readonly stem: string
    readonly vindt: string
    readonly nogNiet: string
    readonly niemand: string
    readonly verdeling: string
  }
  readonly beoordelen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly naarPlan: string
    readonly stemTitel: string
    readonly stemUitleg: string
    readonly geenStem: string
    readonly kies: (criterium: string) => string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly knop: string
  }
  readonly vastleggen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly meeste: (stem: string) => string
    readonly redenen: string
    readonly redenenHint: string
    readonly regels: string
    readonly regelsUitleg: Readonly<Record<Stem, string>>
    readonly bedrag: (gevraagd: string) => string
    readonly reden: string
    readonly bedragFout: string
    readonly redenenFout: string
    readonly let: string
    readonly knop: string
  }
  readonly regelen: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly termijn: string
    readonly termijnHint: string
    readonly termijnFout: string
    readonly quorum: string
    readonly quorumHint: string
    readonly quorumFout: string
    readonly wie: string
    readonly wieHint: string
    readonly wieFout: string
    readonly nietVrij: (naam: string) => string
    readonly niemand: string
    readonly knop: string
  }
}
