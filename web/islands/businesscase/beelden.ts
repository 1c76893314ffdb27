import type { Taal } from '@buurtwijs/figures'
import { zegKort } from '#src/modules/businesscase/model/zeg.ts'
import type { Eenheid } from '#src/modules/businesscase/model/cel.ts'
import { chanceLine, pairBars, swingBars, yearRows } from '../../charts/index.ts'
import type { ChartOptions } from '../../charts/index.ts'

/** What is drawn of a case. */
export interface Beeldzaak {
  readonly taal: Taal
  readonly jaren: readonly number[]
  readonly invoer: readonly { readonly id: string; readonly naam: string; readonly eenheid: Eenheid }[]
  readonly uitkomsten: readonly { readonly id: string; readonly waarde: number | null }[]
  readonly betalers: readonly {
    readonly naam: string
    readonly perJaar: readonly (number | null)[]
    readonly totaalContant: number | null
  }[]
  readonly gevoeligheid: {
    readonly uitkomst: string
    readonly balken: readonly {
      readonly invoer: string
      readonly laag: number
      readonly hoog: number
      readonly bijLaag: number | null
      readonly bijHoog: number | null
    }[]
  }
  readonly onzekerheid: { readonly kansPerPrijs: readonly { readonly prijs: number; readonly kans: number }[] } | null
}

/** The words around the drawings. */
export interface Beeldwoorden {
  readonly sectoren: { readonly wv: string; readonly ha: string; readonly msz: string }
  readonly zonder: string
  readonly met: string
  readonly nu: string
  readonly bij: string
  readonly prijs: string
  readonly titels: Readonly<Record<Beeldnaam, string>>
}

export type Beeldnaam = 'tekort' | 'betalers' | 'beweegt' | 'kans'

const mostBalken = 8

/** What a drawing is made of. */
export interface Beeldvraag {
  readonly naam: Beeldnaam
  readonly zaak: Beeldzaak
  readonly woorden: Beeldwoorden
}

/** One of the drawings of a case, as SVG; empty when there is nothing to draw. */
export function drawBeeld({ naam, zaak, woorden }: Beeldvraag, options: ChartOptions): string {
  switch (naam) {
    case 'tekort':
      return drawTekort(zaak, woorden, options)
    case 'betalers':
      return drawBetalers(zaak, options)
    case 'beweegt':
      return drawBeweegt(zaak, woorden, options)
    case 'kans':
      return drawKans(zaak, woorden, options)
  }
}

function drawBetalers({ taal, jaren, betalers }: Beeldzaak, options: ChartOptions): string {
  const rijen = betalers.map(each => ({ naam: each.naam, waarden: each.perJaar, tekst: zegKort(each.totaalContant, 'euro', taal) }))
  return yearRows({ jaren, rijen }, options)
}

function valueOf({ uitkomsten }: Beeldzaak, id: string): number | null {
  return uitkomsten.find(each => each.id === id)?.waarde ?? null
}

function drawTekort(zaak: Beeldzaak, { sectoren, zonder, met }: Beeldwoorden, options: ChartOptions): string {
  const rijen = (
    [
      ['wv', 'Wv'],
      ['ha', 'Ha'],
      ['msz', 'Msz'],
    ] as const
  ).map(([sector, eind]) => {
    const [eerst, dan] = [valueOf(zaak, `zonder${eind}`) ?? 0, valueOf(zaak, `met${eind}`) ?? 0]
    return {
      naam: sectoren[sector],
      eerst,
      dan,
      eerstTekst: zegKort(eerst, 'personen', zaak.taal),
      danTekst: zegKort(dan, 'personen', zaak.taal),
    }
  })
  return pairBars({ rijen, eerst: zonder, dan: met }, options)
}

function drawBeweegt(zaak: Beeldzaak, { nu, bij }: Beeldwoorden, options: ChartOptions): string {
  const { balken, uitkomst } = zaak.gevoeligheid
  const midden = valueOf(zaak, uitkomst)
  if (midden === null) return ''
  const rijen = balken.slice(0, mostBalken).flatMap(({ invoer, laag, hoog, bijLaag, bijHoog }) => {
    const known = zaak.invoer.find(({ id }) => id === invoer)
    if (!known || bijLaag === null || bijHoog === null) return []
    const at = (waarde: number, komt: number) => `${zegKort(waarde, known.eenheid, zaak.taal)}${bij} ${zegKort(komt, 'euro', zaak.taal)}`
    return [{ naam: known.naam, bijLaag, bijHoog, laagTekst: at(laag, bijLaag), hoogTekst: at(hoog, bijHoog) }]
  })
  return rijen.length === 0 ? '' : swingBars({ midden, middenTekst: `${nu}: ${zegKort(midden, 'euro', zaak.taal)}`, rijen }, options)
}

function drawKans(zaak: Beeldzaak, { prijs }: Beeldwoorden, options: ChartOptions): string {
  const punten = zaak.onzekerheid?.kansPerPrijs ?? []
  // Where no neighbourhood comes later, its price says nothing.
  if (valueOf(zaak, 'laterGewicht') === 0 || punten.length === 0) return ''
  const miljoenen = (bedrag: number) => (bedrag / 1e6).toLocaleString(zaak.taal === 'nl' ? 'nl-NL' : 'en-GB')
  return chanceLine(
    {
      punten: punten.map(each => ({ bedrag: each.prijs, kans: each.kans, tekst: miljoenen(each.prijs) })),
      langs: prijs,
      schrijfKans: kans => `${Math.round(kans * 100)}%`,
    },
    options,
  )
}
