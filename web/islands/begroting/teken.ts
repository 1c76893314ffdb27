import { formatBedrag } from '@buurtwijs/figures'
import { controleer } from '#src/modules/begroting/controles.ts'
import type { Post } from '#src/modules/begroting/post.ts'
import { sommenOf } from '#src/modules/begroting/sommen.ts'
import { zegControle } from '#src/modules/begroting/zeg-controle.ts'
import type { Blad, BladRegel } from './blad.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { showCel } from './kolommen.ts'
import type { InvulKolom, RoosterKolom } from '#src/modules/begroting/kolommen.ts'
import type { Wereld } from './kolommen.ts'
import type { Woorden } from './woorden.ts'

/** Numbers stand on the right. */
const getallen: ReadonlySet<RoosterKolom> = new Set(['jaar', 'aantal', 'tarief', 'bedrag'])

/** Makes the row of a line, as a sheet has it. */
export function makeRow(regel: BladRegel, wereld: Wereld): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.setAttribute('role', 'row')
  row.dataset['id'] = regel.id
  row.id = `regel-${regel.id}`
  for (const kolom of roosterKolommen) row.append(makeCel(kolom))
  fillRow(row, regel, wereld)
  return row
}

function makeCel(kolom: RoosterKolom): HTMLTableCellElement {
  const cel = document.createElement(kolom === 'omschrijving' ? 'th' : 'td')
  if (kolom === 'omschrijving') cel.scope = 'row'
  dressCel(cel, kolom)
  return cel
}

/** Makes a cell of a table one of a sheet. */
export function dressCel(cel: HTMLTableCellElement, kolom: RoosterKolom): void {
  cel.setAttribute('role', kolom === 'omschrijving' ? 'rowheader' : 'gridcell')
  cel.dataset['kolom'] = kolom
  cel.classList.toggle('n', getallen.has(kolom))
  if (kolom === 'bedrag') cel.setAttribute('aria-readonly', 'true')
}

/** Writes what a line has in its row; cells that cannot be show what was typed. */
export function fillRow(row: HTMLTableRowElement, { id, inhoud, fouten }: BladRegel, wereld: Wereld): void {
  for (const [index, kolom] of roosterKolommen.entries()) {
    const cel = row.cells[index]
    if (!cel) continue
    const fout = kolom === 'bedrag' ? undefined : fouten.get(kolom)
    const text = fout?.getypt ?? showCel(kolom, inhoud, wereld)
    if (cel.textContent !== text) cel.textContent = text
    if (fout === undefined) {
      if (cel.hasAttribute('aria-invalid')) for (const name of ['aria-invalid', 'aria-describedby']) cel.removeAttribute(name)
    } else {
      cel.setAttribute('aria-invalid', 'true')
      cel.setAttribute('aria-describedby', foutId(id, kolom as InvulKolom))
    }
  }
}

export function foutId(id: string, kolom: InvulKolom): string {
  return `fout-${id}-${kolom}`
}

/** The row below the last line in which a new one is begun. */
export function makeEmptyRow(label: string): HTMLTableRowElement {
  const row = document.createElement('tr')
  row.setAttribute('role', 'row')
  row.className = 'rooster__leeg'
  for (const kolom of roosterKolommen) {
    const cel = makeCel(kolom)
    if (kolom === 'omschrijving') cel.textContent = label
    row.append(cel)
  }
  return row
}

/** How many checks of one kind somebody takes in at once; the page shows as many. */
const shownOfKind = 3

/** Writes the total, the sums and the checks of what stands in the sheet now, wherever the page shows them. */
export function tellOp(page: ParentNode, blad: Blad, words: Woorden): void {
  const { wereld } = blad
  const { taal, kader, activiteiten } = wereld
  const posten: readonly Post[] = blad.regels.map(({ id, inhoud }) => ({ id, ...inhoud }))
  const sommen = sommenOf(posten, { activiteiten, jaren: kader.jaren, taal })
  write(page, '[data-deel="totaal"]', formatBedrag(sommen.totaalCent, taal))
  if (kader.plafondCent !== null) {
    const left = kader.plafondCent - sommen.totaalCent
    write(page, '[data-deel="ruimte"]', (left < 0 ? words.teHoog : words.over).replace('{bedrag}', formatBedrag(Math.abs(left), taal)))
  }
  for (const soort of ['perThema', 'perJaar', 'perSoort', 'perBetaler', 'perDuur'] as const) {
    const body = page.querySelector(`[data-som="${soort}"]`)
    body?.replaceChildren(...sommen[soort].map(({ naam, cent }) => makeSom(naam, formatBedrag(cent, taal))))
  }
  page.querySelector('[data-deel="leeg"]')?.toggleAttribute('hidden', posten.length > 0)
  const list = page.querySelector('[data-deel="controles"]')
  if (!list) return
  const byId = new Map(posten.map(post => [post.id, post]))
  const items = [...Map.groupBy(controleer(posten, activiteiten, kader), ({ soort }) => soort).values()].flatMap(found => [
    ...found.slice(0, shownOfKind).map(controle => {
      const text = zegControle(controle, { posten: byId, activiteiten, taal })
      return makeItem(text, 'post' in controle ? `#regel-${controle.post}` : null)
    }),
    ...(found.length > shownOfKind ? [makeItem(words.enNog.replace('{n}', String(found.length - shownOfKind)), null)] : []),
  ])
  list.replaceChildren(...(items.length === 0 ? [makeItem(words.nietsTeBekijken, null)] : items))
}

function write(page: ParentNode, where: string, text: string): void {
  const found = page.querySelector(where)
  if (found && found.textContent !== text) found.textContent = text
}

function makeSom(naam: string, bedrag: string): HTMLTableRowElement {
  const row = document.createElement('tr')
  const head = document.createElement('th')
  head.scope = 'row'
  head.textContent = naam
  const cel = document.createElement('td')
  cel.textContent = bedrag
  row.append(head, cel)
  return row
}

function makeItem(text: string, href: string | null): HTMLLIElement {
  const item = document.createElement('li')
  if (href === null) item.textContent = text
  else {
    const link = document.createElement('a')
    link.href = href
    link.className = 'nl-link'
    link.textContent = text
    item.append(link)
  }
  return item
}
