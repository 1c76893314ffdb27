import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/noteren.ts'
import { apiContext } from '../../context.ts'
import type { Ik } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import noterenUrl from '../../islands/noteren.ts?worker&url'
import werkerUrl from '../../islands/zonder-verbinding.ts?worker&url'
import { messagesIn } from '../../messages/index.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { InzichtVelden } from '../agenda/inzicht-velden.tsx'
import { readInzicht } from '../agenda/read-inzicht.ts'
import { vandaag } from '../programma/vandaag.ts'

interface Plek {
  readonly id: string
  readonly naam: string
}

/** For everybody: a device keeps this page as somebody sees it who is not signed in. Who is gets their buurten in it. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { agenda, toegang } = context.get(apiContext)
  const taal = taalOf(request.url)
  const ik = await toegang.ik()
  const mag = ik !== null && ik.rechten.includes('buurtagenda bijwerken')
  const asked = new URL(request.url).searchParams.get('buurt')
  const found = mag && asked !== null ? await agenda.agenda(asked, taal) : null
  const own = found !== null && 'gelukt' in found ? [{ id: found.gelukt.buurt.id, naam: found.gelukt.buurt.naam }] : []
  return {
    persoon: mag ? ik.persoon : null,
    buurten: mag ? once([...own, ...buurtenOf(ik)]) : [],
    gekozen: own[0]?.id ?? '',
    onderwerpen: await agenda.onderwerpen(taal),
    vandaag: vandaag(),
    nieuwId: crypto.randomUUID(),
  }
}

function buurtenOf({ lidmaatschappen, rol }: Ik): readonly Plek[] {
  return lidmaatschappen.flatMap(lid => (lid.rol === rol && lid.buurt !== null ? [{ id: lid.buurt.id, naam: lid.buurt.naam }] : []))
}

function once(plekken: readonly Plek[]): readonly Plek[] {
  return [...new Map(plekken.map(plek => [plek.id, plek])).values()]
}

/** Without script the form is sent like any other. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const buurt = readText(form, 'buurt')
  if (buurt === '') return refuseFields(form, { buurt: messagesIn(form.taal).noteren.zegt.fouten['buurt'] ?? '' })
  const read = readInzicht(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.agenda.bewaarInzicht(buurt, readText(form, 'id'), read.inzicht)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { maten: null, mensen: 'mensen' })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${buurt}/inzichten?gedaan=inzicht`))
}

/** What somebody hears, written down on the device first: in a cellar, on a walk, at a door. */
export default function Noteren({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { persoon, buurten, gekozen, onderwerpen, nieuwId } = loaderData
  const text = m.noteren
  const canWrite = buurten.length > 0
  const who = persoon === null ? {} : { 'data-persoon': persoon }
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <bw-noteren data-texts={JSON.stringify(text.zegt)} data-werker={werkerUrl} data-pagina={href('/noteren')} {...who}>
        <p data-deel="inloggen" hidden={canWrite}>
          {text.inloggen} <Link href={href('/inloggen?doel=/noteren')}>{text.logIn}</Link>
        </p>
        <div data-deel="formulier" hidden={!canWrite}>
          <Form>
            <input type="hidden" name="id" value={actionData?.waarden['id'] ?? nieuwId} />
            <SelectField
              name="buurt"
              label={text.buurt}
              state={actionData}
              waarde={gekozen}
              keuzes={buurten.map(({ id, naam }) => ({ waarde: id, naam }))}
            />
            <InzichtVelden state={actionData} inzicht={null} onderwerpen={onderwerpen} vandaag={loaderData.vandaag} />
            <p className="utrecht-alert utrecht-alert--warning" data-deel="kan-verdwijnen" hidden>
              {text.zegt.kanVerdwijnen}
            </p>
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              {text.bewaar}
            </button>
          </Form>
        </div>
        <p role="status" data-deel="zegt" hidden />
        <section className="page__part" aria-labelledby="lijst-kop">
          <div data-deel="lijst-kop" hidden>
            <Heading level={2} id="lijst-kop">
              {text.lijst}
            </Heading>
          </div>
          <p data-deel="log-in" hidden>
            {text.logInOmTeVersturen} <Link href={href('/inloggen?doel=/noteren')}>{text.logIn}</Link>
          </p>
          <ul className="kaarten" role="list" data-deel="lijst" />
        </section>
        <p className="soft" data-deel="kan-offline" hidden>
          {text.kanOffline}
        </p>
      </bw-noteren>
      <details className="more">
        <summary>{text.bewaart}</summary>
        {text.bewaartUitleg.map(zin => (
          <p key={zin}>{zin}</p>
        ))}
      </details>
      <script type="module" src={noterenUrl} />
    </div>
  )
}
