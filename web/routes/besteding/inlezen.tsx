import { data } from 'react-router'
import type { Route } from './+types/inlezen.ts'
import type { BestedingVraag } from '../../besteding-data.ts'
import { apiContext } from '../../context.ts'
import { readForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { neemWerkboek, WerkboekInlezen } from '../../ui/werkboek.tsx'
import { BekekenUitgaven } from './bekeken.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bijwerken')
  const besteding = needOne(await context.get(apiContext).besteding.besteding(params.id, taalOf(request.url)))
  if (!besteding.mag.bijwerken) throw data(null, { status: 404 })
  return { view: hold(besteding) }
}

/** Looks at a workbook, or reads in what was looked at. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { besteding } = form.api
  return await neemWerkboek(form, {
    bekijk: bestand => besteding.bekijk(id, form.taal, bestand),
    wijzig: (veranderingen: BestedingVraag['veranderingen']) => besteding.wijzig(id, { hoe: 'werkboek', veranderingen }),
    klaar: `/programma/buurten/${id}/besteding?gedaan=ingelezen`,
    bestandFout: messagesIn(form.taal).besteding.inlezen.bestandFout,
  })
}

/** A workbook in which was filled in what was spent: what it would change, and only then to keep it. */
export default function UitgavenInlezen({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const { buurt } = loaderData.view.view
  const bekeken = actionData && 'bekeken' in actionData ? actionData.bekeken : null
  return (
    <WerkboekInlezen
      text={m.besteding.inlezen}
      terug={{ naar: `/programma/buurten/${buurt.id}/besteding`, naam: m.besteding.titel(buurt.naam) }}
      state={actionData && 'refused' in actionData ? actionData.refused : undefined}
      fouten={bekeken?.aantalFouten ?? null}
    >
      {bekeken !== null && <BekekenUitgaven bekeken={bekeken} />}
    </WerkboekInlezen>
  )
}
