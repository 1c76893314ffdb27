import type { CohortPagina, CohortRegel, CriteriumId, KandidaatRegel, Verschuiving } from '../selectie-data.ts'
import type { Uitleg } from './messages.ts'

/** A change of places, with the names that come among the first places and those that drop out already in a row; empty when there are none. */
export interface VerschuivingFeit {
  readonly aantal: Verschuiving['aantal']
  readonly erbij: string
  readonly eraf: string
  readonly plaatsen: number
}

/** A place with how sure it is: nine of ten times it lies from `onder` up to `boven`. */
export interface PlekFeit {
  readonly onder: number
  readonly boven: number
  /** Of a hundred times, how often among the first `plaatsen`. */
  readonly van100: number
  readonly plaatsen: number
}

/** The texts of the pages on which buurten are chosen. */
export interface SelectieMessages {
  readonly criteria: Readonly<Record<CriteriumId, { readonly naam: string; readonly vraag: string }>>
  readonly vorige: string
  readonly volgende: string
  /** Where the candidates lie. */
  readonly kaart: {
    readonly titel: string
    /** Head of the column with gemeenten, or with wijken when all lie in one gemeente. */
    readonly plek: string
    readonly markeringen: Readonly<Record<'lijst' | 'bovenaan' | 'overig', string>>
    readonly zonderGebied: (aantal: number) => string
  }
  readonly kandidaten: {
    readonly titel: string
    readonly intro: string
    readonly hoeGemaakt: string
    readonly kiesCohort: string
    readonly zonderCohort: string
    readonly toon: string
    readonly aantal: (aantal: number, plaatsen: number) => string
    readonly leeg: Uitleg
    readonly rangorde: string
    /** How to read the picture of a place. */
    readonly leeswijzer: (plaatsen: number) => string
    readonly kolommen: Readonly<Record<'plaats' | 'buurt' | 'zeker' | 'marktaandeel' | 'punten', string>>
    readonly gedeeld: string
    readonly opLijst: string
    readonly interval: (feit: Pick<PlekFeit, 'onder' | 'boven'>) => string
    readonly nogGeenPlaats: string
    readonly kans: (feit: PlekFeit) => string
    readonly geenPartner: string
    readonly voorwaardeTitel: string
    readonly voorwaardeUitleg: string
    readonly voorwaarde: Readonly<Record<KandidaatRegel['voorwaarde'], string>>
    readonly bron: (bron: string) => string
    readonly ontbreektTitel: string
    readonly ontbreektUitleg: string
    readonly ontbreekt: string
    readonly effecten: string
    readonly effectenUitleg: string
    readonly effectKolommen: Readonly<Record<'criterium' | 'gewicht' | 'zonder' | 'dubbel', string>>
    readonly verschuiving: (feit: VerschuivingFeit) => string
    /** When leaving a weight out would leave nothing. */
    readonly kanNietWeg: string
    readonly schudden: (feit: { readonly trekkingen: string; readonly zaad: string }) => string
    readonly spreiding: string
    readonly spreidingUitleg: string
    readonly spreidingLeeg: string
    readonly provincies: string
    readonly provincie: string
    readonly vijfden: string
    readonly vijfdenUitleg: (periode: string) => string
    readonly geenScores: string
    readonly vijfde: string
    /** From the fifth with the lowest score to that with the highest. */
    readonly vijfdeNamen: readonly [string, string, string, string, string]
    readonly opDeLijst: (aantal: number) => string
    readonly bovenaan: (aantal: number) => string
    readonly alleBuurten: string
    readonly onbekend: string
    /** Explains the bar beside a province or a fifth. */
    readonly balkUitleg: string
  }
  readonly kandidaat: {
    readonly terug: string
    readonly intro: (partner: string) => string
    readonly naarBuurt: string
    readonly gebieden: string
    readonly geenGebieden: string
    readonly gemiddeld: (punten: string, mensen: number) => string
    /** How far the scores of several people lie apart. */
    readonly uiteen: (laagste: string, hoogste: string) => string
    readonly nogGeen: string
    readonly onderbouwing: string
    readonly scoreVan: (score: number) => string
    readonly uwScore: string
    readonly zonderNamen: string
    readonly geef: string
    readonly geefOpnieuw: string
    readonly score: string
    readonly scoreHint: string
    readonly scoreWoorden: readonly [string, string, string, string, string]
    readonly waarop: string
    readonly waaropHint: string
    readonly dag: string
    readonly dagHint: string
    readonly bewaarScore: string
    readonly scoreOntbreekt: string
    readonly dagFout: string
    readonly marktaandeel: string
    readonly legVast: string
    readonly procent: string
    readonly procentHint: string
    readonly procentFout: string
    readonly bron: string
    readonly bronHint: string
    readonly marktDag: string
    readonly bewaarMarktaandeel: string
    readonly punten: (punten: string) => string
    readonly bewaard: string
  }
  readonly staten: Readonly<Record<CohortRegel['staat'], string>>
  readonly cohorten: {
    readonly titel: string
    readonly intro: string
    readonly leeg: Uitleg
    readonly kolommen: Readonly<Record<'cohort' | 'staat' | 'plaatsen' | 'buurten', string>>
    readonly maak: string
    readonly nummer: string
    readonly nummerHint: string
    readonly naam: string
    readonly naamVan: (nummer: number) => string
    readonly plaatsen: string
    readonly maakKnop: string
    readonly getalFout: string
    readonly naamFout: string
  }
  /** What is planned for a cohort, and the page on which that changes. */
  readonly plan: {
    readonly link: string
    readonly van: (dag: string) => string
    readonly tot: (dag: string) => string
    readonly titel: (naam: string) => string
    /** Instead of the name and the places, when the list is adopted. */
    readonly vast: string
    readonly start: string
    readonly eind: string
    readonly toelichting: string
    readonly toelichtingUitleg: string
    readonly bewaar: string
  }
  readonly cohort: {
    readonly terug: string
    readonly intro: (plaatsen: number) => string
    /** Name of the list of states, for screen readers. */
    readonly weg: string
    readonly nogTeDoen: string
    readonly andersDanLijst: (naam: string) => string
    readonly lijst: string
    readonly geplandeLijst: string
    readonly geplandUitleg: (buurten: number, plaatsen: number) => string
    readonly lijstUitleg: (buurten: number) => string
    readonly alleenEigen: string
    readonly buurtKolommen: Readonly<Record<'buurt' | 'partner' | 'gebieden', string>>
    readonly nogNietGekozen: string
    readonly kiesBuurten: string
    readonly stelVast: string
    readonly herzie: string
    readonly naarKandidaten: string
    readonly gewichten: string
    readonly gewichtenUitleg: string
    readonly gewichtenVast: string
    readonly kiesGewichten: string
    readonly gewichtHint: string
    readonly gewichtFout: string
    readonly bewaarGewichten: string
    readonly adviezen: string
    readonly adviezenUitleg: string
    readonly adviesGevraagd: (dag: string) => string
    readonly adviesOntvangen: (gevraagd: string, ontvangen: string) => string
    readonly vraagAdvies: string
    readonly aanWie: string
    readonly vanFout: string
    readonly gevraagd: string
    readonly dagHint: string
    readonly bewaarVraag: string
    readonly legAdviesVast: (van: string) => string
    readonly ontvangen: string
    readonly adviesTekst: string
    readonly adviesTekstHint: string
    readonly bewaarAdvies: string
    readonly openen: string
    readonly openenEerste: string
    readonly openenLater: string
    readonly openDag: string
    readonly openReden: string
    readonly openRedenHint: string
    readonly openRedenFout: string
    readonly openKnop: string
    readonly geopend: string
    readonly geopendOp: (dag: string, door: string) => string
    /** What was known of the first cohort when a later one opened. */
    readonly oordelen: Readonly<Record<NonNullable<NonNullable<CohortPagina['opening']>['oordeel']> | 'geen', string>>
    readonly bewaard: string
    /** What was done, by the word in the address. */
    readonly gedaan: Readonly<Record<string, string>>
  }
  readonly kiesLijst: {
    readonly titel: (cohort: string) => string
    readonly intro: (plaatsen: number) => string
    readonly nuOpLijst: (namen: string) => string
    readonly bewaar: string
  }
  /** One measure of all buurten of a cohort. */
  readonly trechter: {
    readonly link: string
    readonly terug: (cohort: string) => string
    readonly intro: string
    readonly toon: string
    readonly geenMaten: string
    /** The buurten that have no place. */
    readonly zonder: (namen: string) => string
    /** On the page of a measure of a buurt that takes part. */
    readonly vanBuurt: (cohort: string) => string
  }
  readonly besluit: {
    readonly vaststellen: (cohort: string) => string
    readonly vaststellenUitleg: string
    readonly herzien: (cohort: string) => string
    readonly herzienUitleg: string
    readonly datum: string
    readonly dagHint: string
    readonly dagFout: string
    readonly door: string
    readonly doorHint: string
    readonly doorFout: string
    readonly waarom: (aantal: number) => string
    readonly redenHint: string
    readonly redenFout: (naam: string) => string
    readonly nietGekozen: string
    readonly nietGekozenUitleg: string
    readonly nietFout: (naam: string) => string
    readonly overige: (aantal: number) => string
    readonly nieuweLijst: string
    readonly nieuweLijstUitleg: string
    readonly opLijst: string
    readonly reden: string
    readonly erafFout: (naam: string) => string
    readonly geenBuurten: string
    readonly letOp: string
    readonly knop: string
    readonly herzienKnop: string
  }
  readonly lijsten: {
    readonly titel: string
    readonly ongewijzigd: string
    readonly ongewijzigdUitleg: string
    readonly gewijzigd: string
    readonly versie: (versie: number, dag: string) => string
    readonly versieOver: (versie: number) => string
    readonly door: (namen: string) => string
    readonly hash: string
    readonly vorige: string
    readonly kolommen: Readonly<Record<'buurt' | 'gebieden' | 'reden' | 'nietReden', string>>
    readonly gebieden: (codes: string, jaar: number) => string
    readonly nietGekozen: string
    readonly adviezen: string
  }
  readonly voordragen: {
    readonly titel: string
    readonly intro: string
    readonly naam: string
    readonly naamHint: string
    readonly naamFout: string
    readonly partner: string
    readonly partnerHint: string
    readonly partnerEigen: string
    readonly partnerFout: string
    readonly plaats: string
    readonly plaatsHint: string
    readonly laterGrenzen: string
    readonly knop: string
    readonly gedaan: string
    readonly naarBuurt: (naam: string) => string
  }
  readonly gebieden: {
    readonly titel: string
    readonly uitleg: string
    readonly zoek: string
    readonly zoekHint: string
    readonly zoekKnop: string
    readonly vondNiets: string
    readonly welke: string
    readonly inGemeente: (naam: string) => string
    readonly gekozen: string
    readonly elders: string
    readonly jaar: string
    readonly jaarHint: string
    readonly heleWijk: (naam: string) => string
    /** Behind the name of a wijk: how many buurten it has, and how many areas of it are chosen. */
    readonly wijkUitleg: (buurten: number, gekozen: number) => string
    readonly toon: string
    readonly kaart: (gemeente: string) => string
  }
  readonly grenzen: {
    readonly titel: (naam: string) => string
    readonly intro: string
    /** When somebody else changed it meanwhile: what it is now. */
    readonly nu: (codes: string) => string
    readonly reden: string
    readonly redenHint: string
    readonly redenFout: string
    readonly bewaar: string
  }
}
