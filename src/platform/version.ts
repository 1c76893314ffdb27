import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../config.ts'

/** The version of the program, as its package says. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Error('package.json has no version')
}
