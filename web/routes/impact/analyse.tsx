import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/analyse.ts'
import { apiContext } from '../../context.ts'
import type { HeleAnalyse } from '../../effect-data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { writeDag, writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Cohorten, Jaren, Lijnen } from './beelden.tsx'
import { Bezwaar, Wie } from './groep.tsx'
import { Oordeel } from './oordeel.tsx'
import { Nummers, Plan } from './plan.tsx'
import { Opnieuw, OpenCijfers, OpenPublicatie, OpenVrijgave, Vastleggen } from './stappen.tsx'
import { Gebruik, Ruw } from './ernaast.tsx'
import { SindsBegin } from './sinds-begin.tsx'
import { Stevig, WatNiet } from './stevig.tsx'
import { Herkomst } from './weg.tsx'
import { zegDeel } from './zeg-deel.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'analyses bekijken')
  const { searchParams } = new URL(request.url)
  const nummer = /^\d{1,4}$/.test(searchParams.get('nummer') ?? '') ? Number(searchParams.get('nummer')) : undefined
  const analyse = needOne(await context.get(apiContext).effect.analyse(params.id, taalOf(request.url), nummer))
  return { view: hold(analyse), mayDo: rechten.includes('analyse uitvoeren'), gedaan: searchParams.get('gedaan') ?? '' }
}

/** Locks the plan, opens the figures, or begins a new plan. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { effect } = form.api
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/analyses/${id}?gedaan=${gedaan}`))
  switch (readText(form, 'doe')) {
    case 'vast': {
      const answer = await effect.legVast(id, Number(readText(form, 'versie')))
      if ('weigering' in answer) return refuseForm(form, answer.weigering, { versie: null })
      throw back('vast')
    }
    case 'vrijgave': {
      const answer = await effect.openVrijgave(id)
      if ('weigering' in answer) return refuseForm(form, answer.weigering)
      throw back('geopend')
    }
    case 'publicatie': {
      const answer = await effect.openPublicatie(id)
      if ('weigering' in answer) return refuseForm(form, answer.weigering)
      throw back('geopend')
    }
    case 'opnieuw': {
      const answer = await effect.opnieuw(id)
      if ('weigering' in answer) return refuseForm(form, answer.weigering)
      throw back('opnieuw')
    }
    default: {
      const bestand = readBestand(form)
      const text = messagesIn(form.taal).analyse.openen
      const bron = readText(form, 'bron')
      if (bestand === null || bron.length < 3) {
        return refuseFields(form, {
          ...(bestand === null ? { bestand: text.bestandFout } : {}),
          ...(bron.length < 3 ? { bron: text.bron } : {}),
        })
      }
      const answer = await effect.open(id, { bestand, bron })
      if ('weigering' in answer) return refuseForm(form, answer.weigering)
      throw back('geopend')
    }
  }
}

function readBestand(form: SentForm): File | null {
  const bestand = form.velden.get('bestand')
  return bestand instanceof File && bestand.size > 0 ? bestand : null
}

/** One analysis: the verdict first when there is one, then the plan, and the next step. */
export default function AnalysePage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.analyse
  const analyse = loaderData.view.view
  const { plan, paneel, verkennend, groep, bezwaar } = analyse
  const alOpenbaar = groep?.alOpenbaar ?? []
  const isNewest = analyse.nummer === analyse.nummers.at(-1)?.nummer
  const state = actionData && 'fouten' in actionData ? actionData : undefined
  return (
    <div className="wrap page">
      <title>{`${plan.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/analyses')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{plan.titel}</Heading>
      <Paragraph className="page__intro">{analyse.uitkomst}</Paragraph>
      <Done text={state === undefined ? text.gedaan[loaderData.gedaan] : undefined} />
      <ErrorSummary state={state} />
      {(verkennend || paneel?.eerder) && (
        <p className="effect__verkennend">
          {alOpenbaar.length > 0 ? text.publicatie.alOpenbaar(writeList(alOpenbaar.map(String), taal)) : text.verkennend.tekst}
        </p>
      )}
      {paneel !== null && <Uitkomst analyse={analyse} paneel={paneel} />}
      {loaderData.mayDo && isNewest && analyse.staat === 'vast' && paneel === null && <Open analyse={analyse} state={state} />}
      <Plan analyse={analyse} mayChange={loaderData.mayDo && isNewest && analyse.staat === 'concept'} />
      {groep !== null && <Wie groep={groep} isVast={analyse.staat === 'vast'} />}
      {bezwaar !== null && <Bezwaar bezwaar={bezwaar} />}
      {loaderData.mayDo && isNewest && analyse.staat === 'concept' && bezwaar === null && (
        <Vastleggen versie={analyse.versie} vrij={analyse.vrij} />
      )}
      {loaderData.mayDo && isNewest && analyse.staat === 'vast' && <Opnieuw />}
      {analyse.nummers.length > 1 && <Nummers analyse={analyse} />}
    </div>
  )
}

/** Opening the figures from where the plan says that they come. */
function Open({ analyse, state }: { readonly analyse: HeleAnalyse; readonly state: FormState | undefined }) {
  const { plan, vrij, gepubliceerd } = analyse
  if (plan.publicatie != null) return <OpenPublicatie plan={plan} gepubliceerd={gepubliceerd ?? []} />
  return (
    <>
      {vrij !== null && <OpenVrijgave vrij={vrij} />}
      <OpenCijfers state={state} isSecond={vrij !== null} />
    </>
  )
}

function Uitkomst({ analyse, paneel }: { readonly analyse: HeleAnalyse; readonly paneel: NonNullable<HeleAnalyse['paneel']> }) {
  const { m, href, taal } = usePage()
  const text = m.analyse
  const cijfers = <p className="soft">{text.cijfers(paneel.bron, writeDag(paneel.geopend, taal), paneel.door)}</p>
  if (paneel.staat === 'bezig') {
    return (
      <section className="page__part" role="status">
        <meta httpEquiv="refresh" content="4" />
        <p>{text.bezig(zegDeel(paneel.voortgang, taal))}</p>
        <p>
          <Link href={href(`/programma/analyses/${analyse.id}`)}>{text.ververs}</Link>
        </p>
      </section>
    )
  }
  if (paneel.analyse === null) {
    return (
      <section className="page__part" aria-labelledby="geweigerd-kop">
        <Heading level={2} id="geweigerd-kop">
          {text.geweigerd}
        </Heading>
        <p className="read">{paneel.fout}</p>
        {cijfers}
        {paneel.herkomst !== null && <Herkomst herkomst={paneel.herkomst} />}
      </section>
    )
  }
  return (
    <>
      <Oordeel analyse={paneel.analyse} />
      {cijfers}
      <Ruw paneel={paneel} />
      <Lijnen analyse={paneel.analyse} uitkomst={analyse.uitkomst} />
      <Jaren analyse={paneel.analyse} uitkomst={analyse.uitkomst} />
      <Cohorten analyse={paneel.analyse} />
      <SindsBegin analyse={paneel.analyse} />
      <Stevig analyse={paneel.analyse} />
      {paneel.analyse.dosis !== undefined && <Gebruik naam={analyse.dosis ?? ''} dosis={paneel.analyse.dosis} />}
      {paneel.herkomst !== null && <Herkomst herkomst={paneel.herkomst} />}
      <WatNiet />
      <section className="page__part" aria-labelledby="bundel-kop">
        <Heading level={2} id="bundel-kop">
          {text.bundel.titel}
        </Heading>
        <p className="read">{text.bundel.tekst}</p>
        <p>
          <Link href={href(`/programma/analyses/${analyse.id}/bundel?nummer=${analyse.nummer}`)}>{text.bundel.knop}</Link>
        </p>
      </section>
    </>
  )
}
