import type { Bericht } from '../../platform/mail/outbox.ts'

interface Wanted {
  readonly mail: string
  readonly taal: 'nl' | 'en'
  /** Where this installation is found. */
  readonly adres: string
  readonly code: string
}

/** The mail to who suggested something: that there is an answer, and where. What was suggested and answered is not in it. */
export function describeMail({ mail, taal, adres, code }: Wanted): Bericht {
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: 'There is an answer to your suggestion',
        tekst: `You made a suggestion for the plan of a neighbourhood. There is an answer now. It stands here:\n${adres}/en/mijn-suggestie/${code}\n\nWithin 30 days we erase your mail address.\nDid you not suggest anything? Then you need not do anything.\n`,
      }
    : {
        aan: mail,
        onderwerp: 'Er is antwoord op uw suggestie',
        tekst: `U deed een suggestie voor het plan van een buurt. Er is nu een antwoord. Het staat hier:\n${adres}/mijn-suggestie/${code}\n\nBinnen 30 dagen wissen wij uw mailadres.\nDeed u geen suggestie? Dan hoeft u niets te doen.\n`,
      }
}
