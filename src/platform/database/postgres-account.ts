import { chown, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Refusal } from '../../refusal.ts'

/** The user under which PostgreSQL runs. */
export interface PostgresAccount {
  readonly uid: number
  readonly gid: number
}

/** "nobody": exists in every kernel without being made, and owns nothing else that matters. */
const nobody: PostgresAccount = { uid: 65534, gid: 65534 }

/**
 * PostgreSQL refuses to run as root. Root therefore runs it as the owner of the cluster, or as nobody for a new one;
 * an ordinary user runs it as himself (undefined).
 */
export async function choosePostgresAccount(clusterFolder: string): Promise<PostgresAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined
  const owner = await stat(clusterFolder).catch(() => undefined)
  return owner === undefined || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid }
}

export async function giveTo(account: PostgresAccount | undefined, path: string): Promise<void> {
  if (account === undefined) return
  try {
    await chown(path, account.uid, account.gid)
  } catch (cause) {
    throw accountRefusal(cause)
  }
}

/** Some containers have a root that may not become anyone else, and some disks know no owners. */
export function accountRefusal(cause: unknown): Refusal {
  return new Refusal(
    'PostgreSQL mag niet als root draaien, en overschakelen naar een andere gebruiker lukt hier niet. Start Buurtwijs als gewone gebruiker, of gebruik een eigen PostgreSQL met DATABASE_URL.',
    { code: 'postgres-account', status: 409, cause },
  )
}

/** Whether a user without any special right can enter this folder from the top of the disk down. */
export async function isOpenToOthers(folder: string): Promise<boolean> {
  const { mode } = await stat(folder)
  if ((mode & 0o001) === 0) return false
  const parent = dirname(folder)
  return parent === folder || isOpenToOthers(parent)
}
