export { buurtbeeldSchema, selectiebeeldSchema } from './schema.ts'
export type { Buurtbeeld, Selectiebeeld } from './schema.ts'
