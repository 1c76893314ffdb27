export { discloseCommand } from './commands.ts'
export { discloseReleaseSchema, discloseRulesSchema, discloseTableSchema } from './disclose-schema.ts'
