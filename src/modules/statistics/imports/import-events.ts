import type { ImportVerslag, Voortgang } from '../import.ts'
import type { ImportFout } from './import-job-store.ts'

/** What `import --events` prints, one JSON object a line, for the process that started it. */
export type ImportEvent =
  | { readonly soort: 'voortgang'; readonly voortgang: Voortgang }
  | { readonly soort: 'verslag'; readonly verslag: ImportVerslag }
  | { readonly soort: 'weigering'; readonly fout: ImportFout }
