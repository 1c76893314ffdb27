import { mostPosten } from '#src/modules/begroting/grenzen.ts'
import { isSame } from '#src/modules/begroting/wijziging.ts'
import type { PostInhoud, Verandering } from '#src/modules/begroting/wijziging.ts'
import { roosterKolommen } from '#src/modules/begroting/kolommen.ts'
import { emptyRegel, readCel } from './kolommen.ts'
import type { InvulKolom } from '#src/modules/begroting/kolommen.ts'
import type { Wereld } from './kolommen.ts'

/** What was typed in a cell and cannot be; what stood there before still counts. */
export interface Celfout {
  readonly getypt: string
  readonly tekst: string
}

export interface BladRegel {
  readonly id: string
  readonly inhoud: PostInhoud
  readonly fouten: ReadonlyMap<InvulKolom, Celfout>
}

/** What the server keeps of a line. */
interface Bewaard {
  readonly versie: number
  readonly inhoud: PostInhoud
}

/** One thing that can be undone: lines as they were and as they became, each with its place; null where there was none. */
interface Stap {
  readonly regels: readonly {
    readonly id: string
    readonly plek: number
    readonly was: BladRegel | null
    readonly werd: BladRegel | null
  }[]
}

/** What became of an edit: which lines have to be drawn again. */
export interface Gedaan {
  readonly geraakt: ReadonlySet<string>
  /** Whether lines came, went or moved. */
  readonly isAnderRijtje: boolean
  readonly cellen: number
  readonly fouten: number
  readonly isTeVeel: boolean
}

export interface CelInvoer {
  readonly rij: number
  readonly kolom: InvulKolom
  readonly getypt: string
}

/** The lines as somebody works on them, with what can be undone and what the server does not have yet. */
export class Blad {
  readonly wereld: Wereld
  readonly #newId: () => string
  #regels: BladRegel[]
  readonly #bewaard = new Map<string, Bewaard>()
  #gedaan: Stap[] = []
  #ongedaan: Stap[] = []

  constructor(wereld: Wereld, posten: readonly ({ readonly id: string; readonly versie: number } & PostInhoud)[], newId: () => string) {
    this.wereld = wereld
    this.#newId = newId
    this.#regels = posten.map(({ id, versie: _, ...post }) => ({ id, inhoud: inhoudOnly(post), fouten: new Map() }))
    for (const { id, versie, ...post } of posten) this.#bewaard.set(id, { versie, inhoud: inhoudOnly(post) })
  }

  get regels(): readonly BladRegel[] {
    return this.#regels
  }

  get kanOngedaan(): boolean {
    return this.#gedaan.length > 0
  }

  get kanOpnieuw(): boolean {
    return this.#ongedaan.length > 0
  }

  /** Types in cells; a row just below the last line makes a new one. What cannot be stays beside its cell, and the other cells are done all the same. */
  typ(invoer: readonly CelInvoer[]): Gedaan {
    const changed = new Map<number, BladRegel>()
    let [cellen, fouten] = [0, 0]
    let isTeVeel = false
    for (const { rij, kolom, getypt } of invoer) {
      if (rij >= mostPosten) {
        isTeVeel = true
        continue
      }
      const now = changed.get(rij) ?? this.#regels[rij] ?? { id: this.#newId(), inhoud: emptyRegel(this.wereld), fouten: new Map() }
      const read = readCel(kolom, getypt, now.inhoud, this.wereld)
      const wrong = new Map(now.fouten)
      cellen += 1
      if ('fout' in read) {
        fouten += 1
        changed.set(rij, { ...now, fouten: wrong.set(kolom, { getypt, tekst: read.fout }) })
      } else {
        wrong.delete(kolom)
        changed.set(rij, { ...now, inhoud: read.waarde, fouten: wrong })
      }
    }
    const regels = [...changed]
      .toSorted(([one], [other]) => one - other)
      .map(([rij, werd]) => ({
        id: werd.id,
        plek: Math.min(rij, this.#regels.length + changed.size),
        was: this.#regels[rij] ?? null,
        werd,
      }))
    return { ...this.#doStep({ regels }), cellen, fouten, isTeVeel }
  }

  /** Takes lines away. */
  haalWeg(rijen: readonly number[]): Gedaan {
    const regels = rijen.flatMap(rij => {
      const was = this.#regels[rij]
      return was === undefined ? [] : [{ id: was.id, plek: rij, was, werd: null }]
    })
    return this.#doStep({ regels })
  }

  ongedaan(): Gedaan | null {
    const step = this.#gedaan.pop()
    if (!step) return null
    this.#ongedaan.push(step)
    return this.#turn({ regels: step.regels.map(({ was, werd, ...rest }) => ({ ...rest, was: werd, werd: was })) })
  }

  opnieuw(): Gedaan | null {
    const step = this.#ongedaan.pop()
    if (!step) return null
    this.#gedaan.push(step)
    return this.#turn(step)
  }

  /** What the server does not have yet. */
  teBewaren(): readonly Verandering[] {
    const here = new Set(this.#regels.map(({ id }) => id))
    const changed = this.#regels.flatMap(({ id, inhoud }) => {
      const kept = this.#bewaard.get(id)
      return kept !== undefined && isSame(kept.inhoud, inhoud) ? [] : [{ id, versie: kept?.versie ?? null, post: inhoud }]
    })
    const gone = [...this.#bewaard].filter(([id]) => !here.has(id)).map(([id, { versie }]) => ({ id, versie, post: null }))
    return [...changed, ...gone]
  }

  /** The server has these changes now. */
  bewaard(gestuurd: readonly Verandering[], nummer: number): void {
    for (const { id, post } of gestuurd) {
      if (post === null) this.#bewaard.delete(id)
      else this.#bewaard.set(id, { versie: nummer, inhoud: post })
    }
  }

  /**
   * Takes over what the server has when somebody else changed lines meanwhile. Of a line that was changed here too, what somebody else made of it counts, and what was typed here stands
   * beside each cell where they differ: nothing is overwritten without a word. What was undone before can no longer be.
   */
  neemOver(
    posten: readonly ({ readonly id: string; readonly versie: number } & PostInhoud)[],
    zeg: (hier: string, daar: string) => string,
    show: (kolom: InvulKolom, inhoud: PostInhoud) => string,
  ): { readonly botsingen: number; readonly verdwenen: number } {
    const own = new Map(this.teBewaren().map(each => [each.id, each]))
    const mine = new Map(this.#regels.map(regel => [regel.id, regel]))
    const fresh = new Set(posten.map(({ id }) => id))
    let botsingen = 0
    const regels = posten.flatMap((post): BladRegel[] => {
      const daar = inhoudOnly(post)
      const [pending, here] = [own.get(post.id), mine.get(post.id)]
      const isSameVersion = this.#bewaard.get(post.id)?.versie === post.versie
      if (pending?.post === null && isSameVersion) return []
      if (!pending?.post || !here) return [{ id: post.id, inhoud: daar, fouten: here?.fouten ?? new Map() }]
      if (isSameVersion) return [here]
      const fouten = new Map(here.fouten)
      for (const kolom of roosterKolommen) {
        if (kolom === 'bedrag') continue
        const [typed, theirs] = [show(kolom, here.inhoud), show(kolom, daar)]
        if (typed === theirs) continue
        botsingen += 1
        fouten.set(kolom, { getypt: typed, tekst: zeg(typed, theirs) })
      }
      return [{ id: post.id, inhoud: daar, fouten }]
    })
    const made = this.#regels.filter(({ id }) => !fresh.has(id) && !this.#bewaard.has(id))
    const verdwenen = this.#regels.filter(({ id }) => !fresh.has(id) && this.#bewaard.has(id) && own.has(id)).length
    this.#regels = [...regels, ...made]
    this.#bewaard.clear()
    for (const { id, versie, ...post } of posten) this.#bewaard.set(id, { versie, inhoud: inhoudOnly(post) })
    this.#gedaan = []
    this.#ongedaan = []
    return { botsingen, verdwenen }
  }

  #doStep(step: Stap): Gedaan {
    if (step.regels.length === 0) return { geraakt: new Set(), isAnderRijtje: false, cellen: 0, fouten: 0, isTeVeel: false }
    this.#gedaan.push(step)
    this.#ongedaan = []
    return this.#turn(step)
  }

  #turn({ regels }: Stap): Gedaan {
    const geraakt = new Set(regels.map(({ id }) => id))
    const werd = new Map(regels.map(each => [each.id, each.werd]))
    const known = new Set(this.#regels.map(({ id }) => id))
    const isAnderRijtje = regels.some(({ id, werd: now }) => (now === null) === known.has(id))
    this.#regels = this.#regels.flatMap(regel => {
      if (!werd.has(regel.id)) return [regel]
      const now = werd.get(regel.id)
      return now ? [now] : []
    })
    for (const { id, plek, werd: now } of regels) if (now !== null && !known.has(id)) this.#regels.splice(plek, 0, now)
    return { geraakt, isAnderRijtje, cellen: 0, fouten: 0, isTeVeel: false }
  }
}

function inhoudOnly({
  activiteit,
  jaar,
  soort,
  omschrijving,
  aantalHonderdste,
  tariefCent,
  betaler,
  duur,
  toelichting,
}: PostInhoud): PostInhoud {
  return { activiteit, jaar, soort, omschrijving, aantalHonderdste, tariefCent, betaler, duur, toelichting }
}
