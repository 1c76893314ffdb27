import { writeAantal } from '../format.ts'
import type { Kaart, KaartSoort, Klasse, Onderwerp, Vlak } from '../kaart-data.ts'
import { writeKlasse, writeOpKaart } from './kaart-woorden.ts'
import { usePage } from './page-context.ts'

/** The five steps of the scale, from light to dark; fewer classes take the ones furthest apart. */
export const stappen = [1, 2, 3, 4, 5] as const

/** Which step of the scale a class is drawn in. */
export function stapOf(klasse: number, aantal: number): number {
  return aantal <= 1 ? 3 : 1 + Math.round((klasse * (stappen.length - 1)) / (aantal - 1))
}

/** The colour, or for an estimate the stripes, of a class; the dots of an area without a figure. */
function fillOf(klasse: number | null, { klassen, schatting }: Pick<Onderwerp, 'klassen' | 'schatting'>) {
  if (klasse === null) return { fill: 'url(#kaart-leeg)' }
  const stap = stapOf(klasse, klassen.length)
  return schatting === 'model' ? { fill: `url(#kaart-strepen-${stap})` } : { className: `klasse klasse--${stap}` }
}

interface KaartBeeldProps {
  readonly kaart: Kaart
  /** The page that an area leads to. */
  readonly hrefOf: (code: string) => string
}

/**
 * The areas of a place in the colours of their classes, and then, over all of them, what a mouse finds there: the name, the figure and the way to
 * the page of each. In that order, because a browser draws what has come: the whole picture first. The list below says the same in words.
 */
export function KaartBeeld({ kaart, hrefOf }: KaartBeeldProps) {
  const others = kaart.vlakken.filter(({ gekozen }) => gekozen !== true)
  const own = kaart.vlakken.filter(({ gekozen }) => gekozen === true)
  const draw = ({ code, klasse, d }: Vlak) => <path key={code} id={idOf(code)} {...fillOf(klasse, kaart)} d={d} />
  return (
    <svg
      className={kaart.schatting === 'model' ? 'maatkaart__beeld maatkaart__beeld--schatting' : 'maatkaart__beeld'}
      viewBox={kaart.viewBox}
      aria-hidden="true"
    >
      <g>{others.map(vlak => draw(vlak))}</g>
      {own.length > 0 && (
        <>
          <g className="maatkaart__rand maatkaart__rand--wit">{own.map(rand)}</g>
          <g className="maatkaart__rand">{own.map(rand)}</g>
          <g>{own.map(vlak => draw(vlak))}</g>
        </>
      )}
      <g className="maatkaart__namen">
        {[...others, ...own].map(vlak => (
          <Naam key={vlak.code} vlak={vlak} kaart={kaart} href={hrefOf(vlak.code)} />
        ))}
      </g>
    </svg>
  )
}

/** One letter, so that many of them stay small. */
function idOf(code: string): string {
  return `v${code}`
}

function rand({ code, d }: Vlak) {
  return <path key={code} d={d} />
}

function Naam({ vlak, kaart, href }: { readonly vlak: Vlak; readonly kaart: Kaart; readonly href: string }) {
  const { m, taal } = usePage()
  return (
    <a href={href} tabIndex={-1}>
      <title>{`${vlak.naam}: ${writeOpKaart(vlak, kaart, { taal, geen: m.kaart.legenda.geen })}`}</title>
      <use href={`#${idOf(vlak.code)}`} />
    </a>
  )
}

/** The stripes and the dots, once on a page, before any map. */
export function KaartPatronen() {
  return (
    <svg className="maatkaart__patronen" aria-hidden="true" width="0" height="0">
      <defs>
        {stappen.map(stap => (
          <pattern key={stap} id={`kaart-strepen-${stap}`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="maatkaart__grond" width="7" height="7" />
            <rect className="maatkaart__streep" width={stap * 1.15 - 0.35} height="7" />
          </pattern>
        ))}
        <pattern id="kaart-leeg" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="maatkaart__grond" width="6" height="6" />
          <circle className="maatkaart__stip" cx="1.5" cy="1.5" r="0.9" />
          <circle className="maatkaart__stip" cx="4.5" cy="4.5" r="0.9" />
        </pattern>
      </defs>
    </svg>
  )
}

interface LegendaProps {
  readonly over: Onderwerp
  /** What each area is. */
  readonly soort: KaartSoort
  readonly hasOwn: boolean
}

/** What each colour stands for and how many areas have it, as a list of words, and how the classes were made. */
export function Legenda({ over, soort, hasOwn }: LegendaProps) {
  const { m, taal } = usePage()
  const text = m.kaart.legenda
  const soorten = m.soortenMeervoud[soort]
  const aantal = (count: number) => text.gebieden(writeAantal(count, taal), count === 1 ? m.soorten[soort].toLowerCase() : soorten)
  const line = (klasse: Klasse) => `${writeKlasse(klasse, over, { taal, van: text.van })}: ${aantal(klasse.aantal)}`
  return (
    <div className="maatkaart__legenda">
      <ul role="list" aria-label={text.titel}>
        {over.klassen.map((klasse, nummer) => (
          <li key={klasse.van}>
            <Staal {...fillOf(nummer, over)} /> {line(klasse)}
          </li>
        ))}
        {over.zonderCijfer > 0 && (
          <li>
            <Staal {...fillOf(null, over)} /> {`${text.geen}: ${aantal(over.zonderCijfer)}`}
          </li>
        )}
        {hasOwn && (
          <li>
            <svg className="maatkaart__staal" viewBox="0 0 28 20" aria-hidden="true">
              <rect className="maatkaart__rand-staal" x="2" y="2" width="24" height="16" />
            </svg>{' '}
            {text.eigen}
          </li>
        )}
      </ul>
      <p className="small soft">{text.hoe(over.klassen.length, soorten)}</p>
    </div>
  )
}

function Staal(fill: { readonly fill?: string; readonly className?: string }) {
  return (
    <svg className="maatkaart__staal" viewBox="0 0 28 20" aria-hidden="true">
      <rect width="28" height="20" {...fill} />
    </svg>
  )
}
