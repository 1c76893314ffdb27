import type { LeveringKort } from '../leveringen-data.ts'

/** Texts about figures that organisations deliver in files. */
export interface LeveringenMessages {
  readonly titel: string
  readonly intro: string
  readonly leeg: string
  readonly lijst: string
  readonly gedaan: Readonly<Record<string, string>>
  /** What the API refuses, by its code; the Dutch sentence of the API where it is not here. */
  readonly weigeringen: Readonly<Record<string, string>>
  readonly kolommen: Readonly<Record<'bestand' | 'organisatie' | 'periode' | 'regels' | 'staat', string>>
  readonly staten: Readonly<Record<LeveringKort['staat'], string>>
  readonly gebracht: (dag: string) => string
  readonly tot: (van: string, tot: string) => string
  readonly breng: {
    readonly titel: string
    readonly uitleg: string
    readonly organisatie: string
    readonly bestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly knop: string
    readonly geen: string
  }
  readonly verslag: {
    readonly goed: (regels: string) => string
    readonly fout: (aantal: number) => string
    readonly nietBewaard: string
    readonly mensen: string
    readonly mensenUitleg: string
    readonly rij: string
    readonly opRij: (rij: number) => string
    readonly kolom: string
    readonly wat: string
    readonly meer: (aantal: number) => string
  }
  readonly indeling: {
    readonly titel: string
    readonly uitleg: string
    readonly kolom: (kop: string) => string
    readonly rollen: Readonly<Record<'gebied' | 'periode' | 'groep' | 'maat' | 'waarde' | 'negeer', string>>
    readonly rollenGroep: string
    readonly matenGroep: string
    readonly periode: string
    readonly periodeHint: string
    readonly groep: string
    readonly maat: string
    readonly opnieuw: string
  }
  readonly een: {
    readonly titel: string
    readonly inhoud: string
    readonly delen: Readonly<Record<'maat' | 'periode' | 'gebieden' | 'regels' | 'verborgen' | 'totaal', string>>
    readonly opvalt: string
    readonly opvaltUitleg: string
    readonly verschillen: string
    readonly telling: (nieuw: string, gelijk: string, anders: string, weg: string) => string
    readonly zonderLeeftijd: (aantal: string) => string
    readonly verschilKolommen: Readonly<Record<'maat' | 'gebied' | 'groep' | 'periode' | 'was' | 'werd', string>>
    readonly vergelijkgebied: (nummer: number) => string
    readonly verborgen: string
    readonly herkomst: string
    readonly hash: string
    readonly door: (naam: string, moment: string) => string
    readonly besloten: (staat: string, naam: string, moment: string) => string
    readonly iemand: string
    readonly vervangt: (aantal: string) => string
    readonly toelichting: string
    readonly toelichtingHint: string
    readonly toelichtingVan: (tekst: string) => string
    readonly biedAan: string
    readonly haalWeg: string
    readonly wacht: string
    readonly reden: string
    readonly redenHint: string
    readonly redenVan: (tekst: string) => string
    readonly aanvaard: string
    readonly geefTerug: string
  }
  readonly machtiging: {
    readonly naar: string
    readonly titel: string
    readonly intro: string
    readonly organisatie: string
    readonly gebieden: string
    readonly gebiedenHint: string
    readonly maten: string
    readonly allesMaten: string
    readonly alleGebieden: string
    readonly niets: string
    readonly bewaar: string
    readonly wijzig: (naam: string) => string
  }
  readonly nagaan: {
    readonly naar: string
    /** The link on a page that is about something else. */
    readonly vanaf: string
    readonly titel: string
    readonly intro: string
    readonly knop: string
    readonly sjabloon: string
    readonly csv: string
    readonly xlsx: string
    readonly formaat: string
    readonly kolommen: string
    readonly maten: string
    readonly groepen: string
    readonly naam: string
    readonly uitleg: string
  }
}
