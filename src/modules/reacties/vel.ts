import { join } from 'node:path'
import type { Taal } from '@buurtwijs/figures'
import { typesetPdf } from '../../platform/documents/typeset.ts'
import { themas } from '../buurtagenda/index.ts'
import type { OpenPlan } from './meedenken-schema.ts'
import { drawQr, makeQr } from './qr.ts'

const words = {
  nl: {
    titel: (buurt: string) => `Denk mee over het plan van ${buurt}`,
    intro: 'Dit wil het netwerk van uw buurt gaan doen. Wat vindt u goed? Wat mist u? Wat kan anders?',
    scan: 'Scan met uw telefoon',
    scanUitleg: 'Of vul de achterkant in. Uw naam hoeft niet.',
    alt: 'QR-code met de link om mee te denken',
    meer: (aantal: number) => `En nog ${aantal} andere. Scan de code om ze te zien.`,
    niets: 'Het plan is nog leeg. Schrijf op de achterkant wat er volgens u in moet.',
    formulier: 'Uw suggestie',
    suggestie: 'Schrijf hier wat u wilt voorstellen',
    over: 'Gaat het over één activiteit? Welke?',
    wie: 'Wie bent u? Bijvoorbeeld: bewoner, mantelzorger, wijkverpleegkundige. Uw naam hoeft niet.',
    akkoord: 'Ik vind het goed dat het netwerk van de buurt dit bewaart en bespreekt.',
    lever: 'Schrijf geen namen op van uzelf of van anderen. Geef dit blad aan iemand van het netwerk.',
    strook: 'Het netwerk knipt dit strookje af en geeft het aan u terug, met uw code.',
    code: 'Uw code:',
    codeUitleg: (adres: string) => `U krijgt altijd antwoord. Lees het met uw code op ${adres}`,
  },
  en: {
    titel: (buurt: string) => `Think along about the plan of ${buurt}`,
    intro: 'This is what the network of your neighbourhood wants to do. What do you like? What is missing? What can be done better?',
    scan: 'Scan with your phone',
    scanUitleg: 'Or fill in the other side. No name needed.',
    alt: 'QR code with the link to think along',
    meer: (aantal: number) => `And ${aantal} more. Scan the code to see them.`,
    niets: 'The plan is still empty. Write on the other side what should be in it.',
    formulier: 'Your suggestion',
    suggestie: 'Write here what you want to suggest',
    over: 'Is it about one activity? Which one?',
    wie: 'Who are you? For example: resident, carer, district nurse. No name needed.',
    akkoord: 'I agree that the network of the neighbourhood keeps this and talks about it.',
    lever: 'Do not write names of yourself or of others. Give this sheet to somebody of the network.',
    strook: 'The network cuts off this strip and gives it back to you, with your code.',
    code: 'Your code:',
    codeUitleg: (adres: string) => `You always get an answer. Read it with your code at ${adres}`,
  },
} as const

/** In large letters no more fit on one side. */
const mostNames = 30
const longestName = 74

interface Wanted {
  readonly taal: Taal
  /** Where this installation is found. */
  readonly adres: string
  readonly link: string
}

/** The chosen parts of a plan on one side of a sheet of A4, and on the other a form to fill in with a strip to tear off; in large letters. */
export async function makeVel(plan: OpenPlan, { taal, adres, link }: Wanted, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const text = words[taal]
  const home = `${adres}${taal === 'en' ? '/en' : ''}`
  const shown = plan.activiteiten.slice(0, mostNames)
  const { titel, meer, codeUitleg, ...rest } = text
  const data = {
    ...rest,
    taal,
    titel: titel(plan.buurt),
    intro: plan.vraag === '' ? text.intro : plan.vraag,
    qr: drawQr(makeQr(`${home}/meedenken/${link}`)),
    isVol: shown.length > 14,
    themas: plan.themas
      .map(thema => ({ naam: themas[thema][taal], namen: shown.filter(each => each.thema === thema).map(({ naam }) => shorten(naam)) }))
      .filter(({ namen }) => namen.length > 0),
    meer: plan.activiteiten.length > shown.length ? meer(plan.activiteiten.length - shown.length) : '',
    codeUitleg: codeUitleg(`${home}/mijn-suggestie`),
  }
  return await typesetPdf(join(import.meta.dirname, 'vel.typ'), data, now)
}

function shorten(naam: string): string {
  return naam.length > longestName ? `${naam.slice(0, longestName - 1).trimEnd()}…` : naam
}
