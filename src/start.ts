import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { requireNoArguments } from './platform/arguments.ts'
import type { Command, CommandContext } from './platform/command.ts'
import type { House } from './platform/house.ts'
import { Refusal } from './refusal.ts'

/** What answers requests: a Hono application, with whatever it calls its environment. */
export interface WebApplication {
  readonly fetch: Parameters<typeof getRequestListener>[0]
}

export interface StartParts {
  readonly createApp: (house: House) => Promise<WebApplication>
  /** Fills a data folder that has nothing in it yet, and returns a line about what it made; undefined when there was nothing to do. */
  readonly makeDemo: (house: House) => Promise<string | undefined>
}

/** The server: one line per step, the address at the end, and everything closed again at Ctrl-C. */
export function createStartCommand(parts: StartParts): Command {
  return {
    name: 'start',
    usage: '',
    summary: 'Start Buurtwijs; stoppen kan met Ctrl-C',
    run: (args, context) => {
      requireNoArguments(args)
      return serve(parts, context)
    },
  }
}

async function serve(parts: StartParts, context: CommandContext): Promise<number> {
  const { terminal, config, signal } = context
  const step = createStepReporter(context)
  const house = await step('Database', async () => {
    const opened = await context.openHouse('server')
    const where = opened.databaseKind === 'eigen' ? 'de server van DATABASE_URL' : `in ${opened.dataFolder.path}`
    return { result: opened, line: where }
  })
  terminal.out(`Migraties: ${house.migrationsRun.length === 0 ? 'de database is bij' : `${house.migrationsRun.join(', ')} uitgevoerd`}\n`)
  if (signal.aborted) return 0
  let listener = getRequestListener(answerStartingUp)
  const server = createServer((request, response) => void listener(request, response))
  const port = await listen(server, config)
  try {
    if (house.dataFolder.wantsDemo) {
      await step('Demo', async () => ({ result: undefined, line: (await parts.makeDemo(house)) ?? 'niet nodig' }))
    }
    if (signal.aborted) return 0
    const app = await step('Web', async () => ({ result: await parts.createApp(house), line: 'klaar' }))
    listener = getRequestListener(app.fetch)
    terminal.out(`Buurtwijs staat klaar op ${formatAddress(config.host, port)} (stoppen: Ctrl-C)\n`)
    await untilAborted(signal)
    terminal.out('\nBuurtwijs stopt…\n')
    return 0
  } finally {
    await closeServer(server)
  }
}

type StepOutcome<Result> = { readonly result: Result; readonly line: string }

function createStepReporter({ terminal, clock }: CommandContext) {
  return async function step<Result>(name: string, work: () => Promise<StepOutcome<Result>>): Promise<Result> {
    const begin = clock.now().getTime()
    const { result, line } = await work()
    terminal.out(`${name}: ${line} (${((clock.now().getTime() - begin) / 1000).toFixed(1).replace('.', ',')} s)\n`)
    return result
  }
}

function answerStartingUp(): Response {
  return new Response('Buurtwijs start nog op. Probeer het over een paar seconden opnieuw.\n', {
    status: 503,
    headers: { 'retry-after': '3', 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** Takes the port before the slow steps, so that a port in use is known at once. */
function listen(server: Server, { port, host }: { readonly port: number; readonly host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, port, host)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function explainListen(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const options = { code: 'port-unusable', status: 409, cause: error } as const
  if (error.code === 'EADDRINUSE') {
    return new Refusal(
      `Poort ${port} is al in gebruik. Stop het programma dat deze poort gebruikt, of kies een andere poort: PORT=${port + 1} npm start.`,
      options,
    )
  }
  if (error.code === 'EACCES') {
    return new Refusal(`Poort ${port} mag alleen een beheerder gebruiken. Kies een poort boven 1024, bijvoorbeeld PORT=4300.`, options)
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new Refusal(
      `Het adres ${host} (BUURTWIJS_HOST) is niet van deze computer. Gebruik 127.0.0.1, of 0.0.0.0 voor alle adressen.`,
      options,
    )
  }
  return error
}

function formatAddress(host: string, port: number): string {
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host)
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${isLocal ? 'localhost' : name}:${port}`
}

function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }))
}

/** Lets requests finish for a while; a connection that still stands after that is cut. */
function closeServer(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 5_000)
  return new Promise(resolve => {
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
