import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import type { VrijgaveTransaction } from '../../vrijgave/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
<<<<<<< ours
import { alle, cellenVan, isBuiten, leesCode, perDeel } from '../vrijgeven/gegeven.ts'
import { leesReeksnaam } from '../vrijgeven/maak-reeksen.ts'
||||||| base
import { alle, cellenVan, leesCode, perDeel, vergelijking } from '../vrijgeven/gegeven.ts'
import { leesReeksnaam } from '../vrijgeven/maak-reeksen.ts'
=======
import { alle, vergelijking } from '../vrijgeven/gegeven.ts'
>>>>>>> theirs
import { cijferVan } from '../vrijgeven/punten.ts'
import { readOpen } from '../vrijgeven/read-open.ts'
import type { KoersCijfer } from './koers.ts'

/** A buurt that takes part, with its cohort and the day on which that opened. */
export interface KoersBuurt {
  readonly buurt: string
  readonly cohort: string | null
  readonly naam: string | null
  readonly start: string | null
}

export async function readKoersBuurten<Tables>(trx: Transaction<Tables>): Promise<readonly KoersBuurt[]> {
  const { rows } = await sql<KoersBuurt>`
    select t.buurt_id as buurt, c.id as cohort, c.naam, c.opening ->> 'datum' as start
      from programma.transitiebuurt as t left join programma.cohort as c on c.id = t.cohort_id
     where t.staat = 'deelnemer' order by c.nummer nulls last, t.buurt_id`.execute(trx)
  return rows
}

<<<<<<< ours
/** Every released figure of an indicator, per buurt and period; of areas outside the programme and of all together nothing. */
export async function readVrijeCijfers(trx: VrijgaveTransaction, indicator: IndicatorNaam): Promise<readonly KoersCijfer[]> {
  const found = (await listReeksen(trx)).find(({ naam, uitgave }) => uitgave !== null && isAbout(naam, indicator))
  if (found === undefined) return []
  const { dimensies, drempel } = await getReeks(trx, found.naam)
  const delen = dimensies['deel']?.map(({ code }) => code) ?? null
  const codes = (dimensies['plek'] ?? [])
    .map(({ code }) => code)
    .filter(code => {
      const { plek } = leesCode(code)
      return plek !== alle && !isBuiten(plek)
    })
  const keys = codes.flatMap(code => cellenVan(code, delen))
  const cijfers = await readVrijgegeven(trx, found.naam, keys)
  return codes.flatMap((code): readonly KoersCijfer[] => {
    const made = cijferVan(
      indicator,
      perDeel(cellenVan(code, delen), sleutel => cijfers.get(sleutelTekst(sleutel))),
      drempel,
    )
    const { plek: buurt, periode } = leesCode(code)
    return made === null ? [] : [{ buurt, periode, waarde: made.waarde }]
  })
}

function isAbout(naam: string, indicator: IndicatorNaam): boolean {
  const about = leesReeksnaam(naam)
  return about !== null && 'indicator' in about && about.indicator === indicator
||||||| base
/** Every released figure of an indicator, per buurt and period; of areas outside the programme and of all together nothing. */
export async function readVrijeCijfers(trx: VrijgaveTransaction, indicator: IndicatorNaam): Promise<readonly KoersCijfer[]> {
  const found = (await listReeksen(trx)).find(({ naam, uitgave }) => uitgave !== null && isAbout(naam, indicator))
  if (found === undefined) return []
  const { dimensies } = await getReeks(trx, found.naam)
  const delen = dimensies['deel']?.map(({ code }) => code) ?? null
  const codes = (dimensies['plek'] ?? []).map(({ code }) => code).filter(code => ![alle, vergelijking].includes(leesCode(code).plek))
  const keys = codes.flatMap(code => cellenVan(code, delen))
  const cijfers = await readVrijgegeven(trx, found.naam, keys)
  return codes.flatMap((code): readonly KoersCijfer[] => {
    const made = cijferVan(
      indicator,
      perDeel(cellenVan(code, delen), sleutel => cijfers.get(sleutelTekst(sleutel))),
    )
    const { plek: buurt, periode } = leesCode(code)
    return made === null ? [] : [{ buurt, periode, waarde: made.waarde }]
  })
}

function isAbout(naam: string, indicator: IndicatorNaam): boolean {
  const about = leesReeksnaam(naam)
  return about !== null && 'indicator' in about && about.indicator === indicator
=======
/** Every released figure of an indicator, per buurt and period; of areas outside the programme and of all together nothing. `huis` is the database that it is read from. */
export async function readVrijeCijfers(trx: VrijgaveTransaction, huis: object, indicator: IndicatorNaam): Promise<readonly KoersCijfer[]> {
  const open = (await readOpen(trx, huis, [indicator])).cijfers.get(indicator) ?? new Map<string, never>()
  return [...open].flatMap(([periode, perPlek]) =>
    [...perPlek].flatMap(([buurt, delen]): readonly KoersCijfer[] => {
      const made = buurt === alle || buurt === vergelijking ? null : cijferVan(indicator, delen)
      return made === null ? [] : [{ buurt, periode, waarde: made.waarde }]
    }),
  )
>>>>>>> theirs
}
