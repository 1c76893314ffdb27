import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../../refusal.ts'

const fullBelowBytes = 1_000_000

/** What PostgreSQL or initdb said before it gave up, as a sentence. An unknown reason stays an Error with the output in it. */
export async function explainPostgresOutput(
  place: { readonly home: string; readonly log: string },
  output: string,
  cause: unknown,
): Promise<Error> {
  if (/No space left on device|Disk quota exceeded/.test(output) || (await isFull(place.home))) return diskFull(dirname(place.home), cause)
  if (output.includes('Read-only file system')) {
    return new Refusal(`Op de schijf van ${place.home} kan niet worden geschreven. Kies een andere map met BUURTWIJS_DATA.`, {
      code: 'database-readonly',
      status: 507,
      cause,
    })
  }
  if (/Permission denied|has wrong ownership|has invalid permissions/.test(output)) {
    return forbidden(place.home, cause)
  }
  const lines = output.trim().split('\n')
  return new Error(`PostgreSQL did not start; it said: ${lines.slice(-5).join(' | ') || '(nothing)'}. Its log: ${place.log}`, { cause })
}

export function forbidden(path: string, cause: unknown): Refusal {
  return new Refusal(
    `PostgreSQL mag niet in ${path}. Start Buurtwijs met de gebruiker die deze map heeft gemaakt, of kies een andere map met BUURTWIJS_DATA.`,
    { code: 'database-forbidden', status: 409, cause },
  )
}

export function diskFull(path: string, cause: unknown): Refusal {
  return new Refusal(`De schijf van ${path} is vol. Er is niets beschadigd. Maak ruimte vrij en start opnieuw.`, {
    code: 'disk-full',
    status: 507,
    cause,
  })
}

const outages = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03', '08006', '53300']

/**
 * What went wrong in the database while it was in use, as a sentence; undefined when it is a mistake of the program. Looks
 * through the causes, because a query's error is often wrapped.
 */
export function explainDatabaseError(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined
  const code = 'code' in error ? error.code : undefined
  if (code === '53100') {
    return new Refusal(
      'De schijf van de database is vol. Wat niet is opgeslagen, is niet half opgeslagen. Maak ruimte vrij en probeer het opnieuw.',
      {
        code: 'disk-full',
        status: 507,
        cause: error,
      },
    )
  }
  if (outages.includes(String(code))) {
    return new Refusal('De database is even niet bereikbaar. Probeer het over een paar seconden opnieuw.', {
      code: 'database-unreachable',
      status: 503,
      cause: error,
    })
  }
  return explainDatabaseError(error.cause)
}

async function isFull(path: string): Promise<boolean> {
  const disk = await statfs(path).catch(() => undefined)
  return disk !== undefined && disk.bavail * disk.bsize < fullBelowBytes
}
