import { formatBedrag, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { bedragCent, begrotingNamen } from '../begroting/index.ts'
import type { Effect } from '../buurtplan/index.ts'
import { indicatoren } from '../menukaart/index.ts'
import type { Ondertekening } from './schema.ts'
import type { StukInhoud } from './stuk.ts'

type Stuk = NonNullable<Ondertekening['stuk']>

const woorden = {
  nl: { meer: 'meer', minder: 'minder', onbekend: 'nog onbekend', hoeveel: 'hoeveel is nog onbekend', bron: 'bron' },
  en: { meer: 'more', minder: 'less', onbekend: 'not known yet', hoeveel: 'how much is not known yet', bron: 'source' },
} as const

/** The activities of a document as people read them: whatever is hashed of what, when, who, for whom and what it should change. */
export function zegActiviteiten({ plan, uitdagingen }: StukInhoud, taal: Taal): Stuk['activiteiten'] {
  const titels = new Map(uitdagingen.map(({ id, titel }) => [id, titel]))
  return plan.activiteiten.map(({ thema, naam, wat, van, tot, wie, voorWie, uitdaging, effecten }) => ({
    thema,
    naam,
    wat,
    van,
    tot,
    wie,
    voorWie,
    uitdaging: uitdaging === null ? null : (titels.get(uitdaging) ?? null),
    effecten: effecten.map(effect => zegEffect(effect, taal)),
  }))
}

function zegEffect({ indicator, richting, hoeveel, eenheid, bron }: Effect, taal: Taal): string {
  const words = woorden[taal]
  const amount = hoeveel === 'onbekend' ? words.hoeveel : `${formatGetal(hoeveel, decimalsOf(hoeveel), taal)} ${eenheid}`.trim()
  const what = richting === 'onbekend' ? words.onbekend : `${words[richting]}, ${amount}`
  return `${indicatoren[indicator].naam[taal]}: ${what}${bron === '' ? '' : ` (${words.bron}: ${bron})`}`
}

/** The lines of the budget of a document as people read them, with how each amount is made up. */
export function zegPosten({ plan, posten, toekenning }: StukInhoud, taal: Taal): Stuk['posten'] {
  const { soorten, betalers, duren } = begrotingNamen[taal]
  const names = new Map(plan.activiteiten.map(({ id, naam }) => [id, naam]))
  const granted = toekenning === undefined ? null : new Map(toekenning.posten.map(each => [each.post, each.toegekendCent]))
  return posten.map(post => ({
    activiteit: post.activiteit === null ? null : (names.get(post.activiteit) ?? null),
    jaar: post.jaar,
    soort: soorten[post.soort],
    omschrijving: post.omschrijving,
    betaler: post.betaler === null ? null : betalers[post.betaler],
    berekening: `${formatGetal(post.aantalHonderdste / 100, decimalsOf(post.aantalHonderdste / 100), taal)} × ${formatBedrag(post.tariefCent, taal)}`,
    duur: duren[post.duur],
    toelichting: post.toelichting,
    bedrag: formatBedrag(bedragCent(post), taal),
    toegekend: granted === null ? null : formatBedrag(granted.get(post.id) ?? 0, taal),
  }))
}

/** How many decimals a quantity is written with: as many as it has, two at the most. */
function decimalsOf(value: number): number {
  return [0, 1].find(decimals => Number(value.toFixed(decimals)) === value) ?? 2
}
