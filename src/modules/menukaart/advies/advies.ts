import type { Taal } from '@buurtwijs/figures'
import { isVerlopen } from '../bewijs.ts'
import type { Doelgroepomvang } from '../doelgroep.ts'
import type { Bedrag, Interventie } from '../schema.ts'
import { uitdagingen } from '../uitdagingen.ts'
import type { Uitdaging } from '../uitdagingen.ts'
import { gronden, nlNiveaus, onbekend, wwfhNiveaus } from '../woorden.ts'
import { aandelen, gewoneWeging, weinigMensen } from './weeg.ts'
import type { Weging } from './weeg.ts'
import { sayEuro, sayGetal, zinnenIn } from './zinnen.ts'

/** A figure of the buurt on which a challenge stands. */
export interface NoodCijfer {
  readonly maat: string
  /** The figure in words, with its period and what it is held against: `48% voelt zich eenzaam (RIVM 2020), in Nederland 47%`. */
  readonly tekst: string
}

/** A challenge of a buurt, and how much it matters there, from 0 to 1. One that comes from talks has no figures. */
export interface Nood {
  readonly uitdaging: Uitdaging
  readonly ernst: number
  readonly cijfers: readonly NoodCijfer[]
}

export interface AdviesVraag {
  readonly kaart: readonly Interventie[]
  readonly noden: readonly Nood[]
  readonly vandaag: string
  readonly taal: Taal
  /** How big the target group of an entry is in this buurt; undefined when nobody worked it out. */
  readonly omvangVan: (interventie: Interventie) => Doelgroepomvang | undefined
  /** What the network can spend on one entry, in cents; null when it does not know. */
  readonly budgetCent: number | null
  /** Entries that the plan has already. */
  readonly gekozen: ReadonlySet<string>
  readonly weging?: Weging
}

/** One of the four things that an advice is made of: a share from 0 to 1, and why, in one sentence. */
export interface Factor {
  readonly soort: keyof Weging
  readonly aandeel: number
  readonly uitleg: string
}

export interface Advies {
  readonly interventie: string
  readonly naam: string
  readonly thema: Interventie['thema']
  /** The four shares multiplied, each to the power of its weight. */
  readonly score: number
  readonly factoren: readonly Factor[]
  /** The challenges of the buurt that it answers, the gravest first, with the figures that they stand on. */
  readonly noden: readonly Nood[]
}

/**
 * The entries that answer a challenge of the buurt, the best first: need times evidence times fit times cost, each explained. An entry that is
 * proven not to work, and one that is in the plan already, is left out. Equal scores keep the order of the menukaart.
 */
export function adviseer(vraag: AdviesVraag): readonly Advies[] {
  return vraag.kaart
    .filter(({ id, bewijs }) => !vraag.gekozen.has(id) && bewijs.wwfh !== 'evidence-of-ineffectiveness')
    .flatMap(interventie => {
      const noden = vraag.noden
        .filter(({ uitdaging, ernst }) => ernst > 0 && interventie.uitdagingen.includes(uitdaging))
        .toSorted((a, b) => b.ernst - a.ernst)
      const [gravest] = noden
      return gravest ? [weigh(interventie, [gravest, ...noden.slice(1)], vraag)] : []
    })
    .toSorted((a, b) => b.score - a.score)
}

function weigh(interventie: Interventie, noden: readonly [Nood, ...Nood[]], vraag: AdviesVraag): Advies {
  const { id, naam, thema } = interventie
  const weging = vraag.weging ?? gewoneWeging
  const factoren = [
    judgeNood(noden, vraag.taal),
    judgeBewijs(interventie, vraag),
    judgePast(vraag.omvangVan(interventie), vraag.taal),
    judgeKosten(interventie, vraag),
  ]
  const score = factoren.reduce((product, { soort, aandeel }) => product * aandeel ** weging[soort], 1)
  return { interventie: id, naam, thema, score, factoren, noden }
}

/** The gravest challenge decides: answering many small ones is no answer to a great one. */
function judgeNood([gravest, ...others]: readonly [Nood, ...Nood[]], taal: Taal): Factor {
  const text = zinnenIn(taal)
  const nameOf = ({ uitdaging }: Nood) => uitdagingen[uitdaging][taal].toLowerCase()
  return {
    soort: 'nood',
    aandeel: Math.min(1, gravest.ernst),
    uitleg: text.helptBij(nameOf(gravest), gravest.cijfers[0]?.tekst ?? text.uitGesprekken, others.map(nameOf)),
  }
}

/** A level that somebody gave goes before what the document itself brings forward; of two levels the lower one counts. */
function judgeBewijs(interventie: Interventie, { vandaag, taal }: AdviesVraag): Factor {
  const { nl, wwfh, grond, herzien } = interventie.bewijs
  const given = [
    ...(nl === onbekend ? [] : [{ aandeel: aandelen.nl[nl], naam: nlNiveaus[nl][taal] }]),
    ...(wwfh === onbekend ? [] : [{ aandeel: aandelen.wwfh[wwfh], naam: wwfhNiveaus[wwfh][taal] }]),
  ].toSorted((a, b) => a.aandeel - b.aandeel)
  const { aandeel, naam } = given[0] ?? { aandeel: aandelen.grond[grond], naam: gronden[grond][taal] }
  return isVerlopen(interventie, vandaag)
    ? { soort: 'bewijs', aandeel: aandeel * aandelen.verlopen, uitleg: zinnenIn(taal).verlopen(naam, herzien) }
    : { soort: 'bewijs', aandeel, uitleg: `${naam}.` }
}

function judgePast(omvang: Doelgroepomvang | undefined, taal: Taal): Factor {
  const text = zinnenIn(taal)
  if (omvang === undefined || omvang.aantal === null) {
    return { soort: 'past', aandeel: aandelen.doelgroep.onbekend, uitleg: text.omvangOnbekend }
  }
  if (omvang.aantal < weinigMensen) return { soort: 'past', aandeel: aandelen.doelgroep.weinig, uitleg: text.omvangKlein }
  const names = omvang.delen.map(({ meting }) => `${meting.naam}${meting.periode === null ? '' : `, ${meting.periode}`}`)
  const [aantal, onder, boven] = [omvang.aantal, omvang.onder, omvang.boven].map(each => sayGetal(each, taal))
  return {
    soort: 'past',
    aandeel: aandelen.doelgroep.past,
    uitleg: text.omvang(aantal ?? '', onder ?? '', boven ?? '', names.join('; ')),
  }
}

function judgeKosten(interventie: Interventie, { budgetCent, taal }: AdviesVraag): Factor {
  const text = zinnenIn(taal)
  const cent = knownCent(interventie)
  if (cent === null) return { soort: 'kosten', aandeel: aandelen.kosten.onbekend, uitleg: text.kostenOnbekend }
  const amount = sayEuro(cent, taal)
  if (budgetCent === null) return { soort: 'kosten', aandeel: aandelen.kosten.onbekend, uitleg: text.budgetOnbekend(amount) }
  const fits = cent <= budgetCent
  return { soort: 'kosten', aandeel: fits ? aandelen.kosten.binnen : aandelen.kosten.boven, uitleg: text.kosten(amount, fits) }
}

/** One-off amounts and one year together, as far as documents give them; null when they give none. */
export function knownCent({ kosten }: Pick<Interventie, 'kosten'>): number | null {
  const amounts = [kosten.eenmalig, kosten.perJaar].flatMap((bedragen): readonly Bedrag[] => (bedragen === onbekend ? [] : bedragen))
  return amounts.length === 0 ? null : amounts.reduce((sum, { cent }) => sum + cent, 0)
}
