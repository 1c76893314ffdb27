import { sql } from 'kysely'
import type { Clock } from '../../../platform/clock.ts'
import { beslotenOf } from '../read-besteding.ts'
import { readToekenning } from '../../commissie/index.ts'
import type { BestedingDatabase, BestedingTransaction } from '../tables.ts'
import type { Besloten, Stand } from '../regel.ts'
import { eersteStand } from '../regel.ts'
import type { Inhoud } from '../wijziging.ts'

const oudeMarkt = '00000000-0000-4000-8000-000000001003'

/** By the end of the number of a made-up line, what became of it. */
const gevuld: Readonly<Record<string, Stand>> = {
  '7021': {
    verplichtCent: 432_000,
    gerealiseerdCent: 216_000,
    prognoseCent: 432_000,
    toelichting: 'Er kwamen minder mensen dan gedacht; tien gesprekken minder.',
  },
  '7022': { verplichtCent: 240_000, gerealiseerdCent: 60_000, prognoseCent: 240_000, toelichting: '' },
  '7023': { verplichtCent: 0, gerealiseerdCent: 71_240, prognoseCent: 71_240, toelichting: '' },
}

/** Fills in what a made-up buurt spent of what was granted. What is there already stays as it is; with the buurt it goes again. */
export async function plantBesteding(tasks: BestedingDatabase, clock: Clock): Promise<void> {
  await tasks.transaction().execute(async trx => {
    const toekenning = await readToekenning(trx, oudeMarkt)
    if (toekenning === null || !(await begin(trx))) return
    const inhoud: Inhoud = {
      regels: beslotenOf(toekenning).flatMap(besloten => {
        const werd = gevuld[besloten.post.slice(-4)]
        return werd === undefined
          ? []
          : [{ post: besloten.post, omschrijving: besloten.omschrijving, was: eersteStand(besloten.toegekendCent), werd }]
      }),
      termijnen: [],
    }
    await plantRegels(trx, beslotenOf(toekenning), inhoud)
    await sql`
      insert into besteding.wijziging (buurt_id, nummer, hoe, inhoud, op)
      values (${oudeMarkt}, 1, 'regels', ${JSON.stringify(inhoud)}, ${momentOf(clock, -3)})`.execute(trx)
    await plantTermijnen(trx, clock, toekenning.posten[0]?.jaar ?? clock.now().getUTCFullYear())
    await sql`
      insert into besteding.penvoerder (buurt_id, nummer, naam, organisatie_id, vanaf, reden, op)
      select ${oudeMarkt}, 1, o.naam, o.id, ${dayOf(clock, -9)}, '', ${momentOf(clock, -9)} from identity.organisatie as o
       where o.verzonnen and o.soort = 'welzijn' order by o.id limit 1`.execute(trx)
  })
}

/** Whether this buurt of the demo had nothing filled in yet. */
async function begin(trx: BestedingTransaction): Promise<boolean> {
  const made = await sql`
    insert into besteding.besteding (buurt_id, nummer, voorwaarden, voorwaarden_versie)
    select id, 1, 'Na een half jaar vertelt de buurt de commissie wat zij hoorde.', 1 from identity.buurt where id = ${oudeMarkt} and verzonnen
    on conflict do nothing`.execute(trx)
  return made.numAffectedRows === 1n
}

async function plantRegels(trx: BestedingTransaction, besloten: readonly Besloten[], { regels }: Inhoud): Promise<void> {
  const byPost = new Map(besloten.map(each => [each.post, each]))
  for (const { post, werd } of regels) {
    await sql`
      insert into besteding.regel (buurt_id, post_id, besloten, verplicht_cent, gerealiseerd_cent, prognose_cent, toelichting, versie)
      values (${oudeMarkt}, ${post}, ${JSON.stringify(byPost.get(post))}, ${werd.verplichtCent}, ${werd.gerealiseerdCent}, ${werd.prognoseCent},
        ${werd.toelichting}, 1)`.execute(trx)
  }
}

/** The first came, the second is late. */
async function plantTermijnen(trx: BestedingTransaction, clock: Clock, jaar: number): Promise<void> {
  const rows = [
    { nummer: 1, betaler: 'iza', dagen: -8, cent: 240_000, kwam: -7 },
    { nummer: 2, betaler: 'gemeente', dagen: -4, cent: 120_000, kwam: null },
    { nummer: 3, betaler: 'iza', dagen: 170, cent: 240_000, kwam: null },
  ]
  for (const { nummer, betaler, dagen, cent, kwam } of rows) {
    await sql`
      insert into besteding.termijn (buurt_id, id, betaler, jaar, verwacht, verwacht_cent, ontvangen, ontvangen_cent, zin, versie)
      values (${oudeMarkt}, ${`00000000-0000-4000-8000-00000000900${nummer}`}, ${betaler}, ${jaar}, ${dayOf(clock, dagen)}, ${cent},
        ${kwam === null ? null : dayOf(clock, kwam)}, ${kwam === null ? null : cent}, '', 1)`.execute(trx)
  }
}

function momentOf(clock: Clock, days: number): Date {
  return new Date(clock.now().getTime() + days * 86_400_000)
}

function dayOf(clock: Clock, days: number): string {
  return momentOf(clock, days).toISOString().slice(0, 10)
}
