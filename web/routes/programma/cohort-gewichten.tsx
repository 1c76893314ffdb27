import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { formatWaarde } from '../../charts/numbers.ts'
import type { CohortPagina } from '../../selectie-data.ts'
import { Done } from '../../ui/done.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { criteriumIds } from './change-cohort.ts'
import type { Staat } from './kandidaat-criterium.tsx'

interface GewichtenProps {
  readonly cohort: CohortPagina
  readonly state: Staat
  readonly done: string | undefined
}

/** How heavy each criterion counts, and a form to choose that as long as the list does not stand. */
export function Gewichten({ cohort, state, done }: GewichtenProps) {
  const { m, taal } = usePage()
  const text = m.selectie.cohort
  const { gewichten, staat } = cohort
  const sum = criteriumIds.reduce((total, id) => total + gewichten[id], 0)
  return (
    <section className="page__part" id="gewichten" aria-labelledby="gewichten-kop">
      <Heading level={2} id="gewichten-kop">
        {text.gewichten}
      </Heading>
      <Done text={done} />
      <Paragraph className="read">{staat === 'voorbereiding' ? text.gewichtenUitleg : text.gewichtenVast}</Paragraph>
      <dl className="gewichten">
        {criteriumIds.map(id => (
          <div key={id}>
            <dt>{m.selectie.criteria[id].naam}</dt>
            <dd>{formatWaarde((gewichten[id] / sum) * 100, { taal, decimalen: 0, eenheid: '%' })}</dd>
          </div>
        ))}
      </dl>
      {state !== 'lezen' && staat === 'voorbereiding' && <Kies cohort={cohort} state={state} />}
    </section>
  )
}

function Kies({ cohort: { gewichten, versie }, state }: { readonly cohort: CohortPagina; readonly state: Exclude<Staat, 'lezen'> }) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const own = state?.waarden['soort'] === 'gewichten' ? state : undefined
  return (
    <details className="more" open={own !== undefined}>
      <summary>{text.kiesGewichten}</summary>
      <Form>
        <p className="soft">{text.gewichtHint}</p>
        <input type="hidden" name="soort" value="gewichten" />
        <input type="hidden" name="versie" value={versie} />
        {criteriumIds.map(id => (
          <TextField
            key={id}
            name={id}
            label={m.selectie.criteria[id].naam}
            state={own}
            waarde={String(gewichten[id])}
            autoComplete="off"
            isShort
          />
        ))}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarGewichten}
        </button>
      </Form>
    </details>
  )
}
