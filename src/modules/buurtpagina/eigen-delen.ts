import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What this module knows of a person. */
export const buurtpaginaDelen: readonly EigenDeel[] = [
  {
    id: 'buurtcontact',
    titel: 'Waar u als contactpersoon op de bladzijde van een buurt staat',
    uitleg: 'U vond het goed dat bewoners u zo kunnen bereiken. U kunt dat altijd terugnemen: zeg het tegen het netwerk.',
    tabellen: ['buurtpagina.contact'],
    kolommen: { naam: 'Naam', rol: 'Rol', telefoon: 'Telefoon', bereikbaar: 'Bereikbaar', akkoord: 'Goed gevonden op' },
    vraag: 'select naam, rol, telefoon, bereikbaar, akkoord from buurtpagina.contact where mail = $2 order by buurt_id, nummer',
  },
]
