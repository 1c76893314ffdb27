import type { Page } from 'playwright-core'

/** Somebody who is invited to a network. */
export interface Gast {
  readonly naam: string
  readonly plek: RegExp
  readonly beroep?: string
  readonly organisatie?: string
}

/** Whom the transition team asks: who leads the neighbourhood, and who helps them. */
export const trekkers: readonly Gast[] = [
  { naam: 'Mirjam Verstegen', plek: /geen kartrekkers|enige kartrekker/, beroep: 'wijkverpleegkundige' },
  { naam: 'Samir Benali', plek: /geen kartrekkers|enige kartrekker/ },
  { naam: 'Joost Maas', plek: /projectcoördinator/, organisatie: 'Thebe' },
  { naam: 'Loes Hagen', plek: /transitiecoach/ },
]

/** Whom a kartrekker asks for the seats of the network. */
export const leden: readonly Gast[] = [
  { naam: 'Noor van Dam', plek: /namens de bewoners/ },
  { naam: 'Klaas Prins', plek: /huisartsenpraktijk/ },
]

export const gasten: readonly Gast[] = [...trekkers, ...leden]

export function mailOf(naam: string): string {
  return `${naam.split(' ')[0]?.toLowerCase()}@tilburg.example`
}

/** From the page of a neighbourhood, at the seat that is empty; ends there again. */
export async function invite(page: Page, { naam, plek, beroep, organisatie }: Gast): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: plek }).getByRole('link', { name: 'Nodig iemand uit' }).click()
  await page.getByLabel('Naam', { exact: true }).fill(naam)
  await page.getByLabel('Mailadres').fill(mailOf(naam))
  if (beroep !== undefined) await page.getByLabel('Beroep (niet verplicht)').fill(beroep)
  if (organisatie !== undefined) await page.getByLabel('Organisatie', { exact: true }).selectOption(organisatie)
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByRole('heading', { level: 1, name: 'Groenewoud' }).waitFor()
}

/** Follows the link of an invitation and accepts. */
export async function arrive(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Neem de uitnodiging aan' }).click()
  await page.getByRole('heading', { level: 1, name: /^Dag / }).waitFor()
}

/** As the page where somebody arrives asks of who has none yet. */
export async function addPasskey(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Maak een passkey' }).click()
  await page.getByLabel('Naam van de passkey').fill('mijn telefoon')
  await page.getByRole('button', { name: 'Voeg een passkey toe' }).click()
  await page.getByText('De passkey is toegevoegd.').waitFor()
}
