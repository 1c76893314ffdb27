import { completeRules, rulesVersion } from '@buurtwijs/disclosure'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { Database, PlatformTables } from '#src/platform/database/database.ts'
import { vrijgegevenBuurt } from './examples-vrijgave.ts'

/** A series with one count that was released and one that is hidden. */
export async function makeVrijgave(tasks: Database): Promise<void> {
  const op = '2026-02-01T09:00:00Z'
  const regels = completeRules()
  const indeling = JSON.stringify({ groep: { parents: { jong: 'alle-leeftijden', oud: 'alle-leeftijden' } } })
  await tasks.transaction().execute(async trx => {
    await sql`
      insert into vrijgave.reeks (naam, titel, soort, regels, gemaakt)
      values ('wijkverpleging-verzonnen', '{"nl":"Wijkverpleging","en":"District nursing"}', 'levering', ${JSON.stringify(regels)}::jsonb, ${op})`.execute(
      trx,
    )
    const reeks = sql`(select id from vrijgave.reeks where naam = 'wijkverpleging-verzonnen')`
    await sql`insert into vrijgave.indeling (reeks_id, inhoud, op) values (${reeks}, ${indeling}::jsonb, ${op})`.execute(trx)
    await sql`
      insert into vrijgave.ruwe_cel (reeks_id, sleutel, aantal, op)
      values (${reeks}, '{"groep":"jong"}', 4, ${op}), (${reeks}, '{"groep":"oud"}', 41, ${op})`.execute(trx)
    await sql`
      insert into vrijgave.uitgave (reeks_id, nummer, invoer, regels_versie, indeling, cellen, getoond, klein, meeverborgen, gemaakt)
      values (${reeks}, 1, ${'a'.repeat(64)}, ${rulesVersion(regels)}, ${indeling}::jsonb, 3, 1, 1, 1, ${op})`.execute(trx)
    await sql`
      insert into vrijgave.cel (reeks_id, sleutel, uitgave, staat, waarde, reden)
      values (${reeks}, '{"groep":"jong"}', 1, 'primary', null, 'Te weinig mensen.'), (${reeks}, '{"groep":"alle-leeftijden"}', 1, 'rounded', 45, 'Afgerond.')`.execute(
      trx,
    )
    await sql`insert into vrijgave.grondslag (reeks_id, sleutel, uitgave, aantal) values (${reeks}, '{"groep":"jong"}', 1, 4)`.execute(trx)
    await makeBuurtcijfer(trx, JSON.stringify(regels), rulesVersion(regels))
  })
}

/** A count of one buurt that everybody sees. */
async function makeBuurtcijfer(trx: Transaction<PlatformTables>, regels: string, versie: string): Promise<void> {
  const op = '2026-02-01T09:00:00Z'
  const code = `${vrijgegevenBuurt.id}.2025-Q4`
  const plek = { parents: { [code]: [] }, namen: { [code]: `${vrijgegevenBuurt.naam}, 2025-Q4` } }
  const indeling = JSON.stringify({ plek })
  const reeks = sql`(select id from vrijgave.reeks where naam = 'cijfers-bewoners-deelname')`
  await sql`
    insert into vrijgave.reeks (naam, titel, soort, regels, gemaakt)
    values ('cijfers-bewoners-deelname', '{"nl":"Bewoners","en":"Residents"}', 'eigen', ${regels}::jsonb, ${op})`.execute(trx)
  await sql`
    insert into vrijgave.uitgave (reeks_id, nummer, invoer, regels_versie, indeling, cellen, getoond, klein, meeverborgen, gemaakt)
    values (${reeks}, 1, ${'b'.repeat(64)}, ${versie}, ${indeling}::jsonb, 1, 1, 0, 0, ${op})`.execute(trx)
  await sql`
    insert into vrijgave.cel (reeks_id, sleutel, uitgave, staat, waarde, reden)
    values (${reeks}, ${JSON.stringify({ plek: code })}::jsonb, 1, 'rounded', 45, 'Afgerond.')`.execute(trx)
}
