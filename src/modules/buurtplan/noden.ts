import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import type { Agenda, VoorstelRegel } from '../buurtagenda/index.ts'
import { keysOf, uitdagingen } from '../menukaart/index.ts'
import type { Nood, Uitdaging } from '../menukaart/index.ts'

/** Who brought a challenge up: the network on its agenda, or written down only; figures and voices alone; or somebody, from talks. */
export const herkomsten = ['agenda', 'opgeschreven', 'cijfers', 'gesprekken'] as const
export type Herkomst = (typeof herkomsten)[number]

/** A challenge of a buurt by its word on the menukaart. */
export interface BuurtNood extends Nood {
  readonly herkomst: Herkomst
  /** The challenge that the network wrote down about it; null when it did not. */
  readonly eigen: { readonly id: string; readonly titel: string } | null
}

/** How much each counts; a choice of ours, on the method page. */
const telt: Readonly<Record<Herkomst, number>> = { agenda: 1, opgeschreven: 0.7, gesprekken: 0.7, cijfers: 0.4 }
/** Where no figure can speak: in the middle. */
const onbekendSpreekt = 0.5

type Geschreven = Pick<Agenda['uitdagingen'][number], 'id' | 'kant' | 'titel' | 'onderwerp' | 'plek' | 'cijfers'>
type Voorgesteld = Pick<VoorstelRegel, 'onderwerp' | 'kant' | 'score' | 'feiten'>

/**
 * The challenges of a buurt, the gravest first. How grave one is, is what the network made of it times how loud figures and voices speak for it:
 * from a half when they say nothing to one when they could not say more.
 */
export function findNoden(geschreven: readonly Geschreven[], voorgesteld: readonly Voorgesteld[], taal: Taal): readonly BuurtNood[] {
  const own = geschreven.filter(({ kant }) => kant === 'uitdaging')
  const proposed = voorgesteld.filter(({ kant }) => kant === 'uitdaging')
  return keysOf(uitdagingen)
    .flatMap((uitdaging): readonly BuurtNood[] => {
      const eigen = own.find(({ onderwerp }) => onderwerp === uitdaging)
      const voorstel = proposed.find(({ onderwerp }) => onderwerp === uitdaging)
      if (eigen === undefined && voorstel === undefined) return []
      const herkomst = eigen === undefined ? 'cijfers' : eigen.plek === null ? 'opgeschreven' : 'agenda'
      return [
        {
          uitdaging,
          herkomst,
          ernst: weigh(herkomst, voorstel === undefined ? 0 : voorstel.score / 100),
          eigen: eigen === undefined ? null : { id: eigen.id, titel: eigen.titel },
          cijfers: (voorstel?.feiten ?? []).length > 0 ? (voorstel?.feiten ?? []).map(feit => sayFeit(feit, taal)) : sayCited(eigen, taal),
        },
      ]
    })
    .toSorted((a, b) => b.ernst - a.ernst)
}

/** A challenge that somebody names from talks. */
export function nameNood(uitdaging: Uitdaging): BuurtNood {
  return { uitdaging, herkomst: 'gesprekken', ernst: weigh('gesprekken', onbekendSpreekt), eigen: null, cijfers: [] }
}

/** Challenges of the network that are about no word of the menukaart: nobody can say what answers them. */
export function listZonderWoord(geschreven: readonly Geschreven[]): readonly { readonly id: string; readonly titel: string }[] {
  const known: readonly string[] = keysOf(uitdagingen)
  return geschreven
    .filter(({ kant, onderwerp }) => kant === 'uitdaging' && (onderwerp === null || !known.includes(onderwerp)))
    .map(({ id, titel }) => ({ id, titel }))
}

function weigh(herkomst: Herkomst, spreekt: number): number {
  return Math.round(telt[herkomst] * (0.5 + spreekt / 2) * 1000) / 1000
}

const words = {
  nl: { land: 'landelijk', gelijken: 'in vergelijkbare buurten', model: 'een schatting' },
  en: { land: 'nationally', gelijken: 'in similar neighbourhoods', model: 'an estimate' },
} as const

function sayFeit(feit: Voorgesteld['feiten'][number], taal: Taal) {
  const { maat, naam, periode, waarde, land, gelijken, schatting } = feit
  const text = words[taal]
  const say = (getal: number) => withUnit(getal, feit, taal)
  const beside = [
    ...(land === null ? [] : [`${text.land} ${say(land)}`]),
    ...(gelijken === null ? [] : [`${text.gelijken} ${say(gelijken)}`]),
    ...(schatting === 'model' ? [text.model] : []),
  ]
  return { maat, tekst: `${naam} ${say(waarde)} (${[periode, ...beside].join(', ')})` }
}

function sayCited(eigen: Geschreven | undefined, taal: Taal) {
  return (eigen?.cijfers ?? []).map(cijfer => ({
    maat: cijfer.maat,
    tekst: `${cijfer.naam} ${withUnit(cijfer.waarde, cijfer, taal)} (${cijfer.periode})`,
  }))
}

function withUnit(getal: number, { eenheid, decimalen }: { readonly eenheid: string; readonly decimalen: number }, taal: Taal): string {
  return `${formatGetal(getal, decimalen, taal)}${eenheid === '%' ? '%' : ` ${eenheid}`}`
}
