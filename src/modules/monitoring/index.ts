export { discloseCommand } from './commands.ts'
export { discloseReleaseSchema, discloseRulesSchema, discloseTableSchema } from './disclose-schema.ts'
export { monitoringMethoden } from './methoden.ts'
