export { reactiesBewaarregels } from './bewaren.ts'
export { reactiesDelen } from './eigen-delen.ts'
export type { ReactiesTables } from './tables.ts'
export type { ReactiesWorld } from './world.ts'
