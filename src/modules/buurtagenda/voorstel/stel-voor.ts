import type { Feit, Kant, Stemmen } from './feit.ts'
import type { Gewichten } from './gewichten.ts'
import { checkGewichten } from './gewichten.ts'
import type { Onderwerp } from './onderwerp.ts'
import type { Thema } from './themas.ts'
import { themaNamen } from './themas.ts'
import { weighFeit } from './weeg-feit.ts'
import type { Weging } from './weeg-feit.ts'

/** Half of the weight of voices is reached at five of them: the first ones count most. */
const halfwayVoices = 5

/** A challenge or a strength that the figures, the voices or both bring up. */
export interface Voorstel {
  readonly onderwerp: Onderwerp
  readonly kant: Kant
  /** 0 to 100; the order of the list. */
  readonly score: number
  /** What the figures alone give, 0 to 100; null when only voices bring it up. */
  readonly uitCijfers: number | null
  /** What the voices alone give, 0 to 100. */
  readonly uitStemmen: number
  /** The figure that weighs most, and the others of the same subject on the same side. */
  readonly weging: Weging | null
  readonly ook: readonly Weging[]
  readonly stemmen: Stemmen
  /** Whether other figures of the same subject point the other way, so that the title has to say which this is about. */
  readonly isTweezijdig: boolean
  /** Themes that can do something, the one that can do most first. */
  readonly themas: readonly Thema[]
}

export interface StelVoorInput {
  readonly onderwerpen: readonly Onderwerp[]
  /** Figures by measure, each measure once. */
  readonly feiten: readonly Feit[]
  /** Each subject and side at most once. */
  readonly stemmen: readonly Stemmen[]
  readonly inwoners: number
  readonly gewichten: Gewichten
}

/** Fewer people than this say nothing about a subject: one household would decide it. */
const smallestPopulation = 50

/**
 * What a buurt could take on and what it can build on, the heaviest first. The score is (1 - share of voices) times what the figures give plus that
 * share times what the voices give. A subject that only voices name is a challenge too. With fewer than fifty inhabitants figures propose nothing.
 * Refuses weights outside their range.
 */
export function proposeUitdagingen(input: StelVoorInput): readonly Voorstel[] {
  const gewichten = checkGewichten(input.gewichten)
  const found = input.onderwerpen.flatMap(onderwerp => {
    const wegingen = input.inwoners < smallestPopulation ? [] : weighAll(onderwerp, { ...input, gewichten })
    const heard = input.stemmen.filter(stemmen => stemmen.onderwerp === onderwerp.id && stemmen.inzichten + stemmen.steun > 0)
    const sides = [...new Set<Kant>([...wegingen, ...heard].map(({ kant }) => kant))]
    return sides.map(kant => {
      const stemmen = heard.find(each => each.kant === kant) ?? { onderwerp: onderwerp.id, kant, inzichten: 0, steun: 0 }
      const own = wegingen.filter(weging => weging.kant === kant)
      return makeVoorstel(onderwerp, own, { stemmen, gewichten, isTweezijdig: own.length > 0 && own.length < wegingen.length })
    })
  })
  return found.toSorted((a, b) => b.score - a.score || a.onderwerp.id.localeCompare(b.onderwerp.id))
}

function weighAll(onderwerp: Onderwerp, { feiten, inwoners, gewichten }: StelVoorInput): readonly Weging[] {
  const byMaat = new Map(feiten.map(feit => [feit.maat, feit]))
  return onderwerp.maten
    .flatMap(({ id, richting }) => {
      const feit = byMaat.get(id)
      return feit === undefined ? [] : [weighFeit(feit, { onderwerp, richting, inwoners, gewichten })]
    })
    .filter(weging => weging !== null)
    .toSorted((a, b) => b.cijfer - a.cijfer || a.feit.maat.localeCompare(b.feit.maat))
}

function makeVoorstel(
  onderwerp: Onderwerp,
  [weging, ...ook]: readonly Weging[],
  { stemmen, gewichten, isTweezijdig }: Pick<Voorstel, 'stemmen' | 'isTweezijdig'> & Pick<StelVoorInput, 'gewichten'>,
): Voorstel {
  const voices = stemmen.inzichten + stemmen.steun
  const uitStemmen = (100 * voices) / (voices + halfwayVoices)
  const uitCijfers = weging === undefined ? null : 100 * weging.cijfer
  return {
    onderwerp,
    kant: stemmen.kant,
    score: (1 - gewichten.stem) * (uitCijfers ?? 0) + gewichten.stem * uitStemmen,
    uitCijfers,
    uitStemmen,
    weging: weging ?? null,
    ook,
    stemmen,
    isTweezijdig,
    themas: themaNamen
      .filter(thema => onderwerp.kan[thema] !== undefined)
      .toSorted((a, b) => (onderwerp.kan[b] ?? 0) - (onderwerp.kan[a] ?? 0)),
  }
}
