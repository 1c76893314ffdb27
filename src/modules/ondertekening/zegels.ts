import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '../../platform/clock.ts'
import { Refusal } from '../../refusal.ts'
import { certificaatZin } from './bundel.ts'
import type { Bundel } from './bundel.ts'
import { makeCertificaat, vingerafdrukOf } from './certificaat.ts'
import { eigenOndertekenaar } from './pdf-zegel.ts'
import type { Documentzegel, Ondertekenaar } from './pdf-zegel.ts'
import { documentsleutelOf, zegelsleutelOf } from './sleutels.ts'
import type { OndertekeningTables } from './tables.ts'
import { zegelOver } from './verzegel.ts'
import type { Zegelsleutel } from './verzegel.ts'

const jarenGeldig = 5
/** A new one is made well before the old one runs out, so that nobody stands before a closed door. */
const dagenVooraf = 60
const dagMs = 86_400_000

interface Maker {
  readonly tasks: Kysely<OndertekeningTables>
  readonly clock: Clock
  readonly master: Uint8Array
  readonly adres: string
}

/**
 * Sees to it that there is something to seal with that counts for a while: makes the first, and the next when the last is about to run out. Servers that start
 * at once make the same key; the certificate of the first remains.
 */
export async function ensureZegel({ tasks, clock, master, adres }: Maker): Promise<void> {
  const now = clock.now()
  const last = await tasks.selectFrom('ondertekening.zegel').select(['ronde', 'tot']).orderBy('ronde', 'desc').limit(1).executeTakeFirst()
  if (last !== undefined && last.tot.getTime() - now.getTime() > dagenVooraf * dagMs) return
  const ronde = (last?.ronde ?? 0) + 1
  const zegel = await zegelsleutelOf(master, ronde)
  // A clock that goes a little behind elsewhere does not make it a certificate of tomorrow.
  const van = new Date(now.getTime() - dagMs)
  const tot = new Date(now)
  tot.setFullYear(tot.getFullYear() + jarenGeldig)
  const certificaat = await makeCertificaat(documentsleutelOf(master, ronde), { naam: `Buurtwijs ${new URL(adres).host}`, van, tot })
  const bevestigd = await zegelOver(certificaatZin(vingerafdrukOf(certificaat)), zegel)
  await tasks
    .insertInto('ondertekening.zegel')
    .values({
      ronde,
      sleutel_id: zegel.keyId,
      publiek: JSON.stringify(zegel.publicJwk),
      certificaat: Buffer.from(certificaat),
      bevestigd,
      van,
      tot,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What is sealed with now. */
export interface Zegel {
  readonly sleutel: Zegelsleutel
  readonly document: Documentzegel
  readonly certificate: Bundel['certificate']
}

interface Zegelwereld {
  readonly clock: Clock
  readonly master: Uint8Array
  readonly tijdstempel?: string
  readonly eigenCertificaat?: Ondertekenaar
}

/** The newest seal. Refuses when there is none, when it has run out, and when the key of the installation is another one than it was made with. */
export async function requireZegel(
  trx: Transaction<OndertekeningTables>,
  { clock, master, tijdstempel, eigenCertificaat }: Zegelwereld,
): Promise<Zegel> {
  const row = await trx.selectFrom('ondertekening.zegel').selectAll().orderBy('ronde', 'desc').limit(1).executeTakeFirst()
  if (row === undefined) {
    throw new Refusal('Er is nog geen zegel om mee te tekenen. Vraag de beheerder om Buurtwijs opnieuw te starten; er is niets getekend.', {
      code: 'zegel-missing',
      status: 503,
    })
  }
  if (row.tot <= clock.now()) {
    throw new Refusal(
      'Het zegel waarmee Buurtwijs tekent is verlopen. Vraag de beheerder om Buurtwijs opnieuw te starten; er is niets getekend.',
      {
        code: 'zegel-verlopen',
        status: 503,
      },
    )
  }
  const sleutel = await zegelsleutelOf(master, row.ronde)
  if (sleutel.keyId !== row.sleutel_id) {
    throw new Refusal(
      'Het zegel hoort bij een andere hoofdsleutel. Vraag de beheerder om de hoofdsleutel terug te zetten; er is niets getekend.',
      {
        code: 'zegel-andere-sleutel',
        status: 503,
      },
    )
  }
  const ondertekenaar = eigenCertificaat ?? eigenOndertekenaar(documentsleutelOf(master, row.ronde), new Uint8Array(row.certificaat))
  const sha256 = vingerafdrukOf(ondertekenaar.certificate)
  // The key of the records vouches for a certificate from outside as it does for its own.
  const jws = eigenCertificaat === undefined ? row.bevestigd : await zegelOver(certificaatZin(sha256), sleutel)
  return {
    sleutel,
    document: { ondertekenaar, ...(tijdstempel === undefined ? {} : { tijdstempel }) },
    certificate: { sha256, jws, keyId: row.sleutel_id },
  }
}

/** The public halves of every key that ever sealed here, for a bundle. */
export async function readSleutels(trx: Transaction<OndertekeningTables>): Promise<Bundel['keys']> {
  const rows = await trx.selectFrom('ondertekening.zegel').select(['sleutel_id', 'publiek']).orderBy('ronde').execute()
  return rows.map(({ sleutel_id, publiek }) => ({ kty: 'OKP', crv: 'Ed25519', x: publiek.x, kid: sleutel_id }))
}
