export { effectSchema, syntheticSchema, twoWaySchema } from './effect-schema.ts'
export { planSchema } from './plan.ts'
