import type { Gebeurtenis, Mensen, Reden, Stand, UitvoerWijziging } from '../uitvoering-data.ts'

type Verandering = UitvoerWijziging['veranderingen'][number]

/** Texts about how a plan is carried out: states, milestones, what happened, and what was told. */
export interface UitvoeringMessages {
  /** The link on other pages of a neighbourhood. */
  readonly naar: string
  /** The same for who sees only its milestones. */
  readonly naarMijlpalen: string
  readonly titel: (buurt: string) => string
  readonly intro: string
  readonly leeg: string
  readonly gedaan: Readonly<Record<string, string>>
  /** What the API refuses, by its code; the Dutch sentence of the API where it is not here. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly links: { readonly menu: string; readonly overzicht: string; readonly gebeurd: string; readonly mijlpalen: string }
  readonly standen: Readonly<Record<Stand, string>>
  /** How many activities have a state: `2 te laat`. */
  readonly telStand: Readonly<Record<Stand, (aantal: number) => string>>
  readonly telActiviteiten: (aantal: number) => string
  /** Why an activity has its state; days are in words. */
  readonly redenen: Readonly<Record<Reden['code'], (wat: string, dag: string) => string>>
  readonly regel: { readonly titel: string; readonly regels: readonly string[]; readonly meer: string }
  readonly nieuw: (aantal: number) => string
  readonly gemeld: (dag: string) => string
  readonly nooitGemeld: string
  readonly bekijk: string
  readonly niets: string
  readonly nietsVan: (activiteit: string) => string
  readonly ikVolg: string
  readonly volg: string
  readonly volgNiet: string
  readonly volgUitleg: string
  readonly gezien: string
  readonly bijwerken: {
    readonly titel: string
    readonly uitleg: string
    readonly gehaald: string
    readonly gehaaldHint: string
    readonly deelnemers: string
    readonly deelnemersHint: string
    readonly hindernis: string
    readonly hindernisHint: string
    readonly notitie: string
    readonly notitieHint: string
    readonly eigenaar: string
    readonly niemand: string
    readonly klaar: string
    readonly bewaar: string
    readonly aantalFout: string
    readonly nu: string
  }
  readonly mensen: Readonly<Record<keyof Mensen, string>>
  /** `12 bewoners`. */
  readonly telMensen: Readonly<Record<keyof Mensen, (aantal: number) => string>>
  readonly niemandGeteld: string
  readonly doenMee: string
  readonly let: (naam: string) => string
  readonly zitInDeWeg: (wat: string) => string
  readonly mijlpaal: {
    readonly titel: string
    readonly leeg: string
    readonly nieuw: string
    readonly bestaand: string
    readonly wat: string
    readonly watHint: string
    readonly watFout: string
    readonly dag: string
    readonly wie: string
    readonly wieHint: string
    readonly gedaan: string
    readonly gedaanHint: string
    readonly bewaar: string
    readonly weg: string
    readonly gehaaldOp: (dag: string) => string
    readonly voor: (dag: string) => string
    readonly zonderDag: string
    readonly teLaat: string
    readonly zichtbaar: string
  }
  readonly bewijs: {
    readonly titel: string
    readonly leeg: string
    readonly nieuw: string
    readonly naam: string
    readonly naamHint: string
    readonly naamFout: string
    readonly adres: string
    readonly adresHint: string
    readonly document: string
    readonly documentHint: string
    readonly geenDocument: string
    readonly eenVanTwee: string
    readonly voegToe: string
    readonly weg: (titel: string) => string
  }
  readonly gebeurd: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly kop: string
    readonly leeg: string
    readonly nieuw: string
    readonly bestaand: string
    readonly geteld: string
    readonly soorten: Readonly<Record<Gebeurtenis['soort'], string>>
    readonly kolommen: {
      readonly wat: string
      readonly soort: string
      readonly dag: string
      readonly activiteit: string
      readonly mensen: string
      readonly kwartaal: string
      readonly aantal: string
    }
    readonly kwartaal: (jaar: string, nummer: string) => string
    readonly soort: string
    readonly naam: string
    readonly naamHint: string
    readonly naamFout: string
    readonly dag: string
    readonly activiteit: string
    readonly ookVoor: string
    readonly ookVoorHint: string
    readonly mensen: string
    readonly mensenHint: string
    readonly bewaar: string
    readonly weg: string
    readonly ook: (namen: string) => string
  }
  readonly eerder: {
    readonly titel: string
    readonly leeg: string
    readonly iemand: string
    readonly niets: string
    readonly nieuw: string
    readonly zeg: (verandering: Verandering, dagen: { readonly was: string; readonly werd: string }) => string
  }
  readonly mijlpalenVan: { readonly titel: (buurt: string) => string; readonly intro: string }
  readonly overzicht: {
    readonly titel: string
    readonly intro: string
    readonly leeg: string
    readonly totaal: (buurten: number, gehaald: number, mijlpalen: number, teLaat: number) => string
    readonly zonderCohort: string
    readonly kolommen: {
      readonly buurt: string
      readonly gehaald: string
      readonly teLaat: string
      readonly standen: string
      readonly volgende: string
    }
    readonly van: (gehaald: number, mijlpalen: number) => string
    readonly geenVolgende: string
  }
  /** In the thread of a plan. */
  readonly draad: string
  readonly draadLeeg: string
}
