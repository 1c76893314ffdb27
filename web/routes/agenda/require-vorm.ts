import { data } from 'react-router'
import type { Vorm } from '../../agenda-data.ts'
import { vormNamen } from '../../ui/vormen-lijst.tsx'

/** A form that files can have, out of an address; another one is no page. */
export function requireVorm(name: string): Vorm {
  const vorm = vormNamen.find(each => each === name)
  if (vorm === undefined) throw data(null, { status: 404 })
  return vorm
}
