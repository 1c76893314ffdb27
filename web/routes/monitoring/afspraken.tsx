import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/afspraken.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import type { Meetafspraak, Meetafspraken } from '../../monitoring-data.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bekijken')
  const afspraken = need(await context.get(apiContext).monitoring.afspraken(taalOf(request.url)))
  return { view: hold(afspraken), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** What the programme measures in each theme, where it comes from, how often and who sees to it. */
export default function AfsprakenPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const all = loaderData.view.view
  const text = m.meten.afspraken
  return (
    <div className="wrap page meten">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/metingen')}>{m.meten.overzicht.titel}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.meten.gedaan[loaderData.gedaan]} />
      {Object.entries(all.woorden.themas).map(([thema, naam]) => (
        <section key={thema} className="page__part" aria-labelledby={`thema-${thema}`}>
          <Heading level={2} id={`thema-${thema}`}>
            {naam}
          </Heading>
          <Thema afspraken={all.afspraken.filter(each => each.thema === thema)} all={all} naam={naam} />
        </section>
      ))}
      <p>
        <Link href={href('/over-de-cijfers/meetplan')}>{m.meten.plan.hoe}</Link>
      </p>
    </div>
  )
}

function Thema({
  afspraken,
  all,
  naam,
}: {
  readonly afspraken: readonly Meetafspraak[]
  readonly all: Meetafspraken
  readonly naam: string
}) {
  const { m, href } = usePage()
  const text = m.meten.afspraken
  const { kolommen } = m.meten.plan
  const { woorden, mag } = all
  return (
    <LijstTable
      caption={naam}
      kolommen={[kolommen.wat, kolommen.bron, kolommen.hoeVaak, kolommen.wie, ...(mag.bijwerken ? [text.wijzig] : [])]}
      rijen={afspraken.map(({ thema, laag, indicator, bron, frequentie, eigenaar, isZonderHypothese, versie }) => ({
        id: `${laag} ${indicator}`,
        kop: (
          <>
            {woorden.indicatoren[indicator].naam} <span className="meten__bij">{woorden.lagen[laag]}</span>
            {isZonderHypothese && <span className="meten__bij">{text.zonderHypothese}</span>}
            {versie > 0 && <span className="meten__bij">{text.anders}</span>}
          </>
        ),
        cellen: [
          woorden.bronnen[bron],
          woorden.frequenties[frequentie],
          woorden.eigenaren[eigenaar],
          ...(mag.bijwerken
            ? [
                <Link
                  key="wijzig"
                  href={href(`/programma/meetafspraken/${thema}/${laag}/${indicator}`)}
                  aria-label={`${text.wijzig}: ${woorden.indicatoren[indicator].naam}, ${naam}, ${woorden.lagen[laag] ?? ''}`}
                >
                  {text.wijzig}
                </Link>,
              ]
            : []),
        ],
      }))}
    />
  )
}
