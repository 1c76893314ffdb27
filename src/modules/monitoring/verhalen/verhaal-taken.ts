import { addDagen, parseDatum } from '../../programma/index.ts'
import type { Taak } from '../../programma/index.ts'

/** What stories of a buurt wait for. */
export type VerhaalWacht = 'lezen' | 'uitschrijven' | 'teruglezen'

/** So many stories of one buurt that wait for the same, the oldest since a day. */
export interface WachtendeVerhalen {
  readonly buurt: string
  readonly naam: string
  /** Ids of who leads the network. */
  readonly trekkers: readonly string[]
  readonly wat: VerhaalWacht
  readonly aantal: number
  /** ISO date. */
  readonly sinds: string
  /** Whether one of them was sent by its teller and not taken up yet. */
  readonly isIngezonden: boolean
}

/** Whoever sent a story hears within two weeks what becomes of it. */
const antwoordDagen = 14

const woorden = {
  lezen: {
    een: 'Lees een ingezonden verhaal.',
    meer: (aantal: number) => `Lees ${aantal} ingezonden verhalen.`,
    waarom: 'De verteller wacht tot u het opneemt of terzijde legt.',
  },
  uitschrijven: {
    een: 'Luister naar een ingesproken verhaal en schrijf het uit.',
    meer: (aantal: number) => `Luister naar ${aantal} ingesproken verhalen en schrijf ze uit.`,
    waarom: 'Zolang er geen tekst bij staat, is het nergens te horen of te lezen.',
  },
  teruglezen: {
    een: 'Lees een verhaal terug met wie het vertelde.',
    meer: (aantal: number) => `Lees ${aantal} verhalen terug met wie ze vertelden.`,
    waarom: 'Tot de verteller zegt dat het klopt, staat er niets van naast de cijfers.',
  },
} as const

/** Stories that wait, as something to do for who leads the network: to read, to write out, and to read back with their teller, which nobody is late with. */
export function verhaalTaken(wachtend: readonly WachtendeVerhalen[]): readonly Taak[] {
  return wachtend.flatMap(({ buurt, naam, trekkers, wat, aantal, sinds: dag, isIngezonden }) => {
    const { een, meer, waarom } = woorden[wat]
    const sinds = parseDatum(dag)
    const taak = {
      id: `monitoring.verhalen.${wat}.${buurt}`,
      module: 'monitoring',
      tekst: aantal === 1 ? een : meer(aantal),
      waarom,
      waarover: { buurt, naam },
      sinds,
      ...(wat === 'teruglezen' ? {} : { uiterlijk: addDagen(sinds, antwoordDagen) }),
      href: `/programma/buurten/${buurt}/verhalen${isIngezonden ? '/ingezonden' : ''}`,
    }
    return trekkers.map(persoon => ({ ...taak, voor: { soort: 'persoon', persoon } as const }))
  })
}
