import type { Thema } from '../../buurtagenda/index.ts'
import type { Laag } from './indicator.ts'
import type { IndicatorNaam } from './register.ts'
import type { Bron, Eigenaar, Frequentie } from './woorden.ts'

/** What the programme agreed for an indicator in a theme. */
export interface Afspraak {
  readonly thema: Thema
  readonly laag: Laag
  readonly indicator: IndicatorNaam
  readonly bron: Bron
  readonly frequentie: Frequentie
  readonly eigenaar: Eigenaar
  /** Nobody expects it to go one way, so there is no target. */
  readonly isZonderHypothese: boolean
}

interface Rij extends Partial<Pick<Afspraak, 'isZonderHypothese'>> {
  readonly bron: Bron
  readonly frequentie: Frequentie
  readonly eigenaar: Eigenaar
}

/** One row of the monitoring plans, for every indicator that it names. The first is what an activity gets when its network chose nothing. */
function rij(thema: Thema, laag: Laag, { isZonderHypothese = false, ...rest }: Rij, ...indicatoren: readonly IndicatorNaam[]): Afspraak[] {
  return indicatoren.map(indicator => ({ thema, laag, indicator, isZonderHypothese, ...rest }))
}

const doorNetwerk = { bron: 'netwerk', eigenaar: 'buurtnetwerk' } as const
const gevraagd = { bron: 'vragenlijst', frequentie: 'begin-en-eind', eigenaar: 'buurtnetwerk' } as const
const verzekerd = { bron: 'verzekeraar', frequentie: 'begin-en-eind', eigenaar: 'netwerk-en-onderzoek' } as const
const personeel = { ...verzekerd, bron: 'aanbieder' } as const
const lerend = { bron: 'transitieteam', frequentie: 'maand', eigenaar: 'netwerk-en-transitieteam' } as const

/**
 * The monitoring plans of the five themes, as the programme set out with them, with two that show what it may move elsewhere or leave behind: support of the Wmo, and
 * outcomes of clients by Omaha. The transition team can agree on something else.
 */
export const afspraken: readonly Afspraak[] = [
  ...rij('preventie', 'adoptie', { ...doorNetwerk, frequentie: 'af-te-spreken' }, 'clienten-deelname', 'interventies-gestart'),
  ...rij('preventie', 'adoptie', { ...doorNetwerk, bron: 'trainingsplatform', frequentie: 'af-te-spreken' }, 'trainingen-gevolgd'),
  ...rij('preventie', 'adoptie', { ...doorNetwerk, bron: 'gesprek', frequentie: 'af-te-spreken' }, 'ervaring-professionals'),
  ...rij('preventie', 'kwaliteit', gevraagd, 'clientervaring', 'zelfredzaamheid', 'mantelzorgbelasting'),
  ...rij('preventie', 'effectiviteit', verzekerd, 'uren-wijkverpleging', 'instroom-wijkverpleging', 'seh-en-hap', 'consulten-huisarts'),
  ...rij('preventie', 'kwaliteit', personeel, 'omaha-uitkomst'),
  ...rij('preventie', 'effectiviteit', personeel, 'personeelsverloop', 'ziekteverzuim'),
  ...rij('preventie', 'effectiviteit', { ...verzekerd, bron: 'gemeente', isZonderHypothese: true }, 'uren-wmo'),
  ...rij('integrale-eerste-lijn', 'adoptie', { ...doorNetwerk, frequentie: 'af-te-spreken' }, 'clienten-deelname', 'interventies-gestart'),
  ...rij('integrale-eerste-lijn', 'adoptie', { ...doorNetwerk, bron: 'gesprek', frequentie: 'af-te-spreken' }, 'ervaring-professionals'),
  ...rij('integrale-eerste-lijn', 'kwaliteit', gevraagd, 'clientervaring'),
  ...rij('integrale-eerste-lijn', 'effectiviteit', verzekerd, 'uren-wijkverpleging', 'seh-en-hap', 'consulten-huisarts'),
  ...rij('integrale-eerste-lijn', 'effectiviteit', personeel, 'personeelsverloop'),
  ...rij('integrale-eerste-lijn', 'effectiviteit', { ...verzekerd, bron: 'netwerk' }, 'praktijkopvolging'),
  ...rij('behandeling-dichtbij', 'adoptie', { ...doorNetwerk, frequentie: 'kwartaal' }, 'clienten-deelname', 'zorgpaden-gestart'),
  ...rij('behandeling-dichtbij', 'adoptie', { ...doorNetwerk, bron: 'gesprek', frequentie: 'kwartaal' }, 'ervaring-professionals'),
  ...rij('behandeling-dichtbij', 'kwaliteit', gevraagd, 'clientervaring', 'klachtenverloop'),
  ...rij('behandeling-dichtbij', 'kwaliteit', personeel, 'omaha-uitkomst'),
  ...rij('behandeling-dichtbij', 'effectiviteit', verzekerd, 'uren-wijkverpleging', 'seh-bezoeken', 'opnames', 'ligduur'),
  ...rij('behandeling-dichtbij', 'effectiviteit', { ...verzekerd, isZonderHypothese: true }, 'consulten-huisarts', 'visites-huisarts'),
  ...rij('zorgzame-buurt', 'adoptie', { ...doorNetwerk, frequentie: 'kwartaal' }, 'bewoners-deelname', 'initiatieven-ontwikkeld'),
  ...rij('zorgzame-buurt', 'kwaliteit', { ...doorNetwerk, bron: 'gesprek', frequentie: 'halfjaar' }, 'ervaringsverhalen'),
  ...rij(
    'zorgzame-buurt',
    'kwaliteit',
    { ...doorNetwerk, bron: 'vragenlijst', frequentie: 'halfjaar' },
    'ervaring-bewoners',
    'ervaring-professionals',
  ),
  ...rij('lerende-buurt', 'adoptie', lerend, 'dashboardsessies', 'goede-voorbeelden', 'trainingen-gevolgd'),
  ...rij('lerende-buurt', 'adoptie', { ...lerend, bron: 'platform' }, 'kennismodules', 'kennismodule-gebruikers'),
  ...rij(
    'lerende-buurt',
    'kwaliteit',
    { bron: 'vragenlijst', frequentie: 'halfjaar', eigenaar: 'netwerk-en-transitieteam' },
    'ervaring-bewoners',
    'ervaring-professionals',
  ),
]

/** The themes of samen zorgzaam are followed, not calculated: they have no indicator of the use of care. */
export const gevolgdeThemas: readonly Thema[] = ['zorgzame-buurt', 'lerende-buurt']
