/** A challenge or strength as a picture holds it, as far as pictures are compared by it. */
export interface AgendaPunt {
  readonly id: string
  readonly kant: 'uitdaging' | 'kracht'
  readonly titel: string
  readonly wat: string
  readonly waarom: string
  readonly gevolg: string
  readonly anders: string | null
  readonly themas: readonly string[]
  /** Its place on the agenda; null when the network did not choose it. */
  readonly plek: number | null
  readonly cijfers: readonly { readonly maat: string }[]
  readonly inzichten: readonly string[]
}

export const agendaTeksten = ['titel', 'wat', 'waarom', 'gevolg', 'anders'] as const

/** A text that reads otherwise; null where there was or is nothing. */
export interface TekstVerschil {
  readonly veld: (typeof agendaTeksten)[number]
  readonly was: string | null
  readonly wordt: string | null
}

/** What else can differ: what kind it is, its themes, on what it rests, and whether it is on the agenda. */
export const agendaKenmerken = ['kant', 'themas', 'steun', 'gekozen', 'losgelaten', 'plek'] as const

export interface AgendaVerschil {
  readonly soort: 'erbij' | 'weg' | 'gewijzigd'
  readonly kant: AgendaPunt['kant']
  readonly titel: string
  readonly teksten: readonly TekstVerschil[]
  readonly kenmerken: readonly (typeof agendaKenmerken)[number][]
}

/** What came, went and changed from one list of challenges and strengths to another, in the order of the later one, then what is gone. */
export function compareAgendas(van: readonly AgendaPunt[], naar: readonly AgendaPunt[]): readonly AgendaVerschil[] {
  const gone = van.filter(({ id }) => !naar.some(each => each.id === id))
  return [
    ...naar.flatMap(punt => {
      const before = van.find(({ id }) => id === punt.id)
      return before === undefined ? [came(punt)] : changed(before, punt)
    }),
    ...gone.map(({ kant, titel }): AgendaVerschil => ({ soort: 'weg', kant, titel, teksten: [], kenmerken: [] })),
  ]
}

function came({ kant, titel, plek }: AgendaPunt): AgendaVerschil {
  return { soort: 'erbij', kant, titel, teksten: [], kenmerken: plek === null ? [] : ['gekozen'] }
}

function changed(van: AgendaPunt, naar: AgendaPunt): readonly AgendaVerschil[] {
  const teksten = agendaTeksten
    .filter(veld => said(van[veld]) !== said(naar[veld]))
    .map(veld => ({ veld, was: said(van[veld]), wordt: said(naar[veld]) }))
  const differs: Record<(typeof agendaKenmerken)[number], boolean> = {
    kant: van.kant !== naar.kant,
    themas: !sameSet(van.themas, naar.themas),
    steun: !sameSet(
      [...van.cijfers.map(({ maat }) => maat), ...van.inzichten],
      [...naar.cijfers.map(({ maat }) => maat), ...naar.inzichten],
    ),
    gekozen: van.plek === null && naar.plek !== null,
    losgelaten: van.plek !== null && naar.plek === null,
    plek: van.plek !== null && naar.plek !== null && van.plek !== naar.plek,
  }
  const kenmerken = agendaKenmerken.filter(kenmerk => differs[kenmerk])
  if (teksten.length + kenmerken.length === 0) return []
  return [{ soort: 'gewijzigd', kant: naar.kant, titel: naar.titel, teksten, kenmerken }]
}

function said(text: string | null): string | null {
  return text === '' ? null : text
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(each => b.includes(each))
}
