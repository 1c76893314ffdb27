import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { may, requireMay } from '../identity/index.ts'
import { today } from '../programma/index.ts'
import { zegFout } from './fouten.ts'
import type { Fout } from './fouten.ts'
import type { Indeling } from './indeling.ts'
import { isGebiedIn } from './is-gebied.ts'
import { leesBestand } from './lezen/lees-bestand.ts'
import type { Bestand } from './lezen/lees-bestand.ts'
import type { Lezer } from './lezen/lezer.ts'
import { askSprongen } from './levering-actions.ts'
import type { LeveringAntwoord, LeveringKort, Verslag } from './levering-schema.ts'
import { isLevermaat, levermaten } from './maten.ts'
import * as read from './read-leveringen.ts'
import type { LeveringenTransaction } from './tables.ts'
import type { LeveringenWorld } from './world.ts'

/** As many deliveries as a list shows. */
const mostShown = 100

/** The deliveries that who asks may see, and for which organisations they can deliver. */
export async function viewLeveringen(world: LeveringenWorld, actor: Actor) {
  requireMay(actor, 'leveringen bekijken')
  return await asVisitor(world.database, actor, async trx => {
    const rows = await trx.selectFrom('leveringen.levering').selectAll().orderBy('gelezen', 'desc').orderBy('id').limit(mostShown).execute()
    const namen = await readOrganisaties(trx)
    const own = [...namen].filter(([id]) => may(actor, 'levering aanbieden', { organisatie: id })).map(([id, naam]) => ({ id, naam }))
    return {
      leveringen: rows.map(row => describe(row, namen)),
      organisaties: own,
      magBeoordelen: may(actor, 'levering beoordelen'),
    }
  })
}

async function readOrganisaties(trx: LeveringenTransaction): Promise<ReadonlyMap<string, string>> {
  const rows = await trx.selectFrom('identity.organisatie').select(['id', 'naam']).where('beeindigd', 'is', null).orderBy('naam').execute()
  return new Map(rows.map(({ id, naam }) => [id, naam]))
}

type Row = Awaited<ReturnType<typeof read.requireLevering>>

function describe(row: Row, namen: ReadonlyMap<string, string>): LeveringKort {
  const { id, organisatie_id: organisatie, bestandsnaam, vorm, sha256, regels, van, tot, staat, reden, vervangt } = row
  return {
    id,
    bestandsnaam,
    vorm,
    sha256,
    regels,
    van,
    tot,
    staat,
    reden,
    vervangt,
    organisatie: { id: organisatie, naam: namen.get(organisatie) ?? '' },
    gelezen: row.gelezen.toISOString(),
    aangeboden: row.aangeboden?.toISOString() ?? null,
    besloten: row.besloten?.toISOString() ?? null,
  }
}

/** One delivery: what is in it, what stands out, and what is different from the last time. */
export async function viewLevering(world: LeveringenWorld, actor: Actor, id: string, taal: Taal): Promise<LeveringAntwoord> {
  requireMay(actor, 'leveringen bekijken')
  return await asVisitor(world.database, actor, async trx => {
    const row = await read.requireLevering(trx, id)
    const { organisatie_id: organisatie, staat } = row
    const namen = await read.readNamen(trx, id)
    const welke = { id, organisatie }
    const vragen = staat === 'gelezen' ? await askSprongen(trx, welke) : row.vragen
    const nameOf = nameGebieden(await read.readProgrammaGebieden(trx))
    const offers = may(actor, 'levering aanbieden', { organisatie }) && staat === 'gelezen'
    return {
      ...describe(row, await readOrganisaties(trx)),
      toelichting: row.toelichting,
      gelezenDoor: row.gelezen_door === null ? null : (namen.get(row.gelezen_door) ?? null),
      beslotenDoor: row.besloten_door === null ? null : (namen.get(row.besloten_door) ?? null),
      vragen: vragen.map(fout => tellFout(fout, taal)),
      delen: (await read.readDelen(trx, id)).map(deel => ({ ...deel, naam: nameMaat(deel.maat, taal) })),
      telling: await read.countVerschillen(trx, welke),
      zonderLeeftijd: await read.countZonderLeeftijd(trx, welke),
      verschillen: (await read.readVerschillen(trx, welke)).map(({ gebied, ...rest }) => ({
        ...rest,
        naam: nameMaat(rest.maat, taal),
        gebied: nameOf(gebied),
      })),
      mag: {
        aanbieden: offers,
        besluiten: staat === 'aangeboden' && may(actor, 'levering beoordelen') && row.gelezen_door !== actor.persoon,
      },
    }
  })
}

function nameMaat(maat: string, taal: Taal): string {
  return isLevermaat(maat) ? levermaten[maat][taal] : maat
}

/** Areas outside the programme are there to compare with: they carry a number and no name. */
function nameGebieden(programma: ReadonlyMap<string, string>) {
  const numbers = new Map<string, number>()
  return (code: string) => {
    const naam = programma.get(code)
    if (naam !== undefined) return { naam, nummer: null }
    const nummer = numbers.get(code) ?? numbers.size + 1
    numbers.set(code, nummer)
    return { naam: null, nummer }
  }
}

function tellFout({ rij, kolom, code, ...rest }: Fout, taal: Taal): Verslag['fouten'][number] {
  return { rij, kolom, code, zin: zegFout({ rij, kolom, code, ...rest }, taal) }
}

/** What reading a file came to, in words. Of a file that is about people nothing is told but where. */
export function describeLezer({ plaatsen, regels, koppen, fouten, aantalFouten, isOverMensen }: Lezer, taal: Taal): Verslag {
  return {
    inOrde: plaatsen !== null && aantalFouten === 0,
    overMensen: isOverMensen,
    regels: isOverMensen ? 0 : regels.length,
    koppen: isOverMensen ? [] : koppen.slice(0, 200).map(kop => kop.slice(0, 200)),
    indelingNodig: plaatsen === null && !isOverMensen,
    fouten: fouten.map(fout => tellFout(fout, taal)),
    aantalFouten,
  }
}

/** Reads a file of anybody and says what is wrong with it; nothing is kept. */
export async function checkBestand(
  world: Pick<LeveringenWorld, 'clock' | 'source'>,
  { bestand, indeling, taal }: { readonly bestand: Bestand; readonly indeling: Indeling | null; readonly taal: Taal },
): Promise<Verslag> {
  const isGebied = isGebiedIn(world.source.current(), new Map())
  const kader = { taal, vandaag: today(world.clock), isGebied, magGebied: () => true, magMaat: () => true }
  return describeLezer(await leesBestand(bestand, indeling, kader), taal)
}

/** What each organisation may deliver. */
export async function viewMachtigingen(world: LeveringenWorld, actor: Actor) {
  requireMay(actor, 'levermachtiging geven')
  return await asVisitor(world.database, actor, async trx => {
    const rows = await trx.selectFrom('leveringen.machtiging').selectAll().execute()
    const byId = new Map(rows.map(row => [row.organisatie_id, row]))
    const organisaties = [...(await readOrganisaties(trx))].map(([id, naam]) => {
      const { gebieden = [], maten = [], versie = 0 } = byId.get(id) ?? {}
      return { id, naam, gebieden, maten, versie }
    })
    return { organisaties }
  })
}
