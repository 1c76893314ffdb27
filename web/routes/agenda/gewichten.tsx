import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatGetal } from '@buurtwijs/figures'
import type { Gewichten as AgendaGewichten } from '../../agenda-data.ts'
import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

const delen = ['ernst', 'omvang', 'invloed', 'stem'] as const

interface GewichtenProps {
  readonly gewichten: AgendaGewichten
  readonly versie: number
  readonly state: FormState | undefined
}

/** How heavy each part of a proposal counts, to change. */
export function Gewichten({ gewichten, versie, state }: GewichtenProps) {
  const { m, taal } = usePage()
  const text = m.agenda.agenda
  const own = state?.waarden['doe'] === 'gewichten' ? state : undefined
  return (
    <section className="page__part" aria-labelledby="gewichten-kop">
      <Heading level={2} id="gewichten-kop">
        {text.gewichten}
      </Heading>
      <Paragraph>{text.gewichtenUitleg}</Paragraph>
      <details className="more" open={own !== undefined}>
        <summary>{text.gewichten}</summary>
        <Form>
          <input type="hidden" name="versie" value={versie} />
          {delen.map(deel => (
            <TextField
              key={deel}
              name={deel}
              {...text.gewicht[deel]}
              state={own}
              waarde={formatGetal(gewichten[deel], Number.isInteger(gewichten[deel]) ? 0 : 1, taal)}
              autoComplete="off"
              isShort
            />
          ))}
          <button type="submit" name="doe" value="gewichten" className="utrecht-button utrecht-button--primary-action">
            {text.bewaarGewichten}
          </button>
        </Form>
      </details>
    </section>
  )
}
