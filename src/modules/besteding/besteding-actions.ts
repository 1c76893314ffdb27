import { asVisitor } from '../../platform/database/visitor.ts'
import { requireVersie } from '../../platform/http/if-match.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './besteding-log.ts'
import { holdBesteding, keepWijziging, requireSchrijver } from './hold-besteding.ts'
import { readRegels, requireToekenning } from './read-besteding.ts'
import { keurStand } from './regel.ts'
import type { Besloten, Regel, StandFout } from './regel.ts'
import type { BestedingTransaction } from './tables.ts'
import { planWijziging } from './wijziging.ts'
import type { Plan, RegelWijziging, Verandering } from './wijziging.ts'
import type { BestedingWorld } from './world.ts'

/** Fills in what was promised, paid and is expected for lines: all of them or none. Refuses when somebody else touched one of them meanwhile. */
export async function wijzigBesteding(
  world: BestedingWorld,
  daad: Daad,
  buurt: string,
  { hoe, veranderingen }: { readonly hoe: 'regels' | 'werkboek'; readonly veranderingen: readonly Verandering[] },
): Promise<{ readonly nummer: number; readonly gewijzigd: number }> {
  requireMay(daad.actor, 'besteding bijwerken', { buurt })
  if (new Set(veranderingen.map(({ post }) => post)).size !== veranderingen.length) {
    throw new Refusal('Een regel staat hier twee keer in. Stuur elke regel één keer.', {
      code: 'post-twice',
      place: { field: 'veranderingen' },
    })
  }
  return await asVisitor(world.database, daad.actor, async trx => {
    await requireSchrijver(trx, daad.actor, buurt)
    const { nummer } = await holdBesteding(trx, buurt)
    const regels = await readRegels(trx, buurt, await requireToekenning(trx, buurt))
    const plan = planWijziging(regels, veranderingen)
    requirePlan(plan, regels)
    if (plan.wijzigingen.length === 0) return { nummer, gewijzigd: 0 }
    const next = nummer + 1
    await writeRegels(trx, { buurt, nummer: next, regels, wijzigingen: plan.wijzigingen })
    await keepWijziging(trx, {
      buurt,
      nummer: next,
      hoe,
      inhoud: { regels: plan.wijzigingen, termijnen: [] },
      door: daad.actor.persoon,
      op: world.clock.now(),
    })
    await log(world, trx, daad, {
      handeling: 'besteding.gewijzigd',
      soort: 'U',
      buurt,
      inhoud: { wijziging: next, hoe, regels: plan.wijzigingen.length },
    })
    return { nummer: next, gewijzigd: plan.wijzigingen.length }
  })
}

const zinnen: Readonly<Record<StandFout, string>> = {
  'prognose-onder-uitgaven': 'De prognose is lager dan wat al is uitgegeven. Vul in wat het aan het eind gekost zal hebben.',
  'toelichting-nodig': 'De prognose wijkt meer dan 10% af van wat is toegekend. Schrijf in de toelichting waardoor.',
}

function requirePlan({ wijzigingen, botsingen, onbekend }: Plan, regels: readonly Regel[]): void {
  if (onbekend.length > 0) {
    throw new Refusal('Deze regel staat niet in het besluit. Open de lijst opnieuw.', { code: 'regel-unknown', status: 404 })
  }
  if (botsingen.length > 0) requireVersie(1, 0, botsingen.length === 1 ? 'een van deze regels' : `${botsingen.length} van deze regels`)
  const granted = new Map(regels.map(({ post, toegekendCent }) => [post, toegekendCent]))
  const wrong = wijzigingen.flatMap(({ post, werd }) => {
    const fout = keurStand(werd, granted.get(post) ?? 0)
    return fout === null ? [] : [{ post, fout }]
  })
  const [first] = wrong
  if (first === undefined) return
  throw new Refusal(zinnen[first.fout], {
    code: first.fout,
    fields: wrong.map(({ post, fout }) => ({
      field: `${fout === 'toelichting-nodig' ? 'toelichting' : 'prognose'}-${post}`,
      code: fout,
      detail: zinnen[fout],
    })),
  })
}

/** What the protocol of the database takes in one question is far more than this many lines. */
const linesAtOnce = 500

async function writeRegels(
  trx: BestedingTransaction,
  {
    buurt,
    nummer,
    regels,
    wijzigingen,
  }: {
    readonly buurt: string
    readonly nummer: number
    readonly regels: readonly Regel[]
    readonly wijzigingen: readonly RegelWijziging[]
  },
): Promise<void> {
  const known = new Map(regels.map(regel => [regel.post, regel]))
  const rows = wijzigingen.flatMap(({ post, werd }) => {
    const regel = known.get(post)
    if (regel === undefined) return []
    const { verplichtCent, gerealiseerdCent, prognoseCent, toelichting } = werd
    const stand = { verplicht_cent: verplichtCent, gerealiseerd_cent: gerealiseerdCent, prognose_cent: prognoseCent, toelichting }
    return [{ buurt_id: buurt, post_id: post, besloten: JSON.stringify(beslotenVan(regel)), ...stand, versie: nummer }]
  })
  for (let from = 0; from < rows.length; from += linesAtOnce) {
    await trx
      .insertInto('besteding.regel')
      .values(rows.slice(from, from + linesAtOnce))
      .onConflict(oc =>
        oc.columns(['buurt_id', 'post_id']).doUpdateSet(eb => ({
          besloten: eb.ref('excluded.besloten'),
          verplicht_cent: eb.ref('excluded.verplicht_cent'),
          gerealiseerd_cent: eb.ref('excluded.gerealiseerd_cent'),
          prognose_cent: eb.ref('excluded.prognose_cent'),
          toelichting: eb.ref('excluded.toelichting'),
          versie: eb.ref('excluded.versie'),
        })),
      )
      .execute()
  }
}

function beslotenVan({ post, jaar, thema, soort, omschrijving, betaler, toegekendCent }: Regel): Besloten {
  return { post, jaar, thema, soort, omschrijving, betaler, toegekendCent }
}
