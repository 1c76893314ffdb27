import type { Interventie } from '../schema.ts'
import { activiteitenBuurt } from './activiteiten-buurt.ts'
import { activiteitenDichtbij } from './activiteiten-dichtbij.ts'
import { activiteitenEersteLijn } from './activiteiten-eerste-lijn.ts'
import { activiteitenPreventie } from './activiteiten-preventie.ts'
import { eersteLijn } from './eerste-lijn.ts'
import { kwetsbaarThuis } from './kwetsbaar-thuis.ts'
import { kwetsbaarVroeg } from './kwetsbaar-vroeg.ts'
import { kwetsbaarWijk } from './kwetsbaar-wijk.ts'
import { leefstijl } from './leefstijl.ts'
import { mantelzorg } from './mantelzorg.ts'
import { mentaleHulp } from './mentaal-hulp.ts'
import { mentaal } from './mentaal.ts'
import { opgroeien } from './opgroeien.ts'
import { zorgpaden } from './zorgpaden.ts'

/** The entries that Buurtwijs ships with, in the order in which a reader meets them. */
export const gedrukteKaart: readonly Interventie[] = [
  ...activiteitenPreventie,
  ...activiteitenEersteLijn,
  ...activiteitenDichtbij,
  ...activiteitenBuurt,
  ...kwetsbaarVroeg,
  ...kwetsbaarThuis,
  ...kwetsbaarWijk,
  ...mantelzorg,
  ...mentaal,
  ...mentaleHulp,
  ...opgroeien,
  ...leefstijl,
  ...eersteLijn,
  ...zorgpaden,
]
