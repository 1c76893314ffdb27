/** Seats in a buurtnetwerk. There are two kartrekkers; every other seat needs one person. */
export const zetels = ['kartrekker', 'burgervertegenwoordiging', 'huisartsenpraktijk', 'sociaal-domein', 'gemeente'] as const
export type Zetel = (typeof zetels)[number]

/** Who supports the network from outside it. */
export const steunrollen = ['projectcoordinator', 'transitiecoach'] as const
export type Steunrol = (typeof steunrollen)[number]

export type Rol = Zetel | Steunrol
export const rollen: readonly Rol[] = [...zetels, ...steunrollen]

/** Who can be asked to do something: somebody around the buurt, or a body of the programme. */
export type Doener = Rol | 'transitieteam' | 'begrotingscommissie' | 'alliantiepartner'

/** As it stands in a sentence: `Dit is iets voor de kartrekkers.` */
export const doenerNamen: Readonly<Record<Doener, string>> = {
  kartrekker: 'de kartrekkers',
  burgervertegenwoordiging: 'de burgervertegenwoordiging',
  huisartsenpraktijk: 'de huisartsenpraktijk',
  'sociaal-domein': 'het sociaal domein',
  gemeente: 'de gemeente',
  projectcoordinator: 'de projectcoördinator',
  transitiecoach: 'de transitiecoach',
  transitieteam: 'het transitieteam',
  begrotingscommissie: 'de begrotingscommissie',
  alliantiepartner: 'de alliantiepartner',
}

/** What somebody is: `kartrekker in Molenveld`. */
export const rolNamen: Readonly<Record<Rol, string>> = {
  kartrekker: 'kartrekker',
  burgervertegenwoordiging: 'burgervertegenwoordiger',
  huisartsenpraktijk: 'lid namens de huisartsenpraktijk',
  'sociaal-domein': 'lid namens het sociaal domein',
  gemeente: 'lid namens de gemeente',
  projectcoordinator: 'projectcoördinator',
  transitiecoach: 'transitiecoach',
}
