export { buurtpaginaBewaarregels } from './bewaren.ts'
export { buurtpaginaDelen } from './eigen-delen.ts'
export type { BuurtpaginaTables } from './tables.ts'
export type { BuurtpaginaWorld } from './world.ts'
