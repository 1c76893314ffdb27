import { noUpperBound } from '@buurtwijs/disclosure'
import type { Release } from '@buurtwijs/disclosure'
import { canonicalJson } from '../../canonical-json.ts'
import type { Clock } from '../../platform/clock.ts'
import { sleutelTekst } from './reeks.ts'
import type { Indeling, RuweCel } from './reeks.ts'
import type { VrijgaveTransaction } from './tables.ts'
import { coversOther, readGrondslag, readNow, statementOf } from './vorige.ts'

/** A release that was made, and what it was made of. */
export interface Kept {
  readonly reeks: string
  readonly nummer: number
  readonly invoer: string
  readonly indeling: Indeling
  readonly vorige: Indeling | null
  readonly grondslag: readonly RuweCel[]
  readonly release: Release
  readonly herziening: string | undefined
}

/** Most rows in one insert: a statement holds 65,535 parameters. */
const perInsert = 5_000

/** Keeps a release: what it says that was not said before, and the counts that moved. */
export async function keepUitgave(trx: VrijgaveTransaction, kept: Kept, clock: Clock): Promise<void> {
  const { reeks, nummer, invoer, indeling, vorige, grondslag, release, herziening } = kept
  const count = (...statuses: readonly string[]) => release.cells.filter(({ status }) => statuses.includes(status)).length
  const widths = release.audit.filter(({ high }) => high < noUpperBound).map(({ low, high }) => high - low)
  await trx
    .insertInto('vrijgave.uitgave')
    .values({
      reeks_id: reeks,
      nummer,
      invoer,
      regels_versie: release.rulesVersion,
      indeling: JSON.stringify(indeling),
      cellen: release.cells.length,
      getoond: count('published', 'rounded', 'zero'),
      klein: count('primary'),
      meeverborgen: count('secondary'),
      ruimte: widths.length === 0 ? null : widths.reduce((least, width) => Math.min(least, width), Infinity),
      herziening: herziening ?? null,
      gemaakt: clock.now(),
    })
    .execute()
  const before = await readNow(trx, reeks)
  const isOther = coversOther(vorige ?? {}, indeling)
  const cells = release.cells.filter(
    ({ key, status, value, reason }) => before.get(sleutelTekst(key)) !== statementOf(status, value, reason) || isOther(key),
  )
  for (let from = 0; from < cells.length; from += perInsert) {
    const rows = cells.slice(from, from + perInsert).map(({ key, status, value, reason }) => ({
      reeks_id: reeks,
      sleutel: JSON.stringify(key),
      uitgave: nummer,
      staat: status,
      waarde: value,
      reden: reason,
    }))
    await trx.insertInto('vrijgave.cel').values(rows).execute()
  }
  const stood = await readGrondslag(trx, reeks)
  const moved = grondslag.filter(({ sleutel, aantal, bijdragers }) => {
    const then = stood.get(sleutelTekst(sleutel))
    return then === undefined || then.aantal !== aantal || canonicalJson(then.bijdragers ?? null) !== canonicalJson(bijdragers ?? null)
  })
  for (let from = 0; from < moved.length; from += perInsert) {
    const rows = moved.slice(from, from + perInsert).map(({ sleutel, aantal, bijdragers }) => ({
      reeks_id: reeks,
      sleutel: JSON.stringify(sleutel),
      uitgave: nummer,
      aantal,
      bijdragers: JSON.stringify(bijdragers ?? null),
    }))
    await trx.insertInto('vrijgave.grondslag').values(rows).execute()
  }
}
