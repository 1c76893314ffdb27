import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/demo.ts'
import { apiContext } from '../../context.ts'
import type { Rol } from '../../data.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const rollen = await context.get(apiContext).beheer.demo()
  if (rollen === null) throw data(null, { status: 404 })
  return { rollen }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const answer = await form.api.beheer.kijkRond(readText(form, 'rol') as Rol)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { rol: null })
  throw redirect(hrefIn(form.taal, '/mijn'))
}

/** In a demo: somebody made up for each role, to look around in their place. */
export default function Demo({ loaderData: { rollen }, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.beheer.demo
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={actionData} />
      <Form isBare>
        <ul className="people" role="list">
          {rollen.map(({ rol, naam, verhaal }) => (
            <li key={rol} className="people__one">
              <div>
                <p className="people__name">{naam}</p>
                <p className="soft" lang="nl">
                  {verhaal}
                </p>
              </div>
              <button type="submit" name="rol" value={rol} className="utrecht-button utrecht-button--secondary-action">
                {text.kijkAls(m.toegang.rollen[rol].naam)}
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </div>
  )
}
