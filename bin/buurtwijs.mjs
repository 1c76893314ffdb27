#!/usr/bin/env node
/**
 * `npx buurtwijs …`: runs under the host's Node (20 or newer), makes sure that the packages are there, and hands over to the
 * Node that the project brings. Signals go through, and the exit code comes back.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { ensureInstall, ensureWeb, ownNode } = createRequire(import.meta.url)('../scripts/ensure.cjs')
const args = process.argv.slice(2)
const isServer = args[0] === 'start'

ensureInstall()
if (isServer) ensureWeb({ again: false })

// Memory: bounds for the server, as in `start` of package.json, and room for a command that ends soon; bench/README.md has what they were chosen on.
const flags = isServer ? ['--max-old-space-size=256', '--max-semi-space-size=16'] : ['--max-semi-space-size=64']
const node = existsSync(ownNode()) ? ownNode() : process.execPath
const child = spawn(node, [...flags, fileURLToPath(new URL('cli.mjs', import.meta.url)), ...args], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm hands SIGTERM to a shell that ends without passing it on; a new parent is how that shows here.
const parent = process.ppid
if (process.env.npm_lifecycle_event !== undefined) {
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500).unref()
}
child.on('error', error => {
  process.stderr.write(`Buurtwijs kon niet starten: ${error.message}\n`)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143)
})
