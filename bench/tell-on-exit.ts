/** Loaded with `--import` before another program: at its end one line of JSON on stderr says how much memory it held at most (MB) and how much of the processor it used (ms). */
import { writeSync } from 'node:fs'
import { peakMemory, usedProcessor } from './process-use.ts'

process.on('exit', () => writeSync(2, `${JSON.stringify({ peak: peakMemory(), cpu: usedProcessor() })}\n`))
