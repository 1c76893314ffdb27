import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/meetplan.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import type { MeetActiviteit, MeetLaag, Meetplan } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { usePage } from '../../ui/page-context.ts'
import { MeetNav } from './meet-nav.tsx'
import { MeetRegels } from './meet-regels.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'meetplan bekijken')
  const meetplan = needOne(await context.get(apiContext).monitoring.meetplan(params.id, taalOf(request.url)))
  return { view: hold(meetplan), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** By what a network sees whether its plan works: per activity in three questions, and per figure what was agreed. */
export default function MeetplanPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const meetplan = loaderData.view.view
  const { buurt, activiteiten } = meetplan
  const text = m.meten.plan
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <Done text={m.meten.gedaan[loaderData.gedaan]} />
      {activiteiten.length === 0 ? (
        <>
          <Paragraph>{text.leeg}</Paragraph>
          <p className="links">
            <Link href={href(`/programma/buurten/${buurt.id}/plan`)}>{text.naarPlan}</Link>
          </p>
        </>
      ) : (
        <>
          <Stand meetplan={meetplan} />
          <section className="page__part" aria-labelledby="activiteiten-kop">
            <Heading level={2} id="activiteiten-kop">
              {text.activiteiten}
            </Heading>
            {activiteiten.map(activiteit => (
              <Gemeten key={activiteit.id} activiteit={activiteit} meetplan={meetplan} />
            ))}
          </section>
          <MeetRegels meetplan={meetplan} />
        </>
      )}
      <p>
        <Link href={href('/over-de-cijfers/meetplan')}>{text.hoe}</Link>
      </p>
    </div>
  )
}

/** How far the measuring plan is, in a sentence. */
function Stand({ meetplan: { activiteiten, regels } }: { readonly meetplan: Meetplan }) {
  const { m } = usePage()
  const text = m.meten.plan
  const lagen = activiteiten.flatMap(each => each.lagen).filter(({ isLos }) => isLos).length
  const open = regels.filter(({ mist }) => mist.length > 0).length
  return (
    <p className="meten__stand">
      <strong>{lagen + open === 0 ? text.af : text.nietAf(lagen, open)}</strong>
    </p>
  )
}

function Gemeten({
  activiteit: { id, naam, thema, lagen },
  meetplan,
}: {
  readonly activiteit: MeetActiviteit
  readonly meetplan: Meetplan
}) {
  const { woorden } = meetplan
  return (
    <div className="meten__activiteit" id={`activiteit-${id}`}>
      <Heading level={3}>{naam}</Heading>
      <p className="soft">{woorden.themas[thema]}</p>
      <dl className="meten__lagen">
        {lagen.map(laag => (
          <div key={laag.laag}>
            <dt>{woorden.lagen[laag.laag]}</dt>
            <dd>
              <Waaraan laag={laag} activiteit={id} meetplan={meetplan} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface WaaraanProps {
  readonly laag: MeetLaag
  readonly activiteit: string
  readonly meetplan: Meetplan
}

/** The indicators of a layer, or why there are none. */
function Waaraan({
  laag: { laag, indicatoren, reden, herkomst, isLos },
  activiteit,
  meetplan: { buurt, woorden, mag, activiteiten },
}: WaaraanProps) {
  const { m, href } = usePage()
  const text = m.meten.plan
  const naam = activiteiten.find(({ id }) => id === activiteit)?.naam ?? ''
  return (
    <>
      {indicatoren.length > 0 && (
        <ul>
          {indicatoren.map(indicator => (
            <li key={indicator}>{woorden.indicatoren[indicator].naam}</li>
          ))}
        </ul>
      )}
      {reden !== '' && <p className="read">{reden}</p>}
      {isLos && <p className="meten__los">{text.los}</p>}
      {herkomst === 'gevolgd' ? !isLos && <p className="soft">{text.gevolgd}</p> : <p className="soft">{text.herkomst[herkomst]}</p>}
      {mag.bijwerken && (
        <Link
          href={href(`/programma/buurten/${buurt.id}/meetplan/${activiteit}/${laag}`)}
          aria-label={`${text.kies}: ${naam}, ${woorden.lagen[laag] ?? ''}`}
        >
          {text.kies}
        </Link>
      )}
    </>
  )
}
