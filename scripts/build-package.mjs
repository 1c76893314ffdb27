// Makes the package ready for `npm publish`: JavaScript, types, README and a package.json that points at them.
// Inside the repository nothing needs it, because Node runs the TypeScript as it is.
//
// A package calls it from its own build.mjs.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

/** Builds the package in `packageFolder`, in `dist/` beside its sources unless told; an earlier build in that folder goes first. */
export function buildPackage(packageFolder, folder = join(packageFolder, 'dist')) {
  const target = resolve(folder)
  const manifest = readManifest(join(packageFolder, 'package.json'))
  clear(target, manifest.name)
  compile(packageFolder, target)
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`)
  copyFileSync(join(packageFolder, 'README.md'), join(target, 'README.md'))
  copyFileSync(join(import.meta.dirname, '../LICENSE'), join(target, 'LICENSE'))
  console.log(`Built in ${target}`)
}

/** Empties the folder, but only one that an earlier build made: a mistyped path would cost somebody their files. */
function clear(folder, name) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  const manifest = join(folder, 'package.json')
  const isOurs = existsSync(join(folder, 'index.d.ts')) && existsSync(manifest) && readManifest(manifest).name === name
  if (!isOurs) throw new Error(`${folder} holds something else than an earlier build; give an empty or a new folder`)
  rmSync(folder, { recursive: true })
}

function readManifest(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function compile(packageFolder, target) {
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  const config = join(packageFolder, 'tsconfig.build.json')
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', config, '--outDir', target], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the TypeScript compiler refused the package', { cause: error })
}

/** The manifest of the package, with the compiled files in the place of the sources. */
function publishedManifest(manifest) {
  return { ...manifest, exports: { '.': { types: './index.d.ts', default: './index.js' } }, types: './index.d.ts' }
}
