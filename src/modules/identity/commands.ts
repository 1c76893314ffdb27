import { sql } from 'kysely'
import { readArguments, UsageRefusal } from '../../platform/arguments.ts'
import { writeLog } from '../../platform/audit/write-log.ts'
import type { Command, CommandContext } from '../../platform/command.ts'
import { makeGeheim } from './geheim.ts'
import { parseMail, parseNaam } from './persoon.ts'
import type { Rol } from './rollen.ts'
import { isRol, plekVan, rollen, rolNamen } from './rollen.ts'
import { uitnodigingGeldigMs } from './sessie.ts'
import type { IdentityTables } from './tables.ts'
import { withdrawEarlier } from './uitnodigen.ts'

const usage = 'Schrijf: npx buurtwijs user add "Naam" naam@voorbeeld.nl --beheerder'

export const userCommand: Command = {
  name: 'user',
  usage: 'add <naam> <mail> [--beheerder | --rol transitieteam]',
  summary: 'Nodig iemand uit; zo komt de eerste beheerder binnen',
  async run(args, context) {
    const { values, positionals } = readArguments(args, { beheerder: { type: 'boolean' }, rol: { type: 'string' } })
    const [action, naam, mail] = positionals
    if (action !== 'add' || naam === undefined || mail === undefined || positionals.length > 3) throw new UsageRefusal(usage)
    const rol = readRol(values.beheerder === true, values.rol)
    context.terminal.out(await inviteFromTerminal(context, { naam: parseNaam(naam), mail: parseMail(mail), rol }))
    return 0
  },
}

function readRol(isBeheerder: boolean, rol: string | undefined): Rol {
  if (isBeheerder === (rol !== undefined)) throw new UsageRefusal(usage)
  if (rol === undefined) return 'beheerder'
  const possible = rolNamen.filter(naam => !plekVan(naam).buurt && !plekVan(naam).organisatie)
  if (isRol(rol) && possible.includes(rol)) return rol
  throw new UsageRefusal(`--rol is een van: ${possible.join(', ')}. Andere rollen geeft de beheerder op het scherm.`)
}

interface Invited {
  readonly naam: string
  readonly mail: string
  readonly rol: Rol
}

/** Makes the invitation and tells its link: whoever works on this machine hands it over, so no mail is needed yet. */
async function inviteFromTerminal(context: CommandContext, { naam, mail, rol }: Invited): Promise<string> {
  const house = await context.openHouse()
  const geheim = makeGeheim(context.random)
  const now = context.clock.now()
  await house.tasks
    .$extendTables<IdentityTables>()
    .transaction()
    .execute(async trx => {
      await withdrawEarlier(trx, { mail, rol, buurt_id: null, organisatie_id: null }, now)
      await trx
        .insertInto('identity.uitnodiging')
        .values({
          geheim: geheim.hash,
          naam,
          mail,
          rol,
          buurt_id: null,
          organisatie_id: null,
          beroep: null,
          door: null,
          aangemaakt: now,
          verloopt: new Date(now.getTime() + uitnodigingGeldigMs),
          aanvaard: null,
          ingetrokken: null,
        })
        .execute()
      const line = { handeling: 'uitnodiging.gemaakt', soort: 'C', verwerking: 'toegang', inhoud: { rol, vanaf: 'opdrachtregel' } } as const
      await writeLog(trx, null, line, { clock: context.clock, master: house.master, spoor: 'opdracht user add' })
    })
  const link = `${context.config.adres}/uitnodiging/${geheim.tekst}`
  const warning = house.dataFolder.wantsDemo
    ? '\nLet op: dit is een demo, met verzonnen mensen. Haal die weg voordat u echt begint: npx buurtwijs demo remove\n'
    : ''
  return `${naam} is uitgenodigd als ${rollen[rol].naam.toLowerCase()}.\nOpen deze link om de uitnodiging aan te nemen. De link werkt 14 dagen, één keer.\n${link}\n${warning}`
}

interface Waiting {
  readonly aan: string
  readonly onderwerp: string
  readonly tekst: string
  readonly aangemaakt: Date
}

/** For a set-up without a mail server: whoever works on this machine can read what waits. */
export const postvakCommand: Command = {
  name: 'postvak',
  usage: '',
  summary: 'Toon de mails van de laatste dag die nog niet zijn verstuurd',
  async run(args, context) {
    if (readArguments(args, {}).positionals.length > 0) throw new UsageRefusal('Deze opdracht verwacht niets achter de naam.')
    const house = await context.openHouse()
    const since = new Date(context.clock.now().getTime() - 24 * 3600_000)
    const { rows } = await sql<Waiting>`
      select aan, onderwerp, tekst, aangemaakt from platform.bericht where verzonden is null and aangemaakt > ${since} order by aangemaakt`.execute(
      house.tasks,
    )
    const mails = rows.map(
      ({ aan, onderwerp, tekst, aangemaakt }) => `Aan: ${aan}\nOp: ${aangemaakt.toISOString()}\nOver: ${onderwerp}\n\n${tekst}`,
    )
    context.terminal.out(mails.length === 0 ? 'Er wachten geen mails.\n' : mails.join('\n---\n\n'))
    return 0
  },
}
