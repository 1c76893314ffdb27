import type { Taal } from '@buurtwijs/figures'
import { begrotingNamen } from './namen.ts'
import { betalers, duren, postSoorten } from './post.ts'
import type { Post } from './post.ts'
import { totaalVan } from './totalen.ts'
import type { ActiviteitKort } from './totalen.ts'

/** One sum with what it is called; null is what belongs nowhere yet. */
export interface Som {
  readonly wat: string | null
  readonly naam: string
  readonly cent: number
}

export interface Sommen {
  totaalCent: number
  perThema: Som[]
  perJaar: Som[]
  perSoort: Som[]
  perBetaler: Som[]
  perDuur: Som[]
}

/** An activity with the name of its theme. */
export interface ActiviteitMetThema extends ActiviteitKort {
  readonly themaNaam: string
}

const nergens: Readonly<Record<Taal, { readonly thema: string; readonly betaler: string }>> = {
  nl: { thema: 'Nog geen activiteit', betaler: 'Nog geen betaler' },
  en: { thema: 'No activity yet', betaler: 'No payer yet' },
}

/** All sums of a budget as people read them: each list adds up to the total. Every theme and year is there, the rest only where there is money. */
export function sommenOf(
  posten: readonly Post[],
  {
    activiteiten,
    jaren,
    taal,
  }: { readonly activiteiten: readonly ActiviteitMetThema[]; readonly jaren: readonly number[]; readonly taal: Taal },
): Sommen {
  const { totaalCent, perThema, perJaar, perSoort, perBetaler, eenmaligCent, structureelCent } = totaalVan(posten, activiteiten)
  const names = begrotingNamen[taal]
  const themas = new Map(activiteiten.map(({ thema, themaNaam }) => [thema, themaNaam]))
  const years = [...new Set([...jaren, ...perJaar.keys()])].toSorted((one, other) => one - other)
  const some = (sommen: readonly Som[]) => sommen.filter(({ cent }) => cent > 0)
  return {
    totaalCent,
    perThema: [
      ...[...themas].map(([wat, naam]) => ({ wat, naam, cent: perThema.get(wat) ?? 0 })),
      ...some([{ wat: null, naam: nergens[taal].thema, cent: perThema.get(null) ?? 0 }]),
    ],
    perJaar: years.map(jaar => ({ wat: String(jaar), naam: String(jaar), cent: perJaar.get(jaar) ?? 0 })),
    perSoort: some(postSoorten.map(soort => ({ wat: soort, naam: names.soorten[soort], cent: perSoort.get(soort) ?? 0 }))),
    perBetaler: some([
      ...betalers.map(betaler => ({ wat: betaler, naam: names.betalers[betaler], cent: perBetaler.get(betaler) ?? 0 })),
      { wat: null, naam: nergens[taal].betaler, cent: perBetaler.get(null) ?? 0 },
    ]),
    perDuur: some(duren.map(duur => ({ wat: duur, naam: names.duren[duur], cent: duur === 'eenmalig' ? eenmaligCent : structureelCent }))),
  }
}
