export { menukaartCommand } from './commands.ts'
export { gedrukteKaart } from './kaart/index.ts'
export type { Interventie } from './schema.ts'
