import { jaarPeriode } from '@buurtwijs/figures'
import type { PublishedTable } from '../published-table.ts'
import type { DemoLand } from './buurt.ts'
import { kwbOnderwerpen, type KwbOnderwerp } from './kwb-onderwerpen.ts'
import type { Profiel } from './profiel.ts'
import { demoBron, listRijen, makeKolom, opmerkingen, roundTo, weigh, type Cel, type Rij } from './tabel.ts'

/** A table in the form of CBS Kerncijfers wijken en buurten for one year. `nieuw`: topics that come later are still empty. */
export function makeKwbTabel(demo: DemoLand, profielen: readonly Profiel[], edition: { jaar: number; nieuw: boolean }): PublishedTable {
  const { jaar, nieuw } = edition
  const rijen = listRijen(demo, true).map(rij => (nieuw ? rij : { ...rij, gebied: { ...rij.gebied, indelingswijziging: 1 as const } }))
  const periode = jaarPeriode(jaar)
  const kolommen = kwbOnderwerpen.map((topic, index) => {
    const titels = topic.pad.split('/')
    const sleutel = `${(titels.at(-1) ?? '').replace(/[^A-Za-z0-9]/g, '')}_${index + 5}`
    const onderwerp = { sleutel, pad: titels, eenheid: topic.eenheid, decimalen: topic.decimalen, dimensies: {}, marge: 'waarde' as const }
    if (nieuw && topic.later === true) {
      return makeKolom(
        onderwerp,
        periode,
        rijen.map(() => 'nog-niet-gepubliceerd' as const),
        'nog-niet-gepubliceerd',
      )
    }
    return makeKolom(
      onderwerp,
      periode,
      rijen.map(rij => cellOf(rij, topic, profielen)),
    )
  })
  const bron = demoBron({
    familie: 'kwb',
    tabel: `DEMO-KWB-${jaar}`,
    titel: `Kerncijfers wijken en buurten ${jaar} (verzonnen)`,
    status: nieuw ? 'voorlopig' : 'definitief',
    indelingsjaar: jaar,
  })
  return { bron, gebieden: rijen.map(rij => rij.gebied), kolommen, opmerkingen }
}

/** Most counts of wijken and buurten are rounded to five, each by itself, so they need not add up; larger areas are exact. */
function cellOf(rij: Rij, topic: KwbOnderwerp, profielen: readonly Profiel[]): Cel {
  const profiel = (index: number) => profielen[index] as Profiel
  const inwoners = rij.buurten.reduce((sum, index) => sum + profiel(index).inwoners, 0)
  const isKlein = rij.gebied.soort === 'buurt' || rij.gebied.soort === 'wijk'
  if (topic.gewicht === undefined) {
    if (inwoners > 0 && inwoners < topic.vanaf) return 'geheim'
    const sum = rij.buurten.reduce((total, index) => total + topic.van(profiel(index)), 0)
    return isKlein && topic.eenheid === 'aantal' && topic.precies !== true ? 5 * Math.round(sum / 5) : sum
  }
  if (inwoners < topic.vanaf) return inwoners === 0 ? 'kan-niet-voorkomen' : 'geheim'
  const mean = weigh(
    rij.buurten,
    index => topic.van(profiel(index)),
    index => topic.gewicht?.(profiel(index)) ?? 0,
  )
  const own = rij.buurten[0]
  if (mean === undefined)
    return rij.buurten.length === 1 && own !== undefined && topic.vanaf === 0
      ? roundTo(topic.van(profiel(own)), topic.decimalen)
      : 'kan-niet-voorkomen'
  return roundTo(mean, topic.decimalen)
}
