import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Voorstel } from '../../agenda-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { formatGetal } from '@buurtwijs/figures'

interface VoorstellenProps {
  readonly voorstellen: readonly Voorstel[]
  readonly buurt: string
  readonly mayEdit: boolean
}

/** More than these nobody reads to the end; the others are one click away. */
const first = 6

/** What figures and voices propose, the heaviest first, each with how it came about. */
export function Voorstellen({ voorstellen, buurt, mayEdit }: VoorstellenProps) {
  const { m } = usePage()
  const text = m.agenda.agenda
  const kanten = (['uitdaging', 'kracht'] as const).filter(kant => voorstellen.some(each => each.kant === kant))
  return (
    <section className="page__part" aria-labelledby="voorstellen-kop">
      <Heading level={2} id="voorstellen-kop">
        {text.voorstellen}
      </Heading>
      <Paragraph>{voorstellen.length === 0 ? text.geenVoorstellen : text.voorstellenUitleg}</Paragraph>
      {kanten.map(kant => (
        <ul key={kant} className="kaarten" role="list">
          {voorstellen
            .filter(each => each.kant === kant)
            .slice(0, first)
            .map(voorstel => (
              <li key={voorstel.onderwerp}>
                <VoorstelKaart
                  voorstel={voorstel}
                  naar={`/programma/buurten/${buurt}/agenda/nieuw?voorstel=${voorstel.kant}.${voorstel.onderwerp}`}
                  mayEdit={mayEdit}
                />
              </li>
            ))}
        </ul>
      ))}
    </section>
  )
}

interface KaartProps {
  readonly voorstel: Voorstel
  /** Where it is written down. */
  readonly naar: string
  readonly mayEdit: boolean
}

/** One proposal, with how it came about. */
export function VoorstelKaart({ voorstel, naar, mayEdit }: KaartProps) {
  const { m, href } = usePage()
  const text = m.agenda.agenda
  const { kant, onderwerp, titel, wat, gevolg, themas, overgenomen } = voorstel
  return (
    <article className="kaart kaart--voorstel" aria-labelledby={`voorstel-${kant}-${onderwerp}`}>
      <p className="kaart__soort">
        <span className={`label label--${kant}`}>{m.agenda.kanten[kant]}</span>{' '}
        {themas.slice(0, 2).map(({ thema }) => (
          <span key={thema} className="label">
            {m.agenda.themas[thema]}
          </span>
        ))}
      </p>
      <Heading level={3} id={`voorstel-${kant}-${onderwerp}`}>
        {titel}
      </Heading>
      <p className="read">
        {wat} {gevolg}
      </p>
      <Reken voorstel={voorstel} />
      {overgenomen !== null ? (
        <p className="small soft">{text.overgenomen}</p>
      ) : (
        mayEdit && (
          <p>
            <Link href={href(naar)}>{text.neemOver(titel)}</Link>
          </p>
        )
      )}
    </article>
  )
}

/** How a proposal came about: the rule with its numbers. */
function Reken({ voorstel }: { readonly voorstel: Voorstel }) {
  const { m, taal } = usePage()
  const text = m.agenda.agenda
  const { score, uitCijfers, uitStemmen, stemmen, feiten } = voorstel
  const [feit] = feiten
  return (
    <details className="more">
      <summary>{text.uitlegScore}</summary>
      <p>{text.score(formatGetal(score, 0, taal))}</p>
      {feit && uitCijfers !== null && (
        <p>
          {text.rekenCijfers(
            formatGetal(feit.ernst, 2, taal),
            feit.omvang === null ? null : formatGetal(feit.omvang, 2, taal),
            formatGetal(feit.invloed, 2, taal),
            formatGetal(uitCijfers, 0, taal),
          )}
        </p>
      )}
      <p>{text.rekenStemmen(stemmen.inzichten, stemmen.steun, formatGetal(uitStemmen, 0, taal))}</p>
    </details>
  )
}
