import { plantVroegeBuurten, vroegeBuurtNamen } from '../modules/identity/index.ts'
import type { VroegeBuurt } from '../modules/identity/index.ts'
import { vrijgeefCijfers } from '../modules/monitoring/index.ts'
import { speelGeld } from './speel-geld.ts'
import { speelBesprekingen, speelVerhalen } from './speel-gesprekken.ts'
import { speelGemeente, speelLevering, speelMachtigingen } from './speel-leveringen.ts'
import { speelAkkoord, speelMeetplan, speelMetingen } from './speel-metingen.ts'
import type { Plannen } from './speel-plannen.ts'
import { speelPlannen } from './speel-plannen.ts'
import { speelProgramma } from './speel-programma.ts'
import { speelUitvoering } from './speel-uitvoering.ts'
import { speelVragenlijsten } from './speel-vragenlijsten.ts'
import { beginDag, dagenNa, kwartaalTerug, opDag } from './toneel.ts'
import type { Toneel } from './toneel.ts'

/**
 * Plays two years of four made-up buurten, by the commands with which people work, at the moments at which they would have: one where it goes well, one where nothing changes,
 * one that is very small, and one that does not measure. What is there already stays as it is; with the buurten it goes again. What was delivered is released twice on the
 * way; everything since then waits for the release that is made now.
 */
export async function speelGeschiedenis(toneel: Toneel): Promise<void> {
  const start = beginDag(toneel)
  if (!(await plantVroegeBuurten(toneel.tasks, new Date(`${dagenNa(start, -430)}T10:00:00Z`)))) return
  await speelProgramma(toneel)
  const plannen = await speelPlannen(toneel)
  await speelMachtigingen(toneel, dagenNa(start, -30))
  await speelLevering(toneel, [12, 11, 10, 9])
  await geefVrij(toneel, 9)
  await speelLevering(toneel, [8, 7, 6, 5])
  await geefVrij(toneel, 5)
  await speelLevering(toneel, [4, 3, 2, 1])
  await speelGemeente(toneel)
  // Buurten do not wait for each other.
  await Promise.all(vroegeBuurtNamen.map(async naam => await speelBuurt(toneel, naam, plannen)))
}

/** Nobody in this network counts, asks or writes down; it gets its money and what others deliver. */
const telt = (naam: VroegeBuurt) => naam !== 'stationskwartier'

async function speelBuurt(toneel: Toneel, naam: VroegeBuurt, plannen: Plannen): Promise<void> {
  await speelGeld(toneel, naam, plannen)
  await speelMeetplan(toneel, naam, plannen)
  if (!telt(naam)) return
  await speelMetingen(toneel, naam, plannen)
  await speelUitvoering(toneel, naam, plannen)
  await speelVragenlijsten(toneel, naam)
  await speelVerhalen(toneel, naam)
  await speelAkkoord(toneel, naam)
  await speelBesprekingen(toneel, naam)
}

/** Releases what came, after a quarter of the past. */
async function geefVrij(toneel: Toneel, terug: number): Promise<void> {
  const { clock, master, tasks } = opDag(toneel, dagenNa(kwartaalTerug(toneel, terug).eind, 45))
  await vrijgeefCijfers({ clock, master, tasks: tasks.$extendTables() })
}
