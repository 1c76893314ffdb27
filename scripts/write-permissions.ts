/**
 * Writes what the table of permissions says: `docs/permissions.md`, and to the terminal the SQL for a migration that gives the database the same table.
 * `node scripts/write-permissions.ts`
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeMatrix, matrixSql } from '../src/modules/identity/describe-matrix.ts'

writeFileSync(join(import.meta.dirname, '..', 'docs', 'permissions.md'), describeMatrix())
process.stdout.write(matrixSql())
