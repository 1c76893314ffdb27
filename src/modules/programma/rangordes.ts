import { createHash } from 'node:crypto'
import { seededRandom } from '../../platform/random.ts'
import type { GewichtEffect } from './selectie/gewicht-effect.ts'
import { explainGewichten } from './selectie/gewicht-effect.ts'
import type { Gewichten } from './selectie/gewichten.ts'
import type { Kandidaat } from './selectie/kandidaat.ts'
import type { RangInterval, Schudden } from './selectie/onzekerheid.ts'
import { gewoonSchudden, shakeInSteps } from './selectie/onzekerheid.ts'
import type { Rangorde } from './selectie/rangorde.ts'
import { rankKandidaten } from './selectie/rangorde.ts'

export interface RangordeVraag {
  readonly kandidaten: readonly Kandidaat[]
  readonly gewichten: Gewichten
  readonly plaatsen: number
  readonly zaad: string
}

/** A ranking with how sure it is and what each weight does. */
export interface Gerangschikt {
  readonly rangorde: Rangorde
  readonly intervallen: readonly RangInterval[]
  readonly effecten: readonly GewichtEffect[]
  readonly schudden: Schudden
}

const mostKept = 8

/**
 * Rankings by what they were made of. The same candidates with the same weights are ranked once, also when two people ask at the same moment;
 * a ranking of a thousand takes some two seconds, and lets others go first now and then.
 */
export class Rangordes {
  readonly #kept = new Map<string, Promise<Gerangschikt>>()

  find(vraag: RangordeVraag): Promise<Gerangschikt> {
    const key = createHash('sha256').update(JSON.stringify(vraag)).digest('hex')
    const known = this.#kept.get(key)
    if (known) return known
    const made = make(vraag)
    this.#kept.set(key, made)
    made.catch(() => this.#kept.delete(key))
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest)
    return made
  }
}

async function make({ kandidaten, gewichten, plaatsen, zaad }: RangordeVraag): Promise<Gerangschikt> {
  const schudden = { ...gewoonSchudden, zaad }
  const rangorde = rankKandidaten(kandidaten, gewichten)
  await giveWay()
  const effecten = explainGewichten(kandidaten, gewichten, plaatsen)
  await giveWay()
  const steps = shakeInSteps({ kandidaten, gewichten, plaatsen, schudden, seeded: seededRandom })
  for (;;) {
    const step = steps.next()
    if (step.done) return { rangorde, effecten, schudden, intervallen: step.value }
    await giveWay()
  }
}

/** Lets whoever waits go first. */
async function giveWay(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}
