import { vroegeBuurten, vroegeBuurtNamen, vroegeTrekkers } from '../modules/identity/index.ts'
import type { Inhoud } from '../modules/buurtplan/index.ts'
import { addActiviteit } from '../modules/buurtplan/activiteit-actions.ts'
import { beginDag, dagenNa, opDag } from './toneel.ts'
import type { Toneel } from './toneel.ts'

/** The activities that each of the buurten has; how they go differs. */
export const activiteiten = ['bewegen', 'tafel', 'leren'] as const
export type Activiteit = (typeof activiteiten)[number]

/** By buurt and activity the id of that activity. */
export type Plannen = Readonly<Record<string, Readonly<Record<Activiteit, string>>>>

type Beschrijving = Omit<Inhoud, 'van' | 'tot' | 'uitdaging'>

const beschrijvingen: Readonly<Record<Activiteit, Beschrijving>> = {
  bewegen: {
    thema: 'preventie',
    soort: null,
    naam: 'Samen in beweging',
    wat: 'Twee keer per week bewegen met buren. De wijkverpleging wijst mensen de weg, en wie niet zelf kan komen, wordt opgehaald.',
    wie: 'Vrijwilligers, met de wijkverpleging',
    voorWie: 'Mensen met wijkverpleging, en wie bang is om te vallen',
    effecten: [
      { indicator: 'uren-wijkverpleging', richting: 'minder', hoeveel: 15, eenheid: 'procent', bron: 'Afspraak van het programma' },
    ],
  },
  tafel: {
    thema: 'zorgzame-buurt',
    soort: 'ontmoetingsplekken',
    naam: 'De open tafel',
    wat: 'Elke week samen koken en eten. Wie een idee heeft voor de buurt, vindt hier mensen om het te doen.',
    wie: 'Bewoners, met een welzijnscoach',
    voorWie: 'Iedereen, en vooral mensen die vaak alleen eten',
    effecten: [{ indicator: 'bewoners-deelname', richting: 'meer', hoeveel: 60, eenheid: 'mensen', bron: 'Doel van het netwerk' }],
  },
  leren: {
    thema: 'lerende-buurt',
    soort: 'intervisies',
    naam: 'Leren van elkaar',
    wat: 'Elke zes weken een uur met alle professionals. Eén iemand vertelt, de anderen vragen door.',
    wie: 'Het buurtnetwerk',
    voorWie: 'Professionals die in de buurt werken',
    effecten: [],
  },
}

/** Writes the plans down, a few weeks before they begin. */
export async function speelPlannen(toneel: Toneel): Promise<Plannen> {
  const start = beginDag(toneel)
  const moment = opDag(toneel, dagenNa(start, -170))
  const world: Parameters<typeof addActiviteit>[0] = { ...moment, database: moment.database.$extendTables() }
  const plannen: Record<string, Readonly<Record<Activiteit, string>>> = {}
  for (const naam of vroegeBuurtNamen) {
    const { id: buurt } = vroegeBuurten[naam]
    const daad = moment.door(vroegeTrekkers[naam].trekker, 'kartrekker')
    const add = async (welke: Activiteit) =>
      (await addActiviteit(world, daad, buurt, { ...beschrijvingen[welke], van: start, tot: null, uitdaging: null })).id
    plannen[buurt] = { bewegen: await add('bewegen'), tafel: await add('tafel'), leren: await add('leren') }
  }
  return plannen
}
