import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Taal } from '@buurtwijs/figures'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import type { Daad } from '../programma/index.ts'
import type { Fout } from './fouten.ts'
import { valtBinnen } from './gebied.ts'
import type { Indeling } from './indeling.ts'
import { isGebiedIn } from './is-gebied.ts'
import { leesBestand, vormVan } from './lezen/lees-bestand.ts'
import type { Bestand } from './lezen/lees-bestand.ts'
import { mostFouten } from './lezen/lezer.ts'
import type { Lezer, Leverregel } from './lezen/lezer.ts'
import { log } from './leveringen-log.ts'
import { noemtMens } from './personen.ts'
import { findSprongen, readMachtiging, readProgrammaGebieden, requireLevering, requireOrganisatie } from './read-leveringen.ts'
import type { LeveringenTransaction } from './tables.ts'
import type { LeveringenWorld } from './world.ts'

interface Aanbod {
  readonly organisatie: string
  readonly bestand: Bestand
  /** Given by the sender now; null to look for our own headings, or for a layout that they made before. */
  readonly indeling: Indeling | null
  readonly taal: Taal
}

/** What became of a file: kept as a whole, or not at all. */
export type Gelezen = { readonly lezer: Lezer } & ({ readonly soort: 'gelezen'; readonly id: string } | { readonly soort: 'niet' })

/** Reads a file of an organisation and keeps it, to be offered. With a fault in it, or somebody, nothing is kept. */
export async function bringLevering(world: LeveringenWorld, daad: Daad, aanbod: Aanbod): Promise<Gelezen> {
  const { organisatie, bestand, taal } = aanbod
  requireMay(daad.actor, 'levering aanbieden', { organisatie })
  requireNiemand(bestand.naam, 'bestand')
  const known = await asVisitor(world.database, daad.actor, async trx => {
    await requireOrganisatie(trx, organisatie)
    const { gebieden, maten } = await readMachtiging(trx, organisatie)
    const kept = await trx
      .selectFrom('leveringen.indeling')
      .select(['koppen', 'inhoud'])
      .where('organisatie_id', '=', organisatie)
      .execute()
    return { gebieden: new Set(gebieden), maten: new Set(maten), programma: await readProgrammaGebieden(trx), kept }
  })
  if (known.gebieden.size === 0 || known.maten.size === 0) {
    throw new Refusal('Het transitieteam heeft nog niet vastgelegd wat uw organisatie mag leveren. Vraag dat eerst.', {
      code: 'levering-not-allowed',
      status: 409,
    })
  }
  const isGebied = isGebiedIn(world.source.current(), known.programma)
  const kader = {
    taal,
    vandaag: today(world.clock),
    isGebied,
    magGebied: (code: string) => valtBinnen(code, known.gebieden),
    magMaat: (maat: string) => known.maten.has('*') || known.maten.has(maat),
  }
  let indeling = aanbod.indeling
  let lezer = await leesBestand(bestand, indeling, kader)
  if (lezer.plaatsen === null && indeling === null) {
    indeling = known.kept.find(({ koppen }) => koppen === hashKoppen(lezer.koppen))?.inhoud ?? null
    if (indeling !== null) lezer = await leesBestand(bestand, indeling, kader)
  }
  if (lezer.plaatsen === null || lezer.aantalFouten > 0) return { soort: 'niet', lezer }
  const id = await asVisitor(world.database, daad.actor, trx => keepLevering(world, trx, daad, { aanbod, lezer, indeling }))
  return { soort: 'gelezen', id, lezer }
}

/** By its headings a layout is known again. */
function hashKoppen(koppen: readonly string[]): string {
  return createHash('sha256').update(koppen.join('\n')).digest('hex')
}

async function keepLevering(
  world: LeveringenWorld,
  trx: LeveringenTransaction,
  daad: Daad,
  {
    aanbod: { organisatie, bestand },
    lezer,
    indeling,
  }: { readonly aanbod: Aanbod; readonly lezer: Lezer; readonly indeling: Indeling | null },
): Promise<string> {
  const id = crypto.randomUUID()
  const { regels } = lezer
  const perioden = [...new Set(regels.map(({ periode }) => periode))].toSorted((one, other) => one.localeCompare(other))
  const sha256 = createHash('sha256').update(bestand.inhoud).digest('hex')
  await trx
    .insertInto('leveringen.levering')
    .values({
      id,
      organisatie_id: organisatie,
      bestandsnaam: bestand.naam.slice(0, 200) || 'zonder naam',
      vorm: vormVan(bestand),
      sha256,
      regels: regels.length,
      van: perioden[0] ?? '',
      tot: perioden.at(-1) ?? '',
      gelezen_door: daad.actor.persoon,
      gelezen: world.clock.now(),
    })
    .execute()
  await insertCijfers(trx, id, regels)
  if (indeling !== null) {
    const values = { organisatie_id: organisatie, koppen: hashKoppen(lezer.koppen), inhoud: JSON.stringify(indeling) }
    await trx
      .insertInto('leveringen.indeling')
      .values(values)
      .onConflict(oc => oc.columns(['organisatie_id', 'koppen']).doUpdateSet({ inhoud: values.inhoud }))
      .execute()
  }
  await log(world, trx, daad, {
    handeling: 'levering.gelezen',
    soort: 'C',
    organisatie,
    inhoud: { levering: id, regels: regels.length, sha256 },
  })
  return id
}

const linesAtOnce = 10_000

async function insertCijfers(trx: LeveringenTransaction, id: string, regels: readonly Leverregel[]): Promise<void> {
  for (let from = 0; from < regels.length; from += linesAtOnce) {
    const part = regels.slice(from, from + linesAtOnce)
    await sql`
      insert into leveringen.cijfer (levering_id, nummer, rij, maat, gebied, periode, groep, waarde)
      select ${id}::uuid, ${from}::integer + u.plek::integer, u.rij, u.maat, u.gebied, u.periode, u.groep, u.waarde
        from unnest(${part.map(({ rij }) => rij)}::integer[], ${part.map(({ maat }) => maat)}::text[], ${part.map(({ gebied }) => gebied)}::text[], ${part.map(({ periode }) => periode)}::text[],
          ${part.map(({ groep }) => groep)}::text[], ${part.map(({ waarde }) => waarde)}::numeric[]) with ordinality as u(rij, maat, gebied, periode, groep, waarde, plek)`.execute(
      trx,
    )
  }
}

/** What stands out against the last period that was taken, at its place in the file. */
export async function askSprongen(
  trx: LeveringenTransaction,
  welke: { readonly id: string; readonly organisatie: string },
): Promise<readonly Fout[]> {
  const before = await trx
    .selectFrom('leveringen.levering')
    .select('id')
    .where('organisatie_id', '=', welke.organisatie)
    .where('staat', '=', 'aanvaard')
    .limit(1)
    .executeTakeFirst()
  if (before === undefined) return []
  return (await findSprongen(trx, welke, mostFouten)).map(({ rij, waarde, was, periode }) => {
    const gegevens = { waarde: String(waarde).replace('.', ','), was: String(was).replace('.', ','), periode }
    return { rij, kolom: null, code: 'tien-keer', gegevens } as const
  })
}

/** Offers what was read to who judges. What stands out needs a word of why it is right. */
export async function offerLevering(world: LeveringenWorld, daad: Daad, id: string, toelichting: string): Promise<void> {
  requireMay(daad.actor, 'levering aanbieden')
  requireNiemand(toelichting, 'toelichting')
  await asVisitor(world.database, daad.actor, async trx => {
    const { organisatie_id: organisatie, staat } = await requireLevering(trx, id)
    requireMay(daad.actor, 'levering aanbieden', { organisatie })
    if (staat !== 'gelezen') throw decided()
    const vragen = await askSprongen(trx, { id, organisatie })
    if (vragen.length > 0 && toelichting.trim().length < 3) {
      throw new Refusal('Er zijn getallen die tien keer zo hoog of laag zijn als de vorige keer. Schrijf op waarom ze kloppen.', {
        code: 'levering-explain',
        place: { field: 'toelichting' },
      })
    }
    await trx
      .updateTable('leveringen.levering')
      .set({ staat: 'aangeboden', toelichting, vragen: JSON.stringify(vragen), aangeboden: world.clock.now() })
      .where('id', '=', id)
      .execute()
    await log(world, trx, daad, { handeling: 'levering.aangeboden', soort: 'U', organisatie, inhoud: { levering: id } })
  })
}

/** Takes back what was read and not yet offered: nothing of it stays. */
export async function dropLevering(world: LeveringenWorld, daad: Daad, id: string): Promise<void> {
  requireMay(daad.actor, 'levering aanbieden')
  await asVisitor(world.database, daad.actor, async trx => {
    const { organisatie_id: organisatie, staat } = await requireLevering(trx, id)
    requireMay(daad.actor, 'levering aanbieden', { organisatie })
    if (staat !== 'gelezen') throw decided()
    await trx.deleteFrom('leveringen.levering').where('id', '=', id).execute()
    await log(world, trx, daad, { handeling: 'levering.weggehaald', soort: 'D', organisatie, inhoud: { levering: id } })
  })
}

/** Refuses words that would be kept and are about one person. */
export function requireNiemand(text: string, field: 'bestand' | 'toelichting' | 'reden'): void {
  if (!noemtMens(text)) return
  const where = field === 'bestand' ? 'In de naam van het bestand' : 'Hier'
  throw new Refusal(`${where} staat iets dat over één mens gaat, zoals een nummer of een mailadres. Haal dat weg. Er is niets bewaard.`, {
    code: 'levering-person',
    place: { field },
  })
}

export function decided(): Refusal {
  return new Refusal('Deze levering is al aangeboden, of er is al over besloten. Bekijk hoe het ermee staat.', {
    code: 'levering-decided',
    status: 409,
  })
}
