import type { BuurtPagina, NieuwTraject } from '../../data.ts'
import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import { fasen } from './buurten-vraag.ts'
import { parseDag } from './change-buurt.ts'
import { typedDag } from './typed-dag.ts'

type Verloop = NieuwTraject[number]
type Stuk = Verloop['stukken'][number]

/** How somebody writes a day that nobody knows any more. */
const unknownWords = ['onbekend', 'unknown', '?']

/** The round that a form is about: the newest. */
export function newestRonde({ fasen: all }: Pick<BuurtPagina, 'fasen'>): number {
  return Math.max(1, ...all.map(({ ronde }) => ronde))
}

/** A day as it stands in the form: 2-3-2026, the word for unknown, or nothing. */
export function typedMisschien(datum: string | null, onbekend: string): string {
  return datum === 'onbekend' ? onbekend : typedDag(datum)
}

/** Reads the whole course: other rounds and what was kept as they are, the newest round and what was added as typed. Or what to mend, per field. */
export function readEerder(
  form: SentForm,
  buurt: Pick<BuurtPagina, 'fasen'>,
  text: Messages['programma'],
): { readonly fasen: NieuwTraject } | { readonly fouten: Readonly<Record<string, string>> } {
  const ronde = newestRonde(buurt)
  const gone = form.velden.getAll('weg')
  const nieuw = readStuk(form)
  const fouten: Record<string, string> = {}
  const own = fasen.flatMap((fase): Verloop[] => {
    const [begin, eind] = [readDay(form, `begin-${fase}`), readDay(form, `eind-${fase}`)]
    if (begin === undefined) fouten[`begin-${fase}`] = text.eerder.datumFout
    if (eind === undefined) fouten[`eind-${fase}`] = text.eerder.datumFout
    const known = buurt.fasen.find(each => each.ronde === ronde && each.fase === fase)
    const kept = (known?.stukken ?? []).filter((_, index) => !gone.includes(`${fase}-${index}`))
    const stukken = nieuw.fase === fase && nieuw.stuk !== null ? [...kept, nieuw.stuk] : kept
    const isEmpty = begin === null && eind === null && stukken.length === 0
    return isEmpty ? [] : [{ ronde, fase, begin: begin ?? 'onbekend', eind: eind ?? null, stukken }]
  })
  if (nieuw.fout !== null) fouten[nieuw.fout] = nieuw.fout === 'datum' ? text.eerder.datumFout : text.eerder.tekstFout
  if (Object.keys(fouten).length > 0) return { fouten }
  return { fasen: [...buurt.fasen.filter(each => each.ronde !== ronde), ...own] }
}

/** Null: nothing typed; undefined: no day. */
function readDay(form: SentForm, name: string): string | null | undefined {
  const typed = readText(form, name)
  if (typed === '') return null
  return unknownWords.includes(typed.toLowerCase()) ? 'onbekend' : (parseDag(typed) ?? undefined)
}

interface NieuwStuk {
  readonly fase: string
  readonly stuk: Stuk | null
  /** The field that is wrong. */
  readonly fout: 'tekst' | 'datum' | null
}

/** What somebody adds; nothing when they wrote nothing about it. */
function readStuk(form: SentForm): NieuwStuk {
  const fase = readText(form, 'fase')
  const [tekst, document] = [readText(form, 'tekst'), readText(form, 'document')]
  const datum = readDay(form, 'datum')
  if (tekst === '' && document === '' && datum === null) return { fase, stuk: null, fout: null }
  if (tekst.length < 3) return { fase, stuk: null, fout: 'tekst' }
  if (datum === undefined) return { fase, stuk: null, fout: 'datum' }
  return { fase, stuk: { tekst, datum: datum ?? 'onbekend', document: document === '' ? null : document }, fout: null }
}
