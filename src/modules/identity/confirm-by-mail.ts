import type { Actor } from '../../platform/actor.ts'
import { asVisitor, show } from '../../platform/database/visitor.ts'
import { putInOutbox } from '../../platform/mail/outbox.ts'
import { requireTempo } from '../../platform/tempo.ts'
import { Refusal } from '../../refusal.ts'
import { hashGeheim, makeGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'
import { linkGeldigMs } from './sessie.ts'
import { renewSessie } from './sessions.ts'
import { linksPerMail, triesPerAddress } from './sign-in.ts'
import { grantStepUp } from './step-up.ts'
import type { Confirmed } from './use-passkey.ts'
import type { Bezoek, IdentityWorld } from './world.ts'

/** Mails a link with which somebody confirms one action: in this session, in this browser, once, within ten minutes. */
export async function mailConfirmation(world: IdentityWorld, actor: Actor, confirmed: Confirmed, browser: Geheim): Promise<void> {
  await requireTempo(world.database, world.clock, linksPerMail, actor.persoon)
  const link = makeGeheim(world.random)
  await asVisitor(world.database, actor, async trx => {
    await show(trx, { geheim: link.hash })
    const { mail, taal } = await trx
      .selectFrom('identity.persoon')
      .select(['mail', 'taal'])
      .where('id', '=', actor.persoon)
      .executeTakeFirstOrThrow()
    const now = world.clock.now()
    await trx
      .insertInto('identity.inloglink')
      .values({
        geheim: link.hash,
        browser: browser.hash,
        persoon_id: actor.persoon,
        aangemaakt: now,
        verloopt: new Date(now.getTime() + linkGeldigMs),
        gebruikt: null,
        doel: '/mijn',
        sessie_id: actor.sessie,
        handeling: confirmed.handeling,
        inhoud: Buffer.from(confirmed.inhoud, 'hex'),
      })
      .execute()
    await putInOutbox(
      trx,
      world.jobs,
      describeMail(mail, taal, `${world.adres}${taal === 'en' ? '/en' : ''}/inloggen/bevestig/${link.tekst}`),
    )
  })
}

function describeMail(aan: string, taal: 'nl' | 'en', href: string) {
  return taal === 'en'
    ? {
        aan,
        onderwerp: 'Confirm at Buurtwijs that it is you',
        tekst: `With this link you confirm that it is you:\n${href}\n\nIt works once, within 10 minutes, in the browser in which you are signed in.\nDid you not ask for it? Then do not open it, and sign out everywhere.\n`,
      }
    : {
        aan,
        onderwerp: 'Bevestig bij Buurtwijs dat u het bent',
        tekst: `Met deze link bevestigt u dat u het bent:\n${href}\n\nDe link werkt één keer, binnen 10 minuten, in de browser waarin u bent ingelogd.\nHebt u er niet om gevraagd? Open hem dan niet, en log overal uit.\n`,
      }
}

/** Keeps that somebody confirmed with a mailed link. The session gets a new secret. */
export async function confirmWithLink(
  world: IdentityWorld,
  actor: Actor,
  input: { readonly link: string; readonly browser: string | undefined },
  bezoek: Bezoek,
): Promise<Geheim> {
  await requireTempo(world.database, world.clock, triesPerAddress, bezoek.vanaf)
  const geheim = hashGeheim(input.link)
  return await asVisitor(world.database, actor, async trx => {
    await show(trx, { geheim })
    const link = await trx.selectFrom('identity.inloglink').selectAll().where('geheim', '=', geheim).forUpdate().executeTakeFirst()
    const { sessie_id: sessie = null, handeling = null, inhoud = null } = link ?? {}
    if (!link || sessie === null || handeling === null || inhoud === null) {
      throw refuseLink('unknown', 'Deze link kennen wij niet.')
    }
    if (link.gebruikt !== null) throw refuseLink('used', 'Deze link is al gebruikt.')
    if (link.verloopt <= world.clock.now()) throw refuseLink('expired', 'Deze link is ouder dan 10 minuten.')
    if (sessie !== actor.sessie || !hashGeheim(input.browser ?? '').equals(link.browser)) {
      throw refuseLink('other-session', 'Deze link hoort bij een andere sessie.')
    }
    await trx.updateTable('identity.inloglink').set({ gebruikt: world.clock.now() }).where('geheim', '=', geheim).execute()
    await grantStepUp(trx, world, { sessie, handeling, inhoud, manier: 'maillink' })
    return await renewSessie(trx, world, actor)
  })
}

function refuseLink(why: string, sentence: string): Refusal {
  return new Refusal(`${sentence} Vraag een nieuwe link op de bladzijde waar u bezig was.`, { code: `link-${why}`, status: 409 })
}
