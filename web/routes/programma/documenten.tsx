import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatGetal } from '@buurtwijs/figures'
import { data, redirect } from 'react-router'
import type { Route } from './+types/documenten.ts'
import { apiContext } from '../../context.ts'
import type { BuurtDocument, Taal } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeLongMoment } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Field, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurt bijwerken')
  const { programma } = context.get(apiContext)
  const buurt = await programma.buurt(params.id)
  if (buurt === null) throw data(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const documenten = needOne(await programma.documenten(params.id))
  const weg = documenten.find(({ id }) => id === searchParams.get('weg')) ?? null
  return { view: hold({ buurt: { id: buurt.id, naam: buurt.naam }, documenten, weg }), gedaan: searchParams.get('gedaan') ?? '' }
}

/** Keeps a file with the buurt, or removes one after it was asked once more. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/documenten?gedaan=${gedaan}`))
  const weg = readText(form, 'weg')
  if (weg !== '') {
    const gone = await form.api.programma.verwijderDocument(id, weg)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw back('document-weg')
  }
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) {
    return refuseFields(form, { bestand: messagesIn(form.taal).buurtStukken.documenten.bestandFout })
  }
  const answer = await form.api.programma.bewaarDocument(id, bestand)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('document')
}

/** The documents of a buurt: to open, to add, and to remove. */
export default function Documenten({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { buurt, documenten, weg } = loaderData.view.view
  const text = m.buurtStukken.documenten
  const here = `/programma/buurten/${buurt.id}/documenten`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}`)}>{buurt.naam}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={m.buurtStukken.gedaan[loaderData.gedaan]} />
      {weg !== null && <Zeker document={weg} />}
      {documenten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <ul className="taken" role="list">
          {documenten.map(document => (
            <li key={document.id}>
              <Regel document={document} here={here} />
            </li>
          ))}
        </ul>
      )}
      <section className="page__part" aria-labelledby="nieuw-kop">
        <Heading level={2} id="nieuw-kop">
          {text.nieuw}
        </Heading>
        <ErrorSummary state={actionData} />
        <Form hasFile>
          <Field name="bestand" label={text.bestand} hint={text.bestandHint} state={actionData}>
            {described => <input type="file" className="file" accept=".pdf,.docx,.xlsx" {...described} />}
          </Field>
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      </section>
    </div>
  )
}

function Regel({ document, here }: { readonly document: BuurtDocument; readonly here: string }) {
  const { m, href, taal } = usePage()
  const text = m.buurtStukken.documenten
  const { id, naam, soort, grootte, toegevoegd } = document
  return (
    <>
      <Link href={href(`${here}/${id}`)} className="long-name">
        {naam}
      </Link>{' '}
      <span className="soft small">{text.regel(soort, writeGrootte(grootte, taal), writeLongMoment(toegevoegd, taal))}</span>{' '}
      <Link href={href(`${here}?weg=${id}`)} aria-label={`${text.weg}: ${naam}`}>
        {text.weg}
      </Link>
    </>
  )
}

function Zeker({ document: { id, naam } }: { readonly document: BuurtDocument }) {
  const { m } = usePage()
  const text = m.buurtStukken.documenten
  return (
    <div className="utrecht-alert utrecht-alert--warning" role="alert">
      <div className="utrecht-alert__content">
        <Heading level={2}>{text.zeker(naam)}</Heading>
        <p>{text.zekerUitleg}</p>
        <Form isBare>
          <input type="hidden" name="weg" value={id} />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.jaWeg}
          </button>
        </Form>
      </div>
    </div>
  )
}

/** In kB below a million bytes, else in MB. */
function writeGrootte(bytes: number, taal: Taal): string {
  return bytes < 1_000_000 ? `${formatGetal(Math.max(1, bytes / 1000), 0, taal)} kB` : `${formatGetal(bytes / 1_000_000, 1, taal)} MB`
}
