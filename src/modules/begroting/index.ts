export { begrotingBewaarregels } from './bewaren.ts'
export { begrotingDelen } from './eigen-delen.ts'
export type { BegrotingTables } from './tables.ts'
export type { BegrotingWorld } from './world.ts'
