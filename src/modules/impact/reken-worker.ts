import { parentPort, workerData } from 'node:worker_threads'
import { rekenHier } from './reken-hier.ts'
import type { Rekenvraag } from './reken-hier.ts'

// One analysis in a thread of its own, so that the server answers meanwhile.
parentPort?.postMessage(
  rekenHier(workerData as Rekenvraag, voortgang => parentPort?.postMessage({ voortgang }, [])),
  [],
)
