import type { Gevraagd } from '../../islands/vragenlijst/velden.ts'
import type { OpenVragen } from '../../vragenlijsten-data.ts'

/** As much of the questions as reading their fields needs. */
export function gevraagdIn(vorm: OpenVragen['vorm']): readonly Gevraagd[] {
  return vorm.pages
    .flatMap(({ elements }) => elements)
    .map(vraag => ({
      name: vraag.name,
      type: vraag.type,
      keuzes: vraag.type === 'checkbox' ? vraag.choices.map(({ value }) => value) : [],
    }))
}
