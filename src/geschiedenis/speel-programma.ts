import { sql } from 'kysely'
import { vroegeBuurten, vroegeBuurtNamen, verzonnenMensen } from '../modules/identity/index.ts'
import { parseDatum, plantDeelnemers } from '../modules/programma/index.ts'
import { makeCohort, planLijst } from '../modules/programma/cohort-actions.ts'
import { adoptCohort, openLijst } from '../modules/programma/lijst-actions.ts'
import type { ProgrammaWorld } from '../modules/programma/index.ts'
import { beginDag, dagenNa, opDag } from './toneel.ts'
import type { Toneel } from './toneel.ts'

const { bram } = verzonnenMensen
const team = ['Bram Vosmeer, namens het transitieteam']

const gebieden = { elzerbroek: 'WK990110', stationskwartier: 'WK990102', nieuwMeander: 'WK990107', oosterpolder: 'WK990109' } as const
const waarom = {
  elzerbroek: 'Veel ouderen, een sterk dorpsleven en een netwerk dat wil beginnen.',
  stationskwartier: 'Veel mensen alleen; de huisartsen vroegen zelf om samenwerking.',
  nieuwMeander: 'Een jonge wijk: wij willen ook leren hoe het daar gaat.',
  oosterpolder: 'Een kleine kern ver van voorzieningen.',
} as const

/** Lets the buurten take part: their course, and the first cohort with its list, adopted and opened. */
export async function speelProgramma(toneel: Toneel): Promise<void> {
  const start = beginDag(toneel)
  const day = (days: number) => dagenNa(start, days)
  await plantDeelnemers(
    toneel.tasks,
    vroegeBuurtNamen.map(naam => ({
      id: vroegeBuurten[naam].id,
      gebieden: [gebieden[naam]],
      vanPartner: true,
      fasen: [
        { fase: 'inspireren', begin: day(-420), eind: day(-300) },
        { fase: 'beeld', begin: day(-300), eind: day(-180) },
        { fase: 'plan', begin: day(-180), eind: day(-90) },
        { fase: 'begroting', begin: day(-90), eind: day(0) },
        { fase: 'uitvoeren', begin: day(0), eind: null },
        { fase: 'meten-en-leren', begin: day(0), eind: null },
      ],
    })),
  )
  const moment = opDag(toneel, day(-40))
  const world: ProgrammaWorld = { ...moment, database: moment.database.$extendTables() }
  const daad = moment.door(bram, 'transitieteam')
  const { id: cohort } = await makeCohort(world, daad, { nummer: 1, naam: 'Cohort 1 (verzonnen)', plaatsen: vroegeBuurtNamen.length })
  await sql`update programma.cohort set verzonnen_bij = ${vroegeBuurten.elzerbroek.id} where id = ${cohort}`.execute(toneel.tasks)
  const ids = vroegeBuurtNamen.map(naam => vroegeBuurten[naam].id)
  await planLijst(world, daad, { cohort, versie: 1 }, ids)
  const redenen = vroegeBuurtNamen.map(naam => ({ buurt: vroegeBuurten[naam].id, reden: waarom[naam] }))
  await adoptCohort(world, daad, { cohort, versie: 2 }, { datum: parseDatum(day(-40)), door: team, redenen, nietGekozen: [] })
  const opening = opDag(toneel, start)
  await openLijst(
    { ...opening, database: world.database },
    opening.door(bram, 'transitieteam'),
    { cohort, versie: 3 },
    { datum: parseDatum(start), door: team, reden: null },
  )
}
