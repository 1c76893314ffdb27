import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/cohort-plan.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import type { CohortPlan } from '../../selectie-data.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { NoteField } from '../../ui/select-field.tsx'
import { parseDag } from './change-buurt.ts'
import { typedDag } from './typed-dag.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  const { id, naam, plaatsen, start, eind, toelichting, staat, versie } = need(await context.get(apiContext).selectie.cohort(params.id))
  return { cohort: { id, naam, plaatsen, start, eind, toelichting, staat, versie } }
}

/** Keeps what is planned, of the version that the form was made from. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readPlan(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.selectie.wijzigCohort(params.id, Number(readText(form, 'versie')), read.plan)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/cohorten/${params.id}?gedaan=plan`))
}

function readPlan(form: SentForm): { readonly plan: CohortPlan } | { readonly fouten: Readonly<Record<string, string>> } {
  const { cohorten, besluit } = messagesIn(form.taal).selectie
  const isOpen = form.velden.has('naam')
  const [naam, plaatsen, toelichting] = [readText(form, 'naam'), readText(form, 'plaatsen'), readText(form, 'toelichting')]
  const dayOf = (name: string) => (readText(form, name) === '' ? null : (parseDag(readText(form, name)) ?? undefined))
  const [start, eind] = [dayOf('start'), dayOf('eind')]
  const fouten = {
    ...(isOpen && naam.length < 2 ? { naam: cohorten.naamFout } : {}),
    ...(isOpen && !/^[1-9]\d{0,3}$/.test(plaatsen) ? { plaatsen: cohorten.getalFout } : {}),
    ...(start === undefined ? { start: besluit.dagFout } : {}),
    ...(eind === undefined ? { eind: besluit.dagFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  return {
    plan: {
      ...(isOpen ? { naam, plaatsen: Number(plaatsen) } : {}),
      start: start ?? null,
      eind: eind ?? null,
      toelichting: toelichting === '' ? null : toelichting,
    },
  }
}

/** What is planned for a wave; its name and its places only until the list is adopted. */
export default function CohortPlanPage({ loaderData: { cohort }, actionData: state }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { cohorten, plan: text } = m.selectie
  const seen = state?.waarden['versie']
  const day = { state, need: 'optional', hint: m.programma.buurt.datumUitleg, autoComplete: 'off', isShort: true } as const
  return (
    <div className="wrap page">
      <title>{`${text.titel(cohort.naam)} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/cohorten/${cohort.id}`)}>{cohort.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(cohort.naam)}</Heading>
      <ErrorSummary state={state} />
      {seen !== undefined && seen !== String(cohort.versie) && (
        <p className="read">
          {m.portefeuille.nuStaatEr}{' '}
          {[cohort.naam, cohort.plaatsen, typedDag(cohort.start), typedDag(cohort.eind), cohort.toelichting].filter(Boolean).join(', ')}
        </p>
      )}
      <Form>
        <input type="hidden" name="versie" value={cohort.versie} />
        {cohort.staat === 'voorbereiding' ? (
          <>
            <TextField name="naam" label={cohorten.naam} state={state} waarde={cohort.naam} autoComplete="off" />
            <TextField
              name="plaatsen"
              label={cohorten.plaatsen}
              state={state}
              waarde={String(cohort.plaatsen)}
              autoComplete="off"
              inputMode="numeric"
              isShort
            />
          </>
        ) : (
          <p className="soft">{text.vast}</p>
        )}
        <TextField {...day} name="start" label={text.start} waarde={typedDag(cohort.start)} />
        <TextField {...day} name="eind" label={text.eind} waarde={typedDag(cohort.eind)} />
        <NoteField
          name="toelichting"
          label={text.toelichting}
          hint={text.toelichtingUitleg}
          state={state}
          waarde={cohort.toelichting ?? ''}
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </div>
  )
}
