import type { Thema } from '../../buurtagenda/index.ts'
import type { Effect } from '../../buurtplan/index.ts'
import type { Afspraak } from '../indicatoren/afspraken.ts'
import { gevolgdeThemas } from '../indicatoren/afspraken.ts'
import { laagNamen } from '../indicatoren/indicator.ts'
import type { Laag } from '../indicatoren/indicator.ts'
import { findIndicator, indicatorNamen, leveringenVan } from '../indicatoren/register.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { nulperiodeVan } from './perioden.ts'
import { sleutelVan } from './regel.ts'
import type { Doel, KeptRegel, LaagKeuze, Meetregel, Mist, RegelKeuze } from './regel.ts'

/** What a measuring plan needs to know of an activity. */
export interface TeMeten {
  readonly id: string
  readonly naam: string
  readonly thema: Thema
  readonly van: string | null
  readonly tot: string | null
  readonly effecten: readonly Effect[]
}

/** Where the indicators of a layer come from: what the plan expects, what the programme measures in this theme, people, or nowhere. */
export type Herkomst = 'plan' | 'programma' | 'gekozen' | 'gevolgd'

/** One layer of an activity: what it is measured by, or why it is not. */
export interface GemetenLaag {
  readonly laag: Laag
  readonly indicatoren: readonly IndicatorNaam[]
  readonly reden: string
  readonly herkomst: Herkomst
  readonly versie: number
}

export interface GemetenActiviteit extends Pick<TeMeten, 'id' | 'naam' | 'thema' | 'van' | 'tot'> {
  readonly lagen: readonly GemetenLaag[]
}

export interface Meetplan {
  readonly activiteiten: readonly GemetenActiviteit[]
  readonly regels: readonly Meetregel[]
}

/** What people changed and the programme agreed, which a plan that is made anew keeps. */
export interface Gekozen {
  readonly afspraken: readonly Afspraak[]
  readonly lagen: readonly LaagKeuze[]
  readonly regels: readonly KeptRegel[]
}

/**
 * The measuring plan of a buurt, made of its plan and of what the programme agreed: every activity gets an indicator per layer, and every indicator
 * one line, also when several activities need it. What people chose stands above both, so making it anew loses nothing.
 */
export function maakMeetplan(activiteiten: readonly TeMeten[], gekozen: Gekozen): Meetplan {
  const gemeten = activiteiten.map(({ id, naam, thema, van, tot, effecten }) => ({
    id,
    naam,
    thema,
    van,
    tot,
    lagen: laagNamen.map(laag => meetLaag({ id, thema, effecten }, laag, gekozen)),
  }))
  return { activiteiten: gemeten, regels: maakRegels(activiteiten, gemeten, gekozen) }
}

function meetLaag(
  { id, thema, effecten }: Pick<TeMeten, 'id' | 'thema' | 'effecten'>,
  laag: Laag,
  { afspraken, lagen }: Gekozen,
): GemetenLaag {
  const own = lagen.find(keuze => keuze.activiteit === id && keuze.laag === laag)
  if (own !== undefined) return { laag, indicatoren: own.indicatoren, reden: own.reden, herkomst: 'gekozen', versie: own.versie }
  const planned = effecten.flatMap(({ indicator }) => indicatorNamen.filter(naam => isMeant(naam, indicator, laag)))
  if (planned.length > 0) return { laag, indicatoren: [...new Set(planned)], reden: '', herkomst: 'plan', versie: 0 }
  const usual = afspraken.find(afspraak => afspraak.thema === thema && afspraak.laag === laag)
  if (usual !== undefined) return { laag, indicatoren: [usual.indicator], reden: '', herkomst: 'programma', versie: 0 }
  return { laag, indicatoren: [], reden: '', herkomst: 'gevolgd', versie: 0 }
}

/** Whether a plan that names an indicator means this one: the whole where there is one, else every row that goes by its name. */
function isMeant(naam: IndicatorNaam, kaart: Effect['indicator'], laag: Laag): boolean {
  const row = findIndicator(naam)
  if (row.kaart !== kaart || row.laag !== laag) return false
  const whole = indicatorNamen.some(other => other === kaart)
  return !whole || naam === kaart
}

interface Nodig {
  readonly indicator: IndicatorNaam
  readonly activiteit: string | null
  readonly laag: Laag
  readonly van: TeMeten[]
}

function maakRegels(
  activiteiten: readonly TeMeten[],
  gemeten: readonly GemetenActiviteit[],
  { afspraken, regels }: Gekozen,
): readonly Meetregel[] {
  const needed = new Map<string, Nodig>()
  for (const { id, lagen } of gemeten) {
    const activiteit = activiteiten.find(each => each.id === id)
    if (activiteit === undefined) continue
    for (const { laag, indicatoren } of lagen) {
      for (const indicator of indicatoren.flatMap(naam => leveringenVan(naam))) {
        const plek = { indicator, activiteit: findIndicator(indicator).isPerActiviteit ? id : null }
        const one = needed.get(sleutelVan(plek)) ?? { ...plek, laag, van: [] }
        if (!one.van.includes(activiteit)) one.van.push(activiteit)
        needed.set(sleutelVan(plek), one)
      }
    }
  }
  return [...needed.values()].map(one => maakRegel(one, afspraken, regels))
}

function maakRegel(
  { indicator, activiteit, laag, van: activities }: Nodig,
  afspraken: readonly Afspraak[],
  regels: readonly KeptRegel[],
): Meetregel {
  const kept = regels.find(regel => regel.indicator === indicator && regel.activiteit === activiteit)
  const usual = findAfspraak(indicator, laag, activities, afspraken)
  const frequentie = kept?.frequentie ?? usual?.frequentie ?? 'af-te-spreken'
  const van = activities.flatMap(each => each.van ?? []).toSorted()[0] ?? null
  const tot = activities.every(each => each.tot !== null)
    ? (activities
        .flatMap(each => each.tot ?? [])
        .toSorted()
        .at(-1) ?? null)
    : null
  const doel = kept?.doel ?? doelUitPlan(indicator, activities, usual)
  return {
    indicator,
    activiteit,
    laag,
    bron: kept?.bron ?? usual?.bron ?? 'netwerk',
    frequentie,
    eigenaar: kept?.eigenaar ?? usual?.eigenaar ?? 'buurtnetwerk',
    persoon: kept?.persoon ?? null,
    nulperiode: nulperiodeVan({ indicator, frequentie, van }, kept?.nulperiode ?? null)?.id ?? null,
    doel,
    activiteiten: activities.map(({ id }) => id),
    van,
    tot,
    aangepast: kept === undefined ? [] : regelVelden.filter(veld => kept[veld] !== null),
    mist: watMist({ frequentie, van, doel }),
    versie: kept?.versie ?? 0,
  }
}

const regelVelden = ['bron', 'frequentie', 'eigenaar', 'persoon', 'nulperiode', 'doel'] as const satisfies readonly (keyof RegelKeuze)[]

/** What was agreed in the theme of the first activity that needs it; else in any theme. */
function findAfspraak(
  indicator: IndicatorNaam,
  laag: Laag,
  activities: readonly TeMeten[],
  afspraken: readonly Afspraak[],
): Afspraak | undefined {
  const own = afspraken.filter(afspraak => leveringenVan(afspraak.indicator).includes(indicator))
  const themas = activities.map(({ thema }) => thema)
  return (
    own.find(afspraak => themas.includes(afspraak.thema) && afspraak.laag === laag) ??
    own.find(({ thema }) => themas.includes(thema)) ??
    own[0]
  )
}

/** What the plan expects as a target; no target where nobody expects it to go one way, and for stories, which are not counted towards one. */
function doelUitPlan(indicator: IndicatorNaam, activities: readonly TeMeten[], usual: Afspraak | undefined): Doel | null {
  if (usual?.isZonderHypothese === true) return { soort: 'geen', reden: '' }
  const row = findIndicator(indicator)
  if (row.soort === 'verhalen') return { soort: 'geen', reden: '' }
  for (const { effecten, tot } of activities) {
    const effect = effecten.find(each => each.indicator === row.kaart && each.hoeveel !== 'onbekend')
    if (effect === undefined || effect.hoeveel === 'onbekend' || effect.richting === 'onbekend') continue
    const getal = effect.richting === 'minder' ? -effect.hoeveel : effect.hoeveel
    return { soort: /^(?:%|procent|percent)/i.test(effect.eenheid.trim()) ? 'procent' : 'verschil', getal, op: tot }
  }
  return null
}

function watMist({ frequentie, van, doel }: Pick<Meetregel, 'frequentie' | 'van' | 'doel'>): readonly Mist[] {
  return [
    ...(frequentie === 'af-te-spreken' ? (['frequentie'] as const) : []),
    ...(van === null ? (['begin'] as const) : []),
    ...(doel === null ? (['doel'] as const) : []),
  ]
}

/** Whether a layer is left open: no indicator, no reason, and not a theme that is followed only. */
export function isLosseLaag({ indicatoren, reden, herkomst, laag }: GemetenLaag, thema: Thema): boolean {
  if (indicatoren.length > 0 || reden !== '') return false
  return !(herkomst === 'gevolgd' && laag === 'effectiviteit' && gevolgdeThemas.includes(thema))
}
