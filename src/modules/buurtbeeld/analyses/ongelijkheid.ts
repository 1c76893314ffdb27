import type { Periode, Sport, Taal } from '@buurtwijs/figures'
import { inequality, isToetsbaar, minsteSporten, zFor } from '@buurtwijs/figures'
import type { CatalogusMaat, Statistiek } from '../../statistics/index.ts'
import { findWeegPeriode } from '../../statistics/index.ts'
import { asCijfer } from '../vergelijk.ts'
import type { Ongelijkheid } from './schema.ts'
import { cannot, findPeriode, nearestPeriode, type Punt, type Waarover } from './waarover.ts'

/** What buurten are put in order by. */
const ladder = 'ses-score'

/** Without the figure of nearly everybody the line would be about those who are left. */
const smallestShare = 0.9

interface Trede {
  readonly punt: Punt
  readonly sport: Sport
}

/**
 * How much a figure differs between the buurten of a place with the lowest and the highest SES score. Refuses a place with too few buurten of
 * which both are known. An estimate by a model gets no interval: it was made with income and education, so it shows part of its own recipe.
 */
export function makeOngelijkheid(
  statistiek: Statistiek,
  maat: CatalogusMaat,
  over: Waarover,
  asked: { readonly periode?: string | undefined; readonly taal: Taal },
): Ongelijkheid {
  const { taal } = asked
  const ses = statistiek.maat(ladder)
  if (!ses || maat.id === ladder || maat.soort === 'telling') {
    throw cannot(
      {
        nl: `Bij '${maat.naam.nl}' past geen verschil naar sociaal-economische score.`,
        en: `A difference by socio-economic score does not go with '${maat.naam.en}'.`,
      },
      'ongelijkheid-maat',
    )
  }
  const periode = findPeriode(over.punten, maat, asked.periode)
  const sesPeriode = periode && nearestPeriode(over.punten, ses, periode)
  if (!periode || !sesPeriode) {
    throw cannot(
      {
        nl: `Voor de buurten van ${over.naam} ontbreekt dit cijfer of de SES-score. Importeer eerst beide tabellen.`,
        en: `For the neighbourhoods of ${over.naam} this figure or the SES score is missing. First import both tables.`,
      },
      'ongelijkheid-empty',
    )
  }
  const { maat: people, periode: weegPeriode } = findGewicht(statistiek, maat, periode, over.punten)
  const treden: Trede[] = []
  let everybody = 0
  for (const punt of over.punten) {
    const bevolking = waardeOf(punt, people, weegPeriode)
    everybody += bevolking ?? 0
    const found = punt.cijfers.find(maat, periode.id)
    const volgorde = waardeOf(punt, ses, sesPeriode)
    if (!bevolking || !found || found.cel.waarde === null || volgorde === null) continue
    const cijfer = asCijfer(maat, { cel: found.cel, release: found.releases[0] })
    const fout = isToetsbaar(cijfer) ? { fout: (cijfer.boven - cijfer.onder) / (2 * zFor(0.95)) } : {}
    treden.push({ punt, sport: { volgorde, bevolking, waarde: found.cel.waarde, ...fout } })
  }
  const covered = treden.reduce((sum, { sport }) => sum + sport.bevolking, 0) / everybody
  const found = inequality(
    treden.map(({ sport }) => sport),
    { betrouwbaarheid: maat.schatting === 'model' ? null : 0.95 },
  )
  if (found.sii === null || !(covered >= smallestShare)) throw tooFew(over, treden.length, covered)
  return {
    gebied: { code: over.code, naam: over.naam, jaar: over.jaar },
    maat: maat.id,
    naam: maat.naam[taal],
    eenheid: maat.eenheid[taal],
    decimalen: maat.decimalen,
    polariteit: maat.polariteit,
    soort: maat.schatting,
    periode: periode.id,
    ladder: { maat: ladder, periode: sesPeriode.id },
    gewicht: { maat: people.id, periode: weegPeriode.id },
    gebieden: found.gebieden,
    gebiedenTotaal: over.punten.length,
    bevolkingBekend: covered,
    sii: intervalOf(found.sii),
    rii: found.rii && intervalOf(found.rii),
    onderaan: found.onderaan,
    bovenaan: found.bovenaan,
    basis: found.basis,
    punten: treden.map(({ punt, sport }) => ({
      gebied: punt.code,
      naam: punt.naam,
      ladder: sport.volgorde,
      bevolking: sport.bevolking,
      waarde: sport.waarde,
    })),
  }
}

/** What buurten weigh: the people whom the measure is about, or others where those are known of fewer buurten. */
function findGewicht(statistiek: Statistiek, maat: CatalogusMaat, periode: Periode, punten: readonly Punt[]) {
  const buurten = punten.flatMap(({ gebieden }) => gebieden)
  const ids = new Set([maat.bevolking, maat.gewicht, 'inwoners', 'ses-huishoudens'])
  const found = [...ids].flatMap(id => {
    const people = id == null ? null : statistiek.maat(id)
    if (!people) return []
    const near = findWeegPeriode(statistiek, people.id, periode, buurten)
    return [{ maat: people, periode: near, known: punten.filter(punt => waardeOf(punt, people, near) !== null).length }]
  })
  const [best] = found.toSorted((a, b) => b.known - a.known)
  if (!best) throw new Error('the catalogue counts inhabitants')
  return best
}

function waardeOf({ cijfers }: Punt, maat: CatalogusMaat, { id }: Periode): number | null {
  return cijfers.find(maat, id)?.cel.waarde ?? null
}

function intervalOf({
  waarde,
  onder,
  boven,
}: {
  readonly waarde: number
  readonly onder?: number | undefined
  readonly boven?: number | undefined
}) {
  return onder === undefined || boven === undefined ? { waarde } : { waarde, onder, boven }
}

function tooFew({ naam, punten }: Waarover, known: number, covered: number) {
  if (known >= minsteSporten) {
    const share = Math.floor(covered * 100)
    return cannot(
      {
        nl: `In ${naam} zijn cijfer en SES-score bekend voor ${share} van de 100 bewoners. Dat zijn er te weinig: het moeten er 90 zijn.`,
        en: `In ${naam} figure and SES score are known for ${share} of every 100 residents. That is too few: it has to be 90.`,
      },
      'ongelijkheid-incomplete',
    )
  }
  const isAll = punten.length === known
  const nl = isAll
    ? `${naam} heeft ${known} buurten.`
    : `In ${naam} zijn van ${known} van de ${punten.length} buurten cijfer en SES-score bekend.`
  const en = isAll
    ? `${naam} has ${known} neighbourhoods.`
    : `In ${naam} figure and SES score are known of ${known} of the ${punten.length} neighbourhoods.`
  return cannot(
    {
      nl: `${nl} Om iets te zeggen over ongelijkheid zijn er minstens ${minsteSporten} nodig.`,
      en: `${en} To say something about inequality at least ${minsteSporten} are needed.`,
    },
    'ongelijkheid-few',
  )
}
