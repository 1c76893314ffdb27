import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** A line as it was asked for, and what was granted. */
export interface BeslotenPost {
  readonly id: string
  readonly jaar: number
  readonly soort: string
  readonly omschrijving: string
  readonly betaler: string
  readonly gevraagdCent: number
  readonly toegekendCent: number
}

/** The next round of a buurt with these lines, granted by the committee and agreed to by an insurer. Answers its number. */
export async function makeBesluit(
  tasks: Database,
  { buurt, naam, verzekeraar }: { readonly buurt: string; readonly naam: string; readonly verzekeraar: string },
  posten: readonly BeslotenPost[],
): Promise<number> {
  const { rows } = await sql<{
    nummer: number
  }>`select coalesce(max(nummer), 0) + 1 as nummer from commissie.ronde where buurt_id = ${buurt}`.execute(tasks)
  const nummer = rows[0]?.nummer ?? 1
  const inhoud = {
    vorm: 1,
    buurt: { id: buurt, naam },
    plan: { versie: 1, themas: [], activiteiten: [] },
    uitdagingen: [],
    posten: posten.map(({ id, jaar, soort, omschrijving, betaler, gevraagdCent }) => ({
      id,
      activiteit: null,
      jaar,
      soort,
      omschrijving,
      aantalHonderdste: 100,
      tariefCent: gevraagdCent,
      betaler,
      duur: 'eenmalig',
      toelichting: '',
    })),
  }
  const asked = posten.reduce((sum, each) => sum + each.gevraagdCent, 0)
  await sql`
    insert into commissie.ronde (buurt_id, nummer, inhoud, sha256, gevraagd_cent, regels, toelichting, ingediend)
    values (${buurt}, ${nummer}, ${JSON.stringify(inhoud)}, ${'a'.repeat(64)}, ${asked}, ${posten.length}, '', now())`.execute(tasks)
  await sql`insert into commissie.behandeling (buurt_id, ronde, termijn, quorum) values (${buurt}, ${nummer}, '2099-01-01', 1)`.execute(
    tasks,
  )
  await decideRonde(tasks, { buurt, nummer, verzekeraar }, posten)
  return nummer
}

/** Grants these lines of a round that was submitted, with an insurer who agrees. */
export async function decideRonde(
  tasks: Database,
  { buurt, nummer, verzekeraar }: { readonly buurt: string; readonly nummer: number; readonly verzekeraar: string },
  posten: readonly Pick<BeslotenPost, 'id' | 'gevraagdCent' | 'toegekendCent'>[],
): Promise<void> {
  const asked = posten.reduce((sum, each) => sum + each.gevraagdCent, 0)
  const granted = posten.reduce((sum, each) => sum + each.toegekendCent, 0)
  for (const { id, gevraagdCent, toegekendCent } of posten) {
    const uitkomst = toegekendCent === gevraagdCent ? 'toegekend' : toegekendCent === 0 ? 'geweigerd' : 'lager toegekend'
    await sql`
      insert into commissie.postbesluit (buurt_id, ronde, post_id, uitkomst, gevraagd_cent, toegekend_cent, reden)
      values (${buurt}, ${nummer}, ${id}, ${uitkomst}, ${gevraagdCent}, ${toegekendCent}, 'Zo is besloten.')`.execute(tasks)
  }
  await sql`
    insert into commissie.instemming (buurt_id, ronde, organisatie_id, naam, akkoord, op)
    values (${buurt}, ${nummer}, ${verzekeraar}, 'Zorgfonds', true, now())`.execute(tasks)
  await sql`
    insert into commissie.besluit (buurt_id, ronde, uitkomst, redenen, toegekend_cent, samenvatting, termijn, op)
    values (${buurt}, ${nummer}, ${asked === granted ? 'toegekend' : 'lager toegekend'}, 'Een goed plan.', ${granted}, '{}', '2099-01-01', now())`.execute(
    tasks,
  )
}
