import type { Actor } from '../../platform/actor.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { requireTempo } from '../../platform/tempo.ts'
import type { Tempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim, makeGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import { parseMail } from './persoon.ts'
import type { Rol } from './rollen.ts'
import { linkGeldigMs } from './sessie.ts'
import { openSessie, readLidmaatschappen, renewSessie } from './sessions.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

/** Enough for somebody who mistypes; far too few to guess or to flood a mailbox. */
export const linksPerMail: Tempo = { naam: 'inloglink-mail', keer: 5, perMinuten: 15 }
const linksPerAddress = { naam: 'inloglink-adres', keer: 30, perMinuten: 15 }
export const triesPerAddress: Tempo = { naam: 'inloggen-adres', keer: 60, perMinuten: 15 }

/** An address within this site; anything else becomes the start page of who is signed in. */
export function safeDoel(doel: string | undefined): string {
  return doel !== undefined && /^\/(?![/\\])[\x21-\x7e]*$/.test(doel) ? doel.slice(0, 400) : '/mijn'
}

/**
 * Mails a link to sign in with, when somebody has this mail address. What the asker gets to see is the same either way, so that nobody learns who
 * takes part. The link works in the browser that asks, known by the secret in its cookie.
 */
export async function requestLink(
  world: IdentityWorld,
  input: { readonly mail: string; readonly doel?: string; readonly browser: Geheim },
  bezoek: Bezoek,
): Promise<void> {
  const mail = parseMail(input.mail)
  await requireTempo(world.database, world.clock, linksPerAddress, bezoek.vanaf)
  await requireTempo(world.database, world.clock, linksPerMail, mail)
  const link = makeGeheim(world.random)
  await asVisitor(world.database, null, async trx => {
    await show(trx, { mail, geheim: link.hash })
    const persoon = await trx.selectFrom('identity.persoon').select(['id', 'taal']).where('mail', '=', mail).executeTakeFirst()
    if (!persoon) return
    const now = world.clock.now()
    await trx
      .insertInto('identity.inloglink')
      .values({
        geheim: link.hash,
        browser: input.browser.hash,
        persoon_id: persoon.id,
        doel: safeDoel(input.doel),
        aangemaakt: now,
        verloopt: new Date(now.getTime() + linkGeldigMs),
        gebruikt: null,
      })
      .execute()
    await putInOutbox(
      trx,
      world.jobs,
      describeLink(mail, persoon.taal, `${world.adres}${persoon.taal === 'en' ? '/en' : ''}/inloggen/link/${link.tekst}`),
    )
  })
}

function describeLink(aan: string, taal: 'nl' | 'en', href: string) {
  return taal === 'en'
    ? {
        aan,
        onderwerp: 'Your link to sign in to Buurtwijs',
        tekst: `With this link you sign in:\n${href}\n\nIt works once, within 10 minutes, in the browser in which you asked for it.\nDid you not ask for it? Then you need not do anything.\n`,
      }
    : {
        aan,
        onderwerp: 'Uw link om in te loggen bij Buurtwijs',
        tekst: `Met deze link logt u in:\n${href}\n\nDe link werkt één keer, binnen 10 minuten, in de browser waarin u erom vroeg.\nHebt u er niet om gevraagd? Dan hoeft u niets te doen.\n`,
      }
}

export interface BegonnenSessie {
  readonly geheim: Geheim
  readonly doel: string
}

/** Signs somebody in with a mailed link: once, in time, in the browser that asked for it. */
export async function useLink(
  world: IdentityWorld,
  input: { readonly link: string; readonly browser: string | undefined },
  bezoek: Bezoek,
): Promise<BegonnenSessie> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  const geheim = hashGeheim(input.link)
  return await asVisitor(world.database, null, async trx => {
    await show(trx, { geheim })
    const link = await trx.selectFrom('identity.inloglink').selectAll().where('geheim', '=', geheim).forUpdate().executeTakeFirst()
    if (!link || link.sessie_id !== null)
      throw new Refusal('Deze link kennen wij niet. Vraag hieronder een nieuwe link aan.', { code: 'link-unknown', status: 404 })
    if (link.gebruikt !== null)
      throw new Refusal('Deze link is al gebruikt. Vraag hieronder een nieuwe link aan.', { code: 'link-used', status: 409 })
    if (link.verloopt <= world.clock.now())
      throw new Refusal('Deze link is ouder dan 10 minuten. Vraag hieronder een nieuwe link aan.', { code: 'link-expired', status: 409 })
    if (input.browser === undefined || !hashGeheim(input.browser).equals(link.browser)) {
      throw new Refusal('Deze link werkt alleen in de browser waarin u erom vroeg. Open hem daar, of vraag hier een nieuwe link aan.', {
        code: 'link-other-browser',
        status: 409,
      })
    }
    await trx.updateTable('identity.inloglink').set({ gebruikt: world.clock.now() }).where('geheim', '=', geheim).execute()
    return { geheim: await openSessie(trx, world, { persoon: link.persoon_id, manier: 'maillink' }, bezoek), doel: link.doel }
  })
}

/** Takes another role of the same person. The session gets a new secret: what was known under the old role ends with it. */
export async function chooseRol(world: IdentityWorld, actor: Actor, rol: Rol, spoor: string): Promise<Geheim> {
  return await asVisitor(world.database, actor, async trx => {
    const has = (await readLidmaatschappen(trx, actor.persoon)).some(lid => lid.rol === rol)
    if (!has)
      throw new Refusal('Deze rol hebt u niet (meer). Kies een andere rol.', {
        code: 'rol-not-yours',
        status: 403,
        place: { field: 'rol' },
      })
    await trx.updateTable('identity.sessie').set({ rol }).where('id', '=', actor.sessie).execute()
    const geheim = await renewSessie(trx, world, actor)
    const line = { handeling: 'rol.gekozen', soort: 'E', verwerking: 'toegang', betrokkenen: [actor.persoon], inhoud: { rol } } as const
    await writeLog(trx, { ...actor, rol }, line, { ...world, spoor })
    return geheim
  })
}
