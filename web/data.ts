import type { GebiedSoort, MaatSoort, Ontbreekt, Polariteit, Schatting, Status, Taal } from '@buurtwijs/figures'

export type { Taal }

/** An area as it appears in a list or as somebody's parent. */
export interface GebiedRef {
  readonly code: string
  readonly naam: string
  readonly soort: GebiedSoort
}

/** One line of a search result: `gemeente` tells apart the dozens of places called Centrum. */
export interface GebiedGevonden extends GebiedRef {
  readonly jaar: number
  readonly gemeente?: string | null | undefined
  readonly demo?: boolean | undefined
}

/** An area with the ones it lies in, nearest first, and the ones that lie in it. */
export interface GebiedDetail extends GebiedRef {
  readonly jaar: number
  readonly ouders: readonly GebiedRef[]
  readonly onderdelen: readonly GebiedRef[]
  readonly demo?: boolean | undefined
}

export const secties = ['bevolking', 'huishoudens', 'inkomen', 'gezondheid', 'leefstijl', 'herkomst', 'wonen', 'zorg'] as const
export type Sectie = (typeof secties)[number]

export type Woord = 'hoger' | 'lager' | 'ongeveer-gelijk' | 'geen-duidelijk-verschil'

/** What another area says about the same measure in the same period. */
export interface Vergelijking {
  readonly gebied: string
  readonly naam: string
  readonly waarde: number | null
  readonly ontbreekt?: Ontbreekt | undefined
  /** How our area compares with that one, by the margin that the measure states. Absent when nothing can be said. */
  readonly woord?: Woord | undefined
}

/** How a measure is spread over all areas of the same kind in the country. */
export interface Verdeling {
  readonly min: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly max: number
}

/** One measure in one period for the area of the page. */
export interface BeeldCijfer {
  readonly maat: string
  readonly naam: string
  readonly sectie: string
  readonly eenheid: string
  readonly soort: Schatting
  /** Null when no release holds the measure, like `status`, `release` and `grenzen`. */
  readonly periode: string | null
  readonly waarde: number | null
  readonly ontbreekt?: Ontbreekt | undefined
  readonly onder?: number | undefined
  readonly boven?: number | undefined
  readonly status: Status | null
  readonly release: string | null
  readonly vergelijking: readonly Vergelijking[]
  /** Share of the areas of the same kind with a lower value. */
  readonly positie?: number | undefined
  readonly decimalen: number
  readonly polariteit: Polariteit
  /** Year of the boundaries that the figure is about. */
  readonly grenzen: number | null
  /** Whether the measure belongs on a page for everybody; the others are one click away. */
  readonly kern?: boolean | undefined
  readonly verdeling?: Verdeling | undefined
}

/** A sentence that a stated rule made from figures. */
export interface Zin {
  readonly tekst: string
  readonly regel: string
  readonly cijfers: readonly string[]
  /** What kind of news it is: good things come first on the page. */
  readonly strekking: 'feit' | 'gunstig' | 'aandacht' | 'gelijk' | 'ontbreekt'
  readonly schatting?: boolean | undefined
}

/** A release as a page about figures names it. */
export interface BeeldRelease {
  readonly id: string
  readonly tabel: string
  readonly titel: string
  readonly uitgever: string
  readonly demo?: boolean | undefined
}

export interface Buurtbeeld {
  readonly gebied: GebiedRef & { readonly jaar: number; readonly ouders: readonly GebiedRef[]; readonly demo?: boolean | undefined }
  readonly cijfers: readonly BeeldCijfer[]
  readonly zinnen: readonly Zin[]
  readonly releases: readonly BeeldRelease[]
}

/** A measure of the catalogue: what it says and, just as important, what it does not say. */
export interface MaatUitleg {
  readonly id: string
  readonly naam: string
  readonly eenheid: string
  readonly sectie: string
  readonly soort: MaatSoort
  readonly polariteit: Polariteit
  readonly zegt?: string | undefined
  readonly zegtNiet?: string | undefined
  /** Id of the method page, when there is one. */
  readonly methode?: string | undefined
  /** Whether a release at hand holds it. */
  readonly aanwezig: boolean
  readonly releases: readonly BeeldRelease[]
}

/** A release as the page about sources shows it. */
export interface ReleaseDetail extends BeeldRelease {
  readonly perioden: readonly string[]
  readonly grenzen: number | null
  readonly licentie: string | null
  readonly adres: string | null
  readonly opgehaald: string
  readonly sha256: string
  readonly status: Status
  readonly rijen: number
  readonly gebieden?: number | undefined
  readonly maten?: number | undefined
}

/** Shapes to draw the place of an area within the area around it. Paths are in the coordinates of `viewBox`, north up. */
export interface Omtrek {
  readonly viewBox: string
  readonly own: string
  readonly others: readonly { readonly code: string; readonly naam: string; readonly d: string }[]
  /** True when the outline is so coarse that the page has to say so. */
  readonly grof: boolean
  readonly jaar: number
}

export type JobStaat = 'wacht' | 'bezig' | 'klaar' | 'mislukt' | 'gestopt'

/** What an import reports when it ends. */
export interface ImportVerslag {
  readonly release: string | null
  readonly gebieden: number
  readonly matenHerkend: number
  readonly matenNieuw: number
  /** How many cells are missing, per reason. */
  readonly ontbreekt: Readonly<Partial<Record<Ontbreekt, number | undefined>>>
  readonly grenzen: number | null
  readonly seconden: number
  readonly proef: boolean
}

export interface ImportJob {
  readonly id: string
  readonly bron: string
  readonly staat: JobStaat
  /** Share that is done, 0 to 1; null while nobody knows. */
  readonly voortgang: number | null
  /** One short sentence about what happens now, or about what went wrong. */
  readonly melding: string
  readonly secondenOver?: number | undefined
  readonly verslag?: ImportVerslag | undefined
  /** Columns of an own file that wait for a choice. */
  readonly kolommen?: readonly string[] | undefined
}

/** Which column of an own file holds what. */
export interface Koppeling {
  readonly code: string
  readonly periode: string
  readonly maat: string
  readonly waarde: string
}

export interface ImportVraag {
  readonly bron: string | File
  readonly jaar?: number | undefined
  readonly proef: boolean
  readonly koppeling?: Koppeling | undefined
  /** Continues a job that waits for a mapping of its columns. */
  readonly vervolgVan?: string | undefined
}

/** What the visitor asked cannot be done; the sentence says what to do next. */
export interface Weigering {
  readonly code: string
  readonly tekst: string
  readonly plaats?: string | undefined
}

export type ImportAntwoord = { readonly job: ImportJob } | { readonly weigering: Weigering }

/** A piece of running text inside a block of a method page. */
export type TekstDeel =
  | { readonly soort: 'tekst' | 'vet' | 'code'; readonly tekst: string }
  | { readonly soort: 'link'; readonly tekst: string; readonly href: string }

/** A method page as data, so that no page ever inserts somebody's HTML. */
export type Blok =
  | { readonly soort: 'kop'; readonly niveau: 2 | 3; readonly delen: readonly TekstDeel[] }
  | { readonly soort: 'alinea'; readonly delen: readonly TekstDeel[] }
  | { readonly soort: 'lijst'; readonly genummerd: boolean; readonly punten: readonly (readonly TekstDeel[])[] }
  | { readonly soort: 'code'; readonly tekst: string }
  | {
      readonly soort: 'tabel'
      readonly kop: readonly (readonly TekstDeel[])[]
      readonly rijen: readonly (readonly (readonly TekstDeel[])[])[]
    }

export interface MethodeRef {
  readonly id: string
  readonly titel: string
}

export interface Methode extends MethodeRef {
  readonly blokken: readonly Blok[]
}

/**
 * The API as the web sees it. The server passes one per request that calls its own HTTP application in process; the tests pass one that
 * answers from memory. Null means that there is no such thing; expected refusals come back as values, and only bugs are thrown.
 */
export interface ApiClient {
  gebieden(zoek: string, soort: GebiedSoort | null, limiet: number): Promise<readonly GebiedGevonden[]>
  gebied(code: string): Promise<GebiedDetail | null>
  buurtbeeld(code: string, taal: Taal): Promise<Buurtbeeld | null>
  maten(taal: Taal): Promise<readonly MaatUitleg[]>
  maat(id: string, taal: Taal): Promise<MaatUitleg | null>
  releases(): Promise<readonly ReleaseDetail[]>
  omtrek(code: string): Promise<Omtrek | null>
  /** `toegestaan` is false when this visitor may look but not import. */
  importJobs(): Promise<{ readonly toegestaan: boolean; readonly jobs: readonly ImportJob[] }>
  startImport(vraag: ImportVraag): Promise<ImportAntwoord>
  cancelImport(id: string): Promise<void>
  methoden(taal: Taal): Promise<readonly MethodeRef[]>
  methode(id: string, taal: Taal): Promise<Methode | null>
}
