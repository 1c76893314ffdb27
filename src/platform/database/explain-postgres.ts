import { statfs } from 'node:fs/promises'
import { Refusal } from '../../refusal.ts'

const fullBelowBytes = 1_000_000

/** What PostgreSQL or initdb said before it gave up, as a sentence. An unknown reason stays an Error with the output in it. */
export async function explainPostgresOutput(
  place: { readonly home: string; readonly log: string },
  output: string,
  cause: unknown,
): Promise<Error> {
  if (/No space left on device|Disk quota exceeded/.test(output) || (await isFull(place.home))) return diskFull(place.home, cause)
  if (/Read-only file system/.test(output)) {
    return new Refusal(`Op de schijf van ${place.home} kan niet worden geschreven. Kies een andere map met BUURTWIJS_DATA.`, {
      code: 'database-readonly',
      status: 507,
      cause,
    })
  }
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(output)) {
    return new Refusal(
      `PostgreSQL mag niet in ${place.home}. Start Buurtwijs met de gebruiker die deze map heeft gemaakt, of kies een andere map met BUURTWIJS_DATA.`,
      { code: 'database-forbidden', status: 409, cause },
    )
  }
  const lines = output.trim().split('\n')
  return new Error(`PostgreSQL did not start; it said: ${lines.slice(-5).join(' | ') || '(nothing)'}. Its log: ${place.log}`, { cause })
}

export function diskFull(path: string, cause: unknown): Refusal {
  return new Refusal(`De schijf van ${path} is vol. Er is niets beschadigd. Maak ruimte vrij en start opnieuw.`, {
    code: 'disk-full',
    status: 507,
    cause,
  })
}

async function isFull(path: string): Promise<boolean> {
  const disk = await statfs(path).catch(() => undefined)
  return disk !== undefined && disk.bavail * disk.bsize < fullBelowBytes
}
