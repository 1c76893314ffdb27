import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

/**
 * What the engine made of our files is kept beside the packages, where only who may change the program may write: starting takes half the
 * time. Without a place to write, everything works as before. JavaScript, since types in the file that turns this on would be taken out each time, by a
 * part of the engine that then stays in memory.
 */
enableCompileCache(join(import.meta.dirname, '..', 'node_modules', '.cache', 'buurtwijs'))
await import('../src/program.ts')
