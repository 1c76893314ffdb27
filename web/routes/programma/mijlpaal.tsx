import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/mijlpaal.ts'
import { apiContext } from '../../context.ts'
import type { FormState } from '../../form.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import type { Mijlpaal } from '../../portefeuille-data.ts'
import { MijlpaalStand } from './mijlpalen.tsx'
import { readMijlpaal } from './read-mijlpaal.ts'
import { typedDag } from './typed-dag.ts'

/** One milestone to change, or none to add one. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'programma leiden')
  const vandaag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  if (params.id === 'nieuw') return { mijlpaal: null, vandaag }
  const mijlpaal = need(await context.get(apiContext).portefeuille.mijlpalen()).find(({ id }) => id === params.id)
  if (!mijlpaal) throw data(null, { status: 404 })
  return { mijlpaal, vandaag }
}

/** Saves, unless somebody else changed it since this form was opened: then the form comes back with what was typed and with what stands there now. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const read = readMijlpaal(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const { portefeuille } = form.api
  const answer =
    id === 'nieuw'
      ? await portefeuille.maakMijlpaal(read.mijlpaal)
      : await portefeuille.wijzigMijlpaal(id, Number(readText(form, 'versie')), read.mijlpaal)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { bereikt: 'bereiktOp', bewijs: 'bewijsstuk' })
  throw redirect(hrefIn(form.taal, `/programma?gedaan=mijlpaal-${id === 'nieuw' ? 'toegevoegd' : 'bewaard'}`))
}

export default function MijlpaalPage({ loaderData: { mijlpaal, vandaag }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.portefeuille.mijlpalen
  const titel = mijlpaal === null ? text.nieuwTitel : text.wijzigTitel
  const seen = actionData?.waarden['versie']
  const isOverwritten = mijlpaal !== null && seen !== undefined && seen !== String(mijlpaal.versie)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma#mijlpalen')}>{m.portefeuille.terug}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <ErrorSummary state={actionData} />
      {isOverwritten && (
        <div className="read">
          <p>{m.portefeuille.nuStaatEr}</p>
          <p>{mijlpaal.tekst}</p>
          <MijlpaalStand mijlpaal={mijlpaal} op={vandaag} />
        </div>
      )}
      <MijlpaalForm mijlpaal={mijlpaal} state={actionData} />
    </div>
  )
}

function MijlpaalForm({ mijlpaal, state }: { readonly mijlpaal: Mijlpaal | null; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.portefeuille.mijlpalen
  const day = { state, need: 'optional', autoComplete: 'off', isShort: true } as const
  return (
    <Form>
      <p className="soft">{m.formulier.verplicht}</p>
      {mijlpaal !== null && <input type="hidden" name="versie" value={mijlpaal.versie} />}
      <TextField name="tekst" label={text.tekst} hint={text.tekstUitleg} state={state} waarde={mijlpaal?.tekst ?? ''} autoComplete="off" />
      <TextField
        {...day}
        name="afgesproken"
        label={text.afgesproken}
        hint={m.programma.buurt.datumUitleg}
        waarde={typedDag(mijlpaal?.afgesproken ?? null)}
      />
      <p className="field__check">
        <input
          id="isBereikt"
          name="isBereikt"
          type="checkbox"
          value="ja"
          defaultChecked={state === undefined ? mijlpaal !== null && mijlpaal.bereikt !== null : state.waarden['isBereikt'] === 'ja'}
        />
        <label htmlFor="isBereikt">{text.isBereikt}</label>
      </p>
      <TextField
        {...day}
        name="bereiktOp"
        label={text.bereiktOp}
        hint={text.bereiktOpUitleg}
        waarde={typedDag(mijlpaal?.bereikt ?? null)}
      />
      <TextField
        name="bewijsstuk"
        label={text.bewijsVeld}
        hint={text.bewijsUitleg}
        state={state}
        need="optional"
        waarde={mijlpaal?.bewijs ?? ''}
        autoComplete="off"
      />
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}
