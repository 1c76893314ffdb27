import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * What the engine made of our files is kept beside the packages, where only who may change the program may write: starting takes half the
 * time. Without a place to write, everything works as before.
 */
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'buurtwijs'))
await import('./program.ts')
