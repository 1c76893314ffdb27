import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { VoorgesteldeInterventie } from '../../menukaart-data.ts'
import { messagesIn } from '../../messages/index.ts'
import { parseBedrag } from '../programma/parse-bedrag.ts'
import { parseBron, writeBron } from './bron-tekst.ts'

type Known<T> = Exclude<T, 'onbekend'>[number & keyof Exclude<T, 'onbekend'>]
export type Telling = Known<VoorgesteldeInterventie['omvang']>
export type Effect = Known<VoorgesteldeInterventie['effecten']>
export type Bedrag = Known<VoorgesteldeInterventie['kosten']['eenmalig']>
export type Inzet = Known<VoorgesteldeInterventie['uren']['gevraagd']>

/** What stands in a row of each kind of figure. */
export const kolommen = {
  telling: ['wat', 'waarde', 'onder', 'boven', 'eenheid', 'zoals', 'bron'],
  effect: ['wat', 'richting', 'waarde', 'onder', 'boven', 'eenheid', 'soort', 'geldt', 'zoals', 'bron'],
  bedrag: ['wat', 'cent', 'zoals', 'bron'],
  inzet: ['wat', 'waarde', 'eenheid', 'zoals', 'bron'],
} as const
export type RijSoort = keyof typeof kolommen
export type Kolom = (typeof kolommen)[RijSoort][number]

/** The lists of figures of an entry, under the name that the API has for them. */
export const lijsten = {
  omvang: 'telling',
  effecten: 'effect',
  'kosten.eenmalig': 'bedrag',
  'kosten.perDeelnemer': 'bedrag',
  'kosten.perJaar': 'bedrag',
  'uren.gevraagd': 'inzet',
  'uren.bespaard': 'inzet',
} as const satisfies Readonly<Record<string, RijSoort>>
export type Lijst = keyof typeof lijsten

export const mostRijen = 30
export const keuzes = {
  richting: ['meer', 'minder'],
  soort: ['gemeten', 'verwacht', 'doel'],
  geldt: ['interventie', 'thema'],
} as const

/** A list as its rows in the form. */
export function writeRijen(
  lijst: Lijst,
  rijen: readonly (Telling | Effect | Bedrag | Inzet)[] | 'onbekend',
): Readonly<Record<string, string>> {
  if (rijen === 'onbekend') return {}
  return Object.fromEntries(
    rijen.flatMap((rij, index) => Object.entries(writeRij(rij)).map(([naam, text]) => [`${lijst}.${index}.${naam}`, text])),
  )
}

function writeRij(rij: Telling | Effect | Bedrag | Inzet): Readonly<Record<string, string>> {
  const same = { wat: rij.wat, zoals: rij.zoals, bron: writeBron(rij.bron) }
  if ('cent' in rij) return { ...same, cent: writeGetal(rij.cent / 100) }
  const counted = { ...same, eenheid: rij.eenheid, waarde: rij.waarde === null ? '' : writeGetal(rij.waarde) }
  if (!('interval' in rij)) return counted
  const { interval } = rij
  const between = interval === 'onbekend' ? {} : { onder: writeGetal(interval.onder), boven: writeGetal(interval.boven) }
  return 'richting' in rij
    ? { ...counted, ...between, richting: rij.richting, soort: rij.soort, geldt: rij.geldt }
    : { ...counted, ...between }
}

/** How many rows a list has in a form: those with something in them, and one more. */
export function countRijen(waarden: Readonly<Record<string, string>>, lijst: Lijst): number {
  const filled = Array.from({ length: mostRijen }, (_, index) => index + 1).filter(row =>
    kolommen[lijsten[lijst]].some(kolom => (waarden[`${lijst}.${row - 1}.${kolom}`] ?? '') !== ''),
  )
  return Math.min(mostRijen, Math.max(0, ...filled) + 1)
}

/** The rows of one list as somebody typed them; what cannot be is told by field. */
export class RijLezer {
  readonly #form: SentForm
  readonly #fouten: Record<string, string>

  constructor(form: SentForm, fouten: Record<string, string>) {
    this.#form = form
    this.#fouten = fouten
  }

  tellingen(lijst: Lijst): Telling[] | 'onbekend' {
    return this.#rows(lijst, at => this.#telling(at))
  }

  effecten(lijst: Lijst): Effect[] | 'onbekend' {
    return this.#rows(lijst, at => ({
      ...this.#telling(at),
      richting: this.#choice(`${at}.richting`, keuzes.richting),
      soort: this.#choice(`${at}.soort`, keuzes.soort),
      geldt: this.#choice(`${at}.geldt`, keuzes.geldt),
    }))
  }

  bedragen(lijst: Lijst): Bedrag[] | 'onbekend' {
    return this.#rows(lijst, at => {
      const cent = parseBedrag(this.#text(`${at}.cent`))
      if (cent === null) this.#fouten[`${at}.cent`] = this.#words.bedrag
      return { ...this.#same(at, this.#text(`${at}.cent`)), cent: cent ?? 0 }
    })
  }

  inzet(lijst: Lijst): Inzet[] | 'onbekend' {
    return this.#rows(lijst, at => {
      const waarde = this.#getal(`${at}.waarde`)
      if (waarde === null && this.#text(`${at}.waarde`) === '') this.#fouten[`${at}.waarde`] = this.#words.getal
      return { ...this.#same(at, this.#text(`${at}.waarde`)), waarde: waarde ?? 0, eenheid: this.#eenheid(at) }
    })
  }

  #telling(at: string): Telling {
    const [waarde, onder, boven] = [this.#getal(`${at}.waarde`), this.#getal(`${at}.onder`), this.#getal(`${at}.boven`)]
    if ((onder === null) !== (boven === null)) this.#fouten[`${at}.${onder === null ? 'onder' : 'boven'}`] = this.#words.beide
    const interval = onder === null || boven === null ? ('onbekend' as const) : { onder, boven }
    return { ...this.#same(at, this.#text(`${at}.waarde`)), waarde, interval, eenheid: this.#eenheid(at) }
  }

  #same(at: string, typed: string) {
    const wat = this.#text(`${at}.wat`)
    if (wat.length < 3) this.#fouten[`${at}.wat`] = this.#words.wat
    const bron = parseBron(this.#text(`${at}.bron`))
    if (bron === null) this.#fouten[`${at}.bron`] = this.#words.bron
    return { wat, zoals: this.#text(`${at}.zoals`) || typed || wat, bron: bron ?? { document: 'anders' as const, titel: '' } }
  }

  #eenheid(at: string): string {
    const eenheid = this.#text(`${at}.eenheid`)
    if (eenheid === '') this.#fouten[`${at}.eenheid`] = this.#words.eenheid
    return eenheid
  }

  #getal(name: string): number | null {
    const text = this.#text(name)
    if (text === '') return null
    if (/^-?\d{1,12}(?:[.,]\d{1,6})?$/.test(text)) return Number(text.replace(',', '.'))
    this.#fouten[name] = this.#words.getal
    return null
  }

  #choice<T extends string>(name: string, choices: readonly [T, ...T[]]): T {
    const found = choices.find(each => each === this.#text(name))
    if (found === undefined) this.#fouten[name] = this.#words.kies
    return found ?? choices[0]
  }

  #rows<Row>(lijst: Lijst, read: (at: string) => Row): Row[] | 'onbekend' {
    const rows = Array.from({ length: mostRijen }, (_, index) => `${lijst}.${index}`)
      .filter(at => kolommen[lijsten[lijst]].some(kolom => this.#text(`${at}.${kolom}`) !== ''))
      .map(at => read(at))
    return rows.length === 0 ? 'onbekend' : rows
  }

  #text(name: string): string {
    return readText(this.#form, name)
  }

  get #words() {
    return messagesIn(this.#form.taal).voorstel.fouten
  }
}

function writeGetal(getal: number): string {
  return String(getal).replace('.', ',')
}
