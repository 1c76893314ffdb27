import type { GebiedSoort, Ontbreekt, Taal } from '@buurtwijs/figures'
import { isOnzeker } from '@buurtwijs/figures'
import type {
  CatalogusMaat,
  GebiedInfo,
  Gebiedscijfer,
  Gebiedscijfers,
  Gebiedsselectie,
  Release,
  Samenvoeging,
  Statistiek,
} from '../statistics/index.ts'
import { catalogus, cijfersOfGebied, cijfersOfSelectie, findBreuken, grenzenOf, isDemo } from '../statistics/index.ts'
import { nameOf, nameSelectie, placeOf } from './namen.ts'
import type { Buurtbeeld, Selectiebeeld, SelectiebeeldCijfer } from './schema.ts'
import { asCijfer, compare, countSignals, type Eigen } from './vergelijk.ts'
import { makeZinnen } from './zinnen.ts'

/** Kinds of area that a figure is set beside. */
const compared: readonly GebiedSoort[] = ['wijk', 'gemeente', 'land']

/**
 * The picture of one area, or of a selection as if it were one: every measure that some release holds for it, each wave a row, beside the
 * areas it lies in; first those of the catalogue, then topics that nobody curated and own files. A measure that belongs in every
 * buurtbeeld keeps its row, with the reason, when no release holds it. A selection that is one published area has the picture of that area.
 */
export function makeBuurtbeeld(statistiek: Statistiek, over: GebiedInfo, taal: Taal): Buurtbeeld
export function makeBuurtbeeld(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie, taal: Taal): Selectiebeeld
export function makeBuurtbeeld(statistiek: Statistiek, over: GebiedInfo | Gebiedsselectie, taal: Taal): Selectiebeeld {
  const gebieden = 'gebieden' in over ? over.gebieden : [over]
  const [only, ...others] = gebieden
  const single = others.length === 0 ? only : undefined
  const eigen = 'gebieden' in over ? cijfersOfSelectie(statistiek, over) : cijfersOfGebied(statistiek, over)
  const naam = single ? nameOf(single, taal) : nameSelectie(gebieden, taal)
  const beside = eigen.ouders.filter(ouder => compared.includes(ouder.soort))
  const cijfers: SelectiebeeldCijfer[] = []
  const releases = new Map<string, Release>()
  for (const maat of [...catalogus, ...statistiek.ongecureerd()]) {
    for (const rij of rowsOf(statistiek, maat, eigen, beside, taal)) {
      cijfers.push(rij.cijfer)
      for (const release of rij.releases) releases.set(release.id, release)
    }
  }
  const { code, soort, jaar } = eigen.gebied
  const demo = [...releases.values()].some(release => isDemo(release))
  const toetsing = countSignals(cijfers)
  return {
    gebied: {
      code,
      naam,
      soort,
      jaar,
      ouders: eigen.ouders.map(ouder => refOf(ouder, taal)),
      ...(single ? {} : { gebieden: gebieden.map(gebied => refOf(gebied, taal)) }),
      ...(demo ? { demo: true as const } : {}),
    },
    cijfers,
    ...(toetsing.length > 0 ? { toetsing } : {}),
    zinnen: makeZinnen({
      plek: single ? naam : placeOf(gebieden, taal),
      isSamengevoegd: single === undefined,
      ouders: beside.map(ouder => ({ ...ouder, naam: nameOf(ouder, taal) })),
      cijfers,
      maat: id => statistiek.maat(id),
      uitgever: ({ release }) => releases.get(release ?? '')?.bron.uitgever ?? '',
      taal,
    }),
    releases: [...releases.values()].map(({ id, bron, opgehaald }) => ({
      id,
      tabel: bron.tabel,
      titel: bron.titel,
      uitgever: bron.uitgever,
      adres: bron.adres,
      licentie: bron.licentie,
      opgehaald,
      indelingsjaar: bron.indelingsjaar,
    })),
  }
}

function refOf(gebied: GebiedInfo, taal: Taal): Buurtbeeld['gebied']['ouders'][number] {
  return { code: gebied.code, naam: nameOf(gebied, taal), soort: gebied.soort }
}

interface Rij {
  readonly cijfer: SelectiebeeldCijfer
  readonly releases: readonly Release[]
}

function rowsOf(statistiek: Statistiek, maat: CatalogusMaat, eigen: Gebiedscijfers, beside: readonly GebiedInfo[], taal: Taal): Rij[] {
  const rows = eigen.periodes(maat).map(periode => {
    const found = eigen.find(maat, periode.id)
    return found ? filledRow(statistiek, maat, found, beside, taal) : null
  })
  const filled = rows.filter(row => row !== null)
  if (filled.length > 0) return markBreaks(filled, taal)
  return maat.beeld ? [absentRow(statistiek, maat, eigen, beside, taal)] : []
}

/** Says at a figure why no line may run from the one before it: the method changed between the two. */
function markBreaks(rows: readonly Rij[], taal: Taal): Rij[] {
  return rows.map((row, index) => {
    const older = rows[index + 1]?.cijfer.periode
    const { periode, maat } = row.cijfer
    if (!older || periode === null) return row
    const found = findBreuken(maat).find(
      ({ tussen: [vorig, volgend] }) => Number(older.slice(0, 4)) <= vorig && Number(periode.slice(0, 4)) >= volgend,
    )
    return found ? { ...row, cijfer: { ...row.cijfer, breuk: found.reden[taal] } } : row
  })
}

function filledRow(statistiek: Statistiek, maat: CatalogusMaat, found: Gebiedscijfer, beside: readonly GebiedInfo[], taal: Taal): Rij {
  const { cel, releases, rang, samenvoeging } = found
  const [release] = releases
  const cijfer: SelectiebeeldCijfer = {
    ...describe(maat, taal),
    decimalen: found.decimalen,
    periode: found.periode.id,
    waarde: cel.waarde,
    status: found.status,
    release: release.id,
    grenzen: found.grenzen,
    vergelijking: compare(statistiek, maat, found.periode, { own: { cel, samenvoeging, release }, beside, taal }),
  }
  if (found.grenzenOnzeker) cijfer.grenzenOnzeker = true
  if (cel.waarde === null) cijfer.ontbreekt = cel.ontbreekt
  if (isOnzeker(asCijfer(maat, { cel, release }), maat.soort === 'percentage' ? 'percentage' : 'anders')) cijfer.onzeker = true
  if (cel.onder !== undefined && cel.boven !== undefined) Object.assign(cijfer, { onder: cel.onder, boven: cel.boven })
  if (rang && rang.positie !== null) cijfer.positie = rang.positie
  if (rang && rang.verdeling !== null) cijfer.verdeling = rang.verdeling
  if (samenvoeging) Object.assign(cijfer, describeSamenvoeging(samenvoeging, releases))
  return { cijfer, releases }
}

/** Only what there is to tell: most figures come whole, unweighed and from one release. */
function describeSamenvoeging({ afronding, gemis, gewicht }: Samenvoeging, releases: readonly Release[]): Partial<SelectiebeeldCijfer> {
  return {
    ...(afronding ? { afronding: { ...afronding } } : {}),
    ...(gewicht ? { gewicht: { ...gewicht } } : {}),
    ...(gemis.length > 0 ? { gemis: groupGemis(gemis) } : {}),
    ...(releases.length > 1 ? { releases: releases.map(({ id }) => id) } : {}),
  }
}

/** Areas that miss the same for the same reason stand together: there can be two hundred of them. */
function groupGemis(gemis: Samenvoeging['gemis']): NonNullable<SelectiebeeldCijfer['gemis']> {
  const groups = Map.groupBy(gemis, ({ maat, ontbreekt }) => `${maat} ${ontbreekt}`)
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    return [{ maat: first.maat, ontbreekt: first.ontbreekt, gebieden: [first, ...others].map(({ gebied }) => gebied.code) }]
  })
}

/**
 * The row of a measure that no release holds for this area; what is known of the areas around it stands beside. When a release holds the
 * whole country and not this code, the area had another code then, and importing more would not help.
 */
function absentRow(statistiek: Statistiek, maat: CatalogusMaat, eigen: Gebiedscijfers, beside: readonly GebiedInfo[], taal: Taal): Rij {
  const without = eigen.findWithout(maat)
  const nearby = beside
    .flatMap(ouder => statistiek.periodes(maat.id, ouder.code).slice(0, 1))
    .toSorted((a, b) => b.begin.localeCompare(a.begin))
  const periode = without?.periode ?? nearby[0]
  const ontbreekt: Ontbreekt = without ? 'indeling-gewijzigd' : 'niet-geimporteerd'
  const own: Eigen = { cel: { waarde: null, ontbreekt }, samenvoeging: null, release: null }
  return {
    releases: without ? [without.release] : [],
    cijfer: {
      ...describe(maat, taal),
      periode: periode?.id ?? null,
      waarde: null,
      ontbreekt,
      status: without?.release.bron.status ?? null,
      release: without?.release.id ?? null,
      grenzen: without ? grenzenOf(without) : null,
      vergelijking: periode ? compare(statistiek, maat, periode, { own, beside, taal }) : [],
    },
  }
}

function describe(maat: CatalogusMaat, taal: Taal) {
  const { id, naam, sectie, eenheid, schatting, decimalen, polariteit, kern } = maat
  return { maat: id, naam: naam[taal], sectie, eenheid: eenheid[taal], soort: schatting, decimalen, polariteit, kern } as const
}
