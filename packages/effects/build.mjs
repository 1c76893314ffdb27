// Makes the package ready for `npm publish`: JavaScript, types, README and a package.json that points at them.
// Inside the repository nothing needs it, because Node runs the TypeScript as it is.
//
//   node build.mjs [folder]      dist/ beside this file unless told; an earlier build in it goes first
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const packageFolder = import.meta.dirname
const target = resolve(process.argv[2] ?? join(packageFolder, 'dist'))

clear(target)
compile()
writeFileSync(join(target, 'package.json'), `${JSON.stringify(publishedManifest(), null, 2)}\n`)
copyFileSync(join(packageFolder, 'README.md'), join(target, 'README.md'))
const licence = join(packageFolder, '../../LICENSE')
if (existsSync(licence)) copyFileSync(licence, join(target, 'LICENSE'))
console.log(`Built in ${target}`)

/** Empties the folder, but only one that an earlier build made: a mistyped path would cost somebody their files. */
function clear(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  const manifest = join(folder, 'package.json')
  const isOurs = existsSync(join(folder, 'index.d.ts')) && existsSync(manifest) && readManifest(manifest).name === readManifest().name
  if (!isOurs) throw new Error(`${folder} holds something else than an earlier build; give an empty or a new folder`)
  rmSync(folder, { recursive: true })
}

function readManifest(file = join(packageFolder, 'package.json')) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function compile() {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const config = join(packageFolder, 'tsconfig.build.json')
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', config, '--outDir', target], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the TypeScript compiler refused the package', { cause: error })
}

/** The manifest of this folder, with the compiled files in the place of the sources. */
function publishedManifest() {
  return { ...readManifest(), exports: { '.': { types: './index.d.ts', default: './index.js' } }, types: './index.d.ts' }
}
