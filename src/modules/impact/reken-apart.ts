import { Worker } from 'node:worker_threads'
import type { Gerekend, Rekenvraag } from './reken-hier.ts'

/** Computes an analysis in a thread of its own: it takes seconds, and visitors do not wait for it. */
export async function rekenApart(vraag: Rekenvraag, tell: (deel: number) => void = () => {}): Promise<Gerekend> {
  return await new Promise<Gerekend>((resolve, reject) => {
    const worker = new Worker(new URL('./reken-worker.ts', import.meta.url), { workerData: vraag })
    worker.on('message', (answer: Gerekend | { readonly voortgang: number }) =>
      'voortgang' in answer ? tell(answer.voortgang) : resolve(answer),
    )
    worker.once('error', error => reject(new Error('computing an analysis failed', { cause: error })))
    worker.once('exit', code => reject(new Error(`computing an analysis ended with code ${code} and without an answer`)))
  })
}
