'use strict'
/**
 * Makes a clone ready to run, and does nothing when it already is. CommonJS with node: modules only: on a fresh clone
 * there is no node_modules yet and the Node at hand is the host's (20 or newer), not the one the project brings.
 *
 * Usage: node scripts/ensure.cjs <install | web | web-again | web-types | stamp>…
 */
const { spawnSync } = require('node:child_process')
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const oldestNode = 20
const oldestNodeForTypeScript = 24
const webInputs = ['web', 'packages', 'react-router.config.ts', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

const installStamp = path.join(root, 'node_modules', '.buurtwijs-install')

function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Expected trouble: a sentence and a stop, without a stack trace. */
function refuse(line) {
  say(line)
  process.exit(1)
}

function at(...parts) {
  return path.join(root, ...parts)
}

function readStamp(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : ''
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
}

/** How to call npm: as npm told us when it runs this file, otherwise as the npm that stands beside the running Node or on the PATH. */
function npmCommand() {
  if (process.env.npm_execpath) return [process.env.npm_node_execpath ?? process.execPath, process.env.npm_execpath]
  const besideNode = path.join(path.dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  if (fs.existsSync(besideNode)) return [process.execPath, besideNode]
  return ['npm']
}

function run(command, options) {
  const [program, ...args] = command
  return spawnSync(program, args, {
    cwd: root,
    stdio: ['inherit', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
    ...options,
  })
}

/** Installs the packages of package-lock.json unless the stamp in node_modules says that they are there already. */
function ensureInstall() {
  const host = Number(process.versions.node.split('.')[0])
  if (host < oldestNode)
    refuse(
      `Buurtwijs heeft Node ${oldestNode} of nieuwer nodig; dit is Node ${process.versions.node}. Installeer een nieuwere Node en probeer het opnieuw.`,
    )
  const wanted = sha256(fs.readFileSync(at('package-lock.json')))
  if (readStamp(installStamp) !== wanted) {
    say('Pakketten: installeren met npm ci (de eerste keer duurt dit ongeveer een halve minuut)…')
    const started = Date.now()
    const result = run([...npmCommand(), 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (result.error || result.status !== 0) {
      refuse(
        'Het installeren van de pakketten is niet gelukt. Lees de melding hierboven; controleer de verbinding met internet en de ruimte op de schijf.',
      )
    }
    stampInstall()
    say(`Pakketten: klaar (${((Date.now() - started) / 1000).toFixed(1)} s).`)
  }
  ensureRuntime(host)
}

/** The package that brings Node exists for Linux and Windows; elsewhere the host's own Node has to be new enough. */
function ensureRuntime(host) {
  if (!fs.existsSync(ownNode()) && host < oldestNodeForTypeScript) {
    refuse(
      `Voor dit systeem is er geen pakket met Node ${oldestNodeForTypeScript}. Installeer zelf Node ${oldestNodeForTypeScript} of nieuwer; dit is ${process.versions.node}.`,
    )
  }
}

function ownNode() {
  return at('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
}

function filesUnder(entry) {
  if (!fs.existsSync(entry)) return []
  if (!fs.statSync(entry).isDirectory()) return [entry]
  return fs
    .readdirSync(entry, { withFileTypes: true })
    .filter(child => child.name !== 'node_modules' && child.name !== 'dist')
    .flatMap(child => filesUnder(path.join(entry, child.name)))
    .toSorted()
}

function hashOfWeb() {
  const hash = createHash('sha256')
  for (const file of webInputs.flatMap(input => filesUnder(at(input)))) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function reactRouterProgram() {
  const folder = at('node_modules', '@react-router', 'dev')
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return path.join(folder, bin['react-router'])
}

function reactRouter(...args) {
  const node = fs.existsSync(ownNode()) ? ownNode() : process.execPath
  const result = run([node, reactRouterProgram(), ...args], {
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (result.error || result.status !== 0)
    refuse(`Het bouwen van de schermen is niet gelukt (react-router ${args[0]}). Lees de melding hierboven.`)
}

/** Builds the screens when their sources differ from those of the last build; the stamp is written only after a build that succeeded. */
function ensureWeb({ again }) {
  if (!hasWeb()) return
  const stamp = at('build', '.buurtwijs-web')
  const wanted = hashOfWeb()
  if (!again && readStamp(stamp) === wanted) return
  say('Schermen: bouwen…')
  const started = Date.now()
  fs.rmSync(stamp, { force: true })
  reactRouter('build', '--logLevel', 'error')
  fs.writeFileSync(stamp, `${wanted}\n`)
  say(`Schermen: klaar (${((Date.now() - started) / 1000).toFixed(1)} s).`)
}

/** tsc needs the types that React Router makes for each route. */
function ensureWebTypes() {
  if (hasWeb()) reactRouter('typegen')
}

function hasWeb() {
  return fs.existsSync(at('react-router.config.ts')) && fs.existsSync(at('web'))
}

/**
 * npm links the commands of packages, but not the command of the project itself; without the link `npx buurtwijs` asks npm's cache
 * to install this folder, which some versions of npm cannot do.
 */
function linkOwnCommand() {
  const link = at('node_modules', '.bin', process.platform === 'win32' ? 'buurtwijs.cmd' : 'buurtwijs')
  fs.mkdirSync(path.dirname(link), { recursive: true })
  fs.rmSync(link, { force: true })
  if (process.platform === 'win32') fs.writeFileSync(link, '@node "%~dp0\\..\\..\\bin\\buurtwijs.mjs" %*\r\n')
  else fs.symlinkSync('../../bin/buurtwijs.mjs', link)
}

/** After an `npm ci` by hand: what was installed is what the lock file says, so it need not be installed again. */
function stampInstall() {
  linkOwnCommand()
  fs.writeFileSync(installStamp, `${sha256(fs.readFileSync(at('package-lock.json')))}\n`)
}

/**
 * The step after an install by npm itself. npm runs it also when it links this folder somewhere else (`npx buurtwijs` on a fresh clone): then
 * nothing is installed here yet, or something older, and a stamp would say that it is.
 */
function stampWhenInstalled() {
  if (isInstalled()) stampInstall()
}

/** Whether npm's own account of node_modules has every package of the lock file; optional ones are for other systems. */
function isInstalled() {
  const account = at('node_modules', '.package-lock.json')
  if (!fs.existsSync(account)) return false
  const wanted = JSON.parse(fs.readFileSync(at('package-lock.json'), 'utf8')).packages ?? {}
  const present = JSON.parse(fs.readFileSync(account, 'utf8')).packages ?? {}
  const needed = Object.entries(wanted).filter(([place, entry]) => place.startsWith('node_modules/') && entry.optional !== true)
  return needed.every(([place, { version }]) => present[place]?.version === version)
}

const steps = {
  install: ensureInstall,
  web: () => ensureWeb({ again: false }),
  'web-again': () => ensureWeb({ again: true }),
  'web-types': ensureWebTypes,
  stamp: stampWhenInstalled,
}

function main(names) {
  for (const name of names) {
    if (!Object.hasOwn(steps, name)) refuse(`Onbekende stap "${name}". Kies uit: ${Object.keys(steps).join(', ')}.`)
    steps[name]()
  }
}

if (require.main === module) main(process.argv.slice(2))
module.exports = { ensureInstall, ensureWeb, ownNode }
