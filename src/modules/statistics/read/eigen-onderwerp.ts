import type { Polariteit } from '@buurtwijs/figures'
import { Refusal } from '#src/refusal.ts'
import type { Onderwerp, PublishedGebied, PublishedKolom } from '../published-table.ts'

/** What an own file tells of a measure beside its figures. */
export type EigenOnderwerp = Pick<Onderwerp, 'eenheid' | 'polariteit'>

const gunstig: Readonly<Record<string, Polariteit>> = {
  meer: 'meer-is-gunstig',
  'meer-is-gunstig': 'meer-is-gunstig',
  minder: 'minder-is-gunstig',
  'minder-is-gunstig': 'minder-is-gunstig',
  geen: 'geen',
}

/** Reads unit and direction as they were typed; a sentence for whoever typed something else. An empty direction is none. */
export function readEigenOnderwerp(eenheid: string, richting: string): EigenOnderwerp | string {
  if (richting === '') return { eenheid }
  const polariteit = gunstig[richting.toLowerCase()]
  return polariteit === undefined
    ? `'${richting.slice(0, 30)}' zegt niet of meer gunstig is. Schrijf meer, minder of geen.`
    : { eenheid, polariteit }
}

/** One measure has one unit and one direction in the whole file. */
export function isSameOnderwerp(a: EigenOnderwerp, b: EigenOnderwerp): boolean {
  return a.eenheid === b.eenheid && a.polariteit === b.polariteit
}

/** Refuses the first figure that does not lie within its own interval: one of the three numbers must be wrong. */
export function requireIntervallen(file: string, gebieden: readonly PublishedGebied[], kolommen: readonly PublishedKolom[]): void {
  const keyOf = ({ onderwerp, periode }: PublishedKolom) => `${onderwerp.sleutel}\n${periode.id}`
  const ends = new Map(kolommen.map(kolom => [`${keyOf(kolom)}\n${kolom.onderwerp.marge}`, kolom.waarden]))
  for (const kolom of kolommen.filter(({ onderwerp }) => onderwerp.marge === 'waarde')) {
    const onder = ends.get(`${keyOf(kolom)}\nonder`)
    const boven = ends.get(`${keyOf(kolom)}\nboven`)
    const row = kolom.waarden.findIndex((waarde, index) => waarde < (onder?.[index] ?? waarde) || waarde > (boven?.[index] ?? waarde))
    if (row === -1) continue
    const where = `'${kolom.onderwerp.sleutel}' van ${gebieden[row]?.code ?? ''} in ${kolom.periode.id}`
    throw new Refusal(
      `${where} is ${kolom.waarden[row]}, en dat ligt niet van ${onder?.[row]} tot en met ${boven?.[row]}. Controleer de drie getallen.`,
      { code: 'import-interval', place: { file } },
    )
  }
}
