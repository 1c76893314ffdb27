/**
 * Asks one server for addresses at a fixed rate, whatever the server does (an open model), and counts from the moment at which each
 * question was planned: a server that stalls makes all that wait behind it late too. A process of its own with node:http and connections
 * that stay open, since it shares the cores with the server it measures. Started by `runLoad` in load.ts.
 */
import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Load } from './load.ts'

const agent = new Agent({ keepAlive: true, maxSockets: 128 })

function ask(load: Load, path: string, planned: number): Promise<Answer> {
  return new Promise(resolve => {
    const failed = () => resolve({ ms: performance.now() - planned, bytes: 0, isGood: false })
    const request = get({ port: load.port, host: '127.0.0.1', path, agent, headers: load.headers }, response => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve({ ms: performance.now() - planned, bytes, isGood: response.statusCode === 200 }))
      response.on('error', failed)
    })
    request.on('error', failed)
  })
}

async function run(load: Load): Promise<Answer[]> {
  const begin = performance.now() + 50
  const count = Math.round(load.seconds * load.perSecond)
  const answers: Promise<Answer>[] = []
  for (let index = 0; index < count;) {
    const due = begin + (index * 1000) / load.perSecond
    const wait = due - performance.now()
    if (wait > 0) await sleep(Math.max(1, Math.floor(wait)))
    while (index < count && begin + (index * 1000) / load.perSecond <= performance.now()) {
      const planned = begin + (index * 1000) / load.perSecond
      answers.push(ask(load, load.paths[index % load.paths.length] ?? '/', planned))
      index++
    }
  }
  return await Promise.all(answers)
}

process.once('message', (load: Load) => {
  void run(load).then(answers => process.send?.(answers, () => process.disconnect()))
})
