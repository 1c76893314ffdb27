import type { ImportUitkomst, ImportVerslag, Voortgang } from '../import.ts'
import { MappingNeeded } from '../read/index.ts'
import type { ImportFout } from './import-job-store.ts'

/** What `import --events` prints, one JSON object a line, for the process that started it. */
export type ImportEvent = { readonly soort: 'voortgang'; readonly voortgang: Voortgang } | ImportEnding

/** How the import of one source ended: also what `import --json` prints. */
export type ImportEnding =
  | { readonly soort: 'verslag'; readonly bron: string; readonly verslag: ImportVerslag }
  | { readonly soort: 'weigering'; readonly bron: string; readonly fout: ImportFout }

export function endingOf(outcome: ImportUitkomst): ImportEnding {
  const { bron } = outcome
  if ('verslag' in outcome) return { soort: 'verslag', bron, verslag: outcome.verslag }
  const { weigering } = outcome
  const columns = weigering instanceof MappingNeeded ? { kolommen: weigering.kolommen } : {}
  return { soort: 'weigering', bron, fout: { code: weigering.code, tekst: weigering.toString(), ...columns } }
}
