import type { AgendaVerschil, BeeldVerschil, InzichtBron, Kant, Thema, Zichtbaar } from '../agenda-data.ts'

/** Texts about what matters in a buurt: challenges, strengths, insights, the adopted picture. Residents and professionals read them. */
export interface AgendaMessages {
  readonly naarAgenda: string
  readonly naarInzichten: string
  readonly naarBeelden: string
  readonly gedaan: Readonly<Record<string, string>>
  readonly kanten: Readonly<Record<Kant, string>>
  readonly themas: Readonly<Record<Thema, string>>
  readonly agenda: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly zonderGebieden: string
    readonly gekozen: string
    readonly nietsGekozen: string
    readonly eigen: string
    readonly nietsEigen: string
    readonly schrijfZelf: string
    readonly voorstellen: string
    readonly voorstellenUitleg: string
    readonly geenVoorstellen: string
    readonly neemOver: (titel: string) => string
    readonly overgenomen: string
    readonly waarom: string
    readonly gevolg: string
    readonly anders: string
    readonly steuntOp: string
    /** How many insights something rests on. */
    readonly inzichten: (aantal: number) => string
    readonly netwerk: (eens: number, oneens: number) => string
    readonly bewoners: (eens: number, oneens: number) => string
    readonly eens: string
    readonly oneens: string
    readonly gekozenMening: (mening: 'eens' | 'oneens') => string
    readonly opAgenda: string
    readonly vanAgenda: string
    readonly hoger: string
    readonly herschrijf: string
    readonly uitlegScore: string
    readonly score: (score: string) => string
    readonly rekenCijfers: (ernst: string, omvang: string | null, invloed: string, cijfers: string) => string
    readonly rekenStemmen: (inzichten: number, steun: number, stemmen: string) => string
    readonly gewichten: string
    readonly gewichtenUitleg: string
    readonly gewicht: Readonly<Record<'ernst' | 'omvang' | 'invloed' | 'stem', { readonly label: string; readonly hint: string }>>
    readonly gewichtFout: string
    readonly bewaarGewichten: string
    readonly regel: string
  }
  readonly uitdaging: {
    readonly nieuw: string
    readonly herschrijf: string
    readonly kant: string
    readonly titel: string
    readonly titelFout: string
    readonly wat: string
    readonly waarom: string
    readonly gevolg: string
    readonly anders: string
    readonly andersHint: string
    readonly cijfers: string
    readonly cijfersHint: string
    readonly inzichten: string
    readonly themas: string
    readonly themasHint: string
    readonly bewaar: string
    readonly weg: string
    readonly wegUitleg: string
    readonly tel: string
    readonly telUitleg: string
    readonly waar: string
    readonly dag: string
    readonly aantalEens: string
    readonly aantalOneens: string
    readonly aantalFout: string
    readonly bewaarTelling: string
    readonly telling: (eens: number, oneens: number) => string
    readonly haalTellingWeg: string
    readonly terug: string
  }
  readonly inzicht: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly leeg: string
    readonly nieuw: string
    readonly wijzig: string
    readonly uitleg: string
    readonly bron: string
    readonly bronnen: Readonly<Record<InzichtBron, string>>
    readonly datum: string
    readonly tekst: string
    readonly tekstHint: string
    readonly tekstFout: string
    readonly mensen: string
    readonly mensenFout: string
    readonly kant: string
    readonly onderwerpen: string
    readonly citeren: string
    readonly zichtbaar: string
    readonly zichtbaarheden: Readonly<Record<Zichtbaar, string>>
    readonly bewaar: string
    readonly weg: string
    readonly kop: (bron: string, dag: string, mensen: number) => string
    readonly door: (naam: string) => string
    readonly mensenZeiden: (aantal: number) => string
    readonly totaal: (aantal: number) => string
    readonly vorige: string
    readonly volgende: string
  }
  readonly beeld: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly nulmeting: string
    readonly versie: (nummer: number) => string
    readonly stelVast: string
    readonly stelVastUitleg: string
    readonly reden: string
    readonly redenHint: string
    readonly redenFout: string
    readonly knop: string
    readonly vastgesteld: (dag: string) => string
    readonly kenmerk: string
    readonly vergelijk: (versie: number) => string
    readonly verschil: (van: number, met: number | null) => string
    readonly kies: string
    readonly kiesMet: string
    readonly nu: string
    readonly toon: string
    readonly cijfers: string
    readonly geenVerschil: (vergeleken: number) => string
    readonly agenda: string
    readonly geenAgendaVerschil: string
    readonly punt: Readonly<Record<AgendaVerschil['soort'], (kant: string, titel: string) => string>>
    readonly kenmerken: Readonly<Record<AgendaVerschil['kenmerken'][number], string>>
    readonly kolommen: { readonly cijfer: string; readonly toen: string; readonly nu: string; readonly reden: string }
    readonly redenen: Readonly<Record<BeeldVerschil['reden'], string>>
    readonly leeg: string
  }
}
