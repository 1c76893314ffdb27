export { terugmeldingBewaarregels } from './bewaren.ts'
export { terugmeldingDelen } from './eigen-delen.ts'
export type { TerugmeldingTables } from './tables.ts'
export type { TerugmeldingWorld } from './world.ts'
