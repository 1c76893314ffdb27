import { disclose, DisclosureError, openSolver } from '@buurtwijs/disclosure'
import type { EarlierRelease, People, Release, Rules, Table } from '@buurtwijs/disclosure'

/** What a release is made of. */
export interface Asked {
  readonly table: Table
  readonly rules: Rules
  readonly people: People
  readonly earlier: readonly EarlierRelease[]
  readonly secret: string
}

/** What comes of it. What it says of trouble holds no count. */
export type Told = { readonly release: Release } | { readonly refused: { readonly code: string; readonly message: string } }

/** Makes a release in this thread. */
export async function discloseHere({ table, rules, people, earlier, secret }: Asked): Promise<Told> {
  try {
    return { release: disclose(table, { rules, people, earlier, secret, solver: await openSolver() }) }
  } catch (error) {
    if (!(error instanceof DisclosureError)) throw error
    return { refused: { code: error.code, message: error.message } }
  }
}
