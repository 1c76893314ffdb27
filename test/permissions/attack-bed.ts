import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { hashGeheim } from '#src/modules/identity/geheim.ts'
import { rolNamen } from '#src/modules/identity/rollen.ts'
import type { Rol } from '#src/modules/identity/rollen.ts'
import { mensInRol } from '#src/modules/identity/demo/mensen.ts'
import type { VerzonnenPlek } from '#src/modules/identity/demo/mensen.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { wereld } from '#test/world.ts'
import { asOwner } from '#test/setup/database.ts'
import { layTrail, readChanges, readMark } from './change-trail.ts'
import { makeFullWorld } from './full-world.ts'
import { makeOpruiming, makeWisverzoek } from './made-requests.ts'

/** Somebody who tries a route. */
export interface Actor {
  readonly wie: string
  readonly rol: Rol | null
  readonly visitor: Visitor
  /** Null for who is not signed in. */
  readonly persoon: string | null
  /** Neighbourhoods of the role; empty when the role is not held in one. */
  readonly buurten: readonly string[]
  readonly organisaties: readonly string[]
}

/** Whom and where a question is about: something of the actor's own, or of somebody else in another neighbourhood. */
export interface Doel {
  readonly plek: VerzonnenPlek
  /** An organisation of theirs, or one where they have nothing to do. */
  readonly organisatie: string
  readonly persoon: string
  readonly isOwn: boolean
}

/** A world full of people and things, in which new things are made to try a question on. */
export class AttackBed {
  readonly bed: PeopleBed
  readonly actors: readonly Actor[]
  #made = 0
  #cohorten = 0

  private constructor(bed: PeopleBed, actors: readonly Actor[]) {
    this.bed = bed
    this.actors = actors
  }

  /** Without seals in the log that are none, when its chains have to hold. */
  static async open(world: { readonly isSealed?: boolean } = {}): Promise<AttackBed> {
    const bed = await makeFullWorld(world)
    await asOwner(bed.ownerAddress, layTrail)
    const actors: Actor[] = [
      { wie: 'wie niet is ingelogd', rol: null, visitor: bed.visitor(), persoon: null, buurten: [], organisaties: [] },
    ]
    for (const rol of rolNamen) actors.push(await signInAs(bed, rol))
    return new AttackBed(bed, actors)
  }

  /** A place of the actor, and one where they have nothing to do. */
  doelen(actor: Actor): { readonly own: Doel; readonly other: Doel } {
    const all = Object.values(wereld.buurten)
    const own = all.find(({ id }) => actor.buurten.includes(id)) ?? wereld.buurten.molenveld
    const other = all.find(({ id }) => id !== own.id && !actor.buurten.includes(id)) ?? wereld.buurten.oudeMarkt
    const partners = Object.values(wereld.organisaties)
    const ownPartner = partners.find(({ id }) => actor.organisaties.includes(id)) ?? wereld.organisaties.thuiszorg
    const otherPartner = partners.find(({ id }) => id !== ownPartner.id && !actor.organisaties.includes(id)) ?? wereld.organisaties.welzijn
    const somebody = Object.values(wereld.personen).find(({ id }) => id !== actor.persoon)?.id ?? ''
    return {
      own: { plek: own, organisatie: ownPartner.id, persoon: actor.persoon ?? somebody, isOwn: true },
      other: { plek: other, organisatie: otherPartner.id, persoon: somebody, isOwn: false },
    }
  }

  /** A name that nothing else has, so that it shows where it comes through. */
  naam(): string {
    this.#made += 1
    return `Kenmerk ${String(this.#made).padStart(5, '0')}`
  }

  async #insert(query: RawBuilder<{ id: string }>): Promise<string> {
    const { rows } = await query.execute(this.bed.tasks)
    return rows[0]?.id ?? ''
  }

  async persoon(naam: string): Promise<string> {
    const mail = `${naam.replace(' ', '-').toLowerCase()}@wilgenoord.example`
    return await this.#insert(sql`insert into identity.persoon (naam, mail) values (${naam}, ${mail}) returning id`)
  }

  /** A resident of a neighbourhood. */
  async bewoner({ plek }: Doel, naam = this.naam()): Promise<string> {
    const persoon = await this.persoon(naam)
    await this.lidmaatschap(plek, persoon)
    return persoon
  }

  /** Somebody whom everybody who gives roles in this neighbourhood sees: its coach. */
  async coach({ plek }: Doel, naam = this.naam()): Promise<string> {
    const persoon = await this.persoon(naam)
    await this.lidmaatschap(plek, persoon, 'transitiecoach')
    return persoon
  }

  async lidmaatschap(plek: VerzonnenPlek, persoon: string, rol: Rol = 'bewoner'): Promise<string> {
    return await this.#insert(sql`
      insert into identity.lidmaatschap (persoon_id, rol, buurt_id, begonnen) values (${persoon}, ${rol}, ${plek.id}, ${this.bed.clock.now()})
      returning id`)
  }

  async kartrekkerschap({ plek }: Doel): Promise<string> {
    return await this.lidmaatschap(plek, await this.persoon(this.naam()), 'kartrekker')
  }

  /** An invitation; its secret is its name. */
  async uitnodiging({ plek }: Doel, naam = this.naam()): Promise<string> {
    const now = this.bed.clock.now()
    const verloopt = new Date(now.getTime() + 24 * 3600_000)
    const mail = `${naam.replace(' ', '-').toLowerCase()}@wilgenoord.example`
    return await this.#insert(sql`
      insert into identity.uitnodiging (geheim, naam, mail, rol, buurt_id, door, aangemaakt, verloopt)
      values (${hashGeheim(naam)}, ${naam}, ${mail}, 'kartrekker', ${plek.id}, ${wereld.personen.mirjam.id}, ${now}, ${verloopt}) returning id`)
  }

  async sessie({ persoon }: Doel): Promise<string> {
    const verloopt = new Date(this.bed.clock.now().getTime() + 3600_000)
    const apparaat = this.naam()
    return await this.#insert(sql`
      insert into identity.sessie (geheim, persoon_id, manier, apparaat, aangemaakt, bewezen, gezien, verloopt)
      select sha256(${apparaat}::bytea), ${persoon}, 'maillink', ${apparaat}, t, t, t, ${verloopt} from (select ${this.bed.clock.now()}::timestamptz as t) as now
      returning id`)
  }

  /** A key of a person; nobody holds its other half. */
  async passkey({ persoon }: Doel): Promise<string> {
    const id = this.naam().replace(' ', '-')
    await sql`
      insert into identity.passkey (id, persoon_id, sleutel, soort, reservekopie, naam)
      values (${id}, ${persoon}, sha256(${id}::bytea), 'singleDevice', false, ${id})`.execute(this.bed.tasks)
    return id
  }

  async organisatie(naam = this.naam()): Promise<string> {
    return await this.#insert(sql`insert into identity.organisatie (naam, soort) values (${naam}, 'anders') returning id`)
  }

  /** Something that was handed over to a person, with a note. */
  async overdracht({ plek, persoon }: Doel, notitie: string): Promise<string> {
    const van = await this.lidmaatschap(plek, await this.persoon(this.naam()))
    return await this.#insert(sql`
      insert into identity.overdracht (van, naar, notitie, door, gedaan)
      select ${van}, id, ${notitie}, ${wereld.personen.tijmen.id}, ${this.bed.clock.now()} from identity.lidmaatschap
       where persoon_id = ${persoon} and beeindigd is null order by id limit 1 returning id`)
  }

  /** Somebody's request to be erased, counted and open. */
  async wisverzoek(doel: Doel): Promise<string> {
    const persoon = await this.bewoner(doel)
    return await makeWisverzoek(this.bed, persoon)
  }

  /** A run of the retention periods, counted and open. */
  async opruiming(): Promise<string> {
    return await makeOpruiming(this.bed)
  }

  async importJob(staat: string): Promise<string> {
    const opties = JSON.stringify({ jaar: null, proef: false, toewijzing: null, bestand: null })
    return await this.#insert(sql`
      insert into statistics.import_job (source, staat, opties) values (${this.naam()}, ${staat}, ${opties}::jsonb) returning id`)
  }

  /** A buurt of the programme in this place, with a name of its own in its place of residence, in the phase `beeld`. */
  async transitiebuurt({ plek }: Doel, plaats: string): Promise<string> {
    await sql`update programma.transitiebuurt set plaats = ${plaats}, staat = 'deelnemer', versie = 1 where buurt_id = ${plek.id}`.execute(
      this.bed.tasks,
    )
    await sql`delete from programma.afgevinkt where buurt_id = ${plek.id}`.execute(this.bed.tasks)
    return plek.id
  }

  /** A buurt in this place that can still be chosen. */
  async kandidaatIn({ plek }: Doel): Promise<string> {
    await sql`update programma.transitiebuurt set staat = 'kandidaat', versie = 1 where buurt_id = ${plek.id}`.execute(this.bed.tasks)
    return plek.id
  }

  /** A document that is kept with a buurt. */
  async document({ plek }: Doel): Promise<string> {
    const naam = this.naam()
    return await this.#insert(sql`
      insert into programma.document (buurt_id, naam, soort, inhoud, sha256)
      values (${plek.id}, ${naam}, 'pdf', ${Buffer.from(`%PDF-${naam}`)}, encode(sha256(${naam}::bytea), 'hex')) returning id`)
  }

  /** A buurt that was put forward, by a partner or by nobody in particular, with an area of its own. */
  async kandidaat(partner: string | null = null): Promise<string> {
    const naam = this.naam()
    const gebied = `BU${90_000_000 + this.#made}`
    return await this.#insert(sql`
      with made as (insert into identity.buurt (naam) values (${naam}) returning id)
      insert into programma.transitiebuurt (buurt_id, alliantiepartner_id, gebieden, indelingsjaar)
      select id, ${partner}, array[${gebied}], 2024 from made returning buurt_id as id`)
  }

  /** A number that no cohort has, lower than the one before: a cohort opens only when none with a lower number waits. */
  cohortNummer(): number {
    this.#cohorten += 1
    return 1001 - this.#cohorten
  }

  /** A cohort with the id of the only buurt on its list. */
  async cohort(staat: 'voorbereiding' | 'vastgesteld'): Promise<string> {
    const id = await this.kandidaat()
    const nummer = this.cohortNummer()
    await sql`insert into programma.cohort (id, nummer, naam, plaatsen, staat) values (${id}, ${nummer}, ${`Cohort ${nummer}`}, 20, ${staat})`.execute(
      this.bed.tasks,
    )
    await sql`update programma.transitiebuurt set cohort_id = ${id} where buurt_id = ${id}`.execute(this.bed.tasks)
    if (staat === 'vastgesteld') {
      const besluit = { datum: '2026-03-01', door: ['Het transitieteam'], redenen: [], nietGekozen: [], adviezen: [] }
      const buurten = [{ id, naam: 'Kenmerk', alliantiepartner: '', gebieden: [] }]
      const inhoud = { cohort: `Cohort ${nummer}`, nummer, versie: 1, vorige: null, buurten, besluit }
      await sql`insert into programma.lijst (cohort_id, versie, inhoud, sha256) values (${id}, 1, ${JSON.stringify(inhoud)}::jsonb, ${'a'.repeat(64)})`.execute(
        this.bed.tasks,
      )
    }
    return id
  }

  /** Advice that was asked about a cohort, with the id of that cohort. */
  async adviesOverCohort(): Promise<string> {
    const id = await this.cohort('voorbereiding')
    return await this.#insert(
      sql`insert into programma.advies (id, cohort_id, van, gevraagd) values (${id}, ${id}, 'KBO', '2026-03-01') returning id`,
    )
  }

  async mijlpaal(): Promise<string> {
    return await this.#insert(sql`insert into programma.mijlpaal (tekst, afgesproken) values (${this.naam()}, '2026-12-31') returning id`)
  }

  async rapport(): Promise<string> {
    const stuk = { soort: 'vervolgaanvraag', versie: 1, vorige: null, datum: '2026-02-01', inhoud: {}, teksten: ['Nog niets te melden.'] }
    return await this.#insert(sql`
      insert into programma.rapport (soort, versie, inhoud, sha256)
      select 'vervolgaanvraag', count(*) + 1, ${JSON.stringify(stuk)}::jsonb, ${'a'.repeat(64)} from programma.rapport returning id`)
  }

  async orgaan(): Promise<string> {
    return await this.#insert(sql`insert into programma.orgaan (soort, naam) values ('transitieraad', ${this.naam()}) returning id`)
  }

  /** A body with somebody in it; the seat has the id of the body. */
  async orgaanMetLid(): Promise<string> {
    const id = await this.orgaan()
    await sql`
      insert into programma.orgaanlid (id, orgaan_id, persoon_id, sinds) values (${id}, ${id}, ${wereld.personen.mirjam.id}, '2026-01-01')`.execute(
      this.bed.tasks,
    )
    return id
  }

  /** A view that a person kept. */
  async weergave({ persoon }: Doel): Promise<string> {
    return await this.#insert(sql`
      insert into programma.weergave (persoon_id, naam, vraag) values (${persoon}, ${this.naam()}, '{}') returning id`)
  }

  /** A proposal for the menukaart by a person. */
  async menukaartvoorstel({ persoon }: Doel): Promise<string> {
    return await this.#insert(sql`
      insert into menukaart.voorstel (interventie, inhoud, op_versie, toelichting, door, ingediend)
      select interventie, inhoud, 0, 'Een voorstel', ${persoon}, now() from menukaart.versie limit 1 returning id`)
  }

  /** The only release that there is. */
  async release(): Promise<string> {
    const { body } = await this.bed.visitor().ask('GET', '/v1/releases')
    return (body as { releases: readonly { id: string }[] }).releases[0]?.id ?? ''
  }

  /** Where the trail of changes is now. */
  async mark(): Promise<string> {
    return await readMark(this.bed.tasks)
  }

  /** The tables in which a row changed since a mark, one name for each row: none means that nothing happened. */
  async changesSince(mark: string): Promise<readonly string[]> {
    return await readChanges(this.bed.tasks, mark)
  }

  /** So many questions would be slowed down. */
  async forgetTempo(): Promise<void> {
    await sql`delete from platform.tempo`.execute(this.bed.tasks)
  }
}

async function signInAs(bed: PeopleBed, rol: Rol): Promise<Actor> {
  const mens = mensInRol(rol)
  if (mens === undefined) throw new Error(`nobody in the demo is ${rol}`)
  const visitor = await bed.signIn(mens.mail)
  await sql`delete from platform.tempo`.execute(bed.tasks)
  const taken = await visitor.ask('PUT', '/v1/ik/rol', { rol })
  if (taken.status !== 204) throw new Error(`${mens.naam} cannot be ${rol}: ${taken.status}`)
  const buurten = mens.rollen.flatMap(one => (one.rol === rol && one.buurt ? [one.buurt.id] : []))
  const organisaties = mens.rollen.flatMap(one => (one.rol === rol && one.organisatie ? [one.organisatie.id] : []))
  return { wie: `${mens.naam} (${rol})`, rol, visitor, persoon: mens.id, buurten, organisaties }
}
