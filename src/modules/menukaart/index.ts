export type { InterventieAntwoord, Menukaart, Woorden } from './antwoord-schema.ts'
export { menukaartCommand } from './commands.ts'
export { menukaartMethoden } from './methoden.ts'
export type { Interventie } from './schema.ts'
