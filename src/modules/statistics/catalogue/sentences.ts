import { t } from './build.ts'

/** Sentences on what a figure does not say, shared by measures for which the same holds. */

export const rondAfOpVijf = t(
  'Bij buurten en wijken is dit afgerond op vijf; kleine verschillen zeggen daarom niets.',
  'For neighbourhoods this is rounded to five, so small differences mean nothing.',
)

export const nietWaarom = t(
  'Het zegt niet waarom dit zo is, en niets over één persoon.',
  'It does not say why this is so, and nothing about any one person.',
)

export const nietHerkomst = t(
  'Het zegt niets over taal, geloof, nationaliteit of hoe lang iemand hier woont.',
  'It says nothing about language, religion, nationality or how long someone has lived here.',
)

export const nietInkomen = t(
  'Het is een gemiddelde: het zegt niet wat één inwoner of gezin te besteden heeft.',
  'It is a mean: it does not say what any one resident or family can spend.',
)

export const nietAfstand = t(
  'Het zegt niet of er plek is, hoe goed het is, of hoe iemand er komt.',
  'It does not say whether there is room, how good it is, or how people get there.',
)

export const nietWoning = t(
  'Het zegt niets over de staat van de woningen of over wat wonen kost.',
  'It says nothing about the state of the homes or about what living there costs.',
)

export const nietUitkering = t(
  'Het zegt niet hoe lang mensen deze uitkering al hebben of waarom.',
  'It does not say how long people have had this benefit, or why.',
)

export const nietZorgkosten = t(
  'Het zegt niet of mensen genoeg of goede zorg krijgen; leeftijd weegt zwaar mee.',
  'It does not say whether people get enough or good care; age weighs heavily.',
)

export const nietEnergie = t(
  'Het zegt niet of een woning zuinig is; grootte en aantal bewoners tellen ook mee.',
  'It does not say whether a home is efficient; size and number of occupants count too.',
)
