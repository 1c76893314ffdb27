import type { Bericht } from '../../platform/mail/outbox.ts'

interface Wanted {
  readonly mail: string
  readonly taal: 'nl' | 'en'
  /** Where this installation is found. */
  readonly adres: string
  readonly buurt: string
  readonly versie: number
  readonly nummer: number
  /** Hash of the record that was just made: the end of the chain. */
  readonly kop: string
}

/** The mail to who just signed: the end of the chain, so that nobody can write the chain again without them seeing it. No content. */
export function describeMail({ mail, taal, adres, buurt, versie, nummer, kop }: Wanted): Bericht {
  const pad = `/programma/buurten/${buurt}/ondertekenen`
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: 'Your signature is kept: keep this check code',
        tekst: `You signed, refused or gave a mandate: line ${nummer}, about version ${versie}.\n\nKeep this mail. With this check code anyone can see later that nothing was changed, also not by whoever runs Buurtwijs:\n${kop}\n\nThe document stands here:\n${adres}/en${pad}\nCheck it here:\n${adres}/en/nagaan\n\nWas it not you? Then tell the lead of your neighbourhood.\n`,
      }
    : {
        aan: mail,
        onderwerp: 'Uw handtekening is bewaard: houd deze controlecode',
        tekst: `U hebt getekend, geweigerd of iemand gemachtigd: regel ${nummer}, bij versie ${versie}.\n\nBewaar deze mail. Met deze controlecode kan iedereen later zien dat er niets veranderd is, ook niet door wie Buurtwijs beheert:\n${kop}\n\nHet stuk staat hier:\n${adres}${pad}\nNagaan doet u hier:\n${adres}/nagaan\n\nWas u dit niet? Zeg het dan tegen de kartrekker van uw buurt.\n`,
      }
}
