import type { Recht } from '#src/modules/identity/rechten.ts'
import { wereld } from '#test/world.ts'
import type { Actor, AttackBed, Doel } from './attack-bed.ts'
import { begrotingExamples } from './examples-begroting.ts'
import { bestedingExamples } from './examples-besteding.ts'
import { buurtagendaExamples } from './examples-buurtagenda.ts'
import { buurtpaginaExamples } from './examples-buurtpagina.ts'
import { buurtplanExamples } from './examples-buurtplan.ts'
import { commissieExamples } from './examples-commissie.ts'
import { figureExamples } from './examples-figures.ts'
import { menukaartExamples } from './examples-menukaart.ts'
import { monitoringExamples } from './examples-monitoring.ts'
import { ondertekeningExamples } from './examples-ondertekening.ts'
import { privacyExamples } from './examples-privacy.ts'
import { programmaExamples } from './examples-programma.ts'
import { reactiesExamples } from './examples-reacties.ts'
import { selectieExamples } from './examples-selectie.ts'
import { signInExamples } from './examples-sign-in.ts'
import { impactExamples } from './examples-impact.ts'
import { leveringenExamples } from './examples-leveringen.ts'
import { uitvoeringExamples } from './examples-uitvoering.ts'
import { vragenlijstenExamples } from './examples-vragenlijsten.ts'
import { terugmeldingExamples } from './examples-terugmelding.ts'
import { vrijgaveExamples } from './examples-vrijgave.ts'

/** A question to a route. */
export interface Vraag {
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** How one route is asked, and what decides who gets an answer. */
export interface Example {
  /** 'plek': each parameter lies in a neighbourhood. 'zelf': it is of a person. 'geheim': of who holds a secret. 'alles': of everybody who may ask. */
  readonly about: 'plek' | 'zelf' | 'geheim' | 'alles'
  /** Permissions that the action asks beside the one of the route. */
  readonly needs?: readonly Recht[]
  /** Makes something to ask about, for each parameter of the path or the body. */
  readonly make?: Readonly<Record<string, (attack: AttackBed, doel: Doel) => Promise<string>>>
  readonly ask: (ids: Readonly<Record<string, string>>, doel: Doel, actor: Actor) => Vraag
  /** Text in an answer that tells about what was made; a route that lists shows it only for what the asker may see. */
  readonly shows?: (ids: Readonly<Record<string, string>>, doel: Doel) => string
  /** Status of an answer when it is not one of success: the bed has no such thing, or no real key to answer with. */
  readonly status?: 403 | 404 | 409
  /** A list answers everybody with the permission, each with what is theirs. */
  readonly isList?: true
}

const coach = { iemand: async (attack: AttackBed, doel: Doel) => named(attack, async naam => attack.coach(doel, naam)) }

/** Makes something with a new name, and answers the name. */
async function named(attack: AttackBed, make: (naam: string) => Promise<string>): Promise<string> {
  const naam = attack.naam()
  await make(naam)
  return naam
}

/** By the operationId of the route. A new route gets a line here. */
export const examples: Readonly<Record<string, Example>> = {
  ...figureExamples,
  ...programmaExamples,
  ...selectieExamples,
  ...buurtagendaExamples,
  ...buurtplanExamples,
  ...commissieExamples,
  ...bestedingExamples,
  ...monitoringExamples,
  ...uitvoeringExamples,
  ...leveringenExamples,
  ...impactExamples,
  ...ondertekeningExamples,
  ...menukaartExamples,
  ...begrotingExamples,
  ...reactiesExamples,
  ...vragenlijstenExamples,
  ...privacyExamples,
  ...buurtpaginaExamples,
  ...terugmeldingExamples,
  ...vrijgaveExamples,
  ...signInExamples,

  askLink: {
    about: 'alles',
    ask: (_ids, _doel, { rol }) => ({ path: '/inloglinks', body: { mail: `niemand-${rol}@wilgenoord.example` } }),
    shows: () => 'minuten',
  },
  openSession: { about: 'geheim', ask: (_, { isOwn }) => ({ path: '/sessies', body: { link: isOwn ? 'a'.repeat(43) : 'b'.repeat(43) } }) },
  listSessions: {
    about: 'zelf',
    isList: true,
    make: { apparaat: async (attack, doel) => await attack.sessie(doel) },
    ask: () => ({ path: '/sessies' }),
    shows: ({ apparaat = '' }) => apparaat,
  },
  endOtherSessions: { about: 'alles', ask: () => ({ path: '/sessies' }), shows: () => 'aantal' },
  endSession: {
    about: 'zelf',
    make: { id: async (attack, doel) => await attack.sessie(doel) },
    ask: ({ id }) => ({ path: `/sessies/${id}` }),
  },
  getMe: { about: 'zelf', isList: true, ask: () => ({ path: '/ik' }), shows: (_, { persoon }) => persoon },
  takeRole: { about: 'alles', ask: (_ids, _doel, { rol }) => ({ path: '/ik/rol', body: { rol: rol ?? 'bewoner' } }) },

  listPeople: { about: 'plek', isList: true, make: coach, ask: () => ({ path: '/mensen' }), shows: ({ iemand = '' }) => iemand },
  listPlaces: { about: 'plek', isList: true, ask: () => ({ path: '/buurten' }), shows: (_, { plek }) => plek.naam },

  listInvitations: {
    about: 'plek',
    isList: true,
    make: { naam: async (attack, doel) => named(attack, async naam => attack.uitnodiging(doel, naam)) },
    ask: () => ({ path: '/uitnodigingen' }),
    shows: ({ naam = '' }) => naam,
  },
  sendInvitation: {
    about: 'plek',
    make: { buurt: async (_, { plek }) => plek.id },
    ask: ({ buurt }, _doel, { rol }) => ({
      path: '/uitnodigingen',
      body: { naam: 'Ada Veldkamp', mail: `ada-van-${rol}@wilgenoord.example`, rol: 'kartrekker', buurt },
    }),
  },
  withdrawInvitation: {
    about: 'plek',
    make: { id: async (attack, doel) => await attack.uitnodiging(doel) },
    ask: ({ id }) => ({ path: `/uitnodigingen/${id}` }),
  },
  peekInvitation: {
    about: 'geheim',
    make: { uitnodiging: async (attack, doel) => named(attack, async naam => attack.uitnodiging(doel, naam)) },
    ask: ({ uitnodiging = '' }, { isOwn }) => ({
      path: '/uitnodigingen/_bekijk',
      body: { uitnodiging: isOwn ? uitnodiging : `${uitnodiging}?` },
    }),
    shows: ({ uitnodiging = '' }) => uitnodiging,
  },
  acceptInvitation: {
    about: 'geheim',
    make: { uitnodiging: async (attack, doel) => named(attack, async naam => attack.uitnodiging(doel, naam)) },
    ask: ({ uitnodiging = '' }, { isOwn }) => ({
      path: '/uitnodigingen/_aanvaard',
      body: { uitnodiging: isOwn ? uitnodiging : `${uitnodiging}?`, naam: 'Ada Veldkamp' },
    }),
  },

  listGivableRoles: { about: 'alles', ask: () => ({ path: '/rollen' }), shows: () => 'kartrekker' },
  giveRole: {
    about: 'plek',
    needs: ['mensen bekijken'],
    make: { persoon: async (attack, doel) => await attack.coach(doel), buurt: async (_, { plek }) => plek.id },
    ask: ({ persoon, buurt }) => ({ path: '/lidmaatschappen', body: { persoon, rol: 'kartrekker', buurt } }),
  },
  endRole: {
    about: 'plek',
    needs: ['rollen geven', 'mensen bekijken'],
    make: { id: async (attack, doel) => await attack.kartrekkerschap(doel) },
    ask: ({ id }) => ({ path: `/lidmaatschappen/${id}` }),
  },
  handOverRole: {
    about: 'plek',
    needs: ['mensen bekijken'],
    make: { id: async (attack, doel) => await attack.kartrekkerschap(doel), aan: async (attack, doel) => await attack.coach(doel) },
    ask: ({ id, aan }) => ({ path: `/lidmaatschappen/${id}/_overdragen`, body: { aan, notitie: 'De sleutel ligt bij de buren.' } }),
  },
  listHandovers: {
    about: 'zelf',
    isList: true,
    make: { notitie: async (attack, doel) => named(attack, async notitie => attack.overdracht(doel, notitie)) },
    ask: () => ({ path: '/overdrachten' }),
    shows: ({ notitie = '' }) => notitie,
  },

  listDemoRoles: { about: 'alles', ask: () => ({ path: '/demo' }), status: 404 },
  lookAround: { about: 'alles', ask: () => ({ path: '/demo/_kijk-rond', body: { rol: 'beheerder' } }), status: 404 },
  listMails: { about: 'alles', ask: () => ({ path: '/berichten' }), shows: () => 'berichten' },

  listOrganisations: { about: 'alles', ask: () => ({ path: '/organisaties' }), shows: () => wereld.organisaties.welzijn.naam },
  getOrganisation: {
    about: 'alles',
    make: { id: async attack => await attack.organisatie() },
    ask: ({ id }) => ({ path: `/organisaties/${id}` }),
    shows: ({ id = '' }) => id,
  },
  makeOrganisation: {
    about: 'alles',
    make: { naam: async attack => attack.naam() },
    ask: ({ naam }) => ({ path: '/organisaties', body: { naam, soort: 'anders' } }),
    shows: ({ naam = '' }) => naam,
  },
  changeOrganisation: {
    about: 'alles',
    make: { id: async attack => await attack.organisatie() },
    ask: ({ id }) => ({ path: `/organisaties/${id}`, body: { plaats: 'Wilgenoord' }, headers: { 'if-match': '"1"' } }),
    shows: ({ id = '' }) => id,
  },
}
