import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Whether somebody gets a mail every week with how much waits for them, and the button that changes it. */
export function Takenmail({ aan }: { readonly aan: boolean }) {
  const { m } = usePage()
  const text = m.portefeuille.takenmail
  return (
    <section className="page__part" id="takenmail" aria-labelledby="takenmail-kop">
      <Heading level={2} id="takenmail-kop">
        {text.kop}
      </Heading>
      <Paragraph className="read">{aan ? text.aan : text.uit}</Paragraph>
      <Form>
        <button type="submit" name="takenmail" value={aan ? 'uit' : 'aan'} className="utrecht-button utrecht-button--secondary-action">
          {aan ? text.zetUit : text.zetAan}
        </button>
      </Form>
    </section>
  )
}
