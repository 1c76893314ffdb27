import type { Bericht } from '../../platform/mail/outbox.ts'

interface Wanted {
  readonly mail: string
  readonly taal: 'nl' | 'en'
  /** Where this installation is found. */
  readonly adres: string
  readonly code: string
}

/** The mail that asks somebody to answer. What is asked is not in it. */
export function describeUitnodiging({ mail, taal, adres, code }: Wanted): Bericht {
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: 'A few questions about your neighbourhood',
        tekst: `The network of your neighbourhood would like to know how you are doing and what you think. You do not need an account and you do not give your name.\nAnswer here:\n${adres}/en/vragenlijst/${code}\n\nThis link is for you alone and works once. Taking part is up to you.\nWhen you have answered, we erase your mail address.\n`,
      }
    : {
        aan: mail,
        onderwerp: 'Een paar vragen over uw buurt',
        tekst: `Het netwerk van uw buurt wil graag weten hoe het met u gaat en wat u vindt. Een account hoeft niet, en uw naam ook niet.\nAntwoord hier:\n${adres}/vragenlijst/${code}\n\nDeze link is alleen voor u en werkt één keer. Meedoen hoeft niet.\nAls u geantwoord hebt, wissen wij uw mailadres.\n`,
      }
}

/** The mail to who did not answer yet. */
export function describeHerinnering({ mail, taal, adres, code }: Wanted): Bericht {
  return taal === 'en'
    ? {
        aan: mail,
        onderwerp: 'You can still answer',
        tekst: `A while ago you were asked a few questions about your neighbourhood. You can still answer:\n${adres}/en/vragenlijst/${code}\n\nThe program sent this mail by itself. Nobody sees who answered and who did not.\n`,
      }
    : {
        aan: mail,
        onderwerp: 'U kunt nog antwoorden',
        tekst: `Een tijdje geleden kreeg u een paar vragen over uw buurt. U kunt nog antwoorden:\n${adres}/vragenlijst/${code}\n\nDeze mail is door het programma zelf verstuurd. Niemand ziet wie wel en niet geantwoord heeft.\n`,
      }
}
