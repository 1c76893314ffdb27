import { X509Certificate } from 'node:crypto'
import { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { may, requireMay } from '../identity/index.ts'
import { requirePlanBuurt } from '../buurtplan/index.ts'
import { beschrijfVerschil, legVast, readInhoud } from '../commissie/index.ts'
import type { VasteInhoud } from '../commissie/index.ts'
import { tekenrollen } from './bepaal-beleid.ts'
import { bezwaarTegenTekenen, viewTekenen } from './beleid.ts'
import type { TekenBeleid } from './beleid.ts'
import type { Bundel } from './bundel.ts'
import { looptijdOf, vingerafdrukOf } from './certificaat.ts'
import type { Handtekening } from './handtekening.ts'
import { readBeleid, readKeten, readStukken, requireStuk } from './read-stuk.ts'
import type { BewaardeSchakel, BewaardStuk } from './read-stuk.ts'
import type { Ondertekening, sleutelsSchema } from './schema.ts'
import { readAanbod } from './read-aanbod.ts'
import { akkoordZin, docType, withoutToekenning } from './stuk.ts'
import type { StukInhoud } from './stuk.ts'
import type { OndertekeningTransaction } from './tables.ts'
import { bezwaren } from './teken.ts'
import type { OndertekeningWorld } from './world.ts'
import { zegActiviteiten, zegPosten } from './zeg-inhoud.ts'
import { zegTotalen } from './zeg-totalen.ts'
import { readSleutels, requireZegel } from './zegels.ts'
import type { Zegel } from './zegels.ts'

/** Everything about signing in a buurt: the newest version, who signed, what the asker can do, and whether the plan changed since. */
export async function viewOndertekening(world: OndertekeningWorld, actor: Actor, buurt: string, taal: 'nl' | 'en'): Promise<Ondertekening> {
  requireMay(actor, 'ondertekening bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const naam = await requirePlanBuurt(trx, buurt)
    const stukken = await readStukken(trx, buurt)
    const keten = await readKeten(trx, buurt)
    const records = keten.map(({ record }) => record)
    const [newest] = stukken
    const nu =
      newest && may(actor, 'buurtplan bekijken', { buurt }) && may(actor, 'begroting bekijken', { buurt })
        ? await readInhoud(trx, buurt)
        : null
    const names = await namesOf(trx, records)
    const policy = await readBeleid(trx)
    const isVeranderd = newest !== undefined && nu !== null && nu.sha256 !== legVast(withoutToekenning(newest.inhoud)).sha256
    return {
      buurt: naam,
      stuk: newest ? describeStuk(newest, records, taal) : null,
      regels: keten.map(schakel => describeRegel(schakel, names)).toReversed(),
      kop: keten.at(-1)?.hash ?? null,
      versies: stukken.map(({ versie, aangeboden, beleid }) => {
        const { stappen, isCompleet } = viewTekenen(beleid, records, versie)
        return {
          versie,
          aangeboden: aangeboden.toISOString(),
          getekend: stappen.reduce((sum, stap) => sum + stap.getekend.length, 0),
          isCompleet,
        }
      }),
      isVeranderd,
      sindsdien: isVeranderd ? describeSindsdien(newest.inhoud, nu.inhoud, taal) : null,
      beleid: plain(policy),
      kan: {
        ...(await whatCanBeOffered(trx, actor, { buurt, newest, records, beleid: policy })),
        ...(await whatCan(trx, actor, buurt, newest, records)),
      },
    }
  })
}

function describeSindsdien(was: StukInhoud, nu: VasteInhoud, taal: 'nl' | 'en'): Ondertekening['sindsdien'] {
  const titels = new Map([...was.uitdagingen, ...nu.uitdagingen].map(({ id, titel }) => [id, titel]))
  return { ...beschrijfVerschil(withoutToekenning(was), nu, taal), uitdagingen: [...titels].map(([id, titel]) => ({ id, titel })) }
}

function plain<Policy extends { readonly stappen: readonly object[] }>(policy: Policy): Policy & { stappen: Policy['stappen'][number][] } {
  return { ...policy, stappen: [...policy.stappen] }
}

/** Signers by the name under which they signed; of who only got a mandate, the name that the asker may see. */
async function namesOf(trx: OndertekeningTransaction, records: readonly Handtekening[]): Promise<ReadonlyMap<string, string>> {
  const given = [...new Set(records.flatMap(({ mandateTo }) => mandateTo ?? []))]
  const seen = given.length === 0 ? [] : await trx.selectFrom('identity.persoon').select(['id', 'naam']).where('id', 'in', given).execute()
  return new Map([...seen.map(({ id, naam }) => [id, naam] as const), ...records.map(({ signerSub, name }) => [signerSub, name] as const)])
}

function describeRegel({ record, hash }: BewaardeSchakel, names: ReadonlyMap<string, string>): Ondertekening['regels'][number] {
  const { sequence, version, act, name, role, orgName, mandate, mandateTo, reason, signedAt } = record
  return {
    nummer: sequence,
    versie: version,
    daad: act,
    naam: name,
    rol: role,
    organisatie: orgName,
    namens: mandate === null ? null : (names.get(mandate.from) ?? null),
    aan: mandateTo === null ? null : (names.get(mandateTo) ?? null),
    reden: reason,
    op: signedAt,
    hash,
  }
}

function describeStuk(stuk: BewaardStuk, records: readonly Handtekening[], taal: 'nl' | 'en'): NonNullable<Ondertekening['stuk']> {
  const { inhoud, versie, id, sha256, aangeboden, beleid } = stuk
  const { stappen, isCompleet, isGestopt } = viewTekenen(beleid, records, versie)
  return {
    versie,
    id,
    sha256,
    aangeboden: aangeboden.toISOString(),
    akkoord: akkoordZin({ buurt: inhoud.buurt.naam, versie, sha256, ...zegTotalen(inhoud, taal), taal }),
    themas: inhoud.plan.themas.map(({ thema, stand, reden }) => ({ thema, weggelaten: stand === 'akkoord' ? reden : null })),
    activiteiten: zegActiviteiten(inhoud, taal),
    ...zegTotalen(inhoud, taal),
    toekenning: inhoud.toekenning === undefined ? null : { ronde: inhoud.toekenning.ronde, dag: inhoud.toekenning.dag },
    posten: zegPosten(inhoud, taal),
    stappen: stappen.map(({ rol, aantal, keurtGoed, stand, getekend }) => ({ rol, aantal, keurtGoed, stand, getekend: getekend.length })),
    isInVolgorde: beleid.isInVolgorde,
    isCompleet,
    isGestopt,
  }
}

interface Offer {
  readonly buurt: string
  readonly newest: BewaardStuk | undefined
  readonly records: readonly Handtekening[]
  readonly beleid: TekenBeleid
}

/** Whether there is something to offer that is not offered yet, and whether a decision is needed before anything can be. */
async function whatCanBeOffered(
  trx: OndertekeningTransaction,
  actor: Actor,
  { buurt, newest, records, beleid }: Offer,
): Promise<Pick<Ondertekening['kan'], 'aanbieden' | 'besluitNodig'>> {
  if (!may(actor, 'stuk aanbieden', { buurt })) return { aanbieden: false, besluitNodig: false }
  const aanbod = await readAanbod(trx, buurt, beleid)
  if (aanbod === null) return { aanbieden: false, besluitNodig: true }
  const isNew = newest === undefined || newest.sha256 !== aanbod.sha256 || viewTekenen(newest.beleid, records, newest.versie).isGestopt
  return { aanbieden: isNew, besluitNodig: false }
}

async function whatCan(
  trx: OndertekeningTransaction,
  actor: Actor,
  buurt: string,
  stuk: BewaardStuk | undefined,
  records: readonly Handtekening[],
): Promise<Omit<Ondertekening['kan'], 'aanbieden' | 'besluitNodig'>> {
  const nothing = { tekenen: false, bezwaar: null, namens: [], machtigen: [] }
  if (stuk === undefined || !may(actor, 'stuk ondertekenen', { buurt })) return nothing
  const overzicht = viewTekenen(stuk.beleid, records, stuk.versie)
  const makers = new Set(stuk.door === null ? [] : [stuk.door])
  const rest = { version: stuk.versie, makers }
  const bezwaar = bezwaarTegenTekenen(overzicht, records, {
    ...rest,
    tekenaar: { persoon: actor.persoon, rol: actor.rol ?? '', namens: null },
  })
  const namens = records
    .filter(({ act, version, mandateTo }) => act === 'gemachtigd' && version === stuk.versie && mandateTo === actor.persoon)
    .filter(
      ({ signerSub, role }) =>
        bezwaarTegenTekenen(overzicht, records, { ...rest, tekenaar: { persoon: actor.persoon, rol: role, namens: signerSub } }) === null,
    )
    .map(({ signerSub, name }) => ({ persoon: signerSub, naam: name }))
  const mayMandate = bezwaar === null || bezwaar === 'nog niet aan de beurt'
  return {
    tekenen: bezwaar === null,
    bezwaar: bezwaar === null ? null : bezwaren[bezwaar],
    namens,
    machtigen: mayMandate ? await othersOf(trx, actor, buurt) : [],
  }
}

/** The others with a role in the buurt in which they could sign. */
async function othersOf(trx: OndertekeningTransaction, actor: Actor, buurt: string): Promise<Ondertekening['kan']['machtigen']> {
  const rows = await trx
    .selectFrom('identity.lidmaatschap as l')
    .innerJoin('identity.persoon as p', 'p.id', 'l.persoon_id')
    .select(['p.id as persoon', 'p.naam', 'l.rol'])
    .where('l.buurt_id', '=', buurt)
    .where('l.beeindigd', 'is', null)
    .where('l.rol', 'in', tekenrollen)
    .where('p.id', '<>', actor.persoon)
    .orderBy('p.naam')
    .orderBy('l.rol')
    .execute()
  return [...new Map(rows.map(row => [row.persoon, row] as const)).values()]
}

/** All that is needed to verify a version elsewhere: its content, the chain up to now, and the public keys. */
export async function makeBundel(
  world: OndertekeningWorld,
  actor: Actor,
  buurt: string,
  versie: number,
): Promise<{ readonly bundel: Bundel; readonly stuk: BewaardStuk; readonly zegel: Zegel; readonly kop: string | null }> {
  requireMay(actor, 'ondertekening bekijken', { buurt })
  return await asVisitor(world.database, actor, async trx => {
    const stuk = await requireStuk(trx, buurt, versie)
    const keten = await readKeten(trx, buurt)
    const zegel = await requireZegel(trx, world)
    const bundel: Bundel = {
      format: 'buurtwijs-ondertekening/1',
      document: { docType, docId: stuk.id, version: versie, content: z.json().parse(stuk.inhoud) },
      chain: keten.map(({ record, jws, keyId }) => ({ record, jws, keyId })),
      certificate: zegel.certificate,
      keys: await readSleutels(trx),
    }
    return { bundel, stuk, zegel, kop: keten.at(-1)?.hash ?? null }
  })
}

/** What this installation seals with, and ever did: for everybody. */
export async function viewSleutels(world: OndertekeningWorld): Promise<z.infer<typeof sleutelsSchema>> {
  return await asVisitor(world.database, null, async trx => {
    const rows = await trx.selectFrom('ondertekening.zegel').select(['certificaat', 'van', 'tot']).orderBy('ronde').execute()
    const outside = world.eigenCertificaat?.certificate
    const all = [
      ...rows.map(({ certificaat, van, tot }) => ({ certificaat: new Uint8Array(certificaat), van, tot })),
      ...(outside === undefined ? [] : [{ certificaat: outside, ...looptijdOf(outside) }]),
    ]
    return {
      sleutels: await readSleutels(trx),
      certificaten: all.map(({ certificaat, van, tot }) => ({
        sha256: vingerafdrukOf(certificaat),
        pem: new X509Certificate(certificaat).toString(),
        van: van.toISOString(),
        tot: tot.toISOString(),
      })),
    }
  })
}

/** The policy as it is now, for who decides about it. */
export async function viewBeleid(world: OndertekeningWorld, actor: Actor): Promise<Ondertekening['beleid']> {
  requireMay(actor, 'tekenbeleid vaststellen')
  return await asVisitor(world.database, actor, async trx => plain(await readBeleid(trx)))
}
