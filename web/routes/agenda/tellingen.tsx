import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Uitdaging } from '../../agenda-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface TellingenProps {
  readonly uitdaging: Uitdaging
  readonly state: FormState | undefined
}

/** How many residents agreed and did not: what was counted, and room for one more. */
export function Tellingen({ uitdaging: { bewoners }, state }: TellingenProps) {
  const { m, taal } = usePage()
  const text = m.agenda.uitdaging
  return (
    <section className="page__part" aria-labelledby="tel-kop">
      <Heading level={2} id="tel-kop">
        {text.tel}
      </Heading>
      <Paragraph className="read">{text.telUitleg}</Paragraph>
      <ul className="taken" role="list">
        {bewoners.tellingen.map(({ id, waar, datum, eens, oneens }) => (
          <li key={id}>
            {`${waar}, ${writeDag(datum, taal)}: ${text.telling(eens, oneens)}. `}
            <Form isBare>
              <button
                type="submit"
                name="doe"
                value={`telling-weg.${id}`}
                className="utrecht-button utrecht-button--secondary-action"
                aria-label={`${text.haalTellingWeg}: ${waar}, ${writeDag(datum, taal)}`}
              >
                {text.haalTellingWeg}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <ErrorSummary state={state} />
      <Form>
        <TextField name="waar" label={text.waar} state={state} autoComplete="off" />
        <TextField name="datum" label={text.dag} hint={m.programma.buurt.datumUitleg} state={state} autoComplete="off" isShort />
        <TextField name="eens" label={text.aantalEens} state={state} inputMode="numeric" autoComplete="off" isShort />
        <TextField name="oneens" label={text.aantalOneens} state={state} inputMode="numeric" autoComplete="off" isShort />
        <button type="submit" name="doe" value="tel" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarTelling}
        </button>
      </Form>
    </section>
  )
}
