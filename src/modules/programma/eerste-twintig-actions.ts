import type { GebiedCode } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import type { GebiedInfo, Statistiek } from '../statistics/index.ts'
import { plain } from '../statistics/index.ts'
import { addBuurt } from './buurt-actions.ts'
import { bump } from './buurt-versie.ts'
import type { EersteBuurt } from './cohort/eerste-twintig.ts'
import { eersteTwintig } from './cohort/eerste-twintig.ts'
import type { Herkenning } from './cohort/resolve-eerste-twintig.ts'
import { defineTransitiebuurt } from './cohort/transitiebuurt.ts'
import { addCohort } from './cohort-actions.ts'
import type { Grens } from './grenzen.ts'
import { asTransitiebuurt, gemeenteOf, keepGrens, lockGrenzen, parseCode, requireFree } from './grenzen.ts'
import { log } from './programma-log.ts'
import { readCohortKoppen } from './read-cohorten.ts'
import { readGeladen } from './read-geladen.ts'
import type { GeladenBuurt } from './read-geladen.ts'
import { recogniseEersteTwintig } from './recognise-eerste-twintig.ts'
import type { ProgrammaTransaction } from './tables.ts'
import type { ProgrammaWorld } from './world.ts'

/** Areas that somebody chose for a line of the list. */
export interface Keuze {
  readonly naam: string
  readonly gebieden: readonly string[]
}

/** Who loads the list; nobody, for the command line. */
export interface Lader {
  readonly actor: Actor | null
  readonly spoor: string
}

/** What became of one line of the list. */
export interface Geladen {
  readonly herkenning: Herkenning
  readonly uitkomst: 'geladen' | 'gebieden-gekozen' | 'was-er-al' | 'niet-geladen'
  /** The neighbourhood; null when it was not loaded. */
  readonly buurt: string | null
  /** What it consists of; empty while that is still to be chosen. */
  readonly gebieden: readonly string[]
  /** Why it was not loaded, or why a choice was not followed. */
  readonly zin: string | null
}

export interface LaadVerslag {
  readonly regels: readonly Geladen[]
  /** Names of partners that became organisations. */
  readonly organisaties: readonly string[]
  readonly cohortGemaakt: boolean
}

/** How many start in the first cohort. */
const eerstePlaatsen = 20

/**
 * Loads the programme's provisional first list: what is exact with its areas, everything else as a neighbourhood of which the areas are still to
 * be chosen. Partners become organisations, and all of it stands in the first cohort as long as that is prepared. What was loaded before stays
 * as it is; areas are filled in where nobody chose any yet.
 */
export async function loadEersteTwintig(world: ProgrammaWorld, lader: Lader, keuzes: readonly Keuze[]): Promise<LaadVerslag> {
  const statistiek = world.source.current()
  const chosen = readKeuzes(statistiek, keuzes)
  const herkenningen = recogniseEersteTwintig(statistiek)
  return await asVisitor(world.database, lader.actor, async trx => {
    await lockGrenzen(trx)
    const partners = await ensurePartners(world, trx, lader)
    const cohort = await ensureCohort(world, trx, lader)
    const known = await readGeladen(trx)
    const regels: Geladen[] = []
    for (const herkenning of herkenningen) {
      const keuze = chosen.get(herkenning.buurt.nummer) ?? null
      const line = { herkenning, keuze, cohort: cohort.id, partner: partners.ids.get(herkenning.buurt.alliantiepartner) ?? null }
      const there = known.get(herkenning.buurt.nummer)
      regels.push(there ? await fillGebieden(world, trx, lader, line, there) : await addLine(world, trx, lader, line))
    }
    return { regels, organisaties: partners.made, cohortGemaakt: cohort.isMade }
  })
}

/** The choices by the number of their line. Refuses a name that is not on the list, and areas that lie in another gemeente. */
function readKeuzes(statistiek: Statistiek, keuzes: readonly Keuze[]): ReadonlyMap<number, readonly GebiedInfo[]> {
  return new Map(
    keuzes.map(({ naam, gebieden }) => {
      const buurt = eersteTwintig.find(line => plain(line.naam) === plain(naam))
      if (!buurt) {
        throw new Refusal(`‘${naam}’ staat niet op de lijst. Schrijf de naam zoals die op de lijst staat.`, {
          code: 'keuze-unknown',
          place: { field: 'naam' },
        })
      }
      const found = gebieden.map(text => requireIn(statistiek, buurt, text))
      defineTransitiebuurt(asTransitiebuurt(grensOf('', buurt.naam, found)))
      return [buurt.nummer, found]
    }),
  )
}

function requireIn({ gebieden }: Statistiek, { naam, gemeente }: EersteBuurt, text: string): GebiedInfo {
  const found = gebieden.find(parseCode(text))
  if (found?.gemeente != null && plain(found.gemeente) === plain(gemeente)) return found
  const what = found === null ? `Gebied ${text} kennen wij niet.` : `Gebied ${text} ligt niet in de gemeente ${gemeente}.`
  throw new Refusal(`${what} Kies voor ${naam} buurten of een wijk in ${gemeente}.`, {
    code: 'gebied-unknown',
    place: { field: 'gebieden' },
  })
}

async function ensurePartners(
  world: ProgrammaWorld,
  trx: ProgrammaTransaction,
  lader: Lader,
): Promise<{ readonly ids: ReadonlyMap<string, string>; readonly made: readonly string[] }> {
  const rows = await trx.selectFrom('identity.organisatie').select(['id', 'naam']).where('beeindigd', 'is', null).execute()
  const known = new Map(rows.map(({ id, naam }) => [naam.toLowerCase(), id]))
  const ids = new Map<string, string>()
  const made: string[] = []
  for (const naam of new Set(eersteTwintig.map(({ alliantiepartner }) => alliantiepartner))) {
    const id = known.get(naam.toLowerCase()) ?? crypto.randomUUID()
    ids.set(naam, id)
    if (known.has(naam.toLowerCase())) continue
    made.push(naam)
    await trx.insertInto('identity.organisatie').values({ id, naam, soort: 'alliantiepartner', plaats: null, beeindigd: null }).execute()
    await log(world, trx, lader, { handeling: 'organisatie.gemaakt', soort: 'C', organisatie: id })
  }
  return { ids, made }
}

/** The first cohort while it is prepared; once its list is adopted nothing is added to it. */
async function ensureCohort(
  world: ProgrammaWorld,
  trx: ProgrammaTransaction,
  lader: Lader,
): Promise<{ readonly id: string | null; readonly isMade: boolean }> {
  const first = (await readCohortKoppen(trx)).find(({ nummer }) => nummer === 1)
  if (first) return { id: first.staat === 'voorbereiding' ? first.id : null, isMade: false }
  const cohort = { id: crypto.randomUUID(), nummer: 1, naam: 'Cohort 1', plaatsen: eerstePlaatsen }
  await addCohort(trx, cohort)
  await log(world, trx, lader, {
    handeling: 'cohort.gemaakt',
    soort: 'C',
    inhoud: { cohort: cohort.id, nummer: 1, plaatsen: eerstePlaatsen },
  })
  return { id: cohort.id, isMade: true }
}

interface Line {
  readonly herkenning: Herkenning
  readonly keuze: readonly GebiedInfo[] | null
  readonly cohort: string | null
  readonly partner: string | null
}

/** What was chosen, or else what is exact; nothing when it is still to be chosen. */
function gebiedenOf({ herkenning, keuze }: Line): readonly GebiedInfo[] {
  return keuze ?? (herkenning.soort === 'voorstel' ? herkenning.gebieden : [])
}

function grensOf(id: string, naam: string, gebieden: readonly GebiedInfo[]): Grens {
  return { buurt: id, naam, codes: gebieden.map(({ code }): GebiedCode => code), jaar: gebieden[0]?.jaar ?? null }
}

async function addLine(world: ProgrammaWorld, trx: ProgrammaTransaction, lader: Lader, line: Line): Promise<Geladen> {
  const { nummer, naam, plaats } = line.herkenning.buurt
  const grens = grensOf(crypto.randomUUID(), naam, gebiedenOf(line))
  const taken = await findObstacle(trx, grens)
  if (taken !== null) return { herkenning: line.herkenning, uitkomst: 'niet-geladen', buurt: null, gebieden: [], zin: taken }
  const voordracht = { ...grens, alliantiepartner: line.partner, plaats, cohort: line.cohort, herkomst: `eerste-twintig:${nummer}` }
  await addBuurt(trx, voordracht, { reden: 'Zo staat de buurt op de voorlopige lijst van april 2024.', door: lader.actor?.persoon ?? null })
  await log(world, trx, lader, {
    handeling: 'buurt.geladen',
    soort: 'C',
    buurt: grens.buurt,
    inhoud: { regel: nummer, gebieden: grens.codes },
  })
  return { herkenning: line.herkenning, uitkomst: 'geladen', buurt: grens.buurt, gebieden: grens.codes, zin: null }
}

async function fillGebieden(
  world: ProgrammaWorld,
  trx: ProgrammaTransaction,
  lader: Lader,
  line: Line,
  { id, naam, gebieden, grenzen }: GeladenBuurt,
): Promise<Geladen> {
  const { herkenning, keuze } = line
  const unchanged = (zin: string | null): Geladen => ({ herkenning, uitkomst: 'was-er-al', buurt: id, gebieden, zin })
  const wanted = grensOf(id, naam, gebiedenOf(line))
  if (gebieden.length > 0) {
    const isOther = keuze !== null && wanted.codes.toSorted().join() !== gebieden.toSorted().join()
    return unchanged(isOther ? `${naam} heeft al andere gebieden. Wijzig die op de bladzijde van de buurt, met een reden.` : null)
  }
  if (wanted.codes.length === 0 || (keuze === null && grenzen > 1)) return unchanged(null)
  const taken = await findObstacle(trx, wanted)
  if (taken !== null) return unchanged(taken)
  await keepGrens(trx, wanted, { reden: 'Gekozen bij het laden van de voorlopige lijst.', door: lader.actor?.persoon ?? null })
  await bump(trx, world, id, { gebieden: [...wanted.codes], indelingsjaar: wanted.jaar, gemeente: gemeenteOf(wanted.codes) })
  await log(world, trx, lader, { handeling: 'buurt.grenzen-gewijzigd', soort: 'U', buurt: id, inhoud: { gebieden: wanted.codes } })
  return { herkenning, uitkomst: 'gebieden-gekozen', buurt: id, gebieden: wanted.codes, zin: null }
}

/** The sentence that says whose areas these are already; null when they are free. */
async function findObstacle(trx: ProgrammaTransaction, grens: Grens): Promise<string | null> {
  try {
    await requireFree(trx, grens)
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
