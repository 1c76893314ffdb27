import { catalogus, cijfersOfSelectie, findRuimte } from '../statistics/index.ts'
import type { Gebiedsselectie, Statistiek } from '../statistics/index.ts'
import type { Taal } from '@buurtwijs/figures'
import type { FindMeting } from './doelgroep.ts'

/** Finds the newest figure that a selection of areas has of a measure; when it has none, why not. */
export function meetIn(statistiek: Statistiek, selectie: Gebiedsselectie, taal: Taal): FindMeting {
  const cijfers = cijfersOfSelectie(statistiek, selectie)
  return id => {
    const maat = catalogus.find(each => each.id === id)
    if (maat === undefined) throw new Error(`the rule of a target group names a measure that does not exist: ${id}`)
    const about = { maat: id, naam: maat.naam[taal], schatting: maat.schatting, bevolking: maat.bevolking }
    const periodes = cijfers.periodes(maat)
    for (const periode of periodes) {
      const found = cijfers.find(maat, periode.id)
      if (found === null || found.cel.waarde === null) continue
      const cijfer = findRuimte(statistiek, selectie, maat, periode.id)
      if (cijfer.waarde !== null) return { ...about, cijfer, periode: periode.id, release: found.releases[0].id }
    }
    const [newest] = periodes
    const cel = newest === undefined ? undefined : cijfers.find(maat, newest.id)?.cel
    const ontbreekt = cel?.ontbreekt ?? 'niet-geimporteerd'
    return { ...about, cijfer: { waarde: null, ontbreekt }, periode: newest?.id ?? null, release: null }
  }
}
