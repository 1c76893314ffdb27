import { vroegeBuurten, vroegeTrekkers } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import { parseDatum } from '../modules/programma/index.ts'
import type { GebeurtenisSoort, UitvoeringWorld } from '../modules/uitvoering/index.ts'
import { mensenOf } from '../modules/uitvoering/index.ts'
import { putGebeurtenis } from '../modules/uitvoering/gebeurtenis-actions.ts'
import { putMijlpaal } from '../modules/uitvoering/mijlpaal-actions.ts'
import { kans, rond, tussen, verlopen, voortgang } from './cijfers.ts'
import type { Activiteit, Plannen } from './speel-plannen.ts'
import { beginDag, dagenNa, kwartaalTerug, opDag } from './toneel.ts'
import type { Toneel } from './toneel.ts'

/** Which happenings of a kind there were in a quarter, counted back from now. */
interface Gebeurd {
  readonly activiteit: Activiteit
  readonly soort: GebeurtenisSoort
  readonly naam: string
  readonly quarters: readonly number[]
}

const gebeurd: readonly Gebeurd[] = [
  { activiteit: 'bewegen', soort: 'training', naam: 'Training: eerst kijken wat iemand zelf kan', quarters: [8, 4] },
  { activiteit: 'tafel', soort: 'initiatief', naam: 'De open tafel', quarters: [8] },
  { activiteit: 'tafel', soort: 'initiatief', naam: 'Klussendienst van buren', quarters: [6] },
  { activiteit: 'tafel', soort: 'initiatief', naam: 'Telefooncirkel', quarters: [3] },
  { activiteit: 'leren', soort: 'intervisie', naam: 'Intervisie met alle professionals', quarters: [7, 5, 3, 1] },
]

/** In the buurt where nothing changes, little was begun; in the smallest as well. */
const blijftUit: Readonly<Record<VroegeBuurt, readonly string[]>> = {
  elzerbroek: [],
  stationskwartier: ['Telefooncirkel'],
  nieuwMeander: ['Klussendienst van buren', 'Telefooncirkel'],
  oosterpolder: ['Klussendienst van buren', 'Telefooncirkel'],
}

const mijlpalen = [
  { activiteit: 'bewegen', wat: 'De eerste groep is begonnen', na: 30, gehaald: 34 },
  { activiteit: 'bewegen', wat: 'Twee groepen per week, ook in de winter', na: 250, gehaald: 262 },
  { activiteit: 'tafel', wat: 'De keuken is geregeld', na: 20, gehaald: 16 },
] as const

/** Tells what happened: counted once, where it happened, and which milestones were reached. */
export async function speelUitvoering(toneel: Toneel, naam: VroegeBuurt, plannen: Plannen): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const own = plannen[buurt]
  if (own === undefined) return
  for (const { activiteit, soort, naam: wat, quarters } of gebeurd) {
    if (blijftUit[naam].includes(wat)) continue
    for (const terug of quarters) {
      const random = kans(`${wat} ${naam} ${terug}`)
      const dag = dagenNa(kwartaalTerug(toneel, terug).begin, 5 + random.integer(80))
      const moment = opDag(toneel, dagenNa(dag, 1))
      const eters = rond(random, tussen(verlopen[naam].eters, voortgang(terug)) / 3, 0.2)
      const mensen = mensenOf(soort === 'initiatief' ? { bewoners: eters, vrijwilligers: 4 } : { professionals: 5 + random.integer(6) })
      await putGebeurtenis(
        worldOf(moment),
        moment.door(vroegeTrekkers[naam].verpleegkundige, 'kartrekker'),
        { buurt, id: crypto.randomUUID(), versie: 0 },
        { activiteit: own[activiteit], ookVoor: [], soort, dag: parseDatum(dag), naam: wat, mensen },
      )
    }
  }
  await speelMijlpalen(toneel, naam, own)
}

async function speelMijlpalen(toneel: Toneel, naam: VroegeBuurt, own: Readonly<Record<Activiteit, string>>): Promise<void> {
  const { id: buurt } = vroegeBuurten[naam]
  const start = beginDag(toneel)
  for (const { activiteit, wat, na, gehaald } of mijlpalen) {
    const isGehaald = naam !== 'nieuwMeander' || na < 100
    const moment = opDag(toneel, dagenNa(start, isGehaald ? gehaald + 1 : 10))
    const gedaan = isGehaald ? parseDatum(dagenNa(start, gehaald)) : null
    const inhoud = { activiteit: own[activiteit], wat, dag: parseDatum(dagenNa(start, na)), wie: 'De trekkers', gedaan }
    const daad = moment.door(vroegeTrekkers[naam].trekker, 'kartrekker')
    await putMijlpaal(worldOf(moment), daad, { buurt, id: crypto.randomUUID(), versie: 0 }, inhoud)
  }
}

function worldOf(moment: ReturnType<typeof opDag>): UitvoeringWorld {
  return { ...moment, database: moment.database.$extendTables() }
}
