import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { HeldForm } from '../form.ts'
import { Form } from './form.tsx'
import { usePage } from './page-context.ts'

/** The page of a form that was sent by somebody whose session had ended: they sign in elsewhere, and send it from here. */
export function SignInToGoOn({ held }: { readonly held: HeldForm }) {
  const { m, href } = usePage()
  const text = m.toegang.vasthouden
  return (
    <div className="wrap page">
      <title>{`${text.inTitel} – Buurtwijs`}</title>
      <Heading level={1}>{text.inTitel}</Heading>
      <Paragraph className="page__intro">{text.inTekst}</Paragraph>
      <p>
        <Link href={`${href('/inloggen')}?doel=${href('/inloggen/klaar')}`} target="_blank" rel="noopener">
          {text.inNieuwTabblad}
        </Link>
      </p>
      <Waiting held={held} knop={text.inVerder} />
    </div>
  )
}

/** The form itself, as it was filled in, with the button that sends it. */
export function Waiting({ held, knop }: { readonly held: HeldForm; readonly knop: string }) {
  const { m } = usePage()
  const text = m.toegang.vasthouden
  return (
    <Form>
      {held.velden.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {held.hadBestand && <Paragraph>{text.bestandOpnieuw}</Paragraph>}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {knop}
      </button>
    </Form>
  )
}
