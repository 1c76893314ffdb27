import type { Taal } from '@buurtwijs/figures'
import type { Aannames } from './aannames.ts'
import { betalers } from './betalers.ts'
import { eersteJaar, jaren } from './cel.ts'
import type { Eenheid } from './cel.ts'
import { formules } from './formules.ts'
import { omslagen, tornado } from './gevoelig.ts'
import { sayFormule } from './schrijf.ts'
import { kansPerPrijs, rekenWeten } from './weten.ts'
import { spreidingOf, trek } from './trek.ts'
import type { Spreiding } from './trek.ts'
import { findWringpunten } from './wringt.ts'
import { betalingenOf, planFor, rekenZaak } from './zaak.ts'

export interface Trekvraag {
  readonly aantal: number
  readonly zaad: number
}

/** What is told with its range, in this order. */
export const onzekereUitkomsten = [
  'met',
  'minderTekort',
  'minderTekortDeel',
  'besparing',
  'verschuiving',
  'besparingNetto',
  'hoogsteKosten',
  'totaalContant',
  'terugverdientijd',
] as const
/** Asked beside them, to say how the chance goes with the price of a later neighbourhood. */
const voorPrijs = ['zonderVervolg', 'laterGewicht'] as const
const prijzen: readonly number[] = Array.from({ length: 13 }, (_, stap) => stap * 500_000)

export type Antwoord = ReturnType<typeof makeAntwoord>

/** What the case comes to, without what it is sensitive to: quick enough for every step of a slider. */
export function makeKern(aannames: Aannames, taal: Taal) {
  const zaak = rekenZaak(aannames)
  return {
    taal,
    jaren: [...jaren],
    prijspeil: eersteJaar,
    invoer: aannames.invoer.map(each => ({
      id: each.id,
      groep: each.groep,
      naam: each.naam[taal],
      eenheid: each.eenheid,
      waarde: each.waarde,
      laag: each.laag,
      hoog: each.hoog,
      verdeling: each.verdeling,
      minst: each.minst,
      meest: each.meest,
      bron: each.bron[taal],
      datum: each.datum,
      afleiding: each.afleiding ?? null,
      bewijs: each.bewijs ?? null,
    })),
    samenhang: aannames.samenhang.map(({ invoer, rho }) => ({ invoer: [...invoer], rho })),
    uitkomsten: formules
      .filter(({ soort }) => soort === 'getal')
      .map(({ id, naam, eenheid, formule }) => ({
        id,
        naam: naam[taal],
        eenheid,
        waarde: published(zaak.getallen[id], eenheid),
        vergelijking: formule,
        inWoorden: sayFormule(formule, taal),
      })),
    reeksen: formules
      .filter(({ soort }) => soort === 'reeks')
      .map(({ id, naam, eenheid, formule }) => ({
        id,
        naam: naam[taal],
        eenheid,
        waarden: (zaak.reeksen[id] ?? []).map(waarde => published(waarde, eenheid)),
        vergelijking: formule,
        inWoorden: sayFormule(formule, taal),
      })),
    betalers: betalingenOf(zaak).map(({ betaler, perJaar, contant, totaal, totaalContant }) => ({
      betaler,
      naam: betalers[betaler][taal],
      perJaar: perJaar.map(cents),
      contant: contant.map(cents),
      totaal: cents(totaal),
      totaalContant: cents(totaalContant),
    })),
  }
}

/** The whole case as it is published. Euros are rounded to cents here and nowhere before. */
export function makeAntwoord(aannames: Aannames, { taal, trekken }: { readonly taal: Taal; readonly trekken: Trekvraag | null }) {
  const kern = makeKern(aannames, taal)
  const doel = kern.uitkomsten.find(({ id }) => id === 'totaalContant')?.waarde === null ? 'besparingNetto' : 'totaalContant'
  return {
    ...kern,
    wringt: findWringpunten(aannames, taal).map(({ waarde, ...punt }) => ({ ...punt, waarde: published(waarde, punt.eenheid) })),
    gevoeligheid: {
      uitkomst: doel,
      balken: tornado(aannames, doel).map(balk => ({ ...balk, bijLaag: cents(balk.bijLaag), bijHoog: cents(balk.bijHoog) })),
    },
    omslagen: omslagen(aannames, 'totaalContant').map(each => ({ ...each })),
    onzekerheid: trekken === null ? null : makeOnzekerheid(aannames, trekken),
  }
}

/** How the outcomes spread over so many draws, and what knowing more would be worth. */
export function makeOnzekerheid(aannames: Aannames, { aantal, zaad }: Trekvraag) {
  const getrokken = trek(aannames, { aantal, zaad, uitkomsten: [...onzekereUitkomsten, ...voorPrijs] })
  const drawn = (id: string) => getrokken.uitkomsten.get(id) ?? new Float64Array(0)
  const telt = planFor(['totaalContant']).invoer
  const weten = rekenWeten(getrokken, drawn('totaalContant'), id => telt.has(id))
  const eenheden = new Map(formules.map(({ id, eenheid }) => [id, eenheid]))
  return {
    trekkingen: aantal,
    zaad,
    uitkomsten: onzekereUitkomsten.map(id => ({ id, ...publishedSpread(spreidingOf(drawn(id)), eenheden.get(id) ?? 'euro') })),
    kansPerPrijs: [...kansPerPrijs(drawn('zonderVervolg'), drawn('laterGewicht'), prijzen)],
    weten: weten && {
      alles: cents(weten.alles),
      kans: weten.kans,
      perInvoer: weten.perInvoer.map(({ invoer, waarde }) => ({ invoer, waarde: cents(waarde) })),
    },
  }
}

function publishedSpread({ gemiddelde, p5, p50, p95 }: Spreiding, eenheid: Eenheid): Spreiding {
  const say = (waarde: number | null) => published(waarde, eenheid)
  return { gemiddelde: say(gemiddelde), p5: say(p5), p50: say(p50), p95: say(p95) }
}

function published(waarde: number | null | undefined, eenheid: Eenheid): number | null {
  if (waarde === null || waarde === undefined) return null
  return eenheid === 'euro' ? cents(waarde) : waarde
}

function cents(waarde: number | null): number | null {
  return waarde === null ? null : Math.round(waarde * 100) / 100 + 0
}
