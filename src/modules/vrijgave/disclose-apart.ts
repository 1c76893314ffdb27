import { Worker } from 'node:worker_threads'
import type { Release } from '@buurtwijs/disclosure'
import { Refusal } from '../../refusal.ts'
import { discloseHere } from './disclose-here.ts'
import type { Asked, Told } from './disclose-here.ts'

/** A table of so many details is done before a thread has begun. */
const smallTable = 300

/** Makes a release. A large one takes half a minute: it gets a thread of its own, and visitors do not wait for it. */
export async function discloseApart(asked: Asked): Promise<Release> {
  const told = asked.table.cells.length <= smallTable ? await discloseHere(asked) : await inWorker(asked)
  if ('refused' in told) throw new Refusal(told.refused.message, { code: told.refused.code, status: 409 })
  return told.release
}

async function inWorker(asked: Asked): Promise<Told> {
  return await new Promise<Told>((resolve, reject) => {
    const worker = new Worker(new URL('./disclose-worker.ts', import.meta.url), { workerData: asked })
    worker.once('message', (answer: Told) => resolve(answer))
    worker.once('error', error => reject(new Error('making a release failed', { cause: error })))
    worker.once('exit', code => reject(new Error(`making a release ended with code ${code} and without an answer`)))
  })
}
