import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

interface AantekeningenProps {
  readonly uitkomsten: Uitkomsten
  readonly state: FormState | undefined
}

/** What happened in the buurt, numbered as in the charts. */
export function Aantekeningen({ uitkomsten: { aantekeningen, mag }, state }: AantekeningenProps) {
  const { m, taal } = usePage()
  const text = m.uitkomsten.aantekeningen
  return (
    <section className="page__part" aria-labelledby="aantekeningen-kop">
      <Heading level={2} id="aantekeningen-kop">
        {text.titel}
      </Heading>
      <Paragraph>{text.uitleg}</Paragraph>
      {aantekeningen.length === 0 ? (
        <p className="soft">{text.leeg}</p>
      ) : (
        <ol>
          {aantekeningen.map(({ id, dag, tekst }) => (
            <li key={id}>
              {`${writeDag(dag, taal)}: ${tekst}`}
              {mag.bijwerken && (
                <Form isBare>
                  <input type="hidden" name="aantekening" value={id} />
                  <button
                    type="submit"
                    name="doe"
                    value="weg"
                    className="utrecht-button utrecht-button--subtle"
                    aria-label={`${text.weg}: ${writeDag(dag, taal)}, ${tekst}`}
                  >
                    {text.weg}
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ol>
      )}
      {mag.bijwerken && (
        <Form>
          <TextField name="dag" label={text.dag} hint={m.programma.buurt.datumUitleg} state={state} autoComplete="off" isShort />
          <TextField name="tekst" label={text.tekst} hint={text.tekstHint} state={state} autoComplete="off" />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {text.voegToe}
          </button>
        </Form>
      )}
    </section>
  )
}
