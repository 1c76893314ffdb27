import type { Route } from './+types/inlezen.ts'
import type { WijzigVraag } from '../../begroting-data.ts'
import { apiContext } from '../../context.ts'
import { readForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { neemWerkboek, WerkboekInlezen } from '../../ui/werkboek.tsx'
import { Bekeken } from './bekeken.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'begroting bijwerken')
  return { view: hold(needOne(await context.get(apiContext).begroting.begroting(params.id, taalOf(request.url)))) }
}

/** Looks at a workbook, or reads in what was looked at. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { begroting } = form.api
  return await neemWerkboek(form, {
    bekijk: bestand => begroting.bekijk(id, form.taal, bestand),
    wijzig: (veranderingen: WijzigVraag['veranderingen']) => begroting.wijzig(id, { hoe: 'werkboek', veranderingen }),
    klaar: `/programma/buurten/${id}/begroting?gedaan=ingelezen`,
    bestandFout: messagesIn(form.taal).begroting.inlezen.bestandFout,
  })
}

/** A workbook that was filled in: what it would change, and only then to keep it. */
export default function Inlezen({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const begroting = loaderData.view.view
  const bekeken = actionData && 'bekeken' in actionData ? actionData.bekeken : null
  return (
    <WerkboekInlezen
      text={m.begroting.inlezen}
      terug={{ naar: `/programma/buurten/${begroting.buurt.id}/begroting`, naam: m.begroting.titel(begroting.buurt.naam) }}
      state={actionData && 'refused' in actionData ? actionData.refused : undefined}
      fouten={bekeken?.aantalFouten ?? null}
    >
      {bekeken !== null && <Bekeken bekeken={bekeken} begroting={begroting} />}
    </WerkboekInlezen>
  )
}
