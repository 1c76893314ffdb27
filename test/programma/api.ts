import { sql } from 'kysely'
import type { Answer, PeopleBed, Visitor } from '../people-bed.ts'

/** The status and the code of a refusal. */
export function codeOf({ status, body }: Answer): unknown {
  return { status, code: (body as { code?: string } | null)?.code }
}

/** The status, the field and the code of a refusal that is about one field. */
export function fieldOf({ status, body }: Answer): unknown {
  const { code, place, errors } = body as { code?: string; place?: { field?: string }; errors?: { location: { name: string } }[] }
  return { status, code, field: place?.field ?? errors?.[0]?.location.name }
}

/** Reads something and gives what is in it, with the version for If-Match. */
export async function read(visitor: Visitor, path: string): Promise<{ body: Record<string, unknown>; version: Record<string, string> }> {
  const { body, headers } = await visitor.ask('GET', path)
  return { body: body as Record<string, unknown>, version: { 'if-match': headers.get('etag') ?? '' } }
}

/** Changes something that was just read. */
export async function change(visitor: Visitor, of: string, method: string, path: string, input: unknown): Promise<Answer> {
  const { version } = await read(visitor, of)
  return await visitor.ask(method, path, input, version)
}

export async function nominate(
  visitor: Visitor,
  naam: string,
  gebieden: readonly string[] = [],
  partner: string | null = null,
): Promise<string> {
  const input = { naam, alliantiepartner: partner, plaats: 'Wonderdam', gebieden, jaar: gebieden.length > 0 ? 2024 : null }
  const { body } = await visitor.ask('POST', '/v1/transitiebuurten', input)
  return (body as { id: string }).id
}

export async function makeCohort(visitor: Visitor, nummer: number, plaatsen = 20): Promise<string> {
  const { body } = await visitor.ask('POST', '/v1/cohorten', { nummer, naam: `Cohort ${nummer}`, plaatsen })
  return (body as { id: string }).id
}

/** Somebody of the transitieteam, who leads the programme. */
export async function addTeam(bed: PeopleBed, naam = 'Anneke Lindenhof'): Promise<Visitor> {
  await bed.addPersoon(naam, { rol: 'transitieteam' })
  return await bed.signIn(`${naam.split(' ')[0]?.toLowerCase()}@wilgenoord.example`)
}

/** What the log says happened, the oldest first. */
export async function readLog(bed: PeopleBed, handeling: string): Promise<readonly { keten: string; inhoud: unknown }[]> {
  const { rows } = await sql<{ keten: string; inhoud: unknown }>`
    select keten, inhoud from logboek.regel where handeling = ${handeling} order by aangemaakt`.execute(bed.tasks)
  return rows
}
