import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { bedragCent, begrotingNamen } from '../begroting/index.ts'
import type { Post } from '../begroting/index.ts'

export interface Regelverschil {
  readonly wat: 'erbij' | 'weg' | 'anders'
  readonly naam: string
  /** What is different, each in a sentence. */
  readonly zinnen: readonly string[]
}

interface Woorden {
  readonly naamloos: string
  readonly bedrag: string
  readonly aantal: string
  readonly tarief: string
  readonly jaar: string
  readonly soort: string
  readonly betaler: string
  readonly duur: string
  readonly omschrijving: string
  readonly toelichting: string
  readonly activiteit: string
  readonly geen: string
  zin(wat: string, was: string, wordt: string): string
}

const woorden: Readonly<Record<Taal, Woorden>> = {
  nl: {
    naamloos: 'Een regel zonder omschrijving',
    bedrag: 'Bedrag',
    aantal: 'Aantal',
    tarief: 'Tarief',
    jaar: 'Jaar',
    soort: 'Soort',
    betaler: 'Betaler',
    duur: 'Duur',
    omschrijving: 'Omschrijving',
    toelichting: 'Toelichting',
    activiteit: 'Hoort bij',
    geen: 'nog niets',
    zin: (wat, was, wordt) => `${wat} was ${was}, en wordt ${wordt}.`,
  },
  en: {
    naamloos: 'A line without a description',
    bedrag: 'Amount',
    aantal: 'Quantity',
    tarief: 'Rate',
    jaar: 'Year',
    soort: 'Kind',
    betaler: 'Payer',
    duur: 'Duration',
    omschrijving: 'Description',
    toelichting: 'Explanation',
    activiteit: 'Belongs to',
    geen: 'nothing yet',
    zin: (wat, was, wordt) => `${wat} was ${was}, and becomes ${wordt}.`,
  },
}

/** A round as far as its lines are compared. */
export interface MetPosten {
  readonly posten: readonly Post[]
  readonly plan: { readonly activiteiten: readonly { readonly id: string; readonly naam: string }[] }
}

/** What came, went and changed in a budget from one round to the next, in words. */
export function vergelijkRegels(was: MetPosten, wordt: MetPosten, taal: Taal): readonly Regelverschil[] {
  const text = woorden[taal]
  const before = new Map(was.posten.map(post => [post.id, post]))
  const after = new Set(wordt.posten.map(({ id }) => id))
  const naamOf = ({ omschrijving }: Post) => (omschrijving === '' ? text.naamloos : omschrijving)
  const amount = (post: Post) => [formatBedrag(bedragCent(post), taal)]
  return [
    ...wordt.posten.flatMap((post): readonly Regelverschil[] => {
      const old = before.get(post.id)
      if (old === undefined) return [{ wat: 'erbij', naam: naamOf(post), zinnen: amount(post) }]
      const zinnen = zinnenOf(zegRegel(old, was, taal), zegRegel(post, wordt, taal), taal)
      return zinnen.length === 0 ? [] : [{ wat: 'anders', naam: naamOf(post), zinnen }]
    }),
    ...was.posten
      .filter(({ id }) => !after.has(id))
      .map((post): Regelverschil => ({ wat: 'weg', naam: naamOf(post), zinnen: amount(post) })),
  ]
}

type Gezegd = Readonly<
  Record<'bedrag' | 'aantal' | 'tarief' | 'jaar' | 'soort' | 'betaler' | 'duur' | 'activiteit' | 'omschrijving' | 'toelichting', string>
>

/** Every part of a line in words, the amount first. */
function zegRegel(post: Post, { plan }: MetPosten, taal: Taal): Gezegd {
  const names = begrotingNamen[taal]
  const { geen } = woorden[taal]
  return {
    bedrag: formatBedrag(bedragCent(post), taal),
    aantal: formatGetal(post.aantalHonderdste / 100, post.aantalHonderdste % 100 === 0 ? 0 : 2, taal),
    tarief: formatBedrag(post.tariefCent, taal),
    jaar: String(post.jaar),
    soort: names.soorten[post.soort],
    betaler: post.betaler === null ? geen : names.betalers[post.betaler],
    duur: names.duren[post.duur],
    activiteit: plan.activiteiten.find(({ id }) => id === post.activiteit)?.naam ?? geen,
    omschrijving: post.omschrijving === '' ? geen : `‘${post.omschrijving}’`,
    toelichting: post.toelichting === '' ? geen : `‘${post.toelichting}’`,
  }
}

function zinnenOf(was: Gezegd, wordt: Gezegd, taal: Taal): readonly string[] {
  const text = woorden[taal]
  const parts = Object.keys(wordt) as readonly (keyof Gezegd)[]
  return parts.filter(part => was[part] !== wordt[part]).map(part => text.zin(text[part], was[part], wordt[part]))
}
