import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Besteding } from '../../besteding-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

interface Props {
  readonly besteding: Besteding
  readonly state: FormState | undefined
}

/** The accounts that were drawn up, and the form that makes the next one. */
export function Verantwoordingen({ besteding, state }: Props) {
  const { m, href, taal } = usePage()
  const text = m.besteding.verantwoording
  const { buurt, verantwoordingen, mag } = besteding
  return (
    <section className="page__part" aria-labelledby="verantwoording-kop">
      <Heading level={2} id="verantwoording-kop">
        {text.titel}
      </Heading>
      <Paragraph>{text.uitleg}</Paragraph>
      {verantwoordingen.length === 0 ? (
        <Paragraph className="soft">{text.geen}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.titel, text.stand]}
          rijen={verantwoordingen.map(({ nummer, jaar, besluit, opgesteld, besloten }) => ({
            id: String(nummer),
            kop: <Link href={href(`/programma/buurten/${buurt.id}/besteding/verantwoordingen/${nummer}`)}>{text.regel(jaar, nummer)}</Link>,
            cellen: [`${text.standen[besluit ?? 'wacht']}, ${writeDag(besloten ?? opgesteld, taal)}`],
          }))}
        />
      )}
      {mag.bijwerken && <Opstellen besteding={besteding} state={state} />}
    </section>
  )
}

function Opstellen({ besteding: { perJaar, verantwoordingen }, state }: Props) {
  const { m } = usePage()
  const text = m.besteding.verantwoording
  const own = state?.waarden['doe'] === 'opstellen' ? state : undefined
  const closed = new Set(verantwoordingen.filter(({ besluit }) => besluit !== 'teruggegeven').map(({ jaar }) => String(jaar)))
  const free = perJaar.flatMap(({ wat }) => (wat === null || closed.has(wat) ? [] : [wat]))
  if (free.length === 0) return null
  return (
    <>
      <Heading level={3}>{text.stelOp}</Heading>
      <Form>
        <input type="hidden" name="doe" value="opstellen" />
        <SelectField
          name="jaar"
          label={text.jaar}
          state={own}
          keuzes={free.map(jaar => ({ waarde: jaar, naam: jaar }))}
          waarde={free[0] ?? ''}
        />
        <NoteField name="toelichting" label={text.toelichting} hint={text.toelichtingHint} state={own} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </>
  )
}
