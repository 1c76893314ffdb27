import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/cohort-besluit.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeKorteDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { NoteField } from '../../ui/select-field.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { Herkiezen, Redenen } from './besluit-redenen.tsx'
import type { TeKiezen } from './besluit-redenen.tsx'
import { readHerziening, readVaststelling } from './read-besluit.ts'
import { requireLeiden } from './require-leiden.ts'
import { vandaag } from './vandaag.ts'

/** The list to decide about, with what was decided the last time. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  requireLeiden(await requireIk({ context, request }))
  const { selectie } = context.get(apiContext)
  const cohort = need(await selectie.cohort(params.id))
  const { kandidaten } = need(await selectie.kandidaten(params.id))
  const isPrepared = cohort.staat === 'voorbereiding'
  const [last] = isPrepared ? [] : need(await selectie.lijsten(params.id)).lijsten
  const reasons = new Map(last?.besluit.redenen.map(({ buurt, reden }) => [buurt, reden]))
  const onList = new Set(cohort.lijst.map(({ id }) => id))
  const buurten = kandidaten.map(({ id, naam, plek, marktaandeel, voorwaarde }): TeKiezen => {
    return { id, naam, plek, marktaandeel, voorwaarde, staatErop: onList.has(id), reden: reasons.get(id) ?? '' }
  })
  return { view: hold({ cohort, buurten, door: last?.besluit.door ?? [], vandaag: vandaag() }) }
}

/** Adopts the list as it was planned, or another version beside the one that holds. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { selectie } = form.api
  const text = messagesIn(form.taal).selectie.besluit
  const versie = Number(readText(form, 'versie'))
  const fields = { redenen: null, nietGekozen: null, buurten: null }
  if (readText(form, 'soort') === 'herzien') {
    const read = readHerziening(form, text)
    if ('fouten' in read) return refuseFields(form, read.fouten)
    const revised = await selectie.herzie(params.id, versie, { ...read.besluit, buurten: read.buurten })
    if ('weigering' in revised) return refuseForm(form, revised.weigering, fields)
    throw redirect(hrefIn(form.taal, `/programma/cohorten/${params.id}?gedaan=herzien`))
  }
  const read = readVaststelling(form, text)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const adopted = await selectie.stelVast(params.id, versie, read.besluit)
  if ('weigering' in adopted) return refuseForm(form, adopted.weigering, fields)
  throw redirect(hrefIn(form.taal, `/programma/cohorten/${params.id}?gedaan=vastgesteld`))
}

/** The decision about a list: who took it and when, and for each buurt why. Afterwards the list does not change any more. */
export default function CohortBesluit({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { cohort, buurten, door, vandaag: dag } = loaderData.view.view
  const text = m.selectie.besluit
  const isPrepared = cohort.staat === 'voorbereiding'
  const titel = isPrepared ? text.vaststellen(cohort.naam) : text.herzien(cohort.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/cohorten/${cohort.id}`)}>{cohort.naam}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{isPrepared ? text.vaststellenUitleg : text.herzienUitleg}</Paragraph>
      <ErrorSummary state={actionData} />
      {cohort.nogTeDoen.length > 0 && (
        <ul className="taken" role="list" aria-label={m.selectie.cohort.nogTeDoen}>
          {cohort.nogTeDoen.map(tekst => (
            <li key={tekst}>
              <Sentence tekst={tekst} />
            </li>
          ))}
        </ul>
      )}
      <Form>
        <p className="soft">{m.formulier.verplicht}</p>
        <input type="hidden" name="soort" value={isPrepared ? 'vaststellen' : 'herzien'} />
        <input type="hidden" name="versie" value={cohort.versie} />
        <Kop state={actionData} door={door} vandaag={dag} />
        {isPrepared ? <Redenen buurten={buurten} state={actionData} /> : <Herkiezen buurten={buurten} state={actionData} />}
        <p>
          <strong>{text.letOp}</strong>
        </p>
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {isPrepared ? text.knop : text.herzienKnop}
        </button>
      </Form>
    </div>
  )
}

interface KopProps {
  readonly state: FormState | undefined
  readonly door: readonly string[]
  readonly vandaag: string
}

function Kop({ state, door, vandaag: dag }: KopProps) {
  const { m } = usePage()
  const text = m.selectie.besluit
  return (
    <>
      <TextField name="datum" label={text.datum} hint={text.dagHint} state={state} waarde={writeKorteDag(dag)} autoComplete="off" isShort />
      <NoteField name="door" label={text.door} hint={text.doorHint} state={state} waarde={door.join('\n')} need="required" rows={3} />
    </>
  )
}
