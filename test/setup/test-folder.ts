import { mkdir, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '#src/platform/database/postmaster-file.ts'
import { stopPostmaster } from '#src/platform/database/postmaster.ts'

const prefix = 'buurtwijs-test-'
const roomNeededBytes = 1_000_000_000

let made = 0

/** An empty folder, in memory when there is room. The next run removes it, with the database in it, when this run cannot. */
export async function makeTestFolder(): Promise<string> {
  const base = (await hasRoom('/dev/shm')) ? '/dev/shm' : tmpdir()
  await removeAbandonedFolders(base)
  made += 1
  const folder = join(base, `${prefix}${process.pid}-${process.hrtime.bigint().toString(36)}-${made}`)
  await mkdir(folder, { mode: 0o700 })
  return folder
}

/** Removes a folder after stopping the database in it. */
export async function removeTestFolder(folder: string): Promise<void> {
  await stopPostmaster(join(folder, 'postgres', 'cluster'))
  await rm(folder, { recursive: true, force: true })
}

async function hasRoom(path: string): Promise<boolean> {
  const disk = await statfs(path).catch(() => undefined)
  return disk !== undefined && disk.bavail * disk.bsize > roomNeededBytes
}

async function removeAbandonedFolders(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    const pid = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (pid !== undefined && !(await isAlive(Number(pid)))) await removeTestFolder(join(base, name)).catch(ignoreForeign)
  }
}

/** What a run of another user left behind is theirs to remove. */
function ignoreForeign(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error
}
