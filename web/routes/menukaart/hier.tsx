import { describeOntbreekt } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Doelgroephier, InterventieAntwoord } from '../../menukaart-data.ts'
import { writeAantal, writeList, writePeriode } from '../../format.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Plaats } from './find-plaats.ts'

interface HierProps {
  readonly antwoord: InterventieAntwoord
  readonly plaats: Plaats
  readonly weigering: string | null
}

/** How many people an entry is for in a place, with a form that asks for the place. */
export function Hier({ antwoord: { interventie, hier }, plaats, weigering }: HierProps) {
  const { m, href } = usePage()
  const text = m.menukaart.hier
  const { regel } = interventie
  return (
    <section className="page__part hier" aria-labelledby="hier">
      <Heading level={2} id="hier">
        {text.titel}
      </Heading>
      {regel === 'onbekend' ? (
        <Paragraph>{text.geenRegel}</Paragraph>
      ) : (
        <>
          {hier !== null && <Aantal hier={hier} plaats={plaats} telt={regel.telt} />}
          {weigering !== null && <p role="alert">{weigering}</p>}
          {plaats.getypt !== '' && plaats.gebieden === null && (
            <div role="status">
              {plaats.gevonden.length === 0 ? (
                <Paragraph>{text.geen(plaats.getypt)}</Paragraph>
              ) : (
                <>
                  <Paragraph>{text.kies}</Paragraph>
                  <ul className="links" role="list">
                    {plaats.gevonden.map(({ code, naam, soort, gemeente, demo }) => (
                      <li key={code}>
                        <Link href={href(`/menukaart/${interventie.id}?gebied=${code}#hier`)}>{naam}</Link>{' '}
                        <span className="soft">{[m.soorten[soort], gemeente].filter(Boolean).join(', ')}</span>{' '}
                        {demo && <span className="badge">{m.bronnen.demo}</span>}
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </div>
          )}
          <p className="read">
            <span lang="nl">{regel.uitleg}</span> {text.zegt[regel.zegt]}
          </p>
          <form method="get" action="#hier" className="hier__form">
            <label className="field__label" htmlFor="gebied">
              {text.gebied}
            </label>
            <span className="soft small menukaart__hint" id="gebied-hint">
              {text.gebiedHint}
            </span>
            <input
              id="gebied"
              name="gebied"
              type="text"
              className="utrecht-textbox utrecht-textbox--html-input"
              defaultValue={plaats.getypt === '' ? '' : (plaats.naam ?? plaats.getypt)}
              aria-describedby="gebied-hint"
              autoComplete="off"
            />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              {text.toon}
            </button>
          </form>
        </>
      )}
    </section>
  )
}

interface AantalProps {
  readonly hier: Doelgroephier
  readonly plaats: Plaats
  readonly telt: 'mensen' | 'huishoudens'
}

function Aantal({ hier, plaats, telt }: AantalProps) {
  const { m, taal } = usePage()
  const text = m.menukaart.hier
  const { aantal, onder, boven, ontbreekt, schatting, delen } = hier
  const naam = plaats.naam ?? text.meerGebieden(hier.gebied.split(',').length)
  const isMadeUp = plaats.gevonden.some(({ demo }) => demo)
  const figures = delen.flatMap(({ meting, van }) => [meting, ...(van === null ? [] : [van])])
  const rests = writeList(
    figures.map(({ naam: figure, periode }) => (periode === null ? figure : `${figure} (${writePeriode(periode, taal)})`)),
    taal,
  )
  if (aantal === null || onder === null || boven === null) {
    return <p className="hier__aantal hier__aantal--geen">{text.ontbreekt(naam, describeOntbreekt(ontbreekt ?? 'onbekend', taal))}</p>
  }
  const written = aantal === 0 ? text.minderDan : writeAantal(aantal, taal)
  return (
    <>
      <p className="hier__aantal">
        {telt === 'mensen' ? text.aantal(written, naam) : text.huishoudens(written, naam)}
        {schatting === 'model' && <EstimateBadge />}
        {isMadeUp && <span className="badge">{m.bronnen.demo}</span>}
      </p>
      <p className="read">
        {text.tussen(writeAantal(onder, taal), writeAantal(boven, taal))} {schatting === 'model' && text.schatting}
      </p>
      <p className="soft small">
        {text.steunt}: {rests}.
      </p>
    </>
  )
}
