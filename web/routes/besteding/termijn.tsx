import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/termijn.ts'
import type { Besteding, BestedingTermijn } from '../../besteding-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { writeBedrag } from './read-bedrag.ts'
import { readTermijn } from './read-termijn.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'besteding bijwerken')
  const besteding = needOne(await context.get(apiContext).besteding.besteding(params.id, taalOf(request.url)))
  const kept = besteding.termijnen.find(({ id }) => id === params.termijn) ?? null
  if (!besteding.mag.bijwerken || (kept === null && params.termijn !== 'nieuw')) throw data(null, { status: 404 })
  return { view: hold({ besteding, kept, newId: kept?.id ?? crypto.randomUUID() }) }
}

/** Makes an instalment, writes it anew, or takes it away. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/besteding?gedaan=${gedaan}#termijnen-kop`))
  const [termijn, versie] = [readText(form, 'termijn'), Number(readText(form, 'versie'))]
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.besteding.haalTermijnWeg(id, termijn, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('termijn-weg')
  }
  const read = readTermijn(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.besteding.zetTermijn(id, termijn, versie, read.termijn)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { verwachtCent: 'verwachtBedrag', ontvangenCent: 'ontvangenBedrag' })
  throw back('termijn')
}

/** One instalment of a payer: when and how much is expected, and what came. */
export default function TermijnPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { besteding, kept, newId } = loaderData.view.view
  const text = m.besteding.termijnen
  const titel = kept === null ? text.nieuw : text.bestaand
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${besteding.buurt.id}/besteding`)}>{m.besteding.titel(besteding.buurt.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {kept !== null && <NuStaatEr kept={kept} state={actionData} />}
      <TermijnForm besteding={besteding} kept={kept} newId={newId} state={actionData} />
      {kept !== null && kept.ontvangen === null && (
        <Form>
          <input type="hidden" name="termijn" value={kept.id} />
          <input type="hidden" name="versie" value={kept.versie} />
          <p className="soft">{text.wegUitleg}</p>
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.weg}
          </button>
        </Form>
      )}
    </div>
  )
}

function NuStaatEr({ kept, state }: { readonly kept: BestedingTermijn; readonly state: FormState | undefined }) {
  const { m, taal } = usePage()
  const text = m.besteding.termijnen
  const seen = state?.waarden['versie']
  if (seen === undefined || seen === String(kept.versie)) return null
  const came = kept.ontvangen === null ? text.nogNiet : `${writeDag(kept.ontvangen, taal)}, ${formatBedrag(kept.ontvangenCent ?? 0, taal)}`
  return (
    <div className="read">
      <p>{text.nu(writeDag(kept.verwacht, taal), formatBedrag(kept.verwachtCent, taal), came)}</p>
    </div>
  )
}

interface TermijnFormProps {
  readonly besteding: Besteding
  readonly kept: BestedingTermijn | null
  readonly newId: string
  readonly state: FormState | undefined
}

function TermijnForm({ besteding: { perJaar, perBetaler, namen }, kept, newId, state }: TermijnFormProps) {
  const { m } = usePage()
  const text = m.besteding.termijnen
  const field = { state, autoComplete: 'off', isShort: true } as const
  const payers = perBetaler.flatMap(({ wat, naam }) => (wat === null ? [] : [{ waarde: wat, naam }]))
  const own =
    kept === null || payers.some(({ waarde }) => waarde === kept.betaler)
      ? []
      : [{ waarde: kept.betaler, naam: namen.betalers[kept.betaler] ?? '' }]
  const jaren = [...new Set([...perJaar.flatMap(({ wat }) => wat ?? []), ...(kept === null ? [] : [String(kept.jaar)])])]
  return (
    <Form>
      <input type="hidden" name="termijn" value={state?.waarden['termijn'] ?? newId} />
      <input type="hidden" name="versie" value={kept?.versie ?? 0} />
      <SelectField name="betaler" label={text.betaler} state={state} keuzes={[...payers, ...own]} waarde={kept?.betaler ?? ''} />
      <SelectField
        name="jaar"
        label={text.jaar}
        hint={text.jaarHint}
        state={state}
        keuzes={jaren.map(jaar => ({ waarde: jaar, naam: jaar }))}
        waarde={kept === null ? '' : String(kept.jaar)}
      />
      <TextField
        {...field}
        name="verwacht"
        label={text.verwacht}
        hint={m.programma.buurt.datumUitleg}
        waarde={kept === null ? '' : writeKorteDag(kept.verwacht)}
      />
      <TextField
        {...field}
        name="verwachtBedrag"
        label={text.verwachtBedrag}
        waarde={kept === null ? '' : writeBedrag(kept.verwachtCent)}
      />
      <TextField
        {...field}
        name="ontvangen"
        label={text.ontvangen}
        hint={text.ontvangenHint}
        need="optional"
        waarde={kept?.ontvangen ? writeKorteDag(kept.ontvangen) : ''}
      />
      <TextField
        {...field}
        name="ontvangenBedrag"
        label={text.ontvangenBedrag}
        need="optional"
        waarde={kept?.ontvangenCent === null || kept === null ? '' : writeBedrag(kept.ontvangenCent)}
      />
      <NoteField name="zin" label={text.zin} hint={text.zinHint} state={state} waarde={kept?.zin ?? ''} rows={2} />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}
