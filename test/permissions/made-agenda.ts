import { sql } from 'kysely'
import type { Database } from '#src/platform/database/database.ts'

/** An insight that the programme may read as well. */
export async function makeInzicht(tasks: Database, buurt: string): Promise<string> {
  const id = crypto.randomUUID()
  await sql`
    insert into buurtagenda.inzicht (buurt_id, id, bron, datum, tekst, kant, zichtbaar)
    values (${buurt}, ${id}, 'bewoners', '2026-02-01', 'De bus rijdt niet meer.', 'uitdaging', 'programma')`.execute(tasks)
  return id
}

/** A challenge that rests on an insight of its own, with one count of residents that has its id; the agenda is at its first version. */
export async function makeUitdaging(tasks: Database, buurt: string): Promise<string> {
  const inzicht = await makeInzicht(tasks, buurt)
  const id = crypto.randomUUID()
  await sql`
    insert into buurtagenda.uitdaging (buurt_id, id, kant, titel, wat, waarom, gevolg, themas)
    values (${buurt}, ${id}, 'uitdaging', 'Ver van de bus', '', '', '', '{zorgzame-buurt}')`.execute(tasks)
  await sql`insert into buurtagenda.steunt_op (buurt_id, uitdaging_id, inzicht_id) values (${buurt}, ${id}, ${inzicht})`.execute(tasks)
  await sql`
    insert into buurtagenda.telling (buurt_id, id, uitdaging_id, waar, datum, eens, oneens)
    values (${buurt}, ${id}, ${id}, 'De markt', '2026-02-01', 12, 3)`.execute(tasks)
  await sql`
    insert into buurtagenda.agenda (buurt_id, ernst, omvang, invloed, stem) values (${buurt}, 1, 1, 1, 0.3)
    on conflict (buurt_id) do update set versie = 1`.execute(tasks)
  return id
}

/** A region of a gemeente with one challenge, on version 1; its id, and that of the challenge. */
export async function makeRegio(tasks: Database, gemeente = 'GM9901'): Promise<{ readonly regio: string; readonly uitdaging: string }> {
  const [regio, uitdaging] = [crypto.randomUUID(), crypto.randomUUID()]
  await sql`insert into buurtagenda.regio (id, naam, gemeenten) values (${regio}, ${`Regio ${regio}`}, ${[gemeente]})`.execute(tasks)
  await sql`
    insert into buurtagenda.regio_uitdaging (id, regio_id, kant, titel, wat, waarom, bron, themas)
    values (${uitdaging}, ${regio}, 'uitdaging', 'Samen vitaal', '', '', 'Regiobeeld, bladzijde 12', '{preventie}')`.execute(tasks)
  return { regio, uitdaging }
}

/** A challenge of a region around this buurt alone, which gets a buurt of that gemeente for its area. */
export async function makeRegioAround(tasks: Database, buurt: string): Promise<string> {
  const nummer = String(9000 + (Number.parseInt(buurt.slice(-6), 16) % 900))
  await sql`update programma.transitiebuurt set gebieden = ${[`BU${nummer}0101`]} where buurt_id = ${buurt}`.execute(tasks)
  return (await makeRegio(tasks, `GM${nummer}`)).uitdaging
}

/** The first adopted picture, without figures. */
export async function makeBeeld(tasks: Database, buurt: string): Promise<void> {
  const versie = 1
  const inhoud = {
    vorm: 1,
    buurt: { id: buurt, naam: 'Molenveld', gebieden: [], jaar: null },
    versie,
    vastgesteld: '2026-02-01T09:00:00.000Z',
    reden: 'De nulmeting.',
    beeld: {
      gebied: { code: 'WK990104', naam: 'Molenveld', soort: 'wijk', jaar: 2024, ouders: [] },
      cijfers: [],
      zinnen: [],
      releases: [],
    },
    uitdagingen: [],
    gewichten: { ernst: 1, omvang: 1, invloed: 1, stem: 0.3 },
    inzichten: 0,
    vorige: null,
  }
  await sql`
    insert into buurtagenda.beeld (buurt_id, versie, inhoud, sha256, reden)
    values (${buurt}, ${versie}, ${JSON.stringify(inhoud)}, ${'a'.repeat(64)}, 'De nulmeting.')
    on conflict do nothing`.execute(tasks)
}
