import { asVisitor } from '../../../platform/database/visitor.ts'
import { requireVersie } from '../../../platform/http/if-match.ts'
import { Refusal } from '../../../refusal.ts'
import { requireMay } from '../../identity/index.ts'
import type { Daad } from '../../programma/index.ts'
import { today } from '../../programma/index.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'
import { verwachtVan } from '../meetplan/perioden.ts'
import type { RegelPlek } from '../meetplan/regel.ts'
import { holdMeetplan } from '../meetplan/read-meetplan.ts'
import { requireRegel } from '../meetplan/meetplan-actions.ts'
import { log } from '../monitoring-log.ts'
import type { MonitoringTransaction } from '../tables.ts'
import type { MonitoringWorld } from '../world.ts'
import { keepStand } from './keep-stand.ts'
import { findFout, findVragen } from './keur.ts'
import { readMetingen, readStanden } from './read-metingen.ts'
import type { Meting } from './read-metingen.ts'
import { zegFout, zegVraag } from './zeg-keur.ts'

/** Which figure: of a line, for a period, as somebody looked at it. */
export interface MetingPlek extends RegelPlek {
  readonly buurt: string
  readonly periode: string
  readonly versie: number
}

/** What is filled in: how many, and of how many; or why nobody knows it yet. */
export interface MetingInvoer {
  readonly teller: number | null
  readonly noemer: number | null
  readonly onbekend: string
  readonly toelichting: string
}

/**
 * Fills in a figure, or says why nobody knows it yet. What cannot be is refused; what is odd is kept once somebody says why. What somebody had looked over
 * has to be looked over again, and that it changed is counted. What is locked does not change.
 */
export async function vulIn(world: MonitoringWorld, daad: Daad, op: MetingPlek, invoer: MetingInvoer): Promise<void> {
  const { buurt, periode, versie, ...plek } = op
  requireMay(daad.actor, 'metingen bijwerken', { buurt })
  await asVisitor(world.database, daad.actor, async trx => {
    await holdMeetplan(trx, buurt)
    const all = await readMetingen(trx, buurt)
    const was = all.find(each => isSame(each, plek) && each.periode === periode)
    requireVersie(was?.versie ?? 0, versie, 'dit cijfer')
    if (was === undefined) await requireVerwacht(world, trx, op)
    if (was?.stand === 'vast') {
      throw new Refusal('Dit cijfer staat vast. Heropen het eerst, met een reden.', { code: 'meting-locked', status: 409 })
    }
    checkInvoer(plek.indicator, invoer, others(all, op))
    const id = was?.id ?? crypto.randomUUID()
    await writeMeting(trx, { world, daad, op, id, was, invoer })
    await keepStand(trx, {
      buurt,
      meting: id,
      wat: 'ingevuld',
      door: daad.actor.persoon,
      op: world.clock.now(),
      inhoud:
        invoer.teller === null
          ? { onbekend: invoer.onbekend }
          : { teller: invoer.teller, noemer: invoer.noemer, toelichting: invoer.toelichting },
    })
    await log(world, trx, daad, { handeling: 'meting.ingevuld', soort: 'U', buurt, inhoud: { ...plek, periode, versie: versie + 1 } })
  })
}

function isSame(meting: RegelPlek, { indicator, activiteit }: RegelPlek): boolean {
  return meting.indicator === indicator && meting.activiteit === activiteit
}

async function requireVerwacht(world: MonitoringWorld, trx: MonitoringTransaction, { buurt, periode, ...plek }: MetingPlek): Promise<void> {
  const regel = await requireRegel(trx, buurt, plek)
  if (verwachtVan(regel, today(world.clock)).some(each => each.periode.id === periode)) return
  throw new Refusal('Voor deze periode wordt dit cijfer (nog) niet gevraagd. Kies een periode uit de lijst.', {
    code: 'meting-not-due',
    status: 409,
  })
}

interface Others {
  readonly eerder: readonly { readonly teller: number; readonly noemer: number | null }[]
  readonly find: (naam: IndicatorNaam) => { readonly teller: number; readonly noemer: number | null } | null
}

/** The same figure of earlier periods, and the other figures of this one. */
function others(all: readonly Meting[], { periode, ...plek }: MetingPlek): Others {
  return {
    eerder: all
      .filter(each => isSame(each, plek) && each.periode < periode && each.periode.length === periode.length)
      .flatMap(({ cijfer }) => cijfer ?? []),
    find: naam =>
      all.find(
        each => each.indicator === naam && each.periode === periode && (each.activiteit === null || each.activiteit === plek.activiteit),
      )?.cijfer ?? null,
  }
}

function checkInvoer(indicator: IndicatorNaam, { teller, noemer, onbekend, toelichting }: MetingInvoer, rest: Others): void {
  if (teller === null) {
    if (onbekend.length >= 3) return
    throw new Refusal('Vul een getal in, of schrijf waarom het nog niet bekend is.', { code: 'meting-empty', place: { field: 'teller' } })
  }
  const fout = findFout(indicator, { teller, noemer })
  if (fout !== null) throw zegFout(fout)
  const [vraag] = findVragen(indicator, { teller, noemer }, rest)
  if (vraag !== undefined && toelichting.length < 3) throw zegVraag(vraag)
}

interface Written {
  readonly world: MonitoringWorld
  readonly daad: Daad
  readonly op: MetingPlek
  readonly id: string
  readonly was: Meting | undefined
  readonly invoer: MetingInvoer
}

async function writeMeting(trx: MonitoringTransaction, { world, daad, op, id, was, invoer }: Written): Promise<void> {
  const { teller, noemer, onbekend, toelichting } = invoer
  const isKnown = teller !== null
  const isChanged = was !== undefined && (await wasNagekeken(trx, op.buurt, was.id))
  const now = world.clock.now()
  const values = {
    teller,
    noemer: isKnown ? noemer : null,
    onbekend: isKnown ? null : onbekend,
    toelichting: isKnown ? toelichting : '',
    versie: op.versie + 1,
    ingevuld_door: daad.actor.persoon,
    ingevuld: now,
    nagekeken_door: null,
    nagekeken: null,
    vast_door: null,
    vast: null,
    na_akkoord: (was?.naAkkoord ?? 0) + (isChanged ? 1 : 0),
    // A figure that comes after its reason is in time by the day on which it came.
    ...(isKnown && was?.cijfer === null ? { eerst: now } : {}),
  }
  if (was !== undefined) {
    await trx.updateTable('monitoring.meting').set(values).where('buurt_id', '=', op.buurt).where('id', '=', id).execute()
    return
  }
  await trx
    .insertInto('monitoring.meting')
    .values({ buurt_id: op.buurt, id, indicator: op.indicator, activiteit_id: op.activiteit, periode: op.periode, ...values, eerst: now })
    .execute()
}

/** Whether somebody looked a figure over since it was filled in: also when it was opened again, a change of it then is one after approval. */
async function wasNagekeken(trx: MonitoringTransaction, buurt: string, meting: string): Promise<boolean> {
  const [last] = (await readStanden(trx, buurt, meting)).filter(({ wat }) => wat === 'ingevuld' || wat === 'nagekeken')
  return last?.wat === 'nagekeken'
}
