import { readTermijnTaken } from './modules/besteding/index.ts'
import { readPlanTaken } from './modules/buurtplan/index.ts'
import { readCommissieTaken } from './modules/commissie/index.ts'
import { readLeverTaken } from './modules/leveringen/index.ts'
import { readActieTaken, readBesprekingTaken, readMeetTaken, readVerhaalTaken } from './modules/monitoring/index.ts'
import { readTekenTaken } from './modules/ondertekening/index.ts'
import type { Takenbron } from './modules/programma/index.ts'
import { readReactieTaken } from './modules/reacties/index.ts'
import { readUitvoeringTaken } from './modules/uitvoering/index.ts'
import { readGolfTaken } from './modules/vragenlijsten/index.ts'

/** What waits in the modules above the programme, in one list. */
export const readMeerTaken: Takenbron = async (trx, op) => [
  ...(await readPlanTaken(trx)),
  ...(await readCommissieTaken(trx)),
  ...(await readTekenTaken(trx)),
  ...(await readTermijnTaken(trx, op)),
  ...(await readUitvoeringTaken(trx, op)),
  ...(await readReactieTaken(trx)),
  ...(await readMeetTaken(trx, op)),
  ...(await readActieTaken(trx, op)),
  ...(await readBesprekingTaken(trx, op)),
  ...(await readVerhaalTaken(trx)),
  ...(await readGolfTaken(trx, op)),
  ...(await readLeverTaken(trx)),
]
