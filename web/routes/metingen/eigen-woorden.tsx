import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/eigen-woorden.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { EigenWoorden } from '../../vragenlijsten-data.ts'

export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'vragenlijsten bekijken')
  const { vragenlijsten } = context.get(apiContext)
  return {
    view: hold({
      meting: needOne(await vragenlijsten.meting(id, golf)),
      teksten: needOne(await vragenlijsten.teksten(id, golf)),
      isGedaan: new URL(request.url).searchParams.has('gedaan'),
      mayWrite: rechten.includes('vragenlijsten bijwerken'),
    }),
  }
}

export async function action({ context, request, params: { id, golf } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const op = { buurt: id, id: golf, tekst: readText(form, 'tekst'), versie: Number(readText(form, 'versie')) }
  const oordeel = readText(form, 'oordeel') === 'vrij' ? 'vrij' : 'weg'
  const answer = await form.api.vragenlijsten.beoordeelTekst(op, oordeel, readText(form, `woorden-${op.tekst}`))
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { woorden: `woorden-${op.tekst}` })
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/vragenlijsten/${golf}/eigen-woorden?gedaan`))
}

/** What people wrote themselves, read by a person before anything is done with it. */
export default function EigenWoordenPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { meting, teksten, isGedaan, mayWrite } = loaderData.view.view
  const text = m.eigenVragen.teksten
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}`)}>{meting.naam}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      {isGedaan && <Done text={text.gedaan} />}
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      {teksten.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <ul className="lijst-vragen" role="list">
          {teksten.map(tekst => (
            <li key={tekst.id}>
              <Woorden tekst={tekst} />
              {mayWrite && (
                <Form>
                  <input type="hidden" name="tekst" value={tekst.id} />
                  <input type="hidden" name="versie" value={tekst.versie} />
                  <TextField
                    name={`woorden-${tekst.id}`}
                    label={text.woorden}
                    hint={text.woordenHint}
                    state={actionData}
                    autoComplete="off"
                    need="optional"
                  />
                  <p className="kaart__doe">
                    <button type="submit" name="oordeel" value="vrij" className="utrecht-button utrecht-button--primary-action">
                      {text.toon}
                    </button>
                    <button type="submit" name="oordeel" value="weg" className="utrecht-button utrecht-button--secondary-action">
                      {text.weg}
                    </button>
                  </p>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Woorden({ tekst: { vraag, tekst, staat } }: { readonly tekst: EigenWoorden }) {
  const { m } = usePage()
  const text = m.eigenVragen.teksten
  return (
    <>
      <p className="soft">
        {vraag} ({text.staten[staat]})
      </p>
      <p className="draad__tekst">{tekst}</p>
    </>
  )
}
