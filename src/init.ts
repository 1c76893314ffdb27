import { rememberDemo } from './platform/data-folder.ts'
import { requireNoArguments } from './platform/arguments.ts'
import type { Command } from './platform/command.ts'

export const initCommand: Command = {
  name: 'init',
  usage: '',
  summary: 'Maak een lege inrichting, zonder demo',
  async run(args, context) {
    requireNoArguments(args)
    const house = await context.openHouse()
    await rememberDemo(house.dataFolder, false)
    context.terminal.out(`De gegevensmap ${house.dataFolder.path} is klaar, zonder demo. Start met: npm start\n`)
    return 0
  },
}
