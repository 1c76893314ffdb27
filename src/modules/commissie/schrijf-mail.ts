import type { Bericht } from '../../platform/mail/outbox.ts'
import type { MailSoort } from './mail-queue.ts'

interface Wanted {
  readonly soort: MailSoort
  readonly aan: string
  readonly taal: 'nl' | 'en'
  /** Where this installation is found. */
  readonly adres: string
  readonly buurt: string
  readonly naam: string
  readonly ronde: number
}

type Zin = (naam: string) => string

const onderwerpen: Readonly<Record<MailSoort, Readonly<Record<'nl' | 'en', Zin>>>> = {
  ingediend: {
    nl: naam => `${naam} diende plan en begroting in: wijs aan wie beoordelen`,
    en: naam => `${naam} submitted its plan and budget: assign who judges`,
  },
  aangewezen: { nl: naam => `Wilt u het plan van ${naam} beoordelen?`, en: naam => `Please judge the plan of ${naam}` },
  vraag: { nl: naam => `Een vraag over het plan van ${naam}`, en: naam => `A question about the plan of ${naam}` },
  antwoord: { nl: naam => `${naam} beantwoordde uw vraag`, en: naam => `${naam} answered your question` },
  besluit: { nl: naam => `De commissie besloot over het plan van ${naam}`, en: naam => `The committee decided on the plan of ${naam}` },
  verzekeraars: { nl: naam => `Stemt u in met het plan van ${naam}?`, en: naam => `Do you agree with the plan of ${naam}?` },
  definitief: {
    nl: naam => `De verzekeraars besloten over het plan van ${naam}`,
    en: naam => `The insurers decided on the plan of ${naam}`,
  },
  herinnering: { nl: naam => `Het plan van ${naam} wacht nog op u`, en: naam => `The plan of ${naam} still waits for you` },
}

/** A mail that something is there, and where: no content, because anyone may read along. */
export function schrijfMail({ soort, aan, taal, adres, buurt, naam, ronde }: Wanted): Bericht {
  const pad = `${taal === 'en' ? '/en' : ''}/programma/buurten/${buurt}/rondes/${ronde}`
  const tekst =
    taal === 'en'
      ? `Round ${ronde} of ${naam} stands here:\n${adres}${pad}\n\nDid you not expect this mail? Then you need not do anything.\n`
      : `Ronde ${ronde} van ${naam} staat hier:\n${adres}${pad}\n\nVerwachtte u deze mail niet? Dan hoeft u niets te doen.\n`
  return { aan, onderwerp: onderwerpen[soort][taal](naam), tekst }
}
