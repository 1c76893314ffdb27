export { buurtbeeldSchema } from './schema.ts'
export type { Buurtbeeld } from './schema.ts'
