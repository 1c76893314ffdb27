import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/bewerk-pagina.ts'
import type { EigenPagina } from '../../buurtpagina-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LeesTip } from '../../ui/lees-tip.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { Bijeenkomsten } from './bijeenkomsten.tsx'
import { contactNummers, readPagina } from './read-pagina-form.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtpagina bijwerken')
  const pagina = needOne(await context.get(apiContext).buurtpagina.eigen(params.id))
  return { view: hold(pagina), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** What the API calls the fields of people, and what this form does. */
const fields = Object.fromEntries(
  contactNummers.flatMap((nummer, index) =>
    ['naam', 'rol', 'telefoon', 'mail', 'bereikbaar'].map(name => [`contacten.${index}.${name}`, `${name}-${nummer}`]),
  ),
)

/** Keeps the page as a whole, and makes it public or not. */
export async function action({ context, params: { id }, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const doe = readText(form, 'doe')
  const openbaar = doe === 'publiceer' || (doe === 'bewaar' && readText(form, 'openbaar') === 'ja')
  const read = readPagina(form, openbaar)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.buurtpagina.bewaar(id, Number(readText(form, 'versie')), read.pagina)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, fields)
  const gedaan = { publiceer: 'openbaar', weg: 'weg' }[doe] ?? 'bewaard'
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/pagina?gedaan=${gedaan}`))
}

/** The network writes the page for residents: a word of welcome, whom to call, the meetings; and makes it public. */
export default function BewerkPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const pagina = loaderData.view.view
  const text = m.buurtpagina.bewerk
  const { buurt, openbaar } = pagina
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.buurtpagina.gedaan[loaderData.gedaan]} />
      <p>
        <strong>{openbaar ? text.isOpenbaar : text.isNietOpenbaar}</strong>{' '}
        {openbaar ? (
          <Link href={href(`/buurt/${pagina.adres}`)}>{text.bekijk}</Link>
        ) : (
          <Link href={href(`/programma/buurten/${buurt.id}/pagina/voorbeeld`)}>{text.bekijkVoorbeeld}</Link>
        )}
      </p>
      <ErrorSummary state={actionData} />
      <PaginaForm pagina={pagina} state={actionData} />
      <Bijeenkomsten buurt={buurt.id} bijeenkomsten={pagina.bijeenkomsten} />
    </div>
  )
}

interface PaginaFormProps {
  readonly pagina: EigenPagina
  readonly state: FormState | undefined
}

function PaginaForm({ pagina, state }: PaginaFormProps) {
  const { m } = usePage()
  const text = m.buurtpagina.bewerk
  return (
    <Form>
      <input type="hidden" name="versie" value={pagina.versie} />
      <input type="hidden" name="openbaar" value={pagina.openbaar ? 'ja' : 'nee'} />
      <NoteField name="welkom" label={text.welkom} hint={text.welkomHint} state={state} waarde={pagina.welkom} rows={4} />
      <LeesTip tekst={state?.waarden['welkom'] ?? pagina.welkom} />
      {contactNummers.map((nummer, index) => (
        <ContactFields key={nummer} nummer={nummer} contact={pagina.contacten[index]} state={state} />
      ))}
      <p className="links-act">
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>{' '}
        {pagina.openbaar ? (
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.trekTerug}
          </button>
        ) : (
          <button type="submit" name="doe" value="publiceer" className="utrecht-button utrecht-button--secondary-action">
            {text.publiceer}
          </button>
        )}
      </p>
    </Form>
  )
}

interface ContactFieldsProps {
  readonly nummer: number
  readonly contact: EigenPagina['contacten'][number] | undefined
  readonly state: FormState | undefined
}

/** Somebody whom residents can call, with their agreement. The second and third stay folded until they are filled in. */
function ContactFields({ nummer, contact, state }: ContactFieldsProps) {
  const { m } = usePage()
  const text = m.buurtpagina.bewerk
  const typed = state?.waarden[`naam-${nummer}`] ?? ''
  const inner = (
    <fieldset className="contact-veld">
      <legend className={nummer === 1 ? 'field__label' : 'visually-hidden'}>{text.contact(nummer)}</legend>
      {nummer === 1 && <p className="field__hint soft">{text.contactHint}</p>}
      <TextField name={`naam-${nummer}`} label={text.naam} autoComplete="off" state={state} waarde={contact?.naam ?? ''} need="optional" />
      <TextField name={`rol-${nummer}`} label={text.rol} autoComplete="off" state={state} waarde={contact?.rol ?? ''} need="optional" />
      <TextField
        name={`telefoon-${nummer}`}
        label={text.telefoon}
        autoComplete="off"
        state={state}
        waarde={contact?.telefoon ?? ''}
        need="either"
      />
      <TextField
        name={`mail-${nummer}`}
        type="email"
        inputMode="email"
        label={text.mail}
        autoComplete="off"
        state={state}
        waarde={contact?.mail ?? ''}
        need="either"
      />
      <TextField
        name={`bereikbaar-${nummer}`}
        label={text.bereikbaar}
        hint={text.bereikbaarHint}
        autoComplete="off"
        state={state}
        waarde={contact?.bereikbaar ?? ''}
        need="optional"
      />
      <CheckField name={`akkoord-${nummer}`} label={text.akkoord} state={state} need="optional" isTicked={contact !== undefined} />
    </fieldset>
  )
  if (nummer === 1) return inner
  return (
    <details className="more" open={contact !== undefined || typed !== ''}>
      <summary>{text.contact(nummer)}</summary>
      {inner}
    </details>
  )
}
