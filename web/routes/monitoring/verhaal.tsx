import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/verhaal.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { lostSound, readSound, refuseSound } from '../vertel/read-sound.ts'
import { readVerhaal } from './read-verhaal.ts'
import { VerhaalForm } from './verhaal-form.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'verhalen bijwerken')
  const all = needOne(await context.get(apiContext).monitoring.verhalen(params.id, taalOf(request.url)))
  const kept = all.verhalen.find(({ id }) => id === params.verhaal) ?? null
  if (!all.mag.bijwerken || (kept === null && params.verhaal !== 'nieuw')) throw data(null, { status: 404 })
  return { view: hold({ all, kept, newId: kept?.id ?? crypto.randomUUID() }) }
}

/** Keeps a story, or takes it away because its teller wants that. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const [verhaal, versie] = [readText(form, 'verhaal'), Number(readText(form, 'versie'))]
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/verhalen?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'geluid-weg') {
    const gone = await form.api.monitoring.haalGeluidWeg(id, verhaal, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('geluid-weg')
  }
  if (readText(form, 'doe') === 'intrekken') {
    const gone = await form.api.monitoring.trekVerhaalIn(id, verhaal, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('ingetrokken')
  }
  const read = readVerhaal(form)
  if ('fouten' in read) return refuseFields(form, { ...read.fouten, ...lostSound(form) })
  const geluid = readSound(form)
  const { monitoring } = form.api
  const answer =
    geluid === null
      ? await monitoring.bewaarVerhaal(id, verhaal, versie, read.invoer)
      : await monitoring.bewaarIngesproken(id, verhaal, versie, read.invoer, geluid)
  if ('weigering' in answer) return refuseSound(form, answer.weigering)
  throw back('verhaal')
}

/** One story: what was told, and what its teller agrees to. */
export default function VerhaalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { all, kept, newId } = loaderData.view.view
  const text = m.uitkomsten.verhalen
  const titel = kept === null ? text.nieuw : text.bestaand
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${all.buurt.id}/verhalen`)}>{text.titel(all.buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      <VerhaalForm all={all} kept={kept} newId={newId} state={actionData} />
      {kept !== null && kept.geluid !== null && kept.tekst !== '' && (
        <Form>
          <input type="hidden" name="verhaal" value={kept.id} />
          <input type="hidden" name="versie" value={kept.versie} />
          <p className="soft">{m.vertel.geluid.netwerk.haalWegUitleg}</p>
          <button type="submit" name="doe" value="geluid-weg" className="utrecht-button utrecht-button--secondary-action">
            {m.vertel.geluid.netwerk.haalWeg}
          </button>
        </Form>
      )}
      {kept !== null && (
        <Form>
          <input type="hidden" name="verhaal" value={kept.id} />
          <input type="hidden" name="versie" value={kept.versie} />
          <p className="soft">{text.trekInUitleg}</p>
          <button type="submit" name="doe" value="intrekken" className="utrecht-button utrecht-button--secondary-action">
            {text.trekIn}
          </button>
        </Form>
      )}
    </div>
  )
}
