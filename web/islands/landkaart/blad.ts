import type { Opdracht } from './halen.ts'

/** What the page says about the map that has to come. */
export function readOpdracht({ land = '', soort = '', jaar = '', maat = '', periode = '', vormen = '', taal }: DOMStringMap): Opdracht {
  return { land, soort, jaar, maat, periode, vormen, taal: taal === 'en' ? 'en' : 'nl' }
}

/** Puts what was chosen in the address of the page and in the form above the map: another measure then shows the same place. */
export function rememberInPage(kept: Readonly<Record<string, string>>): void {
  const address = new URL(location.href)
  const form = document.querySelector<HTMLFormElement>('.maatkaart__kies')
  for (const [name, value] of Object.entries(kept)) {
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
    if (form) keepInForm(form, name, value)
  }
  history.replaceState(history.state, '', address)
}

function keepInForm(form: HTMLFormElement, name: string, value: string): void {
  const known = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  const input = known ?? document.createElement('input')
  if (!known) {
    input.type = 'hidden'
    input.name = name
    form.append(input)
  }
  input.value = value
  input.disabled = value === ''
}
