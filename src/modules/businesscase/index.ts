export { businesscaseCommand } from './commands.ts'
export { businesscaseMethoden } from './methoden.ts'
export { metingOfEffect } from './meting.ts'
export { zaakSchema, zaakVraagSchema } from './zaak-schema.ts'
