import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/ingezonden.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import type { IngezondenVerhaal } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { DeLink } from '../reacties/de-link.tsx'
import { MeetNav } from './meet-nav.tsx'

export async function loader({ context, request, params: { id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'verhalen bijwerken')
  const ingezonden = needOne(await context.get(apiContext).monitoring.ingezonden(id, taalOf(request.url)))
  return { view: hold(ingezonden), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Makes or withdraws the link. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { monitoring } = form.api
  const doe = readText(form, 'doe') === 'link-weg' ? 'link-weg' : 'link'
  const answer =
    doe === 'link' ? await monitoring.maakVerhaallink(id, Number(readText(form, 'dagen'))) : await monitoring.trekVerhaallinkIn(id)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/verhalen/ingezonden?gedaan=${doe}`))
}

/** The stories that tellers sent, and the link by which they do. */
export default function IngezondenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, link, verhalen } = loaderData.view.view
  const text = m.vertel.netwerk
  const wachten = verhalen.filter(({ reden }) => reden === null)
  const terzijde = verhalen.filter(({ reden }) => reden !== null)
  return (
    <div className="wrap page meten">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/verhalen`)}>{m.uitkomsten.verhalen.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <MeetNav buurt={buurt.id} />
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <section className="page__part" aria-labelledby="wacht-kop">
        <Heading level={2} id="wacht-kop">
          {text.wacht}
        </Heading>
        {wachten.length === 0 && <p>{text.leeg}</p>}
        <Verhalen buurt={buurt.id} verhalen={wachten} />
      </section>
      <DeLink link={link} text={{ ...m.reacties.link, ...text.link }} papier="affiche.pdf" />
      {terzijde.length > 0 && (
        <section className="page__part" aria-labelledby="terzijde-kop">
          <Heading level={2} id="terzijde-kop">
            {text.terzijde}
          </Heading>
          <Verhalen buurt={buurt.id} verhalen={terzijde} />
        </section>
      )}
    </div>
  )
}

function Verhalen({ buurt, verhalen }: { readonly buurt: string; readonly verhalen: readonly IngezondenVerhaal[] }) {
  const { m, href, taal } = usePage()
  const text = m.vertel.netwerk
  return verhalen.map(({ id, wie, dag, tekst, reden, geluid }) => {
    const kop = text.kop(wie === '' ? m.uitkomsten.verhalen.iemand : wie, writeDag(dag, taal))
    return (
      <article key={id} className="meten__verhaal" aria-labelledby={`verhaal-${id}`}>
        <Heading level={3} id={`verhaal-${id}`}>
          {kop.slice(0, 1).toUpperCase() + kop.slice(1)}
        </Heading>
        {tekst !== '' && <p className="read draad__tekst">{tekst}</p>}
        {geluid !== null && (
          <p className="meten__los">{tekst === '' ? m.vertel.geluid.netwerk.alleenGeluid : m.vertel.geluid.netwerk.nogUitschrijven}</p>
        )}
        {reden !== null && <p className="soft">{reden}</p>}
        <Link
          href={href(`/programma/buurten/${buurt}/verhalen/ingezonden/${id}`)}
          aria-label={`${geluid === null ? text.bekijk : m.vertel.geluid.netwerk.luisterEnBeslis}: ${kop}`}
        >
          {geluid === null ? text.bekijk : m.vertel.geluid.netwerk.luisterEnBeslis}
        </Link>
      </article>
    )
  })
}
