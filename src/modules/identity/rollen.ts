/** Where somebody holds a role: in a neighbourhood, in a neighbourhood on behalf of an organisation, for an organisation, or for the whole programme. */
export type RolPlek = 'buurt' | 'buurt en organisatie' | 'organisatie' | 'programma'

interface RolInfo {
  readonly naam: string
  readonly plek: RolPlek
  /** One sentence: what somebody in this role comes to do. */
  readonly uitleg: string
}

/** Every role that somebody can have, in the order in which lists show them. */
export const rollen = {
  kartrekker: { naam: 'Kartrekker', plek: 'buurt', uitleg: 'Trekt samen met een collega het buurtplan van een buurt.' },
  buurtnetwerklid: { naam: 'Lid van het buurtnetwerk', plek: 'buurt', uitleg: 'Werkt mee aan het buurtplan van een buurt.' },
  projectcoordinator: {
    naam: 'Projectcoördinator',
    plek: 'buurt en organisatie',
    uitleg: 'Begeleidt namens een alliantiepartner een of meer buurten.',
  },
  transitiecoach: { naam: 'Transitiecoach', plek: 'buurt', uitleg: 'Coacht buurtnetwerken namens het transitieteam.' },
  transitieteam: { naam: 'Transitieteam', plek: 'programma', uitleg: 'Leidt het programma en kiest de buurten.' },
  begrotingscommissielid: {
    naam: 'Lid van de begrotingscommissie',
    plek: 'programma',
    uitleg: 'Beoordeelt begrotingen en beslist daarover.',
  },
  verzekeraar: { naam: 'Zorgverzekeraar', plek: 'organisatie', uitleg: 'Besluit mee over geld, en volgt kosten en resultaten.' },
  onderzoeker: { naam: 'Onderzoeker', plek: 'organisatie', uitleg: 'Onderzoekt of het werkt, met cijfers per buurt.' },
  themaexpert: { naam: 'Themaexpert', plek: 'organisatie', uitleg: 'Kent een van de vijf thema’s goed en helpt buurten daarbij.' },
  zorgprofessional: { naam: 'Zorgprofessional', plek: 'buurt en organisatie', uitleg: 'Werkt als zorgverlener in een buurt.' },
  welzijnscoach: { naam: 'Welzijnscoach', plek: 'buurt en organisatie', uitleg: 'Wijst mensen de weg naar wat er in de buurt is.' },
  dorpsondersteuner: { naam: 'Dorpsondersteuner', plek: 'buurt', uitleg: 'Verbindt mensen in de buurt en helpt initiatieven.' },
  redactieraad: { naam: 'Redactieraad', plek: 'programma', uitleg: 'Bewaakt de teksten en voorbeelden die iedereen ziet.' },
  bewoner: { naam: 'Bewoner', plek: 'buurt', uitleg: 'Woont in een buurt die meedoet.' },
  beheerder: { naam: 'Functioneel beheerder', plek: 'programma', uitleg: 'Beheert mensen, organisaties en cijfers; leest geen inhoud.' },
  'privacy-officer': { naam: 'Privacy officer', plek: 'programma', uitleg: 'Ziet erop toe dat gegevens van mensen veilig zijn.' },
} as const satisfies Record<string, RolInfo>

export type Rol = keyof typeof rollen

export const rolNamen = Object.keys(rollen) as readonly Rol[]

export function isRol(text: string): text is Rol {
  return Object.hasOwn(rollen, text)
}

/** What an invitation or a membership of this role has to name. */
export function plekVan(rol: Rol): { readonly buurt: boolean; readonly organisatie: boolean } {
  const { plek } = rollen[rol]
  return { buurt: plek.startsWith('buurt'), organisatie: plek.endsWith('organisatie') }
}

/** The seats in a neighbourhood network beside those of the kartrekkers. */
export const zetelNamen = ['burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente'] as const
export type Zetel = (typeof zetelNamen)[number]

/** Whether somebody in this role can take a seat; one without a seat takes part all the same. */
export function hasZetel(rol: Rol): boolean {
  return rol === 'buurtnetwerklid'
}

/** Roles for which it matters what somebody is by profession: a neighbourhood needs a wijkverpleegkundige among its kartrekkers. */
const withBeroep: readonly Rol[] = ['kartrekker', 'zorgprofessional']

export function asksBeroep(rol: Rol): boolean {
  return withBeroep.includes(rol)
}
