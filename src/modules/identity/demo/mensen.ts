import type { Rol, Zetel } from '../rollen.ts'

/** A neighbourhood or an organisation that does not exist. */
export interface VerzonnenPlek {
  readonly id: string
  readonly naam: string
}

export interface VerzonnenOrganisatie extends VerzonnenPlek {
  readonly soort: string
}

/** A role that somebody of the demo has, and where. */
export interface VerzonnenRol {
  readonly rol: Rol
  readonly buurt?: VerzonnenPlek
  readonly organisatie?: VerzonnenOrganisatie
  readonly beroep?: string
  readonly zetel?: Zetel
}

/** Somebody who does not exist: name, age, where and in what role. Mail addresses end in .example, so nothing ever arrives. */
export interface VerzonnenMens {
  readonly id: string
  readonly naam: string
  readonly leeftijd: number
  /** Code of the area where they live. */
  readonly woont: string
  /** The first is the one they start in when they sign in. */
  readonly rollen: readonly VerzonnenRol[]
  readonly mail: string
  /** A sentence about who this is. */
  readonly verhaal: string
}

/** Ids that nothing else gets, so that the demo is made once and can be found again. */
export function idOf(kind: 1 | 2 | 3 | 4, number: number): string {
  return `00000000-0000-4000-8000-00000000${kind}${String(number).padStart(3, '0')}`
}

/** The neighbourhoods of Wilgenoord that take part. */
export const buurten = {
  molenveld: { id: idOf(1, 1), naam: 'Molenveld' },
  deHorst: { id: idOf(1, 2), naam: 'De Horst' },
  oudeMarkt: { id: idOf(1, 3), naam: 'Oude Markt' },
} as const satisfies Record<string, VerzonnenPlek>

/** The organisations of Wilgenoord that take part. */
export const organisaties = {
  thuiszorg: { id: idOf(2, 1), naam: 'Thuiszorg Rietmeer', soort: 'alliantiepartner' },
  welzijn: { id: idOf(2, 2), naam: 'Welzijn Wilgenoord', soort: 'welzijn' },
  huisartsen: { id: idOf(2, 3), naam: 'Huisartsen De Linde', soort: 'huisartsenpraktijk' },
  gemeente: { id: idOf(2, 4), naam: 'Gemeente Wilgenoord', soort: 'gemeente' },
  verzekeraar: { id: idOf(2, 5), naam: 'Zorgfonds De Veste', soort: 'verzekeraar' },
  universiteit: { id: idOf(2, 6), naam: 'Universiteit van Demoland', soort: 'universiteit' },
} as const satisfies Record<string, VerzonnenOrganisatie>

const { molenveld, deHorst, oudeMarkt } = buurten
const { thuiszorg, welzijn, verzekeraar, universiteit } = organisaties

/** The people of Wilgenoord: at least one in every role. */
export const mensen = {
  mirjam: mens(1, 'Mirjam Verstegen', 47, 'BU99010401', 'Zij begon de soeptafel en trekt het buurtplan van Molenveld.', [
    { rol: 'kartrekker', buurt: molenveld },
    { rol: 'bewoner', buurt: molenveld },
  ]),
  elsbeth: mens(2, 'Elsbeth Terlouw', 39, 'BU99010202', 'Zij is wijkverpleegkundige en trekt met Mirjam het buurtplan van Molenveld.', [
    { rol: 'kartrekker', buurt: molenveld, beroep: 'wijkverpleegkundige' },
    { rol: 'zorgprofessional', buurt: molenveld, organisatie: thuiszorg, beroep: 'wijkverpleegkundige' },
  ]),
  hendrik: mens(3, 'Hendrik Oosterling', 82, 'BU99010101', 'Hij woont alleen boven de oude bakkerij en gebruikt de site op een tablet.', [
    { rol: 'bewoner', buurt: oudeMarkt },
  ]),
  fatima: mens(4, 'Fatima el Idrissi', 36, 'BU99010501', 'Zij organiseert de wandelgroep van de galerijflats.', [
    { rol: 'kartrekker', buurt: deHorst },
    { rol: 'bewoner', buurt: deHorst },
  ]),
  joost: mens(5, 'Joost van Aalderveen', 54, 'BU99010702', 'Hij werkt voor de thuiszorg en begeleidt twee buurtnetwerken.', [
    { rol: 'projectcoordinator', buurt: molenveld, organisatie: thuiszorg },
    { rol: 'projectcoordinator', buurt: deHorst, organisatie: thuiszorg },
  ]),
  noor: mens(6, 'Noor Wiekslag', 21, 'BU99010202', 'Zij studeert en helpt op zaterdag als vrijwilliger.', [
    { rol: 'bewoner', buurt: molenveld },
  ]),
  gerda: mens(7, 'Gerda Brinkman', 68, 'WK990110', 'Zij beoordeelt begrotingen in de commissie.', [{ rol: 'begrotingscommissielid' }]),
  samir: mens(8, 'Samir Haddou', 41, 'WK990105', 'Hij is wijkverpleegkundige in De Horst.', [
    { rol: 'zorgprofessional', buurt: deHorst, organisatie: thuiszorg, beroep: 'wijkverpleegkundige' },
  ]),
  anneke: mens(9, 'Anneke Lindenhof', 59, 'GM9901', 'Zij beslist namens de zorgverzekeraar over geld.', [
    { rol: 'verzekeraar', organisatie: verzekeraar },
  ]),
  tijmen: mens(10, 'Tijmen Rosmolen', 33, 'GM9901', 'Hij beheert de site en ziet geen persoonlijke gegevens.', [{ rol: 'beheerder' }]),
  wim: mens(11, 'Wim Achterberg', 63, 'WK990104', 'Hij is beheerder van het buurthuis en zit in het buurtnetwerk.', [
    { rol: 'buurtnetwerklid', buurt: molenveld, zetel: 'sociaal-domein' },
  ]),
  loes: mens(12, 'Loes Hagendoorn', 45, 'GM9901', 'Zij coacht de netwerken van Molenveld en Oude Markt.', [
    { rol: 'transitiecoach', buurt: molenveld },
    { rol: 'transitiecoach', buurt: oudeMarkt },
  ]),
  bram: mens(13, 'Bram Vosmeer', 51, 'GM9901', 'Hij leidt het programma en kiest mee welke buurten starten.', [{ rol: 'transitieteam' }]),
  ilse: mens(14, 'Ilse Waterman', 34, 'GM9901', 'Zij onderzoekt of het programma werkt.', [
    { rol: 'onderzoeker', organisatie: universiteit },
  ]),
  ruben: mens(15, 'Ruben Kastelein', 48, 'GM9901', 'Hij weet veel van preventie en denkt mee met buurten.', [
    { rol: 'themaexpert', organisatie: welzijn },
  ]),
  dewi: mens(16, 'Dewi Santoso', 29, 'BU99010501', 'Zij zoekt met mensen uit wat er in de buurt bij hen past.', [
    { rol: 'welzijnscoach', buurt: deHorst, organisatie: welzijn },
  ]),
  klaas: mens(17, 'Klaas Tersteeg', 57, 'BU99010401', 'Hij kent iedereen in Molenveld en brengt mensen bij elkaar.', [
    { rol: 'dorpsondersteuner', buurt: molenveld },
  ]),
  marloes: mens(18, 'Marloes Dijkgraaf', 42, 'GM9901', 'Zij let erop dat teksten voor iedereen te lezen zijn.', [{ rol: 'redactieraad' }]),
  petra: mens(19, 'Petra Zomerdijk', 55, 'GM9901', 'Zij let erop dat gegevens van mensen veilig zijn.', [{ rol: 'privacy-officer' }]),
} as const satisfies Record<string, VerzonnenMens>

export function mens(
  number: number,
  naam: string,
  leeftijd: number,
  woont: string,
  verhaal: string,
  rollen: readonly VerzonnenRol[],
): VerzonnenMens {
  const first = naam.split(' ')[0]?.toLowerCase() ?? ''
  return { id: idOf(3, number), naam, leeftijd, woont, rollen, mail: `${first}@wilgenoord.example`, verhaal }
}

/** Who shows a role in the demo: the first who has it. */
export function mensInRol(rol: Rol): VerzonnenMens | undefined {
  const all: readonly VerzonnenMens[] = Object.values(mensen)
  return all.find(({ rollen }) => rollen[0]?.rol === rol) ?? all.find(({ rollen }) => rollen.some(one => one.rol === rol))
}
