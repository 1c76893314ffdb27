import { balanceOf, effectiveSize, EffectError, matchUnits } from '@buurtwijs/effects'
import type { MatchOptions } from '@buurtwijs/effects'
import { Refusal } from '../../../refusal.ts'
import { catalogus, cijfersOfSelectie, onSchaal, structuurmaten } from '../../statistics/index.ts'
import type { CatalogusMaat, GebiedInfo, Gebiedsselectie, Statistiek } from '../../statistics/index.ts'
import { jarenOf } from './jaarcijfers.ts'
import type { Land } from './jaarcijfers.ts'
import type { Kenmerkbalans, Publicatie, Wegreden } from './publicatie.ts'
import { zegReden } from './zeg-weg.ts'

/** A buurt that starts, as one area. */
export interface Gestart {
  readonly naam: string
  readonly start: number
  readonly selectie: Gebiedsselectie
}

interface Passendvraag {
  readonly statistiek: Statistiek
  readonly publicatie: Publicatie
  readonly gestart: readonly Gestart[]
  readonly pool: readonly GebiedInfo[]
  readonly eersteStart: number
  readonly land: Land
}

interface Passend {
  readonly gestart: readonly Gestart[]
  readonly vergelijking: readonly GebiedInfo[]
  readonly weg: readonly { readonly reden: Wegreden; readonly aantal: number }[]
  readonly zonderGelijke: readonly string[]
  readonly balans: readonly Kenmerkbalans[]
  readonly telt: number
}

/** A period in which fewer of the buurten have a figure is no figure of all of them. */
const minsteDeel = 0.5

/** The buurten that resemble those that start, in figures of before the first start; or simply all of them. Source of the distances: Stuart (2010). */
export function kiesPassend({ statistiek, publicatie, ...vraag }: Passendvraag): Passend {
  const { gestart, pool } = vraag
  if (publicatie.groep === 'alle') return { gestart, vergelijking: pool, weg: [], zonderGelijke: [], balans: [], telt: pool.length }
  const kolommen = publicatie.op.map(id => readKenmerk(statistiek, requireStructuur(id), vraag))
  const whole = pool.flatMap((_, row) => (kolommen.every(({ ernaast }) => !Number.isNaN(ernaast[row])) ? [row] : []))
  const group = {
    treated: [...gestart.map(() => 1), ...whole.map(() => 0)],
    covariates: Object.fromEntries(
      kolommen.map(({ maat, begonnen, ernaast }) => [maat.id, [...begonnen, ...whole.map(row => ernaast[row]!)]]),
    ),
  }
  if (whole.length === 0)
    refuse(
      'op',
      'groep-leeg',
      `Geen enkele buurt om mee te vergelijken heeft al deze kenmerken: ${kolommen.map(({ maat }) => maat.naam.nl).join(', ')}. Laat er een weg.`,
    )
  requireTeDoen(gestart.length, whole.length, publicatie)
  const found = match(group, publicatie)
  const used = whole.flatMap((row, at) => (found.weights[gestart.length + at]! > 0 ? [pool[row]!] : []))
  const [voor, na] = [balanceOf(group), balanceOf(group, found.weights)]
  return {
    gestart: gestart.filter((_, unit) => !found.unmatched.includes(unit)),
    vergelijking: used,
    weg: [
      { reden: 'geen-kenmerk', aantal: pool.length - whole.length },
      { reden: 'niet-gekozen', aantal: whole.length - used.length },
    ],
    zonderGelijke: found.unmatched.map(unit => gestart[unit]!.naam),
    balans: kolommen.map(({ maat, periode }, at) => ({
      maat: maat.id,
      periode,
      voor: voor[at]?.difference ?? null,
      na: na[at]?.difference ?? null,
    })),
    telt: effectiveSize(found.weights.subarray(gestart.length)),
  }
}

interface Kolom {
  readonly maat: CatalogusMaat
  readonly periode: string
  readonly begonnen: readonly number[]
  readonly ernaast: readonly number[]
}

type Structuurmaat = (typeof structuurmaten)[number]

function requireStructuur(id: string): Structuurmaat {
  const found = structuurmaten.find(({ maat }) => maat === id)
  if (found !== undefined) return found
  return refuse('op', 'publicatie-op', 'Kies kenmerken uit de lijst.')
}

/** The newest figures of before the first start that most buurten have. Who starts and has none is told by name: without it nobody can be found for them. */
function readKenmerk(
  statistiek: Statistiek,
  structuur: Structuurmaat,
  { gestart, pool, eersteStart, land }: Omit<Passendvraag, 'statistiek' | 'publicatie'>,
): Kolom {
  const maat = catalogus.find(({ id }) => id === structuur.maat)!
  const jaren = jarenOf(statistiek, maat.id, land).filter(jaar => jaar < eersteStart)
  for (const jaar of jaren.toReversed()) {
    const periode = String(jaar)
    const ernaast = pool.map(gebied => onSchaal(structuur, statistiek.findFor(maat.id, periode, gebied)?.cel.waarde ?? null))
    if (ernaast.filter(value => !Number.isNaN(value)).length < minsteDeel * pool.length) continue
    const cellen = gestart.map(({ selectie }) => cijfersOfSelectie(statistiek, selectie).find(maat, periode)?.cel ?? null)
    const zonder = cellen.flatMap((cel, at) =>
      cel?.waarde == null ? [`${gestart[at]!.naam} (${zegReden(cel?.ontbreekt ?? 'niet-geimporteerd')})`] : [],
    )
    if (zonder.length > 0)
      refuse(
        'op',
        'groep-kenmerk-ontbreekt',
        `Het kenmerk ‘${maat.naam.nl}’ van ${periode} ontbreekt voor ${zonder.slice(0, 5).join(', ')}${zonder.length > 5 ? ` en ${zonder.length - 5} andere` : ''}. Laat dit kenmerk weg, of kies alle andere buurten.`,
      )
    return { maat, periode, begonnen: cellen.map(cel => onSchaal(structuur, cel?.waarde ?? null)), ernaast }
  }
  const wel = jarenOf(statistiek, maat.id, land)
  return refuse(
    'op',
    'groep-kenmerk-jaren',
    `Het kenmerk ‘${maat.naam.nl}’ is van de meeste buurten niet ingelezen voor een jaar van vóór de eerste start (${eersteStart}).${wel.length === 0 ? '' : ` Er is wel iets over ${wel.join(', ')}.`} Laat dit kenmerk weg, of lees die cijfers in.`,
  )
}

/** As many pairs as are looked at within seconds; somebody waits for it. */
const meesteParen = { optimal: 6e6, nearest: 1.6e7 }
/** What a pair takes more with more than six features: the distance of Mahalanobis goes through all products of two. */
const zwaarte = { mahalanobis: (kenmerken: number) => Math.max(1, kenmerken ** 2 / 36), propensity: () => 1 }

/** With more, choosing would keep everybody else waiting. */
export function requireTeDoen(gestart: number, pool: number, { manier, perBuurt, afstand, op }: Publicatie): void {
  if (gestart * perBuurt * pool * zwaarte[afstand](op.length) <= meesteParen[manier]) return
  const raad = manier === 'optimal' ? 'Kies om de beurt de dichtstbijzijnde' : 'Neem er minder bij elke buurt'
  refuse('manier', 'groep-te-groot', `Bij ${gestart} buurten die beginnen en ${pool} om uit te kiezen duurt dit te lang. ${raad}.`)
}

function match(group: Parameters<typeof matchUnits>[0], { afstand, manier, perBuurt, kaliber }: Publicatie): ReturnType<typeof matchUnits> {
  const options: MatchOptions = { distance: afstand, method: manier, ratio: perBuurt, ...(kaliber === null ? {} : { caliper: kaliber }) }
  try {
    return matchUnits(group, options)
  } catch (error) {
    if (error instanceof EffectError)
      throw new Refusal(error.message, { code: `effect-${error.code}`, status: 409, place: { field: 'op' }, cause: error })
    throw error
  }
}

function refuse(field: string, code: string, tekst: string): never {
  throw new Refusal(tekst, { code, status: 409, place: { field } })
}
