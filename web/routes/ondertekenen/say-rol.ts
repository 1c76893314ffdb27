import type { Messages } from '../../messages/index.ts'

/** A role by its name; one that is not known here stays as it was written. */
export function sayRol(rol: string, m: Messages): string {
  return Object.entries(m.toegang.rollen).find(([id]) => id === rol)?.[1].naam ?? rol
}
