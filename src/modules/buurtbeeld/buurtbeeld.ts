import type { GebiedSoort, Ontbreekt, Taal } from '@buurtwijs/figures'
import { compareWithInterval, compareWithMargin, gegeven } from '@buurtwijs/figures'
import type { CatalogusMaat, Cel, GebiedInfo, Gevonden, Release, Statistiek } from '../statistics/index.ts'
import { catalogus, findBreuken, grenzenOf, isDemo, margeOf } from '../statistics/index.ts'
import type { Buurtbeeld, BuurtbeeldCijfer, Vergelijking, Woord } from './schema.ts'
import { makeZinnen } from './zinnen.ts'

/** Kinds of area that a figure is set beside, and that have a place among their own kind. */
const compared: readonly GebiedSoort[] = ['wijk', 'gemeente', 'land']
const ranked: readonly GebiedSoort[] = ['buurt', 'wijk', 'gemeente']

/**
 * The picture of one area: every measure that some release holds for it, each wave a row, beside the areas it lies in; first those of the
 * catalogue, then topics that nobody curated and own files. A measure that belongs in every buurtbeeld keeps its row, with the reason, when
 * no release holds it.
 */
export function makeBuurtbeeld(statistiek: Statistiek, gebied: GebiedInfo, taal: Taal): Buurtbeeld {
  const ouders = statistiek.gebieden.ouders(gebied)
  const beside = ouders.filter(ouder => compared.includes(ouder.soort))
  const cijfers: BuurtbeeldCijfer[] = []
  const releases = new Map<string, Release>()
  for (const maat of [...catalogus, ...statistiek.ongecureerd()]) {
    for (const rij of rowsOf(statistiek, maat, gebied, beside, taal)) {
      cijfers.push(rij.cijfer)
      if (rij.release) releases.set(rij.release.id, rij.release)
    }
  }
  const { code, soort, jaar } = gebied
  const demo = [...releases.values()].some(release => isDemo(release))
  return {
    gebied: {
      code,
      naam: nameOf(gebied, taal),
      soort,
      jaar,
      ouders: ouders.map(ouder => ({ code: ouder.code, naam: nameOf(ouder, taal), soort: ouder.soort })),
      ...(demo ? { demo: true as const } : {}),
    },
    cijfers,
    zinnen: makeZinnen({
      gebied: { ...gebied, naam: nameOf(gebied, taal) },
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

/** The country has a name in each language; other places are called what they are called. */
function nameOf({ code, naam }: GebiedInfo, taal: Taal): string {
  return code === 'NL00' && taal === 'en' ? 'the Netherlands' : naam
}

interface Rij {
  readonly cijfer: BuurtbeeldCijfer
  readonly release: Release | null
}

function rowsOf(statistiek: Statistiek, maat: CatalogusMaat, gebied: GebiedInfo, beside: readonly GebiedInfo[], taal: Taal): Rij[] {
  const periodes = statistiek.periodes(maat.id, gebied.code)
  const rows = periodes.map(periode => {
    const found = statistiek.findFor(maat.id, periode.id, gebied)
    return found ? filledRow(statistiek, maat, found, gebied, beside, taal) : null
  })
  const filled = rows.filter(row => row !== null)
  if (filled.length > 0) return markBreaks(filled, taal)
  return maat.beeld ? [absentRow(statistiek, maat, gebied, beside, taal)] : []
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

function filledRow(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  found: Gevonden,
  gebied: GebiedInfo,
  beside: readonly GebiedInfo[],
  taal: Taal,
): Rij {
  const { cel, reeks } = found
  const { periode, release } = reeks
  const cijfer: BuurtbeeldCijfer = {
    ...describe(maat, taal),
    decimalen: reeks.decimalen,
    periode: periode.id,
    waarde: cel.waarde,
    status: release.bron.status,
    release: release.id,
    grenzen: grenzenOf(reeks),
    vergelijking: compare(statistiek, maat, periode.id, { cel, release }, beside, taal),
  }
  if (statistiek.gebieden.compareGrenzen(gebied.code, cijfer.grenzen ?? gebied.jaar, gebied.jaar) === 'onbekend')
    cijfer.grenzenOnzeker = true
  if (cel.waarde === null) cijfer.ontbreekt = cel.ontbreekt
  if (cel.onder !== undefined && cel.boven !== undefined) Object.assign(cijfer, { onder: cel.onder, boven: cel.boven })
  const rangorde = ranked.includes(gebied.soort) ? statistiek.rangorde(reeks, gebied.soort, gebied.code) : null
  if (rangorde && rangorde.aantal > 1) {
    const positie = cel.waarde === null ? null : rangorde.positieOf(reeks.rijen.rowOf(gebied.code) ?? -1)
    if (positie !== null) cijfer.positie = positie
    if (rangorde.verdeling !== null) cijfer.verdeling = rangorde.verdeling
  }
  return { cijfer, release }
}

/**
 * The row of a measure that no release holds for this area; what is known of the areas around it stands beside. When a release holds the
 * whole country and not this code, the area had another code then, and importing more would not help.
 */
function absentRow(statistiek: Statistiek, maat: CatalogusMaat, gebied: GebiedInfo, beside: readonly GebiedInfo[], taal: Taal): Rij {
  const without = statistiek.findWithout(maat.id, gebied)
  const nearby = beside
    .flatMap(ouder => statistiek.periodes(maat.id, ouder.code).slice(0, 1))
    .toSorted((a, b) => b.begin.localeCompare(a.begin))
  const periode = without?.periode ?? nearby[0]
  const ontbreekt = without ? 'indeling-gewijzigd' : 'niet-geimporteerd'
  return {
    release: without?.release ?? null,
    cijfer: {
      ...describe(maat, taal),
      periode: periode?.id ?? null,
      waarde: null,
      ontbreekt,
      status: without?.release.bron.status ?? null,
      release: without?.release.id ?? null,
      grenzen: without ? grenzenOf(without) : null,
      vergelijking: periode ? compare(statistiek, maat, periode.id, { cel: { waarde: null, ontbreekt }, release: null }, beside, taal) : [],
    },
  }
}

function describe(maat: CatalogusMaat, taal: Taal) {
  const { id, naam, sectie, eenheid, schatting, decimalen, polariteit, kern } = maat
  return { maat: id, naam: naam[taal], sectie, eenheid: eenheid[taal], soort: schatting, decimalen, polariteit, kern } as const
}

/** The figure of the area itself, and the release that it stands in. */
interface Eigen {
  readonly cel: Cel
  readonly release: Release | null
}

function compare(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  periode: string,
  own: Eigen,
  beside: readonly GebiedInfo[],
  taal: Taal,
): Vergelijking[] {
  return beside.map(ouder => {
    const other = statistiek.findBeside(maat.id, periode, ouder)?.cel ?? { waarde: null, ontbreekt: 'niet-geimporteerd' as Ontbreekt }
    const named = { gebied: ouder.code, naam: nameOf(ouder, taal) }
    if (other.waarde === null) return { ...named, waarde: null, ontbreekt: other.ontbreekt }
    const woord = wordFor(maat, own, other.waarde)
    return { ...named, waarde: other.waarde, ...(woord === null ? {} : { woord }) }
  })
}

/**
 * Higher, lower or about the same by the stated margin of the measure. A count is never set against the count of a wider area.
 * A survey figure with the publisher's own interval is held against the interval instead; a model estimate never is.
 */
function wordFor(maat: CatalogusMaat, { cel, release }: Eigen, benchmark: number): Woord | null {
  if (cel.waarde === null || maat.marge === null) return null
  const { waarde, onder, boven } = cel
  if (maat.schatting === 'steekproef' && release !== null && onder !== undefined && boven !== undefined) {
    const { id, bron } = release
    const tested = gegeven(waarde, { status: bron.status, schatting: maat.schatting, release: id, onder, boven })
    return (compareWithInterval(tested, benchmark, { polariteit: 'geen' })?.woord ?? null) as Woord | null
  }
  return compareWithMargin(waarde, benchmark, margeOf(maat.marge, benchmark))
}
