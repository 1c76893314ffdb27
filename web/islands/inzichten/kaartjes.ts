import { writeLongMoment } from '../../moment.ts'
import type { Bewaard, Wachtend } from './bewaard.ts'

/** Sentences in the language of the page. */
export interface KaartTexts {
  readonly wacht: string
  readonly wachtInloggen: string
  readonly geweigerd: string
  readonly ontvangen: string
  readonly vanIemandAnders: string
  readonly wijzig: string
  readonly weg: string
}

export interface KaartDoen {
  readonly change: (item: Wachtend) => void
  readonly remove: (item: Bewaard) => void
}

interface KaartOptions {
  readonly texts: KaartTexts
  readonly doen: KaartDoen
  /** Who is signed in, or was last: what others wrote is not shown to them. */
  readonly persoon: string | null
  readonly mustSignIn: boolean
}

/** One insight on this device: where it stands, and what can be done with it. */
export function makeKaartje(item: Bewaard, options: KaartOptions): HTMLElement {
  const { texts, doen, persoon } = options
  const kaart = document.createElement('li')
  kaart.className = 'kaart'
  kaart.dataset.staat = item.staat
  if (item.staat === 'ontvangen') {
    kaart.append(line('label', `✓ ${item.buurt.naam}`), line('', sayState(item, texts)))
    return kaart
  }
  const isOwn = item.persoon === persoon
  const state = item.staat === 'geweigerd' ? `▲ ${texts.geweigerd}` : `○ ${options.mustSignIn ? texts.wachtInloggen : texts.wacht}`
  kaart.append(line('label', `${state} · ${item.buurt.naam}`))
  if (item.zin !== null && isOwn) kaart.append(line('', item.zin))
  kaart.append(line(isOwn ? 'said' : 'soft', isOwn ? item.inzicht.tekst : texts.vanIemandAnders))
  const buttons = document.createElement('div')
  buttons.className = 'kaart__doe'
  const about = isOwn ? item.inzicht.tekst.slice(0, 60) : item.buurt.naam
  if (isOwn) buttons.append(button(texts.wijzig, about, () => doen.change(item)))
  buttons.append(button(texts.weg, about, () => doen.remove(item)))
  kaart.append(buttons)
  return kaart
}

/** Where an insight stands in one sentence: its receipt, why it was refused, or that it waits. */
export function sayState(item: Bewaard, texts: KaartTexts): string {
  if (item.staat !== 'ontvangen') return item.staat === 'wacht' ? texts.wacht : `${texts.geweigerd}. ${item.zin ?? ''}`
  const taal = document.documentElement.lang === 'en' ? 'en' : 'nl'
  return fill(texts.ontvangen, { moment: writeLongMoment(item.ontvangen, taal), nummer: item.nummer })
}

/** Puts words in a sentence of the page: `{nummer}` becomes the number. */
export function fill(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole)
}

function line(name: string, text: string): HTMLElement {
  const made = document.createElement('p')
  if (name !== '') made.className = name
  made.textContent = text
  return made
}

function button(name: string, about: string, run: () => void): HTMLElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'utrecht-button utrecht-button--secondary-action'
  made.textContent = name
  made.setAttribute('aria-label', `${name}: ${about}`)
  made.addEventListener('click', run)
  return made
}
