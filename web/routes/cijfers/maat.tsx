import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/maat.ts'
import { apiContext } from '../../context.ts'
import { taalOf } from '../../taal.ts'
import { unitBesideName, writeList, writePeriode } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { KloptDit, KloptDitContext } from '../../ui/klopt-dit.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { findExamples } from '../home/examples.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const maat = await api.maat(params.id, taalOf(request.url))
  if (!maat) throw data('bladzijde', { status: 404 })
  const voorbeelden = maat.aanwezig ? await findExamples(api) : []
  const antwoorden = await api.terugmelding.antwoorden({ maat: maat.id })
  return { maat, voorbeelden, antwoorden, verzonnen: verzonnenIn([...maat.releases, ...voorbeelden]) }
}

/** What a measure says and what it does not say: the page behind every name in a table. */
export default function Maat({ loaderData: { maat, voorbeelden, antwoorden } }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.cijfers
  const judgement = { 'meer-is-gunstig': text.meerGunstig, 'minder-is-gunstig': text.minderGunstig, geen: text.geenOordeel }[
    maat.polariteit
  ]
  const unit = unitBesideName(maat)
  return (
    <div className="wrap page">
      <title>{`${maat.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/over-de-cijfers')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{maat.naam}</Heading>
      <Paragraph className="page__intro">
        {unit && `${unit.slice(0, 1).toUpperCase()}${unit.slice(1)}. `}
        {judgement}
      </Paragraph>
      {maat.zegt ? (
        <div className="says">
          <section>
            <Heading level={2}>{text.zegt}</Heading>
            <Paragraph>{maat.zegt}</Paragraph>
          </section>
          {maat.zegtNiet && (
            <section>
              <Heading level={2}>{text.zegtNiet}</Heading>
              <Paragraph>{maat.zegtNiet}</Paragraph>
            </section>
          )}
        </div>
      ) : (
        <Paragraph>{text.nogGeenUitleg}</Paragraph>
      )}
      <p>
        <KloptDitContext value={{ waar: {}, antwoorden }}>
          <KloptDit over={{ soort: 'maat', maat: maat.id }} naam={maat.naam} />
        </KloptDitContext>
      </p>
      <div className="read stack page__part">
        {maat.methode && (
          <Paragraph>
            <Link href={href(`/over-de-cijfers/${maat.methode}`)}>{text.methode}</Link>
          </Paragraph>
        )}
        {maat.aanwezig && (
          <Paragraph>
            <Link href={href(`/kaart?maat=${maat.id}`)}>{m.kaart.heelLand}</Link>
          </Paragraph>
        )}
        {maat.releases.length === 0 && !maat.aanwezig && <Paragraph>{text.nietAanwezig}</Paragraph>}
        {maat.periodes.length > 0 && (
          <Paragraph>
            {text.inPerioden(
              writeList(
                maat.periodes.toSorted().map(periode => writePeriode(periode, taal)),
                taal,
              ),
            )}
          </Paragraph>
        )}
        {maat.releases.length > 0 && (
          <ul role="list">
            {maat.releases.map(release => (
              <li key={release.id}>
                {text.komtUit} <Link href={href(`/bronnen/${release.id}`)}>{`${release.uitgever}, ${release.titel}`}</Link>
                {release.demo && <MadeUp />}
                {`, ${release.periodes.map(periode => writePeriode(periode, taal)).join(', ')}`}
              </li>
            ))}
          </ul>
        )}
      </div>
      <section className="page__part" aria-labelledby="zoek-kop">
        <Heading level={2} id="zoek-kop">
          {text.zoekBuurt}
        </Heading>
        <SearchField id="zoek" big />
        {voorbeelden.length > 0 && (
          <p className="small">
            {text.voorbeelden}:{' '}
            {voorbeelden.map(({ code, naam, demo }, index) => (
              <span key={code}>
                {index > 0 && ', '}
                <Link href={href(`/gebied/${code}#${maat.sectie}`)}>{naam}</Link>
                {demo && <MadeUp />}
              </span>
            ))}
          </p>
        )}
      </section>
    </div>
  )
}

/** Behind the name of a place or a source that does not exist. */
function MadeUp() {
  const { m } = usePage()
  return (
    <>
      {' '}
      <span className="badge">{m.bronnen.demo}</span>
    </>
  )
}
