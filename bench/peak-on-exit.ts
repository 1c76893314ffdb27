/** Loaded with `--import` before another program: at its end one line on stderr says how much memory it held at most, in MB. */
import { writeSync } from 'node:fs'
import { peakMemory } from './peak-memory.ts'

process.on('exit', () => writeSync(2, `peak ${peakMemory().toFixed(0)}\n`))
