import type { IdentityTables } from './modules/identity/index.ts'
import { startTakenmail } from './modules/programma/index.ts'
import type { ProgrammaTables } from './modules/programma/index.ts'
import type { BuurtagendaTables } from './modules/buurtagenda/index.ts'
import type { BuurtplanTables } from './modules/buurtplan/index.ts'
import { startCommissieMail } from './modules/commissie/index.ts'
import type { CommissieTables } from './modules/commissie/index.ts'
import { startTermijnMail } from './modules/besteding/index.ts'
import type { BestedingTables } from './modules/besteding/index.ts'
import { startMetingMail, startVrijgeven } from './modules/monitoring/index.ts'
import type { MonitoringTables } from './modules/monitoring/index.ts'
import { startVolgMail } from './modules/uitvoering/index.ts'
import type { UitvoeringTables } from './modules/uitvoering/index.ts'
import { readEigenCertificaat, startKetenCheck, warnCertificaat } from './modules/ondertekening/index.ts'
import type { Ondertekenaar, OndertekeningTables } from './modules/ondertekening/index.ts'
import type { BegrotingTables } from './modules/begroting/index.ts'
import { readMeerTaken } from './meer-taken.ts'
import type { ReactiesTables } from './modules/reacties/index.ts'
import { startAnalyses } from './modules/impact/index.ts'
import { startMengen } from './modules/vragenlijsten/index.ts'
import type { VragenlijstenTables } from './modules/vragenlijsten/index.ts'
import { startVrijgaven } from './modules/vrijgave/index.ts'
import type { VrijgaveTables } from './modules/vrijgave/index.ts'
import { startPrivacy } from './modules/privacy/index.ts'
import { startNightlyCheck } from './platform/audit/nightly-check.ts'
import { startSealer } from './platform/audit/seal-log.ts'
import type { House } from './platform/house.ts'
import { smtpMailer, startMail } from './platform/mail/send-mail.ts'
import { overMensen } from './over-mensen.ts'

/** What the modules from the plan to its signatures read. */
export type PlanTables = ProgrammaTables &
  BuurtagendaTables &
  BuurtplanTables &
  BegrotingTables &
  CommissieTables &
  ReactiesTables &
  OndertekeningTables &
  BestedingTables &
  MonitoringTables &
  UitvoeringTables &
  VragenlijstenTables

/** What documents are sealed with besides the keys of the installation. */
interface Zegel {
  readonly eigenCertificaat?: Ondertekenaar
  readonly tijdstempel?: string
}

/** Begins what happens by itself: sealing and verifying the log and the chains of signatures, retention, mail, releases. Answers what documents are sealed with. */
export async function startWork(house: House): Promise<Zegel> {
  const sealer = startSealer(house)
  house.atClose(() => sealer.stop())
  await startNightlyCheck(house)
  const eigenCertificaat = house.config.certificaat === undefined ? null : await readEigenCertificaat(house.config.certificaat)
  const warning = eigenCertificaat && warnCertificaat(eigenCertificaat, house.clock.now())
  if (warning !== null) house.log.warn(warning)
  await startKetenCheck({ ...house, tasks: house.tasks.$extendTables<OndertekeningTables>(), eigenCertificaat })
  const zegel: Zegel = {
    ...(eigenCertificaat === null ? {} : { eigenCertificaat }),
    ...(house.config.tijdstempel === undefined ? {} : { tijdstempel: house.config.tijdstempel }),
  }
  await startPrivacy({ ...house, ...overMensen, folder: house.dataFolder.path })
  await startMail({ ...house, mailer: house.config.mail ? smtpMailer(house.config.mail) : null })
  await startTakenmail({
    ...house,
    tasks: house.tasks.$extendTables<ProgrammaTables & IdentityTables>(),
    adres: house.config.adres,
    meer: readMeerTaken,
  })
  await startCommissieMail({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>(), adres: house.config.adres })
  await startMetingMail({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>(), adres: house.config.adres })
  await startTermijnMail({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>(), adres: house.config.adres })
  await startVrijgaven({ ...house, tasks: house.tasks.$extendTables<VrijgaveTables>() })
  await startVrijgeven({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>() })
  await startVolgMail({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>(), adres: house.config.adres })
  await startMengen({ ...house, tasks: house.tasks.$extendTables<IdentityTables & PlanTables>() })
  await startAnalyses(house)
  return zegel
}
