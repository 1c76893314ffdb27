import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { useIk } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

/** Takes an entry over in the plan of one's own buurt; nothing for who writes in no plan. */
export function NeemOp({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const ik = useIk()
  const text = m.plan.overnemen
  const own = ik?.rechten.includes('buurtplan bijwerken') ? ik.lidmaatschappen.filter(({ rol }) => rol === ik.rol) : []
  const buurten = own.flatMap(({ buurt }) => (buurt === null ? [] : [{ waarde: buurt.id, naam: buurt.naam }]))
  if (buurten.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="neem-op">
      <Heading level={2} id="neem-op">
        {text.kop}
      </Heading>
      <p className="read">{text.uitleg}</p>
      <ErrorSummary state={state} />
      <Form>
        <SelectField name="buurt" label={text.buurt} state={state} keuzes={buurten} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
