import type { EigenDeel } from '../../platform/audit/eigen-deel.ts'

/** What people get to see of what this module knows of them. */
export const menukaartDelen: readonly EigenDeel[] = [
  {
    id: 'menukaartvoorstellen',
    titel: 'Voorstellen voor de menukaart',
    uitleg: 'Dit hebt u voorgesteld of beoordeeld; het hoort bij de verantwoording van het programma.',
    tabellen: ['menukaart.voorstel'],
    kolommen: {
      interventie: 'Interventie',
      toelichting: 'Toelichting',
      staat: 'Wat ervan werd',
      ingediend: 'Voorgesteld op',
      reden: 'Reden',
    },
    vraag: `select interventie, toelichting, staat, ingediend, reden from menukaart.voorstel
      where door = $1 or beoordelaar = $1 order by ingediend, interventie`,
  },
]
