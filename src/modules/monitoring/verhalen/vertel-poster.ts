import { join } from 'node:path'
import type { Taal } from '@buurtwijs/figures'
import { typesetPdf } from '../../../platform/documents/typeset.ts'
import { drawQr, makeQr } from '../../reacties/index.ts'

const words = {
  nl: {
    afzender: (buurt: string) => `Het netwerk van ${buurt}`,
    titel: 'Wat is er voor u veranderd?',
    intro: 'Deed u mee aan iets in de buurt? Vertel wat dat voor u betekende. Het mag kort zijn. Uw naam hoeft niet.',
    scan: 'Scan en vertel.',
    keus: 'U kiest zelf wie het mag lezen. U kunt uw verhaal altijd weer weghalen.',
    hulp: 'Liever in een gesprek, of hulp nodig? Vraag het aan:',
    alt: 'QR-code naar de bladzijde waar u uw verhaal vertelt',
  },
  en: {
    afzender: (buurt: string) => `The network of ${buurt}`,
    titel: 'What changed for you?',
    intro: 'Did you take part in something in the neighbourhood? Tell what it meant to you. It may be short. No name needed.',
    scan: 'Scan and tell.',
    keus: 'You choose who may read it. You can always take your story away again.',
    hulp: 'Rather in a conversation, or do you need help? Ask:',
    alt: 'QR code to the page where you tell your story',
  },
} as const

interface VertelPoster {
  readonly buurt: string
  readonly link: string
  readonly taal: Taal
  /** Where visitors find this installation. */
  readonly adres: string
}

/** A poster that asks for stories. */
export async function makeVertelPoster({ buurt, link, taal, adres }: VertelPoster, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const text = words[taal]
  const qr = drawQr(makeQr(`${adres}${taal === 'en' ? '/en' : ''}/vertel/${link}`))
  return await typesetPdf(join(import.meta.dirname, 'vertel-poster.typ'), { ...text, taal, afzender: text.afzender(buurt), qr }, now)
}
