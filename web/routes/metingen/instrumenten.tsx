import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/instrumenten.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { usePage } from '../../ui/page-context.ts'
import type { Instrument } from '../../vragenlijsten-data.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { vragenlijsten, toegang } = context.get(apiContext)
  const ik = await toegang.ik()
  return {
    view: hold({ instrumenten: await vragenlijsten.instrumenten(), mayFix: ik?.rechten.includes('bewoordingen vastleggen') === true }),
  }
}

/** The questionnaires that come along: what they are for, whose they are, and their words. For everybody. */
export default function InstrumentenPage({ loaderData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.vragenlijsten.instrumenten
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {loaderData.view.view.instrumenten.map(instrument => (
        <Deel key={instrument.id} instrument={instrument} mayFix={loaderData.view.view.mayFix} />
      ))}
    </div>
  )
}

function Deel({ instrument, mayFix }: { readonly instrument: Instrument; readonly mayFix: boolean }) {
  const { m, taal, href } = usePage()
  const text = m.vragenlijsten.instrumenten
  const { id, naam, wat, bewoording, bron, licentie, woordenUit, hash, items, keuzes } = instrument
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {naam[taal]}
      </Heading>
      <p className="read">{wat[taal]}</p>
      {bewoording === null ? (
        <p className="read">
          <strong>{text.geenWoorden}</strong>{' '}
          {mayFix && <Link href={href(`/vragenlijsten/${id}/woorden`)}>{m.eigenVragen.woorden.naar}</Link>}
        </p>
      ) : (
        <details>
          <summary>{text.woorden}</summary>
          <div lang="nl">
            {bewoording.vooraf !== '' && <p>{bewoording.vooraf}</p>}
            <ol className="metingen__links">
              {items.map(({ code }) => (
                <li key={code}>{bewoording.items[code]}</li>
              ))}
            </ol>
            <p>
              {text.vanDezelfde} {keuzes.map(keuze => bewoording.keuzes[keuze]).join(' / ')}
            </p>
          </div>
        </details>
      )}
      <p className="small soft metingen__vast">
        {text.licentie} {licentie[taal]}
        <br />
        {text.bron} {bron}
        {woordenUit !== null && (
          <>
            <br />
            {text.woordenUit} {woordenUit}
          </>
        )}
        {hash !== null && (
          <>
            <br />
            {text.vast} {hash}
          </>
        )}
      </p>
    </section>
  )
}
