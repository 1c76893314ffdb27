import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/wijzig-regio.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need, needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { VoorstelKaart } from '../agenda/voorstellen.tsx'
import { readRegio } from './read-regio.ts'
import { RegioForm } from './regio-form.tsx'
import { RegioKaarten } from './regio-kaarten.tsx'

/** More than these nobody reads to the end. */
const first = 12

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'regios beheren')
  const { regio: client } = context.get(apiContext)
  const taal = taalOf(request.url)
  const regio = needOne(await client.regio(params.id, taal))
  const voorstellen = need(await client.voorstellen(params.id, taal))
  return { view: hold({ regio, voorstellen }), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Gives a region another name or other gemeenten, or takes it away. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const versie = Number(readText(form, 'versie'))
  if (readText(form, 'doe') === 'weg') {
    const gone = await form.api.regio.haalWeg(id, versie)
    if ('weigering' in gone) return refuseForm(form, gone.weigering)
    throw redirect(hrefIn(form.taal, '/programma/regios?gedaan=weg'))
  }
  const read = await readRegio(form)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await form.api.regio.wijzig(id, versie, read.regio)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, `/programma/regios/${id}?gedaan=gewijzigd`))
}

/** A region for who keeps it: what it is, what was written down about it, and what its figures propose. */
export default function WijzigRegio({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { regio, voorstellen } = loaderData.view.view
  const text = m.regio
  const nieuw = `/programma/regios/${regio.id}/uitdagingen/nieuw`
  return (
    <div className="wrap page">
      <title>{`${regio.naam} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/regios')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{regio.naam}</Heading>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <p>
        <Link href={href(`/regio/${regio.id}`)}>{text.bekijk}</Link>
      </p>
      <RegioForm state={actionData} regio={regio} />
      <RegioKaarten regio={regio} mayKeep />
      <p className="links-act">
        <Link href={href(nieuw)}>{text.uitdaging.nieuw}</Link>
      </p>
      <section className="page__part" aria-labelledby="voorstellen-kop">
        <Heading level={2} id="voorstellen-kop">
          {text.uitdaging.voorstellen}
        </Heading>
        <Paragraph>{voorstellen.length === 0 ? m.agenda.agenda.geenVoorstellen : text.uitdaging.voorstellenUitleg}</Paragraph>
        <ul className="kaarten" role="list">
          {voorstellen.slice(0, first).map(voorstel => (
            <li key={`${voorstel.kant} ${voorstel.onderwerp}`}>
              <VoorstelKaart voorstel={voorstel} naar={`${nieuw}?voorstel=${voorstel.kant}.${voorstel.onderwerp}`} mayEdit />
            </li>
          ))}
        </ul>
      </section>
      <section className="page__part" aria-labelledby="weg-kop">
        <Heading level={2} id="weg-kop">
          {text.form.weg}
        </Heading>
        <p className="read">{text.form.wegUitleg}</p>
        <Form isBare>
          <input type="hidden" name="versie" value={regio.versie} />
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.form.weg}
          </button>
        </Form>
      </section>
    </div>
  )
}
