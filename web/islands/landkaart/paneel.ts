import type { KaartWoorden } from '../../messages/kaart.ts'
import type { Cijfers } from './woorden.ts'
import { fill } from './woorden.ts'

/** An area as the texts beside the map know it. */
export interface Genoemd {
  readonly code: string
  readonly naam: string
}

interface Teksten {
  readonly woorden: KaartWoorden
  readonly cijfers: Cijfers
  readonly gebiedPad: string
  readonly kaartPad: string
  readonly maat: string
}

/** What is told about one area, and what can be done with it. */
export function makePaneel(gebied: Genoemd, isGekozen: boolean, toggle: () => void, of: Teksten): readonly HTMLElement[] {
  const { woorden, cijfers, gebiedPad, kaartPad, maat } = of
  const name = make('p', gebied.naam)
  const value = make('p', cijfers.write(gebied.code), 'landkaart__groot')
  const links = document.createElement('p')
  links.className = 'links'
  links.append(
    link(`${gebiedPad}${gebied.code}`, fill(woorden.meer, { naam: gebied.naam })),
    link(`${kaartPad}GM${gebied.code.slice(2, 6)}?maat=${encodeURIComponent(maat)}`, woorden.kaartVan),
  )
  const buttons = make('p', '', 'buttons')
  const button = make('button', isGekozen ? woorden.gekozen : woorden.kies, 'utrecht-button utrecht-button--secondary-action')
  button.setAttribute('type', 'button')
  button.addEventListener('click', toggle)
  buttons.append(button)
  return [name, value, buttons, links]
}

/** The areas near the middle, each a button that does what a click on the map does. */
export function makeDichtbij(near: readonly Genoemd[], choose: (gebied: Genoemd) => void, cijfers: Cijfers): readonly HTMLElement[] {
  return near.map(gebied => {
    const item = document.createElement('li')
    const button = make('button', gebied.naam)
    button.setAttribute('type', 'button')
    button.addEventListener('click', () => choose(gebied))
    item.append(button, make('span', cijfers.write(gebied.code)))
    return item
  })
}

interface Gekozen {
  readonly gebieden: readonly Genoemd[]
  /** The figure of them together, or a sentence why there is none; null while it is not known. */
  readonly samen: string | null
  readonly remove: (gebied: Genoemd) => void
  readonly clear: () => void
}

/** What was chosen so far, its figure together, and the way to a map of its own. */
export function makeSelectie({ gebieden, samen, remove, clear }: Gekozen, of: Teksten): readonly HTMLElement[] {
  const { woorden, cijfers, kaartPad, maat } = of
  if (gebieden.length === 0) return [make('p', woorden.selectieLeeg, 'soft')]
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  list.append(
    ...gebieden.map(gebied => {
      const item = document.createElement('li')
      const button = make('button', '✕')
      button.setAttribute('type', 'button')
      button.setAttribute('aria-label', fill(woorden.weg, { naam: gebied.naam }))
      button.addEventListener('click', () => remove(gebied))
      item.append(make('span', `${gebied.naam}: ${cijfers.write(gebied.code)}`), button)
      return item
    }),
  )
  const codes = gebieden.map(({ code }) => code).join(',')
  const links = make('p', '', 'links')
  links.append(link(`${kaartPad}${codes}?maat=${encodeURIComponent(maat)}`, woorden.bekijk))
  const empty = make('button', woorden.leeg, 'utrecht-button utrecht-button--secondary-action')
  empty.setAttribute('type', 'button')
  empty.addEventListener('click', clear)
  const buttons = make('p', '', 'buttons')
  buttons.append(empty)
  const together = make('p', samen ?? '', 'landkaart__samen')
  together.setAttribute('role', 'status')
  return [list, together, links, buttons]
}

function make(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  if (className !== '') element.className = className
  return element
}

function link(address: string, text: string): HTMLElement {
  const element = make('a', text, 'nl-link')
  element.setAttribute('href', address)
  return element
}
