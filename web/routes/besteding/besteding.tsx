import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/besteding.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { writeDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { AfrekeningTabel } from './afrekening.tsx'
import { BestedingNav } from './besteding-nav.tsx'
import { BestedingSommen } from './sommen.tsx'
import { Papieren } from './papieren.tsx'
import { PenvoerderNu } from './penvoerder-nu.tsx'
import { Termijnen } from './termijnen.tsx'
import { Verantwoordingen } from './verantwoordingen.tsx'
import { Voorwaarden } from './voorwaarden.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bekijken')
  const besteding = needOne(await context.get(apiContext).besteding.besteding(params.id, taalOf(request.url)))
  return { view: hold(besteding), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Draws up the account of a year, or writes down what was agreed beside the decision. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { besteding } = form.api
  if (readText(form, 'doe') === 'voorwaarden') {
    const answer = await besteding.zetVoorwaarden(id, Number(readText(form, 'versie')), readText(form, 'voorwaarden'))
    if ('weigering' in answer) return refuseForm(form, answer.weigering, { tekst: 'voorwaarden' })
    throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding?gedaan=voorwaarden`))
  }
  const answer = await besteding.stelOp(id, { jaar: Number(readText(form, 'jaar')), toelichting: readText(form, 'toelichting') })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding?gedaan=opgesteld#verantwoording-kop`))
}

/** What becomes of the granted money of a buurt, in one page. */
export default function BestedingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const besteding = loaderData.view.view
  const { buurt, toekenning, totaal, perJaar } = besteding
  const text = m.besteding
  return (
    <div className="wrap page besteding">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {toekenning !== null && <BestedingNav buurt={buurt.id} jaren={perJaar.map(({ wat }) => wat)} />}
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {toekenning === null ? (
        <div className="read">
          <p>
            <strong>{text.geenBesluit}</strong>
          </p>
          <p>{text.geenBesluitUitleg}</p>
        </div>
      ) : (
        <>
          <p className="besteding__stand">
            <strong>{text.besloten(writeDag(toekenning.dag, taal), toekenning.ronde, formatBedrag(toekenning.toegekendCent, taal))}</strong>{' '}
            {text.stand(formatBedrag(totaal.gerealiseerdCent, taal), formatBedrag(totaal.prognoseCent, taal))}
          </p>
          <PenvoerderNu besteding={besteding} />
          <BestedingSommen besteding={besteding} />
          <section className="page__part" aria-labelledby="afrekening-kop">
            <Heading level={2} id="afrekening-kop">
              {text.afrekening.titel}
            </Heading>
            <Paragraph>{text.afrekening.uitleg}</Paragraph>
            <AfrekeningTabel rijen={besteding.afrekening} />
            <p>
              <Link href={href('/over-de-cijfers/afrekening-per-betaler')}>{text.afrekening.hoe}</Link>
            </p>
          </section>
          <Termijnen besteding={besteding} />
          <Papieren besteding={besteding} />
          <Verantwoordingen besteding={besteding} state={actionData} />
          <Voorwaarden besteding={besteding} state={actionData} />
        </>
      )}
    </div>
  )
}
