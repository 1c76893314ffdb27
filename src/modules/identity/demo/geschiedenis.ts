import type { Actor } from '../../../platform/actor.ts'
import type { Rol } from '../rollen.ts'
import { idOf, mens, mensen, organisaties } from './mensen.ts'
import type { VerzonnenMens, VerzonnenPlek, VerzonnenRol } from './mensen.ts'

/** The neighbourhoods of Wilgenoord that began two years ago: one where it goes well, one in between, one where nothing changes, and one that is very small. */
export const vroegeBuurten = {
  elzerbroek: { id: idOf(1, 11), naam: 'Elzerbroek' },
  stationskwartier: { id: idOf(1, 12), naam: 'Stationskwartier' },
  nieuwMeander: { id: idOf(1, 13), naam: 'Nieuw Meander' },
  oosterpolder: { id: idOf(1, 14), naam: 'Oosterpolder' },
} as const satisfies Record<string, VerzonnenPlek>

export type VroegeBuurt = keyof typeof vroegeBuurten

export const vroegeBuurtNamen = ['elzerbroek', 'stationskwartier', 'nieuwMeander', 'oosterpolder'] as const satisfies readonly VroegeBuurt[]

interface Tweetal {
  readonly trekker: VerzonnenMens
  readonly verpleegkundige: VerzonnenMens
}

function trekkers(number: number, buurt: VerzonnenPlek, namen: readonly [string, string], woont: string): Tweetal {
  const [first, second] = namen
  const { thuiszorg } = organisaties
  return {
    trekker: mens(number, first, 52, woont, `Trekt het buurtplan van ${buurt.naam}.`, [{ rol: 'kartrekker', buurt }]),
    verpleegkundige: mens(number + 1, second, 41, woont, `Is wijkverpleegkundige in ${buurt.naam} en trekt mee.`, [
      { rol: 'kartrekker', buurt, beroep: 'wijkverpleegkundige' },
      { rol: 'zorgprofessional', buurt, organisatie: thuiszorg, beroep: 'wijkverpleegkundige' },
    ]),
  }
}

/** Who leads each of them: two people, of whom one is a district nurse. */
export const vroegeTrekkers: Readonly<Record<VroegeBuurt, Tweetal>> = {
  elzerbroek: trekkers(21, vroegeBuurten.elzerbroek, ['Tineke Roelofsma', 'Marit Oudshoorn'], 'WK990110'),
  stationskwartier: trekkers(23, vroegeBuurten.stationskwartier, ['Yusuf Kaplan', 'Carlijn Boerhof'], 'WK990102'),
  nieuwMeander: trekkers(25, vroegeBuurten.nieuwMeander, ['Sanne Hoekwater', 'Ravi Jagesar'], 'WK990107'),
  oosterpolder: trekkers(27, vroegeBuurten.oosterpolder, ['Geert Pluimstra', 'Willemijn Doorn'], 'WK990109'),
}

/** What people who were there already came to do in these neighbourhoods. */
export const extraRollen: readonly { readonly mens: VerzonnenMens; readonly rollen: readonly VerzonnenRol[] }[] = [
  {
    mens: mensen.joost,
    rollen: Object.values(vroegeBuurten).map(buurt => ({ rol: 'projectcoordinator', buurt, organisatie: organisaties.thuiszorg })),
  },
  { mens: mensen.loes, rollen: Object.values(vroegeBuurten).map(buurt => ({ rol: 'transitiecoach', buurt })) },
]

/** A colleague of who leads the programme: nobody decides on what they brought themselves. */
export const teamgenoot = mens(29, 'Hilde Wagenaar', 44, 'GM9901', 'Zij volgt met Bram hoe het de buurten gaat.', [
  { rol: 'transitieteam' },
])

/** Who acts in the history of the demo; each has a session for it, which ended. */
export const spelers: readonly VerzonnenMens[] = [
  ...Object.values(vroegeTrekkers).flatMap(({ trekker, verpleegkundige }) => [trekker, verpleegkundige]),
  teamgenoot,
  mensen.joost,
  mensen.bram,
  mensen.gerda,
  mensen.anneke,
]

export function sessieVan({ id }: VerzonnenMens): string {
  return idOf(4, Number(id.slice(-3)))
}

/** Somebody of the demo who does something in one of their roles, as a command asks for it. */
export function doe(speler: VerzonnenMens, rol: Rol, op: Date): { readonly actor: Actor; readonly spoor: string } {
  const extra = extraRollen.find(each => each.mens.id === speler.id)?.rollen ?? []
  const own = [...speler.rollen, ...extra].filter(each => each.rol === rol)
  const buurten = own.flatMap(({ buurt }) => (buurt === undefined ? [] : [buurt.id]))
  const organisatieIds = own.flatMap(({ organisatie }) => (organisatie === undefined ? [] : [organisatie.id]))
  const actor = {
    persoon: speler.id,
    naam: speler.naam,
    rol,
    buurten,
    organisaties: [...new Set(organisatieIds)],
    sessie: sessieVan(speler),
    bewezen: op,
  }
  return { actor, spoor: 'demo' }
}
