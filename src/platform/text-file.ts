import { readFile } from 'node:fs/promises'
import { Refusal } from '../refusal.ts'

/** The text of a file that somebody named on the command line. Refuses one that cannot be opened, naming it. */
export async function readTextFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    throw new Refusal('Dit bestand is niet te lezen. Bestaat het, en mag u het openen?', {
      code: 'file-unreadable',
      place: { file: path },
      cause,
    })
  }
}
