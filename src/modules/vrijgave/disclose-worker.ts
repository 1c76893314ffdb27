import { parentPort, workerData } from 'node:worker_threads'
import { discloseHere } from './disclose-here.ts'
import type { Asked } from './disclose-here.ts'

// Makes one release in a thread of its own, so that the server answers meanwhile.
parentPort?.postMessage(await discloseHere(workerData as Asked), [])
