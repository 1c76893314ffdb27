import type { Actor } from '../../platform/actor.ts'
import { Refusal } from '../../refusal.ts'
import type { Rol } from './rollen.ts'
import { isRol, rollen, rolNamen } from './rollen.ts'

/** How far a permission reaches; row security lets the same through. 'te geven rollen' is about people: those who hold a role that one may give. */
export type Bereik = 'eigen buurten' | 'eigen organisatie' | 'te geven rollen' | 'programma'

type Regel = Readonly<Partial<Record<Rol, Bereik>>>

const network = {
  kartrekker: 'eigen buurten',
  buurtnetwerklid: 'eigen buurten',
  projectcoordinator: 'eigen buurten',
  transitiecoach: 'eigen buurten',
} as const
const programme = { transitieteam: 'programma', beheerder: 'programma' } as const
const watchers = { begrotingscommissielid: 'programma', verzekeraar: 'programma', onderzoeker: 'programma' } as const

/** Two roles, so that what cannot be undone takes two people. */
const guards = { 'privacy-officer': 'programma', beheerder: 'programma' } as const

/** Who may what: the only table of its kind. The database holds the same one, and a test compares them. */
export const matrix = {
  'organisaties bekijken': {
    kartrekker: 'programma',
    buurtnetwerklid: 'programma',
    projectcoordinator: 'programma',
    transitiecoach: 'programma',
    ...programme,
    'privacy-officer': 'programma',
  },
  'organisaties beheren': programme,
  'mensen bekijken': { ...network, transitieteam: 'te geven rollen', beheerder: 'programma', 'privacy-officer': 'programma' },
  'rollen geven': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten', transitieteam: 'programma', beheerder: 'programma' },
  'toegang intrekken': { beheerder: 'programma' },
  'buurten bekijken': { ...network, ...programme, ...watchers, themaexpert: 'programma', 'privacy-officer': 'programma' },
  'buurten beheren': programme,
  'buurt bijwerken': {
    kartrekker: 'eigen buurten',
    buurtnetwerklid: 'eigen buurten',
    projectcoordinator: 'eigen buurten',
    transitiecoach: 'eigen buurten',
    transitieteam: 'programma',
  },
  'buurten nomineren': { projectcoordinator: 'eigen organisatie', ...programme },
  'kandidaten bekijken': { transitieteam: 'programma', beheerder: 'programma' },
  'scores bekijken': { projectcoordinator: 'eigen organisatie', ...programme },
  'kandidaten beoordelen': { transitieteam: 'programma' },
  'programma bekijken': {
    ...network,
    ...programme,
    ...watchers,
    themaexpert: 'programma',
    redactieraad: 'programma',
    'privacy-officer': 'programma',
  },
  'programma leiden': { transitieteam: 'programma' },
  'rapporten bekijken': { transitieteam: 'programma', ...watchers },
  'buurtagenda bekijken': { ...network, transitieteam: 'programma' },
  'buurtagenda bijwerken': { ...network, transitieteam: 'programma' },
  'inzichten bekijken': { ...network, transitieteam: 'programma' },
  'regios beheren': { projectcoordinator: 'programma', ...programme },
  'buurtbeeld vaststellen': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'buurtplan bekijken': { ...network, transitieteam: 'programma' },
  'buurtplan bijwerken': network,
  'buurtplan beoordelen': { transitieteam: 'programma' },
  'rondes bekijken': { ...network, transitieteam: 'programma', begrotingscommissielid: 'programma', verzekeraar: 'programma' },
  'ronde indienen': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'ronde beantwoorden': network,
  'ronde regelen': { transitieteam: 'programma' },
  'ronde beoordelen': { begrotingscommissielid: 'programma' },
  'beoordelingen bekijken': { transitieteam: 'programma', begrotingscommissielid: 'programma', verzekeraar: 'programma' },
  'verzekeraarsbesluit nemen': { verzekeraar: 'eigen organisatie' },
  'ondertekening bekijken': { ...network, transitieteam: 'programma', begrotingscommissielid: 'programma', verzekeraar: 'programma' },
  'stuk aanbieden': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'stuk ondertekenen': { kartrekker: 'eigen buurten', buurtnetwerklid: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'tekenbeleid vaststellen': { transitieteam: 'programma' },
  'besteding bekijken': { ...network, transitieteam: 'programma', begrotingscommissielid: 'programma', verzekeraar: 'programma' },
  'besteding bijwerken': { kartrekker: 'eigen buurten', buurtnetwerklid: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'penvoerder aanwijzen': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'toekenning regelen': { transitieteam: 'programma' },
  'verantwoording vaststellen': { transitieteam: 'programma' },
  'meetplan bekijken': { ...network, transitieteam: 'programma' },
  'meetplan bijwerken': network,
  'meetafspraken bijwerken': { transitieteam: 'programma' },
  // What a network counted itself is seen by that network and by who guides it, and by nobody else.
  'metingen bekijken': network,
  'metingen bijwerken': network,
  'metingen vaststellen': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'verhalen bekijken': network,
  'verhalen bijwerken': network,
  'uitvoering bekijken': network,
  'uitvoering bijwerken': network,
  'mijlpalen bekijken': { ...network, transitieteam: 'programma', begrotingscommissielid: 'programma', verzekeraar: 'programma' },
  'leveringen bekijken': { projectcoordinator: 'eigen organisatie', verzekeraar: 'eigen organisatie', transitieteam: 'programma' },
  'levering aanbieden': { projectcoordinator: 'eigen organisatie', verzekeraar: 'eigen organisatie', transitieteam: 'programma' },
  'levering beoordelen': { transitieteam: 'programma' },
  'levermachtiging geven': { transitieteam: 'programma' },
  'analyses bekijken': { transitieteam: 'programma', ...watchers },
  'analyse uitvoeren': { transitieteam: 'programma', onderzoeker: 'programma' },
  'begroting bekijken': { ...network, transitieteam: 'programma' },
  'begroting bijwerken': network,
  'begrotingskader bijwerken': { transitieteam: 'programma' },
  'buurtpagina bijwerken': { kartrekker: 'eigen buurten', buurtnetwerklid: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'terugmeldingen behandelen': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten', ...programme },
  'postvak bekijken': { beheerder: 'programma' },
  'vragenlijsten bekijken': network,
  'vragenlijsten bijwerken': { kartrekker: 'eigen buurten', buurtnetwerklid: 'eigen buurten', projectcoordinator: 'eigen buurten' },
  'bewoordingen vastleggen': { beheerder: 'programma' },
  'logboek bekijken': { kartrekker: 'eigen buurten', projectcoordinator: 'eigen buurten', 'privacy-officer': 'programma' },
  'persoonlijke delen van het logboek lezen': { 'privacy-officer': 'programma' },
  'wisverzoek behandelen': guards,
  'bewaartermijnen uitvoeren': guards,
  'cijfers importeren': { beheerder: 'programma' },
} as const satisfies Record<string, Regel>

const inBuurt = ['buurtnetwerklid', 'zorgprofessional', 'welzijnscoach', 'dorpsondersteuner', 'bewoner'] as const

/**
 * Which roles somebody may give to others, beside the permission to give roles at all. Who may give a role sees who holds it, so the programme gives no roles of residents and of
 * those around them: it sees totals there, not people.
 */
export const gevers: Readonly<Partial<Record<Rol, readonly Rol[]>>> = {
  kartrekker: ['kartrekker', ...inBuurt],
  projectcoordinator: ['kartrekker', ...inBuurt],
  transitieteam: [
    'kartrekker',
    'projectcoordinator',
    'transitiecoach',
    'begrotingscommissielid',
    'verzekeraar',
    'onderzoeker',
    'themaexpert',
  ],
  beheerder: rolNamen,
}

export type Recht = keyof typeof matrix

export const rechtNamen = Object.keys(matrix) as readonly Recht[]

/** How far a permission reaches for a role; null when the role does not have it. */
export function bereikVan(recht: Recht, rol: string | null): Bereik | null {
  const regel: Regel = matrix[recht]
  return rol !== null && isRol(rol) ? (regel[rol] ?? null) : null
}

/** Everything that somebody may in this role, somewhere. */
export function rechtenVan(rol: string | null): readonly Recht[] {
  return rechtNamen.filter(recht => bereikVan(recht, rol) !== null)
}

/** The roles that somebody in this role may give to others. */
export function givableBy(rol: string | null): readonly Rol[] {
  return rol !== null && isRol(rol) && bereikVan('rollen geven', rol) !== null ? (gevers[rol] ?? []) : []
}

/** Whether a role gives anything beyond a neighbourhood or an organisation: giving it to somebody is a thing to be sure about. */
export function reachesProgramme(rol: Rol): boolean {
  return rollen[rol].plek === 'programma' || rechtNamen.some(recht => bereikVan(recht, rol) === 'programma')
}

/** What an action is about. Nothing named: something of the programme as a whole, or of the actor. */
export interface Waarover {
  readonly buurt?: string
  readonly organisatie?: string
}

/** Whether somebody may, in the role in which they act. */
export function may(actor: Actor, recht: Recht, waarover: Waarover = {}): boolean {
  const bereik = bereikVan(recht, actor.rol)
  if (bereik === null) return false
  if (bereik === 'programma') return true
  if (bereik === 'te geven rollen') return waarover.buurt === undefined && waarover.organisatie === undefined
  if (bereik === 'eigen buurten') return waarover.buurt === undefined || actor.buurten.includes(waarover.buurt)
  return waarover.organisatie === undefined || actor.organisaties.includes(waarover.organisatie)
}

/** Refuses who may not. What lies in another neighbourhood is not there for them: it is unknown, not forbidden. */
export function requireMay(actor: Actor, recht: Recht, waarover: Waarover = {}): void {
  if (may(actor, recht, waarover)) return
  if (bereikVan(recht, actor.rol) !== null) {
    throw new Refusal('Dit is er niet, of het is niet van u. Ga terug naar uw overzicht.', { code: 'unknown', status: 404 })
  }
  throw new Refusal(`Met deze rol kunt u dit niet: ${recht}. Kies een andere rol, of vraag de beheerder.`, {
    code: 'not-allowed',
    status: 403,
  })
}
