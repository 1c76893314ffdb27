import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/advies.ts'
import { apiContext } from '../../context.ts'
import type { ApiClient, Taal } from '../../data.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { AdviesKaart } from './advies-kaart.tsx'
import { AdviesLater } from './advies-later.tsx'
import { AdviesNoden } from './advies-noden.tsx'
import { AdviesSamen } from './advies-samen.tsx'
import { AdviesStel } from './advies-stel.tsx'
import { PlanNav } from './plan-nav.tsx'
import { readAdviesVraag } from './read-advies-vraag.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const { vraag, state } = readAdviesVraag(new URL(request.url).searchParams, taal)
  const budget = vraag.budget ?? (state === undefined ? await findOver(api, params.id, taal) : undefined)
  const asked = { ...vraag, ...(budget === undefined ? {} : { budget }) }
  const answer = await api.plan.advies(params.id, asked, taal)
  // An address that somebody changed by hand: what it asks does not exist, so the usual advice is there.
  const advies = 'weigering' in answer && answer.weigering.status === 400 ? await api.plan.advies(params.id, {}, taal) : answer
  const mayEdit = rechten.includes('buurtplan bijwerken')
  return { view: hold({ advies: needOne(advies), woorden: await api.menukaart.woorden(taal), state, mayEdit }) }
}

/** What the budget of the buurt has left, in whole euros; undefined when nobody set a limit. */
async function findOver(api: Pick<ApiClient, 'begroting'>, buurt: string, taal: Taal): Promise<string | undefined> {
  const found = await api.begroting.begroting(buurt, taal)
  if ('weigering' in found || found.gelukt.kader.plafondCent === null) return undefined
  return String(Math.max(0, Math.floor((found.gelukt.kader.plafondCent - found.gelukt.totalen.totaalCent) / 100)))
}

/** Takes one of the entries over in the plan. */
export async function action({ context, request, params }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const uitdaging = readText(form, 'uitdaging')
  const taken = await form.api.plan.neemOver(params.id, readText(form, 'interventie'), uitdaging === '' ? null : uitdaging)
  if ('weigering' in taken) return refuseForm(form, taken.weigering, { interventie: null, uitdaging: null })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}/plan/${taken.gelukt.id}?gedaan=overgenomen`))
}

const mostBest = 4

/** What of the menukaart suits a buurt: what its network can begin with, what has to wait, and what all of that rests on. */
export default function AdviesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { advies, woorden, state, mayEdit } = loaderData.view.view
  const { buurt, gebieden, nu, later, noden, draagkracht } = advies
  // A network that is full still wants to know what would suit best.
  const best = nu.length > 0 ? nu : later.slice(0, mostBest).map(each => each.advies)
  const text = m.advies
  const pad = `/programma/buurten/${buurt.id}`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(pad)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">
        {text.intro} {m.menukaart.alleenNederlands}
      </Paragraph>
      <ErrorSummary state={actionData ?? state} />
      <PlanNav buurt={buurt.id} />
      <ul className="links" role="list">
        <li>
          <Link href={href(`${pad}/agenda`)}>{m.agenda.naarAgenda}</Link>
        </li>
        <li>
          <Link href={href('/over-de-cijfers/menukaart')}>{text.hoe}</Link>
        </li>
      </ul>
      <section className="page__part" aria-labelledby="nu-kop">
        <Heading level={2} id="nu-kop">
          {nu.length > 0 ? text.nu.kop : text.nu.best}
        </Heading>
        {best.length === 0 ? (
          <Paragraph>{noden.some(({ telt }) => telt) ? text.nu.leeg : text.nu.geenUitdagingen}</Paragraph>
        ) : (
          <>
            <Paragraph>{nu.length > 0 ? text.nu.uitleg : text.nu.vol(draagkracht.lopend)}</Paragraph>
            <ol className="kaarten" role="list">
              {best.map(each => (
                <li key={each.interventie}>
                  <AdviesKaart advies={each} gebieden={gebieden} mayEdit={mayEdit} />
                </li>
              ))}
            </ol>
          </>
        )}
        <AdviesSamen advies={advies} />
      </section>
      <AdviesLater later={nu.length > 0 ? later : later.slice(mostBest)} gebieden={gebieden} mayEdit={mayEdit} />
      <AdviesNoden advies={advies} />
      <AdviesStel advies={advies} woorden={woorden} state={state} />
    </div>
  )
}
