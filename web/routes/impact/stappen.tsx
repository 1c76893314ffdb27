import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { Field, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Nothing of the plan changes after this. */
export function Vastleggen({ versie }: { readonly versie: number }) {
  const text = usePage().m.analyse.vastleggen
  return (
    <section className="page__part" aria-labelledby="vast-kop">
      <Heading level={2} id="vast-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <Form isBare>
        <input type="hidden" name="versie" value={versie} />
        <button type="submit" name="doe" value="vast" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}

/** Opening the figures, once. */
export function OpenCijfers({ state }: { readonly state: FormState | undefined }) {
  const text = usePage().m.analyse.openen
  return (
    <section className="page__part" aria-labelledby="open-kop">
      <Heading level={2} id="open-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <Form hasFile>
        <Field name="bestand" label={text.bestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".csv,.txt" {...described} />}
        </Field>
        <TextField name="bron" label={text.bron} hint={text.bronHint} state={state} autoComplete="off" />
        <button type="submit" name="doe" value="open" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}

export function Opnieuw() {
  const text = usePage().m.analyse.opnieuw
  return (
    <section className="page__part" aria-labelledby="opnieuw-kop">
      <Heading level={2} id="opnieuw-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <Form isBare>
        <button type="submit" name="doe" value="opnieuw" className="utrecht-button utrecht-button--secondary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
