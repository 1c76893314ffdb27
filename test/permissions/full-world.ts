import { sql } from 'kysely'
import { plantMensen } from '#src/modules/identity/demo/plant-mensen.ts'
import { gedrukteKaart } from '#src/modules/menukaart/kaart/index.ts'
import { plantProgramma } from '#src/modules/programma/index.ts'
import { personKeys } from '#src/platform/audit/person-key.ts'
import { asVisitor } from '#src/platform/database/visitor.ts'
import type { Database } from '#src/platform/database/database.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { makeBegroting } from './made-begroting.ts'
import { fillBesteding } from './made-besteding.ts'
import { makeBeeld, makeRegio, makeUitdaging } from './made-agenda.ts'
import { makeBuurtpagina } from './made-buurtpagina.ts'
import { fillCommissie } from './made-commissie.ts'
import { makePlanVersie, makeWegThema } from './made-plan.ts'
import { fillMonitoring } from './made-monitoring.ts'
import { makeHandtekening, makeStuk, makeTekenbeleid, makeZegel } from './made-ondertekening.ts'
import { makeMeedenken, makeOpmerking, makeSuggestie } from './made-reacties.ts'
import { fillImpact } from './made-impact.ts'
import { fillLeveringen } from './made-leveringen.ts'
import { fillUitvoering } from './made-uitvoering.ts'
import { fillVragenlijsten } from './made-vragenlijsten.ts'
import { makeTerugmelding } from './made-terugmelding.ts'
import { makeVrijgave } from './made-vrijgave.ts'
import { makeOpruiming, makeWisverzoek } from './made-requests.ts'

/** The people of Wilgenoord in a database in which every table has something to see. */
export async function makeFullWorld({ isSealed = true }: { readonly isSealed?: boolean } = {}): Promise<PeopleBed> {
  const bed = await makePeopleBed()
  await plantMensen(bed.tasks, bed.clock)
  await plantProgramma(bed.tasks, bed.clock)
  await bed.signIn(wereld.personen.mirjam.mail)
  await fillTheRest(bed.tasks, bed.clock.now(), bed.world.master)
  if (isSealed) await fillSeals(bed.tasks)
  await fillProgramma(bed.tasks)
  await fillBuurtagenda(bed.tasks)
  await makePlanVersie(bed.tasks, wereld.buurten.molenveld.id)
  await makeWegThema(bed.tasks, wereld.buurten.molenveld.id)
  await fillCommissie(bed.tasks, wereld.buurten.molenveld.id)
  await fillBesteding(bed.tasks, wereld.buurten.molenveld.id)
  await fillLeveringen(bed.tasks, wereld.organisaties.verzekeraar.id)
  await fillImpact(bed.tasks)
  await fillMonitoring(bed.tasks, bed.world.master, wereld.buurten.molenveld.id, wereld.personen.mirjam.id)
  await fillUitvoering(bed.tasks, wereld.buurten.molenveld.id, wereld.personen.mirjam.id)
  await makeZegel(bed)
  await makeStuk(bed.tasks, wereld.buurten.molenveld.id)
  await makeHandtekening(bed, wereld.buurten.molenveld.id)
  await makeTekenbeleid(bed.tasks)
  await fillMenukaart(bed.tasks)
  await makeBegroting(bed.tasks, wereld.buurten.molenveld.id, wereld.personen.mirjam.id)
  await makeOpmerking(bed.tasks, wereld.buurten.molenveld.id, wereld.personen.mirjam.id)
  await makeMeedenken(bed.tasks, bed.world.master, wereld.buurten.molenveld.id)
  await makeSuggestie(bed.tasks, bed.world.master, wereld.buurten.molenveld.id)
  await fillVragenlijsten(bed.tasks, bed.world.master, wereld.buurten.molenveld.id, wereld.personen.mirjam.id)
  await makeBuurtpagina(bed.tasks, wereld.buurten.molenveld.id)
  await makeTerugmelding(bed.tasks, wereld.buurten.molenveld.id, { isAnswered: true })
  await makeVrijgave(bed.tasks)
  await fillPrivacy(bed)
  await sql`insert into statistics.uitgave_blik (gekeken) values (${bed.clock.now()})`.execute(bed.tasks)
  return bed
}

/** What nobody does by signing in: invitations, passkeys, a sign-in under way, a handover. */
async function fillTheRest(tasks: Database, now: Date, master: Uint8Array): Promise<void> {
  const { mirjam, tijmen } = wereld.personen
  const later = new Date(now.getTime() + 7 * 24 * 3600_000)
  const secret = (name: string) => sql`sha256(${name}::bytea)`
  await tasks.transaction().execute(async trx => {
    await sql`
      insert into identity.passkey (id, persoon_id, sleutel, soort, reservekopie, naam)
      values ('sleutel-van-mirjam', ${mirjam.id}, ${secret('sleutel')}, 'singleDevice', false, 'telefoon')`.execute(trx)
    await sql`
      insert into identity.uitdaging (browser, soort, uitdaging, verloopt) values (${secret('browser')}, 'inloggen', 'vraag', ${later})`.execute(
      trx,
    )
    await sql`
      insert into identity.oidc_poging (browser, aanbieder, staat, eenmalig, bewijs, doel, verloopt)
      values (${secret('browser')}, 'gemeente', 'a', 'b', 'c', '/mijn', ${later})`.execute(trx)
    await sql`
      insert into identity.oidc_identiteit (uitgever, onderwerp, persoon_id) values ('https://inloggen.example', 'mirjam', ${mirjam.id})`.execute(
      trx,
    )
    await sql`
      insert into identity.bevestiging (sessie_id, handeling, inhoud, manier, verloopt)
      select id, 'rol geven', ${secret('inhoud')}, 'vers', ${later} from identity.sessie limit 1`.execute(trx)
    await sql`
      insert into identity.uitnodiging (geheim, naam, mail, rol, buurt_id, door, aangemaakt, verloopt)
      values (${secret('uitnodiging')}, 'Ada Veldkamp', 'ada@wilgenoord.example', 'bewoner', ${wereld.buurten.molenveld.id}, ${mirjam.id}, ${now}, ${later})`.execute(
      trx,
    )
    await sql`
      insert into identity.overdracht (van, naar, notitie, door, gedaan)
      select min(id::text)::uuid, max(id::text)::uuid, 'De sleutel ligt bij de buren.', ${tijmen.id}, ${now} from identity.lidmaatschap`.execute(
      trx,
    )
    await personKeys(trx, master, [mirjam.id])
  })
}

/** Seals in the log that are none. */
async function fillSeals(tasks: Database): Promise<void> {
  const secret = (name: string) => sql`sha256(${name}::bytea)`
  await tasks.transaction().execute(async trx => {
    await sql`
      insert into logboek.schakel (keten, nummer, regel_id, vorige, zegel)
      select keten, 1, id, ${secret('vorige')}, ${secret('zegel')} from logboek.regel limit 1`.execute(trx)
    await sql`insert into logboek.stand (keten, nummer, zegel, waarmerk) values ('programma', 1, ${secret('zegel')}, ${secret('waarmerk')}) on conflict do nothing`.execute(
      trx,
    )
    await sql`insert into logboek.begin (keten, nummer, zegel, waarmerk) values ('programma', 1, ${secret('zegel')}, ${secret('waarmerk')})`.execute(
      trx,
    )
  })
}

/** What the programme keeps beside its buurten: a cohort with its list, scores, advice, bodies, reports, a saved view. */
async function fillProgramma(tasks: Database): Promise<void> {
  const { mirjam, tijmen } = wereld.personen
  const { molenveld } = wereld.buurten
  const hash = 'a'.repeat(64)
  await tasks.transaction().execute(async trx => {
    const cohort = sql`(select id from programma.cohort limit 1)`
    const opening = { datum: '2026-03-01', door: ['Het transitieteam'], oordeel: null, reden: null }
    const besluit = { datum: '2026-02-28', door: ['Het transitieteam'], redenen: [], nietGekozen: [], adviezen: [] }
    const lijst = { cohort: 'Cohort 1', nummer: 1, versie: 1, vorige: null, buurten: [], besluit }
    await sql`
      insert into programma.cohort (nummer, naam, plaatsen, staat, opening) values (1, 'Cohort 1', 20, 'open', ${JSON.stringify(opening)}::jsonb)`.execute(
      trx,
    )
    await sql`insert into programma.lijst (cohort_id, versie, inhoud, sha256) values (${cohort}, 1, ${JSON.stringify(lijst)}::jsonb, ${hash})`.execute(
      trx,
    )
    await sql`
      insert into programma.stuk (buurt_id, ronde, fase, tekst) values (${molenveld.id}, 1, 'beeld', 'Het buurtbeeld is besproken.')`.execute(
      trx,
    )
    await sql`
      insert into programma.document (buurt_id, naam, soort, inhoud, sha256, door)
      values (${molenveld.id}, 'plan.pdf', 'pdf', '%PDF-', ${hash}, ${mirjam.id})`.execute(trx)
    await sql`insert into programma.afgevinkt (buurt_id, item, door) values (${molenveld.id}, 'beeld.regiobeeld', ${mirjam.id})`.execute(
      trx,
    )
    await sql`
      insert into programma.score (buurt_id, criterium, door, datum, score, onderbouwing)
      values (${molenveld.id}, 'bewoners', ${tijmen.id}, '2026-02-01', 4, 'Veel vrijwilligers.')`.execute(trx)
    await sql`
      insert into programma.marktaandeel (buurt_id, datum, procent, bron) values (${molenveld.id}, '2026-02-01', 62, 'Opgave van de partner')`.execute(
      trx,
    )
    await sql`insert into programma.advies (cohort_id, van, gevraagd) values (${cohort}, 'NLZVE', '2026-02-01')`.execute(trx)
    await sql`insert into programma.orgaan (soort, naam) values ('transitieteam', 'Transitieteam')`.execute(trx)
    await sql`
      insert into programma.orgaanlid (orgaan_id, persoon_id, sinds) select id, ${tijmen.id}, '2026-01-01' from programma.orgaan`.execute(
      trx,
    )
    await sql`insert into programma.mijlpaal (tekst, afgesproken) values ('Twintig buurten zijn begonnen', '2026-12-31')`.execute(trx)
    await sql`insert into programma.oordeel (uitkomst, bron, datum, door) values ('onbekend', 'Analyse 2026', '2026-02-01', ${tijmen.id})`.execute(
      trx,
    )
    const stuk = { soort: 'mijlpalen', versie: 1, vorige: null, datum: '2026-02-01', inhoud: {}, teksten: ['Nog niets te melden.'] }
    await sql`insert into programma.rapport (soort, versie, inhoud, sha256) values ('mijlpalen', 1, ${JSON.stringify(stuk)}::jsonb, ${hash})`.execute(
      trx,
    )
    await sql`insert into programma.weergave (persoon_id, naam, vraag) values (${mirjam.id}, 'Vast', '{"alleen":"vastgelopen"}')`.execute(
      trx,
    )
    await sql`insert into programma.takenmail (persoon_id, aan) values (${mirjam.id}, false)`.execute(trx)
  })
}

/** What a network wrote about its buurt: an insight, a challenge, what people think of it, and the picture as it was adopted. */
async function fillBuurtagenda(tasks: Database): Promise<void> {
  const { molenveld } = wereld.buurten
  const uitdaging = await makeUitdaging(tasks, molenveld.id)
  await makeBeeld(tasks, molenveld.id)
  const { uitdaging: regionaal } = await makeRegio(tasks)
  await sql`
    insert into buurtagenda.regio_oordeel (buurt_id, uitdaging_id, geldt, woord) values (${molenveld.id}, ${regionaal}, true, 'Dat zien wij ook.')`.execute(
    tasks,
  )
  await sql`
    insert into buurtagenda.mening (buurt_id, uitdaging_id, persoon_id, eens) values (${molenveld.id}, ${uitdaging}, ${wereld.personen.mirjam.id}, true)`.execute(
    tasks,
  )
}

/** A proposal for the menukaart that a themacoalitie adopted, and the version that it became. Nobody sits in that coalition. */
async function fillMenukaart(tasks: Database): Promise<void> {
  const { mirjam, tijmen } = wereld.personen
  const inhoud = JSON.stringify(gedrukteKaart.find(({ id }) => id === 'valpreventie'))
  const coalitie = sql`insert into programma.orgaan (soort, naam) values ('themacoalitie', 'Themacoalitie preventie') returning id`
  await sql`
    with coalitie as (${coalitie}), voorstel as (
      insert into menukaart.voorstel (interventie, inhoud, op_versie, toelichting, staat, door, ingediend, orgaan_id, beoordelaar, reden, beoordeeld)
      select 'valpreventie', ${inhoud}::jsonb, 1, 'De figuren zijn nagekeken.', 'aangenomen', ${mirjam.id}, now(), id, ${tijmen.id}, 'Klopt.', now() from coalitie
      returning id
    )
    insert into menukaart.versie (interventie, nummer, inhoud, sha256, voorstel_id, sinds)
    select 'valpreventie', 2, ${inhoud}::jsonb, ${'a'.repeat(64)}, id, now() from voorstel`.execute(tasks)
}

/** A request to be erased with an agreement to it, a run of the retention periods, a tombstone, and an administrator who lets the other one go. */
async function fillPrivacy(bed: PeopleBed): Promise<void> {
  const { elsbeth, klaas, petra } = wereld.personen
  const now = bed.clock.now()
  await sql`insert into identity.lidmaatschap (persoon_id, rol, begonnen) values (${klaas.id}, 'beheerder', ${now})`.execute(bed.tasks)
  const verzoek = await makeWisverzoek(bed, elsbeth.id)
  await asVisitor(bed.database, { persoon: petra.id, rol: 'privacy-officer' }, async trx => {
    await sql`insert into privacy.akkoord (wisverzoek_id, door, rol, op) values (${verzoek}, ${petra.id}, 'privacy-officer', ${now})`.execute(
      trx,
    )
  })
  await makeOpruiming(bed)
  await sql`
    insert into privacy.grafsteen (persoon_id, gewist, aanleiding) values (gen_random_uuid(), ${now}, 'wisverzoek')`.execute(bed.tasks)
}
