import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/uitkomsten.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { vormNamen } from '../../ui/vormen-lijst.tsx'
import { parseDag } from '../programma/change-buurt.ts'
import { Aantekeningen } from './aantekeningen.tsx'
import { MeetNav } from './meet-nav.tsx'
import { ThemaGewoon } from './thema-gewoon.tsx'
import { ThemaUitkomsten } from './thema-uitkomsten.tsx'
import { heeftIets, ThemasZonder } from './themas-zonder.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'metingen bekijken')
  const uitkomsten = needOne(await context.get(apiContext).monitoring.uitkomsten(params.id, taalOf(request.url)))
  const { searchParams } = new URL(request.url)
  return { view: hold(uitkomsten), isGewoon: searchParams.get('voor') === 'bewoners', gedaan: searchParams.get('gedaan') ?? '' }
}

/** Notes what happened, or takes a note away. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitkomsten?gedaan=${gedaan}#aantekeningen-kop`))
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.monitoring.haalAantekeningWeg(id, readText(form, 'aantekening'))
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('aantekening-weg')
  }
  const text = messagesIn(form.taal).uitkomsten.aantekeningen
  const [dag, tekst] = [parseDag(readText(form, 'dag')), readText(form, 'tekst')]
  const fouten = { ...(dag === null ? { dag: text.dagFout } : {}), ...(tekst.length < 3 ? { tekst: text.tekstFout } : {}) }
  if (dag === null || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.monitoring.tekenAan(id, { dag, tekst })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('aantekening')
}

/** What the plan of a buurt yields: per theme from adoption through quality to effectiveness; for its network, or in plain words. */
export default function UitkomstenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const uitkomsten = loaderData.view.view
  const { isGewoon } = loaderData
  const { buurt, themas } = uitkomsten
  const [met, zonder] = [themas.filter(thema => heeftIets(thema, uitkomsten)), themas.filter(thema => !heeftIets(thema, uitkomsten))]
  const text = m.uitkomsten
  const pad = `/programma/buurten/${buurt.id}`
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(pad)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{isGewoon ? text.introBewoners : text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <p className="meten__kijk">
        <Link href={href(isGewoon ? `${pad}/uitkomsten` : `${pad}/uitkomsten?voor=bewoners`)}>
          {isGewoon ? text.kijk.netwerk : text.kijk.bewoners}
        </Link>{' '}
        <span className="soft">{text.alleenNetwerk}</span>
      </p>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {themas.length === 0 && <Paragraph>{text.leeg}</Paragraph>}
      {isGewoon && isLeeg(uitkomsten) && <Paragraph>{text.gewoon.geen}</Paragraph>}
      {(isGewoon ? themas : met).map(thema =>
        isGewoon ? (
          <ThemaGewoon key={thema.thema} thema={thema} uitkomsten={uitkomsten} />
        ) : (
          <ThemaUitkomsten key={thema.thema} thema={thema} uitkomsten={uitkomsten} />
        ),
      )}
      {!isGewoon && zonder.length > 0 && <ThemasZonder themas={zonder} uitkomsten={uitkomsten} />}
      {!isGewoon && <Gelijken uitkomsten={uitkomsten} />}
      {!isGewoon && <Aantekeningen uitkomsten={uitkomsten} state={actionData} />}
      {!isGewoon && <Meenemen buurt={buurt.id} />}
      <p>
        <Link href={href('/over-de-cijfers/is-dit-echt')}>{text.hoe}</Link>
      </p>
    </div>
  )
}

/** Which buurten stand beside this one, and how. */
function Gelijken({ uitkomsten: { gelijken } }: { readonly uitkomsten: Uitkomsten }) {
  const { m, href, taal } = usePage()
  const text = m.uitkomsten.naast
  return (
    <p className="read meten__kijk">
      {gelijken.length > 0 &&
        `${text.wie(
          writeList(
            gelijken.map(({ naam }) => naam),
            taal,
          ),
        )} `}
      <Link href={href('/over-de-cijfers/naast-anderen')}>{text.hoe}</Link>
    </p>
  )
}

/** The same as files, for the own network. */
function Meenemen({ buurt }: { readonly buurt: string }) {
  const { m, href } = usePage()
  const text = m.uitkomsten.meenemen
  return (
    <section className="page__part" aria-labelledby="meenemen-kop">
      <Heading level={2} id="meenemen-kop">
        {text.kop}
      </Heading>
      <Paragraph>{`${text.uitleg} ${text.verhalen}`}</Paragraph>
      <ul className="links" role="list">
        {vormNamen.map(vorm => (
          <li key={vorm}>
            <Link href={href(`/programma/buurten/${buurt}/uitkomsten/bestand/${vorm}`)} download>
              {`${m.meenemen.vormen[vorm].naam} (${vorm})`}
            </Link>
          </li>
        ))}
        <li>
          <Link href={`/v1/transitiebuurten/${buurt}/fhir/MeasureReport`}>{text.fhir}</Link>
        </li>
      </ul>
    </section>
  )
}

/** Whether there is nothing to tell residents yet. */
function isLeeg({ themas, reeksen }: Uitkomsten): boolean {
  return (
    reeksen.every(({ punten }) => punten.length === 0) &&
    themas.every(({ citaten }) => citaten.every(({ isVoorBewoners }) => !isVoorBewoners))
  )
}
