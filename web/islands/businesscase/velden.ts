import type { Taal } from '@buurtwijs/figures'
import type { Wens } from '#src/modules/businesscase/model/aannames.ts'
import type { Eenheid, Invoer } from '#src/modules/businesscase/model/cel.ts'
import { planInvoer } from '#src/modules/businesscase/model/invoer.ts'
import { isAnders, leesWaarde, typWaarde } from './zeg.ts'

/** The inputs of the place that the page is about: those of the plan, with what the server made of them for that place. */
export function basisOf(text: string): readonly Invoer[] {
  const own = new Map((JSON.parse(text) as [string, number | null, number, number, Invoer['verdeling']][]).map(row => [row[0], row]))
  return planInvoer.map(invoer => {
    const [, waarde, laag, hoog, verdeling] = own.get(invoer.id) ?? [invoer.id, invoer.waarde, invoer.laag, invoer.hoog, invoer.verdeling]
    return { ...invoer, waarde, laag, hoog, verdeling }
  })
}

/** What stands in the fields of the form, where it says something else than the basis. */
export function readVelden(form: HTMLFormElement, basis: readonly Invoer[], taal: Taal): Readonly<Record<string, Wens>> {
  const typed = (name: string) => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement ? field.value : null
  }
  const wensen: Record<string, Wens> = {}
  for (const { id, eenheid, waarde, laag, hoog } of basis) {
    const how = { eenheid, taal }
    const text = typed(id)
    if (text === null) continue
    const [onder, boven] = [typed(`${id}-laag`), typed(`${id}-hoog`)]
    const isOnder = onder !== null && isAnders(onder, laag, how)
    const isBoven = boven !== null && isAnders(boven, hoog, how)
    if (!isAnders(text, waarde, how) && !isOnder && !isBoven) continue
    wensen[id] = {
      waarde: isAnders(text, waarde, how) ? leesWaarde(text, eenheid, taal) : waarde,
      ...(isOnder ? { laag: leesWaarde(onder, eenheid, taal) ?? Number.NaN } : {}),
      ...(isBoven ? { hoog: leesWaarde(boven, eenheid, taal) ?? Number.NaN } : {}),
    }
  }
  return wensen
}

const stappen = 100

/** Puts a slider under a field, over the range of its assumption; each moves the other. */
export function addSchuif(plek: HTMLElement, taal: Taal): void {
  const field = plek.querySelector<HTMLInputElement>('input[type="text"]')
  const label = plek.querySelector('label')?.textContent
  const { eenheid = 'deel', laag = '0', hoog = '1' } = plek.dataset
  if (!field || Number(laag) >= Number(hoog)) return
  const schuif = document.createElement('input')
  schuif.type = 'range'
  schuif.min = '0'
  schuif.max = String(stappen)
  schuif.setAttribute('aria-label', label ?? '')
  const unit = eenheid as Eenheid
  const toPlace = () => {
    const waarde = leesWaarde(field.value, unit, taal)
    schuif.value = String(((waarde ?? Number(laag)) - Number(laag)) / ((Number(hoog) - Number(laag)) / stappen))
    schuif.setAttribute('aria-valuetext', field.value)
  }
  schuif.addEventListener('input', () => {
    const waarde = Number(laag) + (Number(schuif.value) * (Number(hoog) - Number(laag))) / stappen
    const rond =
      unit === 'deel' ? Math.round(waarde * 1000) / 1000 : unit === 'euro' ? Math.round(waarde / 1000) * 1000 : Math.round(waarde * 10) / 10
    field.value = typWaarde(rond, unit, taal)
    schuif.setAttribute('aria-valuetext', field.value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  field.addEventListener('change', toPlace)
  toPlace()
  field.after(schuif)
}
