/** A figure as a picture holds it. */
export interface BeeldCijfer {
  readonly maat: string
  readonly naam: string
  readonly eenheid: string
  readonly decimalen: number
  readonly periode: string | null
  readonly waarde: number | null
  readonly release: string | null
  readonly grenzen: number | null
}

/** What two pictures of one buurt are compared by. */
export interface VergelijkbaarBeeld {
  readonly gebieden: readonly string[]
  /** Of each measure the newest first. */
  readonly cijfers: readonly BeeldCijfer[]
}

/**
 * Why a figure differs between two pictures. `gebieden`: the buurt consists of other areas. `grenzen`: the same code has other boundaries.
 * `uitgave`: the office published the same period anew. `meting`: a newer period; only this one can be a change in the buurt itself.
 */
export type Verschilreden = 'gelijk' | 'gebieden' | 'grenzen' | 'uitgave' | 'meting' | 'nieuw' | 'verdwenen'

export interface BeeldVerschil {
  readonly maat: string
  readonly naam: string
  readonly eenheid: string
  readonly decimalen: number
  readonly van: { readonly periode: string; readonly waarde: number } | null
  readonly naar: { readonly periode: string; readonly waarde: number } | null
  readonly reden: Verschilreden
}

/** Compares two pictures figure by figure: of each measure the newest figure that is there. In the order of the later picture, then what is gone. */
export function compareBeelden(van: VergelijkbaarBeeld, naar: VergelijkbaarBeeld): readonly BeeldVerschil[] {
  const sameGebieden = van.gebieden.toSorted().join() === naar.gebieden.toSorted().join()
  const before = newestOf(van.cijfers)
  const after = newestOf(naar.cijfers)
  return [...new Set([...after.keys(), ...before.keys()])].map(maat => {
    const a = before.get(maat)
    const b = after.get(maat)
    const { naam, eenheid, decimalen } = (b ?? a) as BeeldCijfer
    return { maat, naam, eenheid, decimalen, van: shown(a), naar: shown(b), reden: reasonOf(a, b, sameGebieden) }
  })
}

function reasonOf(a: BeeldCijfer | undefined, b: BeeldCijfer | undefined, sameGebieden: boolean): Verschilreden {
  if (a === undefined) return 'nieuw'
  if (b === undefined) return 'verdwenen'
  if (!sameGebieden) return 'gebieden'
  if (a.grenzen !== b.grenzen && a.periode === b.periode) return 'grenzen'
  if (a.periode !== b.periode) return 'meting'
  return a.release !== b.release && a.waarde !== b.waarde ? 'uitgave' : 'gelijk'
}

function shown(cijfer: BeeldCijfer | undefined): BeeldVerschil['van'] {
  return cijfer === undefined ? null : { periode: cijfer.periode ?? '', waarde: cijfer.waarde ?? 0 }
}

function newestOf(cijfers: readonly BeeldCijfer[]): ReadonlyMap<string, BeeldCijfer> {
  const found = new Map<string, BeeldCijfer>()
  for (const cijfer of cijfers)
    if (cijfer.waarde !== null && cijfer.periode !== null && !found.has(cijfer.maat)) found.set(cijfer.maat, cijfer)
  return found
}
