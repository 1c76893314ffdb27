import type { ReactNode } from 'react'
import type { Interventie, VeldNaam, VoorgesteldeInterventie, Woorden } from '../../menukaart-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { ReadVeld } from './read-veld.tsx'

type Inhoud = VoorgesteldeInterventie
const koppen = ['naam', 'kort', 'soort', 'thema', 'activiteit', 'uitdagingen', 'indicatoren', 'herzien', 'grond'] as const
type Kop = (typeof koppen)[number]

interface VerschillenProps {
  readonly was: Inhoud
  readonly wordt: Inhoud
  readonly woorden: Woorden
}

/** What differs between two versions of an entry, field by field; a field that is unknown says so. */
export function InterventieVerschillen({ was, wordt, woorden }: VerschillenProps) {
  const { m } = usePage()
  const text = m.voorstel.verschil
  const velden = listVelden(woorden).filter(veld => write(valueOf(was, veld)) !== write(valueOf(wordt, veld)))
  const anders = koppen.filter(kop => write(kopOf(was, kop)) !== write(kopOf(wordt, kop)))
  if (velden.length + anders.length === 0) return <p>{text.niets}</p>
  return (
    <dl className="velden">
      {anders.map(kop => (
        <div key={kop}>
          <dt>{text.koppen[kop]}</dt>
          <dd className="verschil">
            <Paar
              was={<Kopwaarde inhoud={was} kop={kop} woorden={woorden} />}
              wordt={<Kopwaarde inhoud={wordt} kop={kop} woorden={woorden} />}
            />
          </dd>
        </div>
      ))}
      {velden.map(veld => (
        <div key={veld}>
          <dt>{woorden.velden.find(({ id }) => id === veld)?.naam}</dt>
          <dd className="verschil">
            <Paar
              was={<Waarde inhoud={was} veld={veld} woorden={woorden} />}
              wordt={<Waarde inhoud={wordt} veld={veld} woorden={woorden} />}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Every field of an entry that is known, and by name what nobody knows. */
export function listVelden(woorden: Woorden): readonly VeldNaam[] {
  return woorden.velden.map(({ id }) => id as VeldNaam)
}

/** What a field holds. */
export function valueOf(inhoud: Inhoud, veld: VeldNaam): unknown {
  const [first = '', second] = veld.split('.')
  const outer: unknown = (inhoud as Readonly<Record<string, unknown>>)[first]
  return second === undefined ? outer : (outer as Readonly<Record<string, unknown>>)[second]
}

/** An entry with what is unknown in it, as the parts of its page read it. */
export function asAntwoord(inhoud: Inhoud, woorden: Woorden) {
  const onbekend = listVelden(woorden).filter(veld => valueOf(inhoud, veld) === 'onbekend')
  const interventie: Interventie = { ...inhoud, onbekend, verlopen: false }
  return { interventie, velden: woorden.velden.length, documenten: woorden.documenten, hier: null }
}

interface DeelProps {
  readonly inhoud: Inhoud
  readonly woorden: Woorden
}

function Waarde({ inhoud, veld, woorden }: DeelProps & { readonly veld: VeldNaam }) {
  const { m } = usePage()
  if (valueOf(inhoud, veld) === 'onbekend') return m.menukaart.een.onbekend
  return <ReadVeld veld={veld} antwoord={asAntwoord(inhoud, woorden)} woorden={woorden} />
}

function Kopwaarde({ inhoud, kop, woorden }: DeelProps & { readonly kop: Kop }) {
  const { m } = usePage()
  const nameIn = (list: readonly { readonly id: string; readonly naam: string }[], id: string) =>
    list.find(each => each.id === id)?.naam ?? id
  switch (kop) {
    case 'naam':
    case 'kort':
      return <span lang="nl">{inhoud[kop]}</span>
    case 'soort':
      return nameIn(woorden.soorten, inhoud.soort)
    case 'thema':
      return nameIn(woorden.themas, inhoud.thema)
    case 'activiteit':
      return inhoud.activiteit === null ? m.plan.activiteit.eigenSoort : m.plan.soorten[inhoud.activiteit]
    case 'uitdagingen':
      return inhoud.uitdagingen.map(id => nameIn(woorden.uitdagingen, id)).join(', ')
    case 'indicatoren':
      return inhoud.indicatoren.map(id => nameIn(woorden.indicatoren, id)).join(', ')
    case 'herzien':
      return inhoud.bewijs.herzien
    case 'grond':
      return nameIn(woorden.gronden, inhoud.bewijs.grond)
  }
}

function Paar({ was, wordt }: { readonly was: ReactNode; readonly wordt: ReactNode }) {
  const { m } = usePage()
  const text = m.voorstel.verschil
  return (
    <>
      <div className="verschil__was">
        <strong>{text.was}</strong> {was}
      </div>
      <div className="verschil__wordt">
        <strong>{text.wordt}</strong> {wordt}
      </div>
    </>
  )
}

function kopOf(inhoud: Inhoud, kop: Kop): unknown {
  if (kop === 'herzien' || kop === 'grond') return inhoud.bewijs[kop]
  return inhoud[kop]
}

/** A value as text: keys in their order, and words that were ticked as a set. */
function write(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (isWords(part)) return part.toSorted((a, b) => a.localeCompare(b))
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

function isWords(part: unknown): part is readonly string[] {
  return Array.isArray(part) && part.every(each => typeof each === 'string')
}
