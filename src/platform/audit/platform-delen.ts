import type { EigenDeel } from './eigen-deel.ts'

/** What the platform itself knows of a person. */
export const platformDelen: readonly EigenDeel[] = [
  {
    id: 'mails',
    titel: 'Mails die wij u stuurden',
    uitleg: 'Een mail zegt alleen dat er iets klaarstaat, en waar. Wij bewaren hem even om na te gaan of hij is aangekomen.',
    tabellen: ['platform.bericht'],
    kolommen: { onderwerp: 'Onderwerp', gemaakt: 'Gemaakt op', verzonden: 'Verstuurd op' },
    vraag: 'select onderwerp, aangemaakt as gemaakt, verzonden from platform.bericht where aan = $2 order by aangemaakt desc',
  },
]
