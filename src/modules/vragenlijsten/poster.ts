import { join } from 'node:path'
import type { Taal } from '@buurtwijs/figures'
import { typesetPdf } from '../../platform/documents/typeset.ts'
import { drawQr, makeQr } from '../reacties/index.ts'

const words = {
  nl: {
    afzender: (buurt: string) => `Het netwerk van ${buurt}`,
    titel: 'Hoe gaat het met u?',
    intro: 'Kreeg u een brief met een code? Doe mee. Het duurt een paar minuten, zonder naam en zonder account.',
    code: 'Scan, en typ de code uit uw brief.',
    geenBrief: 'Geen brief gekregen, of hulp nodig? Vraag het aan:',
    tot: (dag: string) => `Meedoen kan tot en met ${dag}.`,
    alt: 'QR-code naar de bladzijde waar u de code typt',
  },
  en: {
    afzender: (buurt: string) => `The network of ${buurt}`,
    titel: 'How are you doing?',
    intro: 'Did you get a letter with a code? Take part. It takes a few minutes, without your name and without an account.',
    code: 'Scan, and type the code in your letter.',
    geenBrief: 'No letter, or do you need help? Ask:',
    tot: (dag: string) => `You can take part until ${dag}.`,
    alt: 'QR code to the page where you type the code',
  },
} as const

export interface Poster {
  readonly buurt: string
  /** ISO date. */
  readonly tot: string
  readonly taal: Taal
  /** Where visitors find this installation. */
  readonly adres: string
}

/** A poster for a wave. It has no code that answers: each letter has its own, and one code for all would let anybody answer twice. */
export async function makePoster({ buurt, tot, taal, adres }: Poster, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const text = words[taal]
  const home = `${adres}${taal === 'en' ? '/en' : ''}/vragenlijst`
  const dag = new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${tot}T00:00:00Z`),
  )
  const data = {
    ...text,
    taal,
    afzender: text.afzender(buurt),
    tot: text.tot(dag),
    adres: home.replace(/^https?:\/\//, ''),
    qr: drawQr(makeQr(home)),
  }
  return await typesetPdf(join(import.meta.dirname, 'poster.typ'), data, now)
}
