import type { GebiedCode } from '@buurtwijs/figures'
import { parseGebiedCode } from '@buurtwijs/figures'

/** A line of the programme's first list, as it was published. */
export interface EersteBuurt {
  readonly nummer: number
  /** As the list writes it. */
  readonly naam: string
  readonly plaats: string
  /** The gemeente in which the place lies, by the division of 2024. */
  readonly gemeente: string
  readonly alliantiepartner: string
  /** Areas that are known to make up the buurt when the name alone does not find them; empty for most. */
  readonly gebieden: readonly GebiedCode[]
}

/** Where the list comes from. It is provisional: the partners put it forward, and it was to be sharpened after advice. */
export const bronEersteTwintig = {
  titel: 'Plan wijkverpleging alliantie in het kader van IZA transitiegelden, versie 6 augustus 2024',
  lijst: 'Voorlopig overzicht van de eerste 20 transitiebuurten',
  versie: 'april 2024',
  isVoorlopig: true,
} as const

/** The first twenty. A name "Buurt X" is a buurt in X that is still to be chosen, never the whole of X. */
export const eersteTwintig: readonly EersteBuurt[] = [
  line(1, 'De Vijfhoek', 'Haarlem', 'Zorgbalans'),
  line(2, 'Kleverpark-Zuid', 'Haarlem', 'Zorgbalans'),
  line(3, 'Buurt Wijk bij Duurstede', 'Wijk bij Duurstede', 'Sante Partners'),
  line(4, 'Waterkwartier (Biezen)', 'Nijmegen', 'ZZG'),
  line(5, 'Buurt Gorinchem', 'Gorinchem', 'Rivas'),
  line(6, 'Buurt Papendrecht', 'Papendrecht', 'Rivas'),
  line(7, 'Buurt Son en Breugel', 'Son en Breugel', 'Zuidzorg'),
  line(8, 'Groenewoud', 'Tilburg', 'Thebe'),
  line(9, 'Buurt Goirle', 'Goirle', 'Thebe'),
  line(10, 'Buurt Lochem', 'Lochem', 'Sensire'),
  line(11, 'Oranjebuurt', 'Bleiswijk', 'Vierstroom', { gemeente: 'Lansingerland' }),
  line(12, 'Buurt Wierden', 'Wierden', 'Zorgaccent'),
  line(13, 'Buurt Emmen', 'Emmen', 'Icare/Espria'),
  line(14, 'Zwolle-Zuid', 'Zwolle', 'Icare/Espria'),
  line(15, 'Buurt Veendam', 'Veendam', 'Zorggroep Meander'),
  line(16, 'Oude Dorp', 'Nieuw-Vennep', 'Amstelring', { gemeente: 'Haarlemmermeer' }),
  line(17, 'Westwijk', 'Amstelveen', 'Amstelring', { gebieden: ['WK036211', 'WK036212'] }),
  line(18, 'Sterrenwijk', 'Utrecht', 'Careyn'),
  line(19, 'Buurt Haaksbergen', 'Haaksbergen', 'Buurtzorg'),
  line(20, 'Buurt Bronckhorst', 'Bronckhorst', 'Buurtzorg'),
]

function line(
  nummer: number,
  naam: string,
  plaats: string,
  alliantiepartner: string,
  { gemeente = plaats, gebieden = [] }: { readonly gemeente?: string; readonly gebieden?: readonly string[] } = {},
): EersteBuurt {
  return { nummer, naam, plaats, gemeente, alliantiepartner, gebieden: gebieden.map(code => parseGebiedCode(code).code) }
}
