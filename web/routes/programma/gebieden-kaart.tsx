import type { Omtrek } from '../../data.ts'
import { usePage } from '../../ui/page-context.ts'
import { boxOf } from './read-gebieden.ts'

interface GebiedenKaartProps {
  readonly omtrek: Omtrek
  /** The area that is drawn as `own`. */
  readonly eigen: string
  readonly gekozen: readonly string[]
  /** Of the gemeente. */
  readonly naam: string
}

/** The gemeente with what was chosen filled in; for a mouse each shape leads to its box. The list says the same in words. */
export function GebiedenKaart({ omtrek, eigen, gekozen, naam }: GebiedenKaartProps) {
  const { m } = usePage()
  const own = { code: eigen, naam: eigen, d: omtrek.own }
  const shapes = [...omtrek.others, own]
  const isChosen = (code: string) => gekozen.includes(code) || gekozen.includes(`WK${code.slice(2, 8)}`)
  return (
    <figure className="gebieden-kaart">
      <svg viewBox={omtrek.viewBox} aria-hidden="true">
        {shapes.map(({ code, naam: title, d }) => (
          <a key={code} href={`#${boxOf(code)}`} tabIndex={-1}>
            <path className={isChosen(code) ? 'gebieden-kaart__gekozen' : undefined} d={d}>
              {title !== code && <title>{title}</title>}
            </path>
          </a>
        ))}
      </svg>
      <figcaption className="soft small">
        {m.selectie.gebieden.kaart(naam)} {omtrek.grof ? m.gebied.kaartGrof(omtrek.jaar) : m.gebied.kaartJaar(omtrek.jaar)}
      </figcaption>
    </figure>
  )
}
