import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/gebeurtenis.ts'
import { apiContext } from '../../context.ts'
import { writeKorteDag } from '../../format.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { Gebeurtenis, GebeurtenisInvoer, Gebeurtenissen } from '../../uitvoering-data.ts'
import { readTicked } from '../agenda/tick.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { parseDag } from '../programma/change-buurt.ts'
import { MensenVelden, readMensen } from './mensen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'uitvoering bijwerken')
  const lijst = needOne(await context.get(apiContext).uitvoering.gebeurtenissen(params.id))
  const kept = lijst.gebeurtenissen.find(({ id }) => id === params.gebeurtenis) ?? null
  if (kept === null && params.gebeurtenis !== 'nieuw') throw data(null, { status: 404 })
  const voor = new URL(request.url).searchParams.get('activiteit') ?? ''
  return { view: hold({ lijst, kept, voor, newId: kept?.id ?? crypto.randomUUID() }) }
}

/** Writes down what happened, changes it, or takes it away. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitvoering/gebeurtenissen?gedaan=${gedaan}`))
  const [gebeurtenis, versie] = [readText(form, 'gebeurtenis'), Number(readText(form, 'versie'))]
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.uitvoering.haalGebeurtenisWeg(id, gebeurtenis, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('gebeurtenis-weg')
  }
  const read = readGebeurtenis(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.uitvoering.zetGebeurtenis(id, gebeurtenis, versie, read.gebeurtenis)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('gebeurtenis')
}

function readGebeurtenis(
  form: SentForm,
): { readonly gebeurtenis: GebeurtenisInvoer } | { readonly fouten: Readonly<Record<string, string>> } {
  const { uitvoering, programma } = messagesIn(form.taal)
  const [naam, dag, read] = [readText(form, 'naam'), parseDag(readText(form, 'dag')), readMensen(form)]
  const [soort, activiteit] = [readText(form, 'soort'), readText(form, 'activiteit')]
  const fouten = {
    ...(soort === '' ? { soort: uitvoering.gebeurd.soort } : {}),
    ...(naam.length < 3 ? { naam: uitvoering.gebeurd.naamFout } : {}),
    ...(dag === null ? { dag: programma.buurt.datumFout } : {}),
    ...(activiteit === '' ? { activiteit: uitvoering.gebeurd.activiteit } : {}),
    ...('fouten' in read ? read.fouten : {}),
  }
  if (Object.keys(fouten).length > 0 || dag === null || 'fouten' in read) return { fouten }
  return {
    gebeurtenis: {
      activiteit,
      ookVoor: [...readTicked(form, 'ookVoor')].filter(each => each !== activiteit),
      soort: soort as GebeurtenisInvoer['soort'],
      dag,
      naam,
      mensen: read.mensen,
    },
  }
}

/** One thing that happened: what, when, for which activities, and how many people were there. */
export default function GebeurtenisPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { lijst, kept, voor, newId } = loaderData.view.view
  const { buurt } = lijst
  const text = m.uitvoering.gebeurd
  const titel = kept === null ? text.nieuw : text.bestaand
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/uitvoering/gebeurtenissen`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      <GebeurtenisForm lijst={lijst} kept={kept} voor={voor} newId={newId} state={actionData} />
      {kept !== null && (
        <Form>
          <input type="hidden" name="gebeurtenis" value={kept.id} />
          <input type="hidden" name="versie" value={kept.versie} />
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.weg}
          </button>
        </Form>
      )}
    </div>
  )
}

interface GebeurtenisFormProps {
  readonly lijst: Gebeurtenissen
  readonly kept: Gebeurtenis | null
  readonly voor: string
  readonly newId: string
  readonly state: FormState | undefined
}

function GebeurtenisForm({ lijst: { activiteiten, vandaag }, kept, voor, newId, state }: GebeurtenisFormProps) {
  const { m } = usePage()
  const text = m.uitvoering.gebeurd
  const keuzes = activiteiten.map(({ id, naam }) => ({ waarde: id, naam }))
  const soorten = Object.entries(text.soorten).map(([waarde, naam]) => ({ waarde, naam }))
  const geen = { bewoners: 0, clienten: 0, mantelzorgers: 0, vrijwilligers: 0, professionals: 0 }
  return (
    <Form>
      <input type="hidden" name="gebeurtenis" value={state?.waarden['gebeurtenis'] ?? newId} />
      <input type="hidden" name="versie" value={kept?.versie ?? 0} />
      <SelectField name="soort" label={text.soort} state={state} keuzes={soorten} waarde={kept?.soort ?? ''} />
      <TextField name="naam" label={text.naam} hint={text.naamHint} state={state} autoComplete="off" waarde={kept?.naam ?? ''} />
      <TextField
        name="dag"
        label={text.dag}
        hint={m.programma.buurt.datumUitleg}
        state={state}
        autoComplete="off"
        isShort
        waarde={writeKorteDag(kept?.dag ?? vandaag)}
      />
      <SelectField name="activiteit" label={text.activiteit} state={state} keuzes={keuzes} waarde={kept?.activiteit ?? voor} />
      <MensenVelden titel={text.mensen} hint={text.mensenHint} state={state} mensen={kept?.mensen ?? geen} />
      {keuzes.length > 1 && (
        <TickList
          name="ookVoor"
          titel={text.ookVoor}
          hint={text.ookVoorHint}
          state={state}
          keuzes={keuzes}
          gekozen={kept?.ookVoor ?? []}
          need="optional"
        />
      )}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}
