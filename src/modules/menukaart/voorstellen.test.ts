import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { PeopleBed, Visitor } from '#test/people-bed.ts'
import { addTeam, codeOf, fieldOf, readLog } from '#test/programma/api.ts'
import { gedrukteKaart } from './kaart/index.ts'
import type { Interventie } from './schema.ts'

let bed: PeopleBed
let fatima: Visitor
let hugo: Visitor
let coalitie: string

const valpreventie = gedrukteKaart.find(({ id }) => id === 'valpreventie') as Interventie

beforeAll(async () => {
  bed = await makePeopleBed()
  const team = await addTeam(bed)
  const buurt = await bed.addBuurt('Molenveld')
  await bed.addPersoon('Fatima el Idrissi', { rol: 'kartrekker', buurt })
  await bed.addPersoon('Hugo Brandt', { rol: 'themaexpert', organisatie: await bed.addOrganisatie('Kenniscentrum') })
  await bed.addPersoon('Els Vermeer', { rol: 'bewoner', buurt })
  fatima = await bed.signIn('fatima@wilgenoord.example')
  hugo = await bed.signIn('hugo@wilgenoord.example')
  const { body } = await team.ask('POST', '/v1/organen', { soort: 'themacoalitie', naam: 'Themacoalitie preventie' })
  coalitie = (body as { id: string }).id
  const seat = { mail: 'hugo@wilgenoord.example', functie: 'lid', sinds: '2026-01-05' }
  await team.ask('POST', `/v1/organen/${coalitie}/leden`, seat, { 'if-match': '"1"' })
})

async function propose(visitor: Visitor, interventie: Interventie, opVersie: number) {
  return await visitor.ask('POST', '/v1/menukaartvoorstellen', { interventie, opVersie, toelichting: 'De figuren zijn nagekeken.' })
}

async function proposed(visitor: Visitor, interventie: Interventie, opVersie: number): Promise<string> {
  return ((await propose(visitor, interventie, opVersie)).body as { id: string }).id
}

function judge(visitor: Visitor, id: string, uitkomst: 'aangenomen' | 'afgewezen', versie = 1, orgaan = coalitie) {
  const body = { uitkomst, orgaan, reden: 'Zo staat het ook in het plan.' }
  return visitor.ask('POST', `/v1/menukaartvoorstellen/${id}/_beoordelen`, body, { 'if-match': `"${versie}"` })
}

async function numbersOf(id: string): Promise<readonly number[]> {
  const { body } = await bed.visitor().ask('GET', `/v1/menukaart/${id}/versies`)
  return (body as { versies: { nummer: number }[] }).versies.map(({ nummer }) => nummer)
}

async function nameOf(id: string): Promise<unknown> {
  const { body } = await bed.visitor().ask('GET', `/v1/menukaart/${id}`)
  return (body as { interventie?: { naam: string } }).interventie?.naam
}

describe('a proposal for the menukaart', () => {
  it('is made by who is signed in, and becomes the next version for everybody when a themacoalitie adopts it', async () => {
    const id = await proposed(fatima, { ...valpreventie, naam: 'Ketenaanpak vallen voorkomen' }, 1)
    expect(await nameOf('valpreventie')).toBe('Ketenaanpak valpreventie')
    expect((await judge(hugo, id, 'aangenomen')).status).toBe(204)
    expect(await nameOf('valpreventie')).toBe('Ketenaanpak vallen voorkomen')
    expect(await numbersOf('valpreventie')).toEqual([1, 2])
    expect((await fatima.ask('GET', `/v1/menukaartvoorstellen/${id}`)).body).toMatchObject({
      staat: 'aangenomen',
      vanMij: true,
      reden: 'Zo staat het ook in het plan.',
      versie: 2,
    })
    expect((await readLog(bed, 'voorstel.beoordeeld')).length).toBe(1)
  })

  it('of a new entry stands at the end of the menukaart, with sources of another kind', async () => {
    const bron = { document: 'anders' as const, titel: 'Verslag van de wandelclub in Molenveld, 2025' }
    const nieuw: Interventie = {
      ...valpreventie,
      id: 'wandelclub',
      naam: 'Wandelclub',
      doel: { tekst: 'Samen buiten zijn.', bronnen: [bron] },
    }
    expect((await judge(hugo, await proposed(fatima, nieuw, 0), 'aangenomen')).status).toBe(204)
    const { body } = await bed.visitor().ask('GET', '/v1/menukaart')
    const { interventies, totaal } = body as { interventies: { id: string }[]; totaal: number }
    expect([interventies.at(-1)?.id, totaal]).toEqual(['wandelclub', gedrukteKaart.length + 1])
    expect(await numbersOf('wandelclub')).toEqual([1])
  })

  it('is not judged by who made it, by who sits in no coalition, or on behalf of another one', async () => {
    const own = await proposed(hugo, { ...valpreventie, naam: 'Van Hugo zelf' }, 2)
    expect(codeOf(await judge(hugo, own, 'aangenomen'))).toEqual({ status: 403, code: 'own-proposal' })
    expect(codeOf(await judge(fatima, own, 'aangenomen'))).toEqual({ status: 403, code: 'not-allowed' })
    const other = await proposed(fatima, { ...valpreventie, naam: 'Van Fatima' }, 2)
    expect(fieldOf(await judge(hugo, other, 'aangenomen', 1, crypto.randomUUID()))).toEqual({
      status: 400,
      code: 'orgaan-unknown',
      field: 'orgaan',
    })
    expect(await nameOf('valpreventie')).toBe('Ketenaanpak vallen voorkomen')
  })

  it('is seen by who made it and by the coalition, without a name, and by nobody else', async () => {
    const id = await proposed(fatima, { ...valpreventie, id: 'nog-een', naam: 'Nog een' }, 0)
    const els = await bed.signIn('els@wilgenoord.example')
    const seen = async (visitor: Visitor) => {
      const { body } = await visitor.ask('GET', '/v1/menukaartvoorstellen')
      return (body as { voorstellen: { id: string; vanMij: boolean }[] }).voorstellen
        .filter(each => each.id === id)
        .map(({ vanMij }) => vanMij)
    }
    expect([await seen(fatima), await seen(hugo), await seen(els)]).toEqual([[true], [false], []])
    expect(codeOf(await els.ask('GET', `/v1/menukaartvoorstellen/${id}`))).toEqual({ status: 404, code: 'unknown' })
    expect(JSON.stringify((await hugo.ask('GET', `/v1/menukaartvoorstellen/${id}`)).body)).not.toContain('Fatima')
    expect(codeOf(await bed.visitor().ask('GET', '/v1/menukaartvoorstellen'))).toEqual({ status: 401, code: 'sign-in-first' })
  })

  it('about a version that is no longer the newest is refused, and of two that are adopted at once one is', async () => {
    expect(codeOf(await propose(fatima, valpreventie, 1))).toEqual({ status: 409, code: 'interventie-changed' })
    expect(codeOf(await propose(fatima, { ...valpreventie, id: 'bestaat-niet' }, 3))).toEqual({ status: 400, code: 'versie-unknown' })
    const ids = [
      await proposed(fatima, { ...valpreventie, naam: 'Eerste' }, 2),
      await proposed(fatima, { ...valpreventie, naam: 'Tweede' }, 2),
    ]
    const both = await Promise.all(ids.map(id => judge(hugo, id, 'aangenomen')))
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409])
    expect(await numbersOf('valpreventie')).toEqual([1, 2, 3])
  })

  it('is taken back by who made it until it is judged, and is judged once', async () => {
    const id = await proposed(fatima, { ...valpreventie, naam: 'Terug' }, 3)
    const back = (visitor: Visitor, versie: number) =>
      visitor.ask('POST', `/v1/menukaartvoorstellen/${id}/_intrekken`, undefined, { 'if-match': `"${versie}"` })
    expect(codeOf(await back(hugo, 1))).toEqual({ status: 404, code: 'unknown' })
    expect(codeOf(await back(fatima, 7))).toEqual({ status: 412, code: 'changed-meanwhile' })
    expect((await back(fatima, 1)).status).toBe(204)
    expect(codeOf(await judge(hugo, id, 'aangenomen', 2))).toEqual({ status: 409, code: 'voorstel-closed' })
    const refused = await proposed(fatima, { ...valpreventie, naam: 'Niet goed' }, 3)
    expect((await judge(hugo, refused, 'afgewezen')).status).toBe(204)
    expect(codeOf(await judge(hugo, refused, 'aangenomen', 2))).toEqual({ status: 409, code: 'voorstel-closed' })
    expect(await nameOf('valpreventie')).not.toBe('Niet goed')
  })

  it('has to make sense: whole, under its own theme, counted by measures that exist', async () => {
    const { probleem: _, ...half } = valpreventie
    expect(codeOf(await propose(fatima, half as Interventie, 3))).toEqual({ status: 400, code: 'input-invalid' })
    expect(fieldOf(await propose(fatima, { ...valpreventie, activiteit: 'intervisies' }, 3))).toMatchObject({
      field: 'interventie.activiteit',
    })
    const regel = {
      delen: [{ soort: 'aantal' as const, maat: 'ses-score' }],
      telt: 'mensen' as const,
      zegt: 'precies' as const,
      uitleg: 'Een score is geen aantal.',
    }
    expect(fieldOf(await propose(fatima, { ...valpreventie, regel }, 3))).toMatchObject({ field: 'interventie.regel' })
  })

  it('cannot be adopted around the rules: the database holds them too, and a version never changes', async () => {
    const id = await proposed(hugo, { ...valpreventie, naam: 'Om de regels heen' }, 3)
    const { rows } = await sql<{ id: string }>`select id from identity.persoon where naam = 'Hugo Brandt'`.execute(bed.tasks)
    const actor = { persoon: rows[0]?.id ?? '', rol: 'themaexpert' as const }
    const adopt = asVisitor(bed.database, actor, trx =>
      sql`update menukaart.voorstel set staat = 'aangenomen', orgaan_id = ${coalitie}, beoordelaar = ${actor.persoon}, reden = 'Zelf', beoordeeld = now() where id = ${id}`.execute(
        trx,
      ),
    )
    await expect(adopt).rejects.toThrow(/row-level security|check constraint/)
    const slip = asVisitor(bed.database, actor, trx =>
      sql`insert into menukaart.versie (interventie, nummer, inhoud, sha256, voorstel_id, sinds)
        select interventie, 9, inhoud, ${'a'.repeat(64)}, id, now() from menukaart.voorstel where id = ${id}`.execute(trx),
    )
    await expect(slip).rejects.toThrow(/row-level security/)
    await expect(sql`update menukaart.versie set sha256 = ${'b'.repeat(64)}`.execute(bed.tasks)).rejects.toThrow(
      /permission denied|verandert niet/,
    )
  })
})
