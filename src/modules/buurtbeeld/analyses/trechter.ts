import type { Ontbreekt, Periode, Taal, Trechterpunt, Trechtersoort } from '@buurtwijs/figures'
import { expectedSignals, funnelLimits, funnelMean, overdispersion, placeInFunnel } from '@buurtwijs/figures'
import type { CatalogusMaat, Statistiek } from '../../statistics/index.ts'
import { cannot, findPeriode, type Punt, type Waarover } from './waarover.ts'
import type { Trechter } from './schema.ts'

/** With fewer areas their mean is nearly their own figure. */
const fewestPoints = 5

/** Sizes at which the limits are drawn, evenly on a logarithmic scale. */
const drawnSizes = 40

/** A figure as so many of so many. */
interface Breuk {
  readonly soort: Trechtersoort
  readonly factor: number
  read(punt: Punt, periode: Periode): Trechterpunt | { readonly ontbreekt: Ontbreekt }
}

/**
 * All areas of a place around their common mean, with the limits within which chance alone would keep them. Only for shares and rates that
 * were counted: the others have no number of people that the limits could follow from.
 */
export function makeTrechter(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  over: Waarover,
  asked: { readonly periode?: string | undefined; readonly taal: Taal },
): Trechter {
  const { taal } = asked
  const breuk = breukOf(statistiek, maat)
  const periode = findPeriode(over.punten, maat, asked.periode)
  if (!periode)
    throw cannot(
      {
        nl: `Van '${maat.naam.nl}' is voor deze gebieden geen cijfer. Importeer eerst de tabel waar het in staat.`,
        en: `There is no figure of '${maat.naam.en}' for these areas. First import the table that has it.`,
      },
      'trechter-empty',
    )
  const read = over.punten.map(punt => ({ punt, cijfer: readPoint(punt, maat, breuk, periode) }))
  const known = read.flatMap(({ cijfer }) => ('n' in cijfer && cijfer.n > 0 ? [cijfer] : []))
  if (known.length < fewestPoints) {
    throw cannot(
      {
        nl: `Van ${known.length} van deze ${over.punten.length} gebieden is het cijfer bekend. Voor een trechter zijn er minstens ${fewestPoints} nodig.`,
        en: `The figure is known of ${known.length} of these ${over.punten.length} areas. A funnel needs at least ${fewestPoints}.`,
      },
      'trechter-few',
    )
  }
  const mean = funnelMean(known, breuk.soort)
  const punten = read.map(({ punt, cijfer }) => describePoint(punt, cijfer, { breuk, mean, maat }))
  const outside = punten.filter(({ plek }) => plek !== undefined && plek !== 'binnen')
  const spread = overdispersion(known, breuk.soort)
  const inUnit = ({ onder, boven }: { readonly onder: number; readonly boven: number }) => ({
    onder: onder * breuk.factor,
    boven: boven * breuk.factor,
  })
  return {
    gebied: { code: over.code, naam: over.naam, jaar: over.jaar },
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: maat.decimalen,
    periode: periode.id,
    soort: breuk.soort,
    gemiddelde: mean * breuk.factor,
    punten,
    grenzen: sizesBetween(known).map(n => {
      const { b95, b998 } = funnelLimits(mean, n, breuk.soort)
      return { n, b95: inUnit(b95), b998: inUnit(b998) }
    }),
    buiten: { b95: outside.length, b998: outside.filter(({ betrouwbaarheid }) => betrouwbaarheid === 0.998).length },
    toevallig: { b95: expectedSignals(known.length), b998: expectedSignals(known.length, { betrouwbaarheid: 0.998 }) },
    uitspreiding: spread && { phi: spread.phi, meerDanToeval: spread.isMeerDanToeval },
  }
}

/** An area whose own figure is missing has no place either: so few people, for one, that rounding decides it. */
function readPoint(punt: Punt, maat: CatalogusMaat, breuk: Breuk, periode: Periode): ReturnType<Breuk['read']> {
  const cel = punt.cijfers.find(maat, periode.id)?.cel
  if (cel?.waarde == null) return { ontbreekt: cel?.ontbreekt ?? 'niet-geimporteerd' }
  return breuk.read(punt, periode)
}

function describePoint(
  { code, naam }: Punt,
  cijfer: Trechterpunt | { readonly ontbreekt: Ontbreekt },
  { breuk, mean, maat }: { readonly breuk: Breuk; readonly mean: number; readonly maat: CatalogusMaat },
): Trechter['punten'][number] {
  if ('ontbreekt' in cijfer) return { gebied: code, naam, n: null, waarde: null, ontbreekt: cijfer.ontbreekt }
  const place = placeInFunnel(cijfer, mean, breuk.soort)
  if (place === null) return { gebied: code, naam, n: 0, waarde: null, ontbreekt: 'kan-niet-voorkomen' }
  const round = 10 ** Math.max(maat.decimalen, 1)
  const waarde = Math.round((breuk.factor * cijfer.x * round) / cijfer.n) / round
  const { kant: plek, betrouwbaarheid } = place
  return { gebied: code, naam, n: cijfer.n, waarde, plek, ...(betrouwbaarheid === null ? {} : { betrouwbaarheid }) }
}

/** How a measure is made of counts; refuses one that is not. */
function breukOf(statistiek: Statistiek, maat: CatalogusMaat): Breuk {
  const { nl, en } = maat.naam
  if (maat.schatting === 'model') {
    throw cannot(
      {
        nl: `'${nl}' is een schatting met een model. Die toetsen wij niet, dus er is geen trechter.`,
        en: `'${en}' is an estimate by a model. We do not test those, so there is no funnel.`,
      },
      'trechter-model',
    )
  }
  const afgeleid = maat.afleiding ?? maat.uitTellingen
  if (afgeleid && afgeleid.soort !== 'rest') {
    const [tellers, noemers] = [afgeleid.teller, afgeleid.noemer].map(ids =>
      ids.map(id => statistiek.maat(id)).filter(each => each !== null),
    )
    const isShare = afgeleid.soort === 'percentage'
    return {
      soort: isShare ? 'aandeel' : 'telling',
      factor: isShare ? 100 : afgeleid.factor,
      read(punt, periode) {
        const x = sumOf(punt, tellers ?? [], periode)
        const n = sumOf(punt, noemers ?? [], periode)
        if (typeof x !== 'number') return x
        if (typeof n !== 'number') return n
        return { x: isShare ? Math.min(x, n) : x, n }
      },
    }
  }
  const people = maat.bevolking === null ? null : statistiek.maat(maat.bevolking)
  if (maat.soort !== 'percentage' || maat.schatting !== 'telling' || !people) {
    throw cannot(
      {
        nl: `Van '${nl}' is niet bekend van hoeveel mensen of huishoudens het een deel is. Daarom is er geen trechter.`,
        en: `Of how many people or households '${en}' is a part is not known. So there is no funnel.`,
      },
      'trechter-maat',
    )
  }
  return {
    soort: 'aandeel',
    factor: 100,
    read(punt, periode) {
      const share = sumOf(punt, [maat], periode)
      const n = sumOf(punt, [people], periode)
      if (typeof share !== 'number') return share
      return typeof n === 'number' ? { x: (Math.min(100, share) / 100) * n, n } : n
    },
  }
}

function sumOf({ cijfers }: Punt, maten: readonly CatalogusMaat[], periode: Periode): number | { readonly ontbreekt: Ontbreekt } {
  let sum = 0
  for (const maat of maten) {
    const cel = cijfers.find(maat, periode.id)?.cel
    if (cel?.waarde == null) return { ontbreekt: cel?.ontbreekt ?? 'niet-geimporteerd' }
    sum += cel.waarde
  }
  return sum
}

function sizesBetween(punten: readonly Trechterpunt[]): readonly number[] {
  const sizes = punten.map(({ n }) => n)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const steps = Array.from({ length: drawnSizes }, (_, step) => Math.round(least * (most / least) ** (step / (drawnSizes - 1))))
  return [...new Set(steps)]
}
