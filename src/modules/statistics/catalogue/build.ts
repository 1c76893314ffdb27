import type { Afronding, Bounds, MaatSoort, Polariteit, Samenvoegen, Schatting, Tekst } from '@buurtwijs/figures'
import type { TabelFamilie } from '../published-table.ts'
import type { MethodePagina } from './methods.ts'
import type { Afleiding, CatalogusMaat, Marge, OnderwerpRegel, Sectie } from './types.ts'

/** A measure before it has its place in a section. */
export type Ontwerp = Omit<CatalogusMaat, 'sectie' | 'volgorde'>
export type MaatInSectie = Omit<CatalogusMaat, 'volgorde'>

/** What a measure is written down with; everything else follows from its kind. */
export interface Invoer {
  readonly id: string
  readonly naam: Tekst
  readonly wel: Tekst
  readonly niet: Tekst
  readonly kern?: true
  readonly beeld?: true
  readonly polariteit?: Polariteit
  readonly marge?: Marge | null
  readonly bevolking?: string
  readonly gewicht?: string
  readonly decimalen?: number
  readonly eenheid?: Tekst
  readonly methode?: MethodePagina
  readonly schatting?: Schatting
  readonly thuistabel?: TabelFamilie
  readonly samenvoegen?: Samenvoegen
  readonly afleiding?: Afleiding
  readonly afronding?: Afronding
  readonly deelVanGewicht?: Bounds
  readonly uitTellingen?: Afleiding
  /** Title paths in the KWB tables, joined by slashes; the unit is that of the kind unless `kwbEenheid` says otherwise. */
  readonly kwb?: readonly string[]
  readonly kwbEenheid?: string
  readonly werkboek?: readonly string[]
  readonly kaart?: readonly string[]
  /** Rules for further families. */
  readonly elders?: CatalogusMaat['onderwerpen']
}

interface Standaard {
  readonly soort: MaatSoort
  readonly eenheid: Tekst
  readonly decimalen: number
  readonly samenvoegen: Samenvoegen
  readonly marge: Marge | null
  readonly kwbEenheid: string
  readonly afronding: Afronding | 'decimalen'
}

/** Counts of people and households in wijken and buurten go up or down to a multiple of five as a draw decides. */
const opVijfMetLoting: Afronding = { soort: 'toeval', stap: 5 }

export const nietAfgerond: Afronding = { soort: 'geen' }

/** To the nearest multiple. */
export function opVeelvoud(stap: number): Afronding {
  return { soort: 'dichtstbij', stap }
}

/** Of a denominator that is some unknown part of the weight. */
export const onbekendDeel: Bounds = { onder: 0, boven: 1 }

export function t(nl: string, en: string): Tekst {
  return { nl, en }
}

export function absoluut(waarde: number): Marge {
  return { soort: 'absoluut', waarde }
}

export function relatief(waarde: number): Marge {
  return { soort: 'relatief', waarde }
}

/** A count. Without a margin: the size of an area decides it, so a comparison in words says nothing. */
export function telling(invoer: Invoer): Ontwerp {
  return complete(invoer, {
    soort: 'telling',
    eenheid: t('aantal', 'number'),
    decimalen: 0,
    samenvoegen: 'optellen',
    marge: null,
    kwbEenheid: 'aantal',
    afronding: opVijfMetLoting,
  })
}

/** A percentage, by default compared with a margin of two percentage points and combined by its own population. */
export function percentage(invoer: Invoer): Ontwerp {
  return complete(invoer, {
    soort: 'percentage',
    eenheid: t('%', '%'),
    decimalen: 1,
    samenvoegen: invoer.bevolking === undefined && invoer.gewicht === undefined ? 'niet' : 'gewogen',
    marge: absoluut(2),
    kwbEenheid: '%',
    afronding: 'decimalen',
  })
}

/** A percentage that we compute from counts. Published percentages of the same share count as another source of it. */
export function afgeleidPercentage(invoer: Invoer & { readonly teller: readonly string[]; readonly noemer: readonly string[] }): Ontwerp {
  const { teller, noemer, ...rest } = invoer
  const [enige, ...meer] = noemer
  return percentage({
    methode: 'afgeleide-percentages',
    ...(enige !== undefined && meer.length === 0 ? { bevolking: enige } : {}),
    ...rest,
    afleiding: { soort: 'percentage', teller, noemer },
  })
}

/** A mean: distance, size, per household. */
export function gemiddelde(invoer: Invoer & { readonly eenheid: Tekst; readonly marge: Marge }): Ontwerp {
  return complete(invoer, {
    soort: 'gemiddelde',
    eenheid: invoer.eenheid,
    decimalen: 1,
    samenvoegen: weighed(invoer),
    marge: invoer.marge,
    kwbEenheid: 'aantal',
    afronding: 'decimalen',
  })
}

/** So many per thousand inhabitants, per square kilometre and the like. Five percent of the benchmark counts as about equal. */
export function verhouding(invoer: Invoer & { readonly eenheid: Tekst; readonly kwbEenheid: string }): Ontwerp {
  return complete(invoer, {
    soort: 'verhouding',
    eenheid: invoer.eenheid,
    decimalen: 0,
    samenvoegen: weighed(invoer),
    marge: relatief(0.05),
    kwbEenheid: invoer.kwbEenheid,
    afronding: 'decimalen',
  })
}

/** Money, as CBS publishes it in thousands of euros unless told. */
export function geld(invoer: Invoer): Ontwerp {
  return complete(invoer, {
    soort: 'geld',
    eenheid: t('x 1.000 euro', 'x 1,000 euros'),
    decimalen: 1,
    samenvoegen: weighed(invoer),
    marge: relatief(0.05),
    kwbEenheid: 'x 1 000 euro',
    afronding: 'decimalen',
  })
}

export function score(invoer: Invoer & { readonly eenheid: Tekst }): Ontwerp {
  return complete(invoer, {
    soort: 'score',
    eenheid: invoer.eenheid,
    decimalen: 0,
    samenvoegen: weighed(invoer),
    marge: null,
    kwbEenheid: 'code',
    afronding: 'decimalen',
  })
}

export function inSectie(sectie: Sectie, ontwerpen: readonly Ontwerp[]): MaatInSectie[] {
  return ontwerpen.map(ontwerp => ({ ...ontwerp, sectie }))
}

function weighed(invoer: Invoer): Samenvoegen {
  return invoer.gewicht === undefined ? 'niet' : 'gewogen'
}

function complete(invoer: Invoer, standaard: Standaard): Ontwerp {
  const samenvoegen = invoer.samenvoegen ?? standaard.samenvoegen
  const gewicht = invoer.gewicht ?? invoer.bevolking
  return {
    id: invoer.id,
    naam: invoer.naam,
    eenheid: invoer.eenheid ?? standaard.eenheid,
    soort: standaard.soort,
    decimalen: invoer.decimalen ?? standaard.decimalen,
    polariteit: invoer.polariteit ?? 'geen',
    samenvoegen,
    ...(samenvoegen === 'gewogen' && gewicht !== undefined ? { gewicht } : {}),
    kern: invoer.kern ?? false,
    beeld: invoer.kern ?? invoer.beeld ?? false,
    marge: invoer.marge === undefined ? standaard.marge : invoer.marge,
    bevolking: invoer.bevolking ?? null,
    zegtWel: invoer.wel,
    zegtNiet: invoer.niet,
    methode: invoer.methode ?? 'kwb-registertellingen',
    thuistabel: invoer.thuistabel ?? 'kwb',
    schatting: invoer.schatting ?? 'telling',
    ...(invoer.afleiding === undefined ? {} : { afleiding: invoer.afleiding }),
    afronding: invoer.afronding ?? standaard.afronding,
    ...(invoer.deelVanGewicht === undefined ? {} : { deelVanGewicht: invoer.deelVanGewicht }),
    ...(invoer.uitTellingen === undefined ? {} : { uitTellingen: invoer.uitTellingen }),
    onderwerpen: { ...rulesOf(invoer, invoer.kwbEenheid ?? standaard.kwbEenheid), ...invoer.elders },
  }
}

function rulesOf(invoer: Invoer, eenheid: string): CatalogusMaat['onderwerpen'] {
  const rules: Partial<Record<TabelFamilie, readonly OnderwerpRegel[]>> = {}
  if (invoer.kwb !== undefined) rules.kwb = [{ paden: invoer.kwb, eenheden: [eenheid] }]
  if (invoer.werkboek !== undefined) rules['kwb-werkboek'] = [{ sleutels: invoer.werkboek }]
  if (invoer.kaart !== undefined) rules.wijkbuurtkaart = [{ sleutels: invoer.kaart }]
  return rules
}
