import { kwbTabellen, rivmTabellen } from '../read/index.ts'
import type { CatalogusTabel } from './newer.ts'

/** What the program knows of the publications it reads: enough to see without a connection that a later year was published. */
export const bekendeTabellen: readonly CatalogusTabel[] = [
  ...Object.entries(kwbTabellen).map(([tabel, jaar]) => ({
    uitgever: 'cbs' as const,
    tabel,
    titel: `Kerncijfers wijken en buurten ${jaar}`,
    gewijzigd: null,
  })),
  ...Object.entries(rivmTabellen).map(([tabel, { titel }]) => ({ uitgever: 'rivm' as const, tabel, titel, gewijzigd: null })),
]
