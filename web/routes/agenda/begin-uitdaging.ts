import type { Inzicht, Onderwerp, Uitdaging, Voorstel } from '../../agenda-data.ts'
import type { Keuze } from '../../ui/select-field.tsx'

/** What stands in the form before anybody typed. */
export interface BeginUitdaging extends Pick<
  Uitdaging,
  'kant' | 'onderwerp' | 'titel' | 'wat' | 'waarom' | 'gevolg' | 'anders' | 'inzichten'
> {
  readonly maten: readonly string[]
  readonly themas: readonly string[]
}

/** What is kept, or else what was proposed, or else nothing. A proposal brings its heaviest figure and the insights that name its subject. */
export function beginUitdaging(kept: Uitdaging | null, voorstel: Voorstel | null, inzichten: readonly Inzicht[]): BeginUitdaging {
  if (kept !== null) return { ...kept, maten: kept.cijfers.map(({ maat }) => maat) }
  const empty: BeginUitdaging = {
    kant: 'uitdaging',
    onderwerp: null,
    titel: '',
    wat: '',
    waarom: '',
    gevolg: '',
    anders: null,
    maten: [],
    inzichten: [],
    themas: [],
  }
  if (voorstel === null) return empty
  const { kant, onderwerp, titel, wat, waarom, gevolg, feiten, themas } = voorstel
  return {
    ...empty,
    kant,
    onderwerp,
    titel,
    wat,
    waarom,
    gevolg,
    maten: feiten.slice(0, 1).map(({ maat }) => maat),
    inzichten: inzichten.filter(inzicht => inzicht.kant === kant && inzicht.onderwerpen.includes(onderwerp)).map(({ id }) => id),
    themas: themas.slice(0, 1).map(({ thema }) => thema),
  }
}

interface OfferInput {
  readonly begin: Pick<BeginUitdaging, 'onderwerp' | 'maten'>
  readonly voorstellen: readonly Voorstel[]
  readonly onderwerpen: readonly Onderwerp[]
}

/** Figures to choose from: those that stand out, those of the subject first, and those that were chosen before. */
export function offerCijfers({ begin, voorstellen, onderwerpen }: OfferInput): readonly Keuze[] {
  const own = onderwerpen.find(({ id }) => id === begin.onderwerp)?.maten ?? []
  const offered = voorstellen
    .flatMap(({ feiten }) => feiten)
    .map(({ maat, naam, periode }) => ({ waarde: maat, naam: `${naam} (${periode})` }))
  const chosen = begin.maten.filter(maat => !offered.some(({ waarde }) => waarde === maat)).map(maat => ({ waarde: maat, naam: maat }))
  const once = [...new Map([...chosen, ...offered].map(keuze => [keuze.waarde, keuze])).values()]
  return once.toSorted((a, b) => Number(own.includes(b.waarde)) - Number(own.includes(a.waarde)))
}
