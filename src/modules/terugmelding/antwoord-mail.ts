import type { Bericht } from '../../platform/mail/outbox.ts'

interface Wanted {
  readonly mail: string
  readonly taal: 'nl' | 'en'
  /** Where this installation is found. */
  readonly adres: string
  /** The page with the answer, in Dutch. */
  readonly pad: string
}

/** The mail to who asked: that there is an answer, and where. What was asked and answered is not in it. */
export function describeMail({ mail, taal, adres, pad }: Wanted): Bericht {
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: 'There is an answer to your question',
        tekst: `You asked whether something on Buurtwijs is right. There is an answer now. It stands here:\n${adres}/en${pad}\n\nWithin 30 days we erase your mail address.\nDid you not ask anything? Then you need not do anything.\n`,
      }
    : {
        aan: mail,
        onderwerp: 'Er is antwoord op uw vraag',
        tekst: `U vroeg of iets op Buurtwijs klopt. Er is nu een antwoord. Het staat hier:\n${adres}${pad}\n\nBinnen 30 dagen wissen wij uw mailadres.\nHebt u niets gevraagd? Dan hoeft u niets te doen.\n`,
      }
}
