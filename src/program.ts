import { initCommand } from './init.ts'
import { main } from './main.ts'
import { analyseCommands } from './modules/buurtbeeld/analyses/commands.ts'
import { createBuurtbeeldCommand } from './modules/buurtbeeld/commands.ts'
import { kaartCommand } from './modules/buurtbeeld/kaart/commands.ts'
import { businesscaseCommand } from './modules/businesscase/index.ts'
import { effectCommand, matchCommand, oordeelCommand, powerCommand } from './modules/impact/index.ts'
import { plantMensen, postvakCommand, userCommand } from './modules/identity/index.ts'
import { plantBuurtplan } from './modules/buurtplan/index.ts'
import { plantBegroting } from './modules/begroting/index.ts'
import { plantBesteding } from './modules/besteding/index.ts'
import { plantCommissie } from './modules/commissie/index.ts'
import { plantVrijgave } from './modules/vrijgave/index.ts'
import { plantReacties } from './modules/reacties/index.ts'
import { menukaartCommand } from './modules/menukaart/index.ts'
import { discloseCommand, plantMonitoring, vrijgeefCijfers } from './modules/monitoring/index.ts'
import { plantUitvoering } from './modules/uitvoering/index.ts'
import { verifyCommand } from './modules/ondertekening/index.ts'
import { plantProgramma, programmaCommand } from './modules/programma/index.ts'
import { auditCommand, createPrivacyCommand } from './modules/privacy/index.ts'
import { overMensen } from './over-mensen.ts'
import { statisticsCommands } from './modules/statistics/commands.ts'
import { editionsCommand } from './modules/statistics/uitgaven/commands.ts'
import { isDemo, plantDemo, ReleaseStore, StatistiekSource } from './modules/statistics/index.ts'
import { uitvoerFiles, vastgesteldCommand } from './uitvoer/commands.ts'
import { createStartCommand } from './start.ts'

/** The application and the demo are loaded only by `start`: the other commands do without them and their screens. */
const start = createStartCommand({
  createApp: async house => (await import('./app.ts')).createApp(house),
  async makeDemo({ dataFolder, clock, database, tasks, master }) {
    const store = new ReleaseStore(dataFolder.path)
    const line = await plantDemo(store, () => clock.now())
    if (store.list().some(release => isDemo(release))) {
      await plantMensen(tasks, clock)
      await plantProgramma(tasks, clock)
      await plantBuurtplan(tasks, clock)
      await plantBegroting(tasks, clock)
      await plantCommissie(tasks.$extendTables(), clock)
      await plantReacties(tasks, { clock, master })
      await plantBesteding(tasks.$extendTables(), clock)
      await plantVrijgave({ tasks: tasks.$extendTables(), clock, master })
      await plantMonitoring(tasks, clock)
      await plantUitvoering(tasks, clock)
      const { speelGeschiedenis } = await import('./geschiedenis/geschiedenis.ts')
      await speelGeschiedenis({ database, tasks, clock, master, source: new StatistiekSource(store) })
      await vrijgeefCijfers({ tasks: tasks.$extendTables(), clock, master })
    }
    return line
  },
})

// Every command, in the order in which `help` lists them. A module adds the commands of its `commands.ts` here.
await main([
  start,
  initCommand,
  ...statisticsCommands,
  editionsCommand,
  createBuurtbeeldCommand(uitvoerFiles),
  vastgesteldCommand,
  ...analyseCommands,
  kaartCommand,
  menukaartCommand,
  verifyCommand,
  userCommand,
  postvakCommand,
  auditCommand,
  programmaCommand,
  effectCommand,
  oordeelCommand,
  matchCommand,
  powerCommand,
  businesscaseCommand,
  discloseCommand,
  createPrivacyCommand(overMensen.bewaarregels),
])
