import type { MenukaartVraag } from '../../menukaart-data.ts'
import { vraagVelden } from '../../menukaart-data.ts'

/** What the address asks of the menukaart: the fields that somebody filled in. */
export function readVraag(params: URLSearchParams): MenukaartVraag {
  return Object.fromEntries(
    vraagVelden.flatMap(name => {
      const text = (params.get(name) ?? '').trim().slice(0, 100)
      return text === '' ? [] : [[name, text]]
    }),
  )
}
