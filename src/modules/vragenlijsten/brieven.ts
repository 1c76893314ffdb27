import { join } from 'node:path'
import type { Taal } from '@buurtwijs/figures'
import { typesetPdf } from '../../platform/documents/typeset.ts'
import { drawQr, makeQr } from '../reacties/index.ts'
import { keuzesVan, readVoorwaarde, vragenVan } from './vorm.ts'
import type { Vorm, Vraag } from './vorm.ts'

/** What letters are made of. */
export interface Brief {
  readonly buurt: string
  /** ISO date. */
  readonly tot: string
  readonly vorm: Vorm
  readonly codes: readonly { readonly nummer: number; readonly code: string }[]
  readonly taal: Taal
  readonly boodschap: string
  readonly isGroot: boolean
  readonly metVragen: boolean
  readonly isHerinnering: boolean
  /** Where visitors find this installation. */
  readonly adres: string
}

const words = {
  nl: {
    titel: 'Een paar vragen over u en uw buurt',
    herinnering:
      'Een tijdje geleden kreeg u deze brief ook. Hebt u al geantwoord? Dan hoeft u niets te doen. Wij weten niet wie al antwoordde.',
    intro: (buurt: string) =>
      `Het netwerk van ${buurt} wil graag weten hoe het met u gaat. Uw naam vragen wij niet, en een account hoeft niet.`,
    hoe: 'Zo doet u mee',
    afzender: (buurt: string, dag: string) => `Van het netwerk van ${buurt}, ${dag}`,
    scan: 'Scan met uw telefoon',
    typ: (adres: string) => `Of ga naar ${adres} en typ deze code:`,
    papier: 'Of vul de vragen hierachter in, en geef ze aan iemand van het netwerk.',
    tot: (dag: string) => `Invullen kan tot en met ${dag}.`,
    vrijTitel: 'Meedoen hoeft niet',
    vrij: 'U mag elke vraag overslaan. Niemand ziet wat u antwoordt: bij uw antwoord bewaren wij geen naam en geen code.',
    alt: 'QR-code naar de vragen',
    vragen: 'De vragen',
    vragenUitleg: 'Zet een kruisje bij wat het beste past. Schrijf geen namen op.',
    code: 'Code van dit papier:',
    alleen: (nummer: number, antwoorden: string) => `Alleen als u bij vraag ${nummer} koos voor: ${antwoorden}.`,
    weetNiet: 'Weet ik niet',
    wilNiet: 'Wil ik niet zeggen',
    meer: 'U mag er meer kiezen.',
  },
  en: {
    titel: 'A few questions about you and your neighbourhood',
    herinnering:
      'You got this letter some time ago too. Have you answered already? Then you need not do anything. We do not know who answered.',
    intro: (buurt: string) =>
      `The network of ${buurt} would like to know how you are doing. We do not ask your name, and you need no account.`,
    hoe: 'How to take part',
    afzender: (buurt: string, dag: string) => `From the network of ${buurt}, ${dag}`,
    scan: 'Scan with your telephone',
    typ: (adres: string) => `Or go to ${adres} and type this code:`,
    papier: 'Or fill in the questions on the next pages, and give them to somebody of the network.',
    tot: (dag: string) => `You can answer until ${dag}.`,
    vrijTitel: 'Taking part is up to you',
    vrij: 'You may skip any question. Nobody sees what you answer: with your answer we keep no name and no code.',
    alt: 'QR code to the questions',
    vragen: 'The questions (in Dutch)',
    vragenUitleg: 'Put a cross at what fits best. Do not write names.',
    code: 'Code of this paper:',
    alleen: (nummer: number, antwoorden: string) => `Only if at question ${nummer} you chose: ${antwoorden}.`,
    weetNiet: 'I do not know',
    wilNiet: 'I would rather not say',
    meer: 'You may choose several.',
  },
} as const

/** Letters with a code each, and the questions on paper behind them for who wants that; in large letters when asked. */
export async function makeBrieven(brief: Brief, now: Date): Promise<Uint8Array<ArrayBuffer>> {
  const text = words[brief.taal]
  const home = `${brief.adres}${brief.taal === 'en' ? '/en' : ''}/vragenlijst`
  const { intro, afzender, typ, tot, alleen: _alleen, ...plain } = text
  const data = {
    ...plain,
    taal: brief.taal,
    isGroot: brief.isGroot,
    metVragen: brief.metVragen,
    isHerinnering: brief.isHerinnering,
    intro: brief.boodschap === '' ? intro(brief.buurt) : brief.boodschap,
    afzender: afzender(brief.buurt, writeDag(now.toISOString().slice(0, 10), brief.taal)),
    typ: typ(home.replace(/^https?:\/\//, '')),
    tot: tot(writeDag(brief.tot, brief.taal)),
    brieven: brief.codes.map(({ nummer, code }) => ({ nummer: String(nummer), code, qr: drawQr(makeQr(`${home}/${code}`)) })),
    delen: brief.metVragen ? describeVragen(brief.vorm, brief.taal) : [],
  }
  return await typesetPdf(join(import.meta.dirname, 'brief.typ'), data, now)
}

function writeDag(iso: string, taal: Taal): string {
  return new Intl.DateTimeFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00:00Z`),
  )
}

/** The questions as they stand on paper: in the same order and with the same numbers as on a screen. */
function describeVragen(vorm: Vorm, taal: Taal) {
  const all = vragenVan(vorm)
  const numberOf = (naam: string) => all.findIndex(({ name }) => name === naam) + 1
  return vorm.pages.map(({ title, description = '', elements }) => ({
    titel: title,
    vooraf: description,
    vragen: elements.map(vraag => ({
      zin: `${numberOf(vraag.name)}. ${vraag.title}`,
      alleen: alleenVan(vraag, all, taal),
      keuzes: [...labelsOf(vraag), ...(vraag.type === 'comment' ? [] : [words[taal].weetNiet, words[taal].wilNiet])],
      isMeer: vraag.type === 'checkbox',
      isGetal: vraag.type === 'text',
      isTekst: vraag.type === 'comment',
      isRij: vraag.type === 'rating' || (vraag.type === 'radiogroup' && vraag.choices.length > 7),
    })),
  }))
}

function labelsOf(vraag: Vraag): readonly string[] {
  if (vraag.type !== 'rating') return keuzesVan(vraag).map(({ text }) => text)
  const { minRateDescription = '', maxRateDescription = '' } = vraag
  const labels = keuzesVan(vraag).map(({ text }) => text)
  return labels.map((text, index) =>
    [text, index === 0 ? minRateDescription : index === labels.length - 1 ? maxRateDescription : ''].filter(Boolean).join(' '),
  )
}

function alleenVan(vraag: Vraag, all: readonly Vraag[], taal: Taal): string {
  const on = vraag.visibleIf === undefined ? null : readVoorwaarde(vraag.visibleIf)
  const other = all.find(({ name }) => name === on?.vraag)
  if (on === null || other === undefined) return ''
  const named = keuzesVan(other).filter(({ value }) => on.waarden.includes(value))
  return words[taal].alleen(all.indexOf(other) + 1, named.map(({ text }) => text).join(', '))
}
