import { initCommand } from './init.ts'
import { main } from './main.ts'
import { buurtbeeldCommand } from './modules/buurtbeeld/commands.ts'
import { postvakCommand, userCommand } from './modules/identity/index.ts'
import { statisticsCommands } from './modules/statistics/commands.ts'
import { plantDemo, ReleaseStore } from './modules/statistics/index.ts'
import { createStartCommand } from './start.ts'

/** The application is loaded only by `start`: the other commands do without it and its screens. */
const start = createStartCommand({
  createApp: async house => (await import('./app.ts')).createApp(house),
  makeDemo: ({ dataFolder, clock }) => plantDemo(new ReleaseStore(dataFolder.path), () => clock.now()),
})

// Every command, in the order in which `help` lists them. A module adds the commands of its `commands.ts` here.
await main([start, initCommand, ...statisticsCommands, buurtbeeldCommand, userCommand, postvakCommand])
