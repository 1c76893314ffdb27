import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { ensureZegel } from '#src/modules/ondertekening/index.ts'
import type { OndertekeningTables } from '#src/modules/ondertekening/index.ts'
import { hashSchakel } from '#src/modules/ondertekening/handtekening.ts'
import { canonicalJson } from '#src/canonical-json.ts'
import { zegelsleutelOf } from '#src/modules/ondertekening/sleutels.ts'
import { verzegel } from '#src/modules/ondertekening/verzegel.ts'
import type { Database } from '#src/platform/database/database.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'

/** Nobody in this world signs in this role: whoever may sign is told that it is not their turn. */
const beleid = { stappen: [{ rol: 'onderzoeker', aantal: 1, keurtGoed: false }], isInVolgorde: true }

export async function makeZegel({ tasks, clock, world }: PeopleBed): Promise<void> {
  await ensureZegel({ tasks: tasks.$extendTables<OndertekeningTables>(), clock, master: world.master, adres: world.adres })
}

/** The next version of the document of a buurt, as it is offered for signing. */
export async function makeStuk(tasks: Database, buurt: string): Promise<number> {
  const inhoud = canonicalJson({
    vorm: 1,
    buurt: { id: buurt, naam: 'De soeptafel' },
    plan: { versie: 1, themas: [], activiteiten: [] },
    uitdagingen: [],
    posten: [],
  })
  const sha256 = createHash('sha256').update(inhoud).digest('hex')
  const { rows } = await sql<{ versie: number }>`
    insert into ondertekening.stuk (buurt_id, versie, id, inhoud, sha256, beleid, aangeboden)
    select ${buurt}, coalesce(max(versie), 0) + 1, coalesce(min(id::text)::uuid, gen_random_uuid()), ${inhoud}, ${sha256}, ${JSON.stringify(beleid)}, now()
      from ondertekening.stuk where buurt_id = ${buurt} returning versie`.execute(tasks)
  return rows[0]!.versie
}

/** A signature in the chain of a buurt that has none yet, about its first version. */
export async function makeHandtekening({ tasks, clock, world }: PeopleBed, buurt: string): Promise<void> {
  const { rows } = await sql<{
    id: string
    sha256: string
  }>`select id, sha256 from ondertekening.stuk where buurt_id = ${buurt} and versie = 1`.execute(tasks)
  const stuk = rows[0]!
  const now = clock.now().toISOString()
  const { mirjam } = wereld.personen
  const schakel = await verzegel(
    {
      sequence: 1,
      act: 'getekend',
      docType: 'buurtplan-en-begroting',
      docId: stuk.id,
      version: 1,
      contentHash: stuk.sha256,
      pdfHash: null,
      statementText: 'Ik ga akkoord.',
      lang: 'nl',
      reason: null,
      signerSub: mirjam.id,
      iss: world.adres,
      name: mirjam.naam,
      role: 'kartrekker',
      orgId: null,
      orgName: null,
      mandateTo: null,
      mandate: null,
      acr: 'maillink',
      authTime: now,
      stepUpMethod: 'maillink',
      credentialId: null,
      signedAt: now,
      prevHash: null,
    },
    await zegelsleutelOf(world.master, 1),
  )
  await sql`
    insert into ondertekening.schakel (buurt_id, nummer, versie, persoon_id, daad, regel, jws, sleutel_id, hash)
    values (${buurt}, 1, 1, ${mirjam.id}, 'getekend', ${canonicalJson(schakel.record)}, ${schakel.jws}, ${schakel.keyId}, ${hashSchakel(schakel)})`.execute(
    tasks,
  )
}

/** Who signs, as somebody of the transition team decided it. */
export async function makeTekenbeleid(tasks: Database): Promise<void> {
  await sql`
    insert into ondertekening.beleid (versie, stappen, in_volgorde, door, sinds)
    values (1, ${JSON.stringify([{ rol: 'kartrekker', aantal: 2, keurtGoed: false }])}, true, ${wereld.personen.bram.id}, now())`.execute(
    tasks,
  )
}
