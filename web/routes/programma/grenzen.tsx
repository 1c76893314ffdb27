import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/grenzen.ts'
import { apiContext } from '../../context.ts'
import { keepForm, readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { NoteField } from '../../ui/select-field.tsx'
import { findGebieden, withoutDouble } from './find-gebieden.ts'
import { KiesGebieden } from './kies-gebieden.tsx'
import { beginGebieden, readGebieden } from './read-gebieden.ts'

/** The buurt with what it consists of now, as the first choice. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurt bijwerken')
  const api = context.get(apiContext)
  const buurt = await api.programma.buurt(params.id)
  if (buurt === null) throw data(null, { status: 404 })
  const { id, naam, plaats, versie, gebieden: gekozen, indelingsjaar: jaar } = buurt
  const begin = beginGebieden(new URL(request.url).searchParams, { gekozen, jaar })
  const vraag = begin.gemeente === null && begin.zoek === '' ? { ...begin, zoek: plaats ?? '' } : begin
  return { buurt: { id, naam, versie, gekozen }, keuze: await findGebieden(api, vraag) }
}

/** Shows other areas to choose from, or keeps what was chosen. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { doe, vraag } = readGebieden(form)
  if (doe !== 'bewaar') return data({ ...keepForm(form), keuze: await findGebieden(form.api, vraag) })
  const refused = await keepGrenzen(form, params.id, vraag)
  if (refused === null) throw redirect(hrefIn(form.taal, `/programma/buurten/${params.id}#grenzen`))
  return data({ ...refused.data, keuze: await findGebieden(form.api, vraag) }, refused.init ?? undefined)
}

async function keepGrenzen(form: SentForm, id: string, { gekozen, jaar }: ReturnType<typeof readGebieden>['vraag']) {
  const reden = readText(form, 'reden')
  if (reden.length < 3) return refuseFields(form, { reden: messagesIn(form.taal).selectie.grenzen.redenFout })
  const gebieden = [...withoutDouble(gekozen)]
  const keuze = { gebieden, jaar: gebieden.length === 0 ? null : jaar, reden }
  const answer = await form.api.programma.kiesGebieden(id, Number(readText(form, 'versie')), keuze)
  return 'weigering' in answer ? refuseForm(form, answer.weigering, { gebieden: 'zoek', jaar: 'zoek' }) : null
}

/** Of which CBS areas a buurt consists: some buurten, or a whole wijk. What it was stays known, with the reason why it changed. */
export default function Grenzen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt } = loaderData
  const text = m.selectie.grenzen
  const isOverwritten = actionData !== undefined && actionData.fouten.length > 0 && actionData.waarden['versie'] !== String(buurt.versie)
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {isOverwritten && <Paragraph className="read">{text.nu(buurt.gekozen.join(', '))}</Paragraph>}
      <Form>
        <input type="hidden" name="versie" value={buurt.versie} />
        <KiesGebieden keuze={actionData?.keuze ?? loaderData.keuze} state={actionData} />
        <NoteField name="reden" label={text.reden} hint={text.redenHint} state={actionData} need="required" rows={2} />
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
