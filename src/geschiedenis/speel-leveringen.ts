import {
  verzonnenBuurten,
  verzonnenMensen,
  verzonnenOrganisaties,
  verzonnenTeamgenoot,
  vroegeBuurten,
  vroegeBuurtNamen,
} from '../modules/identity/index.ts'
import type { LeveringenWorld } from '../modules/leveringen/index.ts'
import { decideLevering, putMachtiging } from '../modules/leveringen/besluit-actions.ts'
import { bringLevering, offerLevering } from '../modules/leveringen/levering-actions.ts'
import { kans, rond, verlopen, voortgang } from './cijfers.ts'
import { dagenNa, kwartaalTerug, opDag } from './toneel.ts'
import type { Moment, Toneel } from './toneel.ts'

const { anneke, bram } = verzonnenMensen
const { verzekeraar, gemeente } = verzonnenOrganisaties
const kop = 'maat;gebied;periode;groep;waarde'

/** Parts of Wilgenoord that do not take part: they are there to compare with. */
const elders = ['BU99010302', 'BU99010303', 'BU99010305', 'BU99010601', 'BU99010602', 'BU99010604', 'BU99010803', 'BU99010804']

interface Gebied {
  readonly code: string
  readonly clienten: number
  readonly urenPerClient: number
  readonly uren: number
  readonly inwoners: number
}

const gebieden: readonly Gebied[] = [
  ...vroegeBuurtNamen.map(naam => ({ code: vroegeBuurten[naam].id, ...verlopen[naam] })),
  { code: verzonnenBuurten.molenveld.id, clienten: 118, urenPerClient: 75, uren: -0.05, inwoners: 3640 },
  { code: verzonnenBuurten.deHorst.id, clienten: 131, urenPerClient: 70, uren: 0.02, inwoners: 4210 },
  { code: verzonnenBuurten.oudeMarkt.id, clienten: 64, urenPerClient: 63, uren: 0, inwoners: 1480 },
  ...elders.map((code, index) => ({ code, clienten: 34 + 5 * index, urenPerClient: 64 + index, uren: -0.02, inwoners: 1100 + 90 * index })),
]

/** Lets the insurer and the municipality deliver, from now on. */
export async function speelMachtigingen(toneel: Toneel, dag: string): Promise<void> {
  const moment = opDag(toneel, dag)
  const grant = async (organisatie: string, maten: readonly string[]) =>
    await putMachtiging(worldOf(moment), moment.door(bram, 'transitieteam'), organisatie, { versie: 0, gebieden: ['*'], maten })
  await grant(verzekeraar.id, ['wijkverpleging-uren', 'wijkverpleging-clienten'])
  await grant(gemeente.id, ['wmo-clienten', 'wmo-uren'])
}

/** What the insurer delivers of these quarters, counted back from now, with areas to compare with; six weeks after the last of them. */
export async function speelLevering(toneel: Toneel, quarters: readonly number[]): Promise<void> {
  const moment = opDag(toneel, dagenNa(kwartaalTerug(toneel, Math.min(...quarters)).eind, 40))
  const regels = quarters.flatMap(terug => gebieden.flatMap(gebied => regelsOf(toneel, gebied, terug)))
  await lever(moment, { organisatie: verzekeraar.id, brenger: moment.door(anneke, 'verzekeraar'), naam: 'zorgfonds-de-veste.csv', regels })
}

/** What the municipality delivers of a year: who gets support of the Wmo, too few in the smallest places. */
export async function speelGemeente(toneel: Toneel): Promise<void> {
  const jaar = String(Number(kwartaalTerug(toneel, 0).begin.slice(0, 4)) - 1)
  const moment = opDag(toneel, dagenNa(kwartaalTerug(toneel, 1).eind, 20))
  const regels = gebieden.flatMap(({ code, inwoners }) => {
    const random = kans(`wmo ${code}`)
    const clienten = rond(random, inwoners * 0.03, 0.2)
    return clienten < 10
      ? [`wmo-clienten;${code};${jaar};alle;x`]
      : [`wmo-clienten;${code};${jaar};alle;${clienten}`, `wmo-uren;${code};${jaar};alle;${clienten * 96}`]
  })
  const brenger = moment.door(verzonnenTeamgenoot, 'transitieteam')
  await lever(moment, { organisatie: gemeente.id, brenger, naam: 'wmo-wilgenoord.csv', regels })
}

function regelsOf(toneel: Toneel, { code, clienten, urenPerClient, uren }: Gebied, terug: number): readonly string[] {
  const periode = kwartaalTerug(toneel, terug).id
  const random = kans(`levering ${code} ${periode}`)
  const people = rond(random, clienten, 0.06)
  const hours = rond(random, people * urenPerClient * (1 + uren * voortgang(terug)), 0.03)
  const line = (maat: string, groep: string, waarde: number) => `${maat};${code};${periode};${groep};${waarde}`
  const byAge = (maat: string, waarde: number) => [
    line(maat, 'alle', waarde),
    ...perLeeftijd(waarde).map(([groep, own]) => line(maat, groep, own)),
  ]
  return [...byAge('wijkverpleging-clienten', people), ...byAge('wijkverpleging-uren', hours)]
}

/** What part of the clients, and of their hours, is of which age. */
const delen = [
  ['0-17', 0.02],
  ['18-64', 0.2],
  ['65-74', 0.18],
  ['75-84', 0.31],
] as const

function perLeeftijd(waarde: number): readonly (readonly [groep: string, waarde: number])[] {
  const parts = delen.map(([groep, deel]) => [groep, Math.floor(waarde * deel)] as const)
  return [...parts, ['85+', waarde - parts.reduce((sum, [, own]) => sum + own, 0)]]
}

interface Zending {
  readonly organisatie: string
  readonly brenger: ReturnType<Moment['door']>
  readonly naam: string
  readonly regels: readonly string[]
}

async function lever(moment: Moment, { organisatie, brenger, naam, regels }: Zending): Promise<void> {
  const world = worldOf(moment)
  const bestand = { naam, inhoud: Buffer.from([kop, ...regels].join('\n')) }
  const gelezen = await bringLevering(world, brenger, { organisatie, bestand, indeling: null, taal: 'nl' })
  if (gelezen.soort === 'niet')
    throw new Error(`the demo delivers what cannot be read: ${JSON.stringify(gelezen.lezer.fouten.slice(0, 3))}`)
  await offerLevering(world, brenger, gelezen.id, 'Verzonnen cijfers, om mee te oefenen.')
  await decideLevering(world, moment.door(bram, 'transitieteam'), gelezen.id, { besluit: 'aanvaard', reden: '' })
}

function worldOf(moment: Moment): LeveringenWorld {
  return { ...moment, database: moment.database.$extendTables() }
}
