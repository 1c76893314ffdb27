import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/mijlpaal.ts'
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
import type { MijlpaalInvoer, Uitvoermijlpaal } from '../../uitvoering-data.ts'
import { parseDag } from '../programma/change-buurt.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'uitvoering bijwerken')
  const { buurt, activiteit } = needOne(await context.get(apiContext).uitvoering.activiteit(params.id, params.activiteit))
  const kept = activiteit.mijlpalen.find(({ id }) => id === params.mijlpaal) ?? null
  if (kept === null && params.mijlpaal !== 'nieuw') throw data(null, { status: 404 })
  return { view: hold({ buurt, activiteit, kept, newId: kept?.id ?? crypto.randomUUID() }) }
}

/** Makes a milestone, writes it anew, or takes it away. */
export async function action({ context, request, params: { id, activiteit } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) =>
    redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitvoering/${activiteit}?gedaan=${gedaan}#mijlpalen-kop`))
  const [mijlpaal, versie] = [readText(form, 'mijlpaal'), Number(readText(form, 'versie'))]
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.uitvoering.haalMijlpaalWeg(id, mijlpaal, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('mijlpaal-weg')
  }
  const read = readMijlpaal(form, activiteit)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.uitvoering.zetMijlpaal(id, mijlpaal, versie, read.mijlpaal)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('mijlpaal')
}

function readMijlpaal(
  form: SentForm,
  activiteit: string,
): { readonly mijlpaal: MijlpaalInvoer } | { readonly fouten: Readonly<Record<string, string>> } {
  const { uitvoering, programma } = messagesIn(form.taal)
  const wat = readText(form, 'wat')
  const [dag, gedaan] = [parseDag(readText(form, 'dag')), parseDag(readText(form, 'gedaan'))]
  const fouten = {
    ...(wat.length < 3 ? { wat: uitvoering.mijlpaal.watFout } : {}),
    ...(dag === null && readText(form, 'dag') !== '' ? { dag: programma.buurt.datumFout } : {}),
    ...(gedaan === null && readText(form, 'gedaan') !== '' ? { gedaan: programma.buurt.datumFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  return { mijlpaal: { activiteit, wat, dag, wie: readText(form, 'wie'), gedaan } }
}

/** One milestone: what, when, by whom, and when it was reached. */
export default function MijlpaalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, activiteit, kept, newId } = loaderData.view.view
  const text = m.uitvoering.mijlpaal
  const titel = kept === null ? text.nieuw : text.bestaand
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/uitvoering/${activiteit.id}`)}>{activiteit.naam}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      <MijlpaalForm kept={kept} newId={newId} state={actionData} />
      {kept !== null && (
        <Form>
          <input type="hidden" name="mijlpaal" value={kept.id} />
          <input type="hidden" name="versie" value={kept.versie} />
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.weg}
          </button>
        </Form>
      )}
    </div>
  )
}

interface MijlpaalFormProps {
  readonly kept: Uitvoermijlpaal | null
  readonly newId: string
  readonly state: FormState | undefined
}

function MijlpaalForm({ kept, newId, state }: MijlpaalFormProps) {
  const { m } = usePage()
  const text = m.uitvoering.mijlpaal
  const field = { state, autoComplete: 'off' } as const
  const day = (iso: string | null | undefined) => (iso ? writeKorteDag(iso) : '')
  const { datumUitleg } = m.programma.buurt
  return (
    <Form>
      <input type="hidden" name="mijlpaal" value={state?.waarden['mijlpaal'] ?? newId} />
      <input type="hidden" name="versie" value={kept?.versie ?? 0} />
      <p className="soft">{text.zichtbaar}</p>
      <TextField {...field} name="wat" label={text.wat} hint={text.watHint} waarde={kept?.wat ?? ''} />
      <TextField {...field} name="dag" label={text.dag} hint={datumUitleg} need="optional" isShort waarde={day(kept?.dag)} />
      <TextField {...field} name="wie" label={text.wie} hint={text.wieHint} need="optional" waarde={kept?.wie ?? ''} />
      <TextField {...field} name="gedaan" label={text.gedaan} hint={text.gedaanHint} need="optional" isShort waarde={day(kept?.gedaan)} />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}
