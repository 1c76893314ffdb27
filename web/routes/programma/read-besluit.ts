import type { SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Messages } from '../../messages/index.ts'
import type { Besluit, Opening } from '../../selectie-data.ts'
import { parseDag } from './change-buurt.ts'

type Text = Messages['selectie']['besluit']
type Fouten = Readonly<Record<string, string>>
type Gelezen<What> = What | { readonly fouten: Fouten }

/** Fewer letters than this is no reason. */
const shortest = 3

/** Reads who decided and when: what every decision begins with. */
function readKop(form: SentForm, text: Text): { readonly datum: string; readonly door: string[]; readonly fouten: Fouten } {
  const datum = parseDag(readText(form, 'datum'))
  const door = readText(form, 'door')
    .split(/[\n;]+/)
    .map(naam => naam.trim())
    .filter(naam => naam !== '')
  const fouten = {
    ...(datum === null ? { datum: text.dagFout } : {}),
    ...(door.length === 0 || door.some(naam => naam.length < 2) ? { door: text.doorFout } : {}),
  }
  return { datum: datum ?? '', door, fouten }
}

/** Reads the decision to adopt the list as it is planned: a reason for each buurt on it, and for those that were considered and not chosen. */
export function readVaststelling(form: SentForm, text: Text): Gelezen<{ readonly besluit: Besluit }> {
  const { datum, door, fouten } = readKop(form, text)
  const redenen = idsOf(form, 'reden').map(buurt => ({ buurt, reden: readText(form, `reden-${buurt}`) }))
  const niet = readNietGekozen(form, idsOf(form, 'niet'), 'niet')
  const all = {
    ...fouten,
    ...foutenOf(
      redenen
        .filter(({ reden }) => reden.length < shortest)
        .map(({ buurt }) => [`reden-${buurt}`, text.redenFout(nameOf(form, buurt))] as const),
    ),
    ...foutenOf(
      niet.filter(({ reden }) => reden.length < shortest).map(({ buurt, naam }) => [`niet-${buurt}`, text.nietFout(naam)] as const),
    ),
  }
  if (Object.keys(all).length > 0) return { fouten: all }
  return { besluit: { datum, door, redenen, nietGekozen: niet.map(({ naam, reden }) => ({ naam, reden })) } }
}

/** Reads the decision for another version: which buurten are on it, each with a reason, and why another one is not or no longer. */
export function readHerziening(form: SentForm, text: Text): Gelezen<{ readonly besluit: Besluit; readonly buurten: string[] }> {
  const { datum, door, fouten } = readKop(form, text)
  const ids = idsOf(form, 'reden')
  const buurten = ids.filter(id => readText(form, `gekozen-${id}`) === 'ja')
  const redenen = buurten.map(buurt => ({ buurt, reden: readText(form, `reden-${buurt}`) }))
  const others = ids.filter(id => !buurten.includes(id))
  const niet = readNietGekozen(form, others, 'reden')
  const gone = others.filter(id => readText(form, `stond-${id}`) === 'ja' && readText(form, `reden-${id}`).length < shortest)
  const all = {
    ...fouten,
    ...foutenOf(
      redenen
        .filter(({ reden }) => reden.length < shortest)
        .map(({ buurt }) => [`reden-${buurt}`, text.redenFout(nameOf(form, buurt))] as const),
    ),
    ...foutenOf(
      niet.filter(({ reden }) => reden.length < shortest).map(({ buurt, naam }) => [`reden-${buurt}`, text.nietFout(naam)] as const),
    ),
    ...foutenOf(gone.map(id => [`reden-${id}`, text.erafFout(nameOf(form, id))] as const)),
    ...(buurten.length === 0 ? { buurten: text.geenBuurten } : {}),
  }
  if (Object.keys(all).length > 0) return { fouten: all }
  return { buurten, besluit: { datum, door, redenen, nietGekozen: niet.map(({ naam, reden }) => ({ naam, reden })) } }
}

/** Reads who opens a cohort, when, and why when that has to be said. */
export function readOpening(form: SentForm, text: Text, redenFout: string): Gelezen<{ readonly opening: Opening }> {
  const { datum, door, fouten } = readKop(form, text)
  const reden = readText(form, 'reden')
  const all = { ...fouten, ...(reden !== '' && reden.length < shortest ? { reden: redenFout } : {}) }
  if (Object.keys(all).length > 0) return { fouten: all }
  return { opening: { datum, door, reden: reden === '' ? null : reden } }
}

/** The buurten of which a field with this beginning was sent, in the order of the page. */
function idsOf({ velden }: SentForm, begin: string): readonly string[] {
  return [...velden.keys()].flatMap(name => (name.startsWith(`${begin}-`) ? [name.slice(begin.length + 1)] : []))
}

/** Those of which somebody wrote why they were not chosen: who was not considered has no reason. */
function readNietGekozen(form: SentForm, ids: readonly string[], begin: string) {
  return ids
    .map(buurt => ({ buurt, naam: nameOf(form, buurt), reden: readText(form, `${begin}-${buurt}`) }))
    .filter(({ reden }) => reden !== '')
}

/** The form brings the name of each buurt along. */
function nameOf(form: SentForm, buurt: string): string {
  return readText(form, `naam-${buurt}`)
}

function foutenOf(pairs: readonly (readonly [string, string])[]): Fouten {
  return Object.fromEntries(pairs)
}
