import type { Buurt, Gehoord } from './bewaard.ts'

/** Something in a form that has to be mended first: the field, and the sentence of the page for it. */
export interface Fout {
  readonly veld: string
}

export interface Ingevuld {
  readonly buurt: Buurt
  readonly inzicht: Gehoord
}

const ticked = 'onderwerp.'

/** What somebody filled in, or the field to mend. The server looks at it once more. */
export function readForm(form: HTMLFormElement): Ingevuld | Fout {
  const data = new FormData(form)
  const text = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const datum = isoDay(text('datum'))
  const choice = form.elements.namedItem('buurt')
  const naam = choice instanceof HTMLSelectElement ? (choice.selectedOptions[0]?.textContent ?? '') : ''
  if (text('buurt') === '') return { veld: 'buurt' }
  if (text('tekst').length < 3 || text('tekst').length > 4000) return { veld: 'tekst' }
  if (!/^[1-9]\d{0,4}$/.test(text('mensen'))) return { veld: 'mensen' }
  if (datum === null) return { veld: 'datum' }
  return {
    buurt: { id: text('buurt'), naam },
    inzicht: {
      bron: text('bron'),
      datum,
      tekst: text('tekst'),
      mensen: Number(text('mensen')),
      kant: text('kant'),
      onderwerpen: [...data.keys()].flatMap(key => (key.startsWith(ticked) ? [key.slice(ticked.length)] : [])),
      themas: [],
      maten: [],
      citeren: data.has('citeren.ja'),
      zichtbaar: text('zichtbaar'),
    },
  }
}

/** Puts an insight back in the form, to be changed. */
export function fillForm(form: HTMLFormElement, buurt: string, inzicht: Gehoord): void {
  const { tekst, kant, bron, zichtbaar } = inzicht
  const [jaar, maand, dag] = inzicht.datum.split('-').map(Number)
  const values = { buurt, tekst, kant, bron, zichtbaar, mensen: String(inzicht.mensen), datum: `${dag}-${maand}-${jaar}` }
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    box.checked = box.name === 'citeren.ja' ? inzicht.citeren : inzicht.onderwerpen.includes(box.name.slice(ticked.length))
  }
}

/** Today as somebody would type it: a page that was kept still has the day on which it was kept. */
export function today(): string {
  const now = new Date()
  return `${now.getDate()}-${now.getMonth() + 1}-${now.getFullYear()}`
}

function isoDay(typed: string): string | null {
  const [, dag = '', maand = '', jaar] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? []
  if (jaar === undefined) return null
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  const moment = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso) ? iso : null
}
