/** Writes docs/verwerkingsregister.md anew from the code: `node scripts/write-register.ts`, after an activity or a retention period was changed on purpose. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeRegister } from '../src/platform/audit/describe-register.ts'
import { overMensen } from '../src/over-mensen.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'verwerkingsregister.md'), describeRegister(overMensen.bewaarregels))
