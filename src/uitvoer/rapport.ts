import type { Ontbreekt, Schatting, Status, Taal } from '@buurtwijs/figures'
import type { Grafiek } from './grafieken.ts'

/** A sentence with the rule behind it; `id` keeps its place when people rewrite it elsewhere. */
export interface RapportZin {
  readonly id: string
  readonly tekst: string
  readonly isSchatting: boolean
}

/** What another area says about the same measure. */
export interface RapportNaast {
  readonly code: string
  readonly naam: string
  readonly waarde: number | null
  /** The figure, or in words why there is none. */
  readonly tekst: string
  /** This area against the other one: hoger, lager, ongeveer gelijk. */
  readonly woord: string | null
}

/** One measure in one period: the number itself, how it is written, and everything that has to go with it. */
export interface RapportCijfer {
  /** Of which area, in a report about more than one. */
  readonly gebied?: { readonly code: string; readonly naam: string }
  readonly maat: string
  readonly naam: string
  readonly sectie: string
  readonly eenheid: string
  readonly soort: Schatting
  readonly soortTekst: string
  readonly periode: string | null
  readonly periodeTekst: string
  readonly waarde: number | null
  readonly decimalen: number
  readonly tekst: string
  readonly ontbreekt: Ontbreekt | null
  readonly onder: number | null
  readonly boven: number | null
  /** Between what the true figure lies, because of rounding and weighing; only for areas taken together. */
  readonly ruimte: { readonly onder: number; readonly boven: number } | null
  readonly status: Status | null
  readonly release: string | null
  readonly grenzen: number | null
  /** What has to be read beside it. */
  readonly opmerkingen: readonly string[]
  readonly naast: readonly RapportNaast[]
}

/** A theme: what is said, drawn and listed about it. */
export interface RapportSectie {
  readonly id: string
  readonly titel: string
  readonly intro: string
  /** What the charts show, in a sentence; empty when there is none. */
  readonly lead: readonly string[]
  readonly grafieken: readonly Grafiek[]
  readonly tabel: readonly RapportCijfer[]
  readonly wel: string
  readonly niet: string
  readonly bronnen: readonly string[]
}

export interface RapportBron {
  readonly id: string
  readonly uitgever: string
  readonly titel: string
  readonly tabel: string
  readonly licentie: string
  readonly opgehaald: string
  readonly grenzen: number
  readonly adres: string | null
}

/** One text of a challenge or strength, under the question that it answers; empty when nobody wrote it. */
export interface RapportTekst {
  readonly veld: 'wat' | 'waarom' | 'gevolg' | 'anders'
  readonly kop: string
  readonly tekst: string
}

/** A challenge or a strength in the words of the network, with what it rests on and what people think of it. */
export interface RapportUitdaging {
  readonly id: string
  /** What it is, its place on the agenda, its themes. */
  readonly soort: string
  readonly titel: string
  readonly teksten: readonly RapportTekst[]
  /** Figures and talks behind it, and how many agree. */
  readonly gronden: readonly string[]
}

/** What the network of a buurt wrote, what it takes on first. */
export interface RapportAgenda {
  readonly buurt: string
  readonly uitdagingen: readonly RapportUitdaging[]
}

/** A picture as it was adopted: nothing in it changes any more. */
export interface RapportVastgesteld {
  readonly versie: number
  /** SHA-256 of `inhoud`. */
  readonly kenmerk: string
  /** For the cover: which version, and its hash. */
  readonly regels: readonly string[]
  /** What was adopted, in its canonical form, so that anybody can check the hash. */
  readonly inhoud: string
}

/** The area as its mark, between what lies around it. */
export interface RapportKaart {
  readonly viewBox: string
  readonly own: string
  readonly others: readonly string[]
  readonly bijschrift: string
  readonly alt: string
}

/**
 * The picture of an area or a selection as it leaves the product. Every form (PDF, slides, workbook, text, CSV) is made of this one and of nothing else, so that
 * they cannot say different things.
 */
export interface Rapport {
  readonly taal: Taal
  /** What kind of report it is: as files are named, and as people call it. */
  readonly wat: { readonly id: 'buurtbeeld' | 'uitkomsten' | 'praktijk'; readonly naam: string }
  readonly naam: string
  readonly soort: string
  readonly code: string
  /** The day it was made, in ISO form and in words. */
  readonly dag: string
  readonly gemaakt: string
  readonly verzonnen: string | null
  /** Null for a picture of today. */
  readonly vastgesteld: RapportVastgesteld | null
  readonly kaart: RapportKaart | null
  /** How many of every hundred inhabitants are 65 or older; null when nobody knows. */
  readonly ouderen: number | null
  readonly kerngetallen: readonly { readonly getal: string; readonly uitleg: string }[]
  readonly opening: readonly RapportZin[]
  readonly opvalt: readonly { readonly titel: string; readonly zinnen: readonly RapportZin[] }[]
  /** Only for a buurt that takes part. */
  readonly agenda: RapportAgenda | null
  readonly secties: readonly RapportSectie[]
  /** The areas that every figure is set beside, nearest first. */
  readonly omgeving: readonly { readonly code: string; readonly naam: string }[]
  readonly cijfers: readonly RapportCijfer[]
  /** The reasons for missing figures that occur in it. */
  readonly redenen: readonly { readonly woord: string; readonly uitleg: string }[]
  readonly keuzes: readonly { readonly wat: string; readonly keuze: string }[]
  readonly bronnen: readonly RapportBron[]
  readonly notities: readonly string[]
}

/** `buurtbeeld-goirle-centrum-2026-11-26`: what people recognise among their downloads. An adopted picture has its version and the begin of its hash in it. */
export function nameFile({ naam, dag, vastgesteld, wat }: Pick<Rapport, 'naam' | 'dag' | 'wat'> & Partial<Rapport>, rest: string): string {
  const versie = vastgesteld ? `versie-${vastgesteld.versie}-${vastgesteld.kenmerk.slice(0, 8)}-` : ''
  const plain = naam
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')
  return `${wat.id}-${plain === '' ? 'gebied' : plain}-${versie}${dag}${rest}`
}

/** Each publication once, however many files it was read from; a later day of retrieval counts. */
export function groupBronnen(bronnen: readonly RapportBron[]): readonly (RapportBron & { readonly uitgaven: readonly string[] })[] {
  const groups = Map.groupBy(bronnen, ({ uitgever, tabel, titel, grenzen }) => `${uitgever} ${tabel} ${titel} ${grenzen}`)
  return [...groups.values()].flatMap(files => {
    const last = files.at(-1)
    return last ? [{ ...last, uitgaven: files.map(({ id }) => id) }] : []
  })
}
