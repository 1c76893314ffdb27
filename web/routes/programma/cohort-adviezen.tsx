import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import { writeDag, writeKorteDag } from '../../format.ts'
import type { CohortPagina } from '../../selectie-data.ts'
import { Done } from '../../ui/done.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { adviseurs } from './change-cohort.ts'
import type { Staat } from './kandidaat-criterium.tsx'

type Advies = CohortPagina['adviezen'][number]

interface AdviezenProps {
  readonly cohort: CohortPagina
  readonly state: Staat
  readonly done: string | undefined
  readonly vandaag: string
}

/** The advice that was asked and what came back, with forms to record both. */
export function Adviezen({ cohort, state, done, vandaag }: AdviezenProps) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const { adviezen, versie } = cohort
  return (
    <section className="page__part" id="adviezen" aria-labelledby="adviezen-kop">
      <Heading level={2} id="adviezen-kop">
        {text.adviezen}
      </Heading>
      <Done text={done} />
      <Paragraph className="read">{text.adviezenUitleg}</Paragraph>
      {adviezen.length > 0 && (
        <ul className="taken adviezen" role="list">
          {adviezen.map(advies => (
            <li key={advies.id}>
              <AdviesTekst advies={advies} />
              {state !== 'lezen' && advies.ontvangen === null && (
                <Ontvang advies={advies} versie={versie} state={state} vandaag={vandaag} />
              )}
            </li>
          ))}
        </ul>
      )}
      {state !== 'lezen' && <Vraag versie={versie} state={state} vandaag={vandaag} />}
    </section>
  )
}

/** Who was asked, when the answer came, and the answer as it was given. */
export function AdviesTekst({ advies: { van, gevraagd, ontvangen, tekst } }: { readonly advies: Omit<Advies, 'id'> }) {
  const { m, taal } = usePage()
  const text = m.selectie.cohort
  return (
    <>
      <p>
        <strong>{van}</strong>,{' '}
        {ontvangen === null
          ? text.adviesGevraagd(writeDag(gevraagd, taal))
          : text.adviesOntvangen(writeDag(gevraagd, taal), writeDag(ontvangen, taal))}
      </p>
      {tekst !== '' && <blockquote className="advies">{tekst}</blockquote>}
    </>
  )
}

interface FormProps {
  readonly versie: number
  readonly state: FormState | null
  readonly vandaag: string
}

function Ontvang({ advies: { id, van }, versie, state, vandaag }: FormProps & { readonly advies: Advies }) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const own = state?.waarden['advies'] === id ? state : undefined
  return (
    <details className="more" open={own !== undefined}>
      <summary>{text.legAdviesVast(van)}</summary>
      <Form>
        <input type="hidden" name="soort" value="advies" />
        <input type="hidden" name="versie" value={versie} />
        <input type="hidden" name="advies" value={id} />
        <TextField
          name={`ontvangen-${id}`}
          label={text.ontvangen}
          hint={text.dagHint}
          state={own}
          waarde={writeKorteDag(vandaag)}
          autoComplete="off"
          isShort
        />
        <NoteField name={`tekst-${id}`} label={text.adviesTekst} hint={text.adviesTekstHint} state={own} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarAdvies}
        </button>
      </Form>
    </details>
  )
}

function Vraag({ versie, state, vandaag }: FormProps) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const own = state?.waarden['soort'] === 'vraag-advies' ? state : undefined
  return (
    <details className="more" open={own !== undefined}>
      <summary>{text.vraagAdvies}</summary>
      <Form>
        <input type="hidden" name="soort" value="vraag-advies" />
        <input type="hidden" name="versie" value={versie} />
        <SelectField name="van" label={text.aanWie} state={own} keuzes={adviseurs.map(naam => ({ waarde: naam, naam }))} />
        <TextField
          name="gevraagd"
          label={text.gevraagd}
          hint={text.dagHint}
          state={own}
          waarde={writeKorteDag(vandaag)}
          autoComplete="off"
          isShort
        />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.bewaarVraag}
        </button>
      </Form>
    </details>
  )
}
