import { fork } from 'node:child_process'
import { join } from 'node:path'
import { quantileOf } from './measure.ts'

export interface Load {
  readonly port: number
  readonly paths: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly perSecond: number
  readonly seconds: number
}

export interface Answer {
  /** From the moment at which the question was planned to the last byte. */
  readonly ms: number
  readonly bytes: number
  readonly isGood: boolean
}

/** Asks in another process; see load-child.ts. */
export function runLoad(load: Load): Promise<Answer[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'load-child.ts'), { serialization: 'advanced' })
    child.once('message', answers => resolve(answers as Answer[]))
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the load ended with ${code}`)))
    child.send(load)
  })
}

export interface Summary {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly most: number
  readonly errors: number
  readonly bytes: number
}

export function summarise(answers: readonly Answer[]): Summary {
  const times = answers.map(({ ms }) => ms)
  return {
    p50: quantileOf(times, 0.5),
    p95: quantileOf(times, 0.95),
    p99: quantileOf(times, 0.99),
    most: Math.max(...times),
    errors: answers.filter(({ isGood }) => !isGood).length,
    bytes: answers.reduce((total, { bytes }) => total + bytes, 0) / answers.length,
  }
}
