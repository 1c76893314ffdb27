import { readFile, rename, writeFile } from 'node:fs/promises'
import { Refusal } from '#src/refusal.ts'

/** Turns a full disk into a sentence; hands back anything else as it was. */
export function refuseDiskFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  return new Refusal('De schijf is vol. Maak ruimte vrij en begin opnieuw; wat al binnen is, blijft bewaard.', {
    code: 'disk-full',
    status: 507,
    cause: error,
  })
}

/** Writes the whole file or leaves the old one as it was. */
export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  try {
    await writeFile(`${file}.part`, JSON.stringify(value))
    await rename(`${file}.part`, file)
  } catch (error) {
    throw refuseDiskFault(error)
  }
}

/** What the file holds, or null when it is not there or is no JSON. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
    return value
  } catch (error) {
    if (error instanceof SyntaxError) return null
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}
