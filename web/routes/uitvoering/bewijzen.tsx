import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { UitvoerDetail } from '../../uitvoering-data.ts'

interface BewijzenProps {
  readonly detail: UitvoerDetail
  readonly state: FormState | undefined
  readonly newId: string
}

/** Where it can be seen that something was done: links, and documents of the buurt. */
export function Bewijzen({ detail, state, newId }: BewijzenProps) {
  const { m, href } = usePage()
  const { buurt, bewijzen, magBijwerken } = detail
  const text = m.uitvoering.bewijs
  return (
    <section className="page__part" aria-labelledby="bewijs-kop">
      <Heading level={2} id="bewijs-kop">
        {text.titel}
      </Heading>
      {bewijzen.length === 0 && <p>{text.leeg}</p>}
      <ul className="uitvoering__bewijzen" role="list">
        {bewijzen.map(({ id, titel, adres, document }) => (
          <li key={id}>
            <Link
              href={adres ?? href(`/programma/buurten/${buurt.id}/documenten/${document}`)}
              {...(adres === null ? {} : { rel: 'noreferrer nofollow' })}
            >
              {titel}
            </Link>
            {magBijwerken && (
              <Form isBare>
                <input type="hidden" name="bewijs-id" value={id} />
                <button
                  type="submit"
                  name="doe"
                  value="bewijs-weg"
                  className="utrecht-button utrecht-button--secondary-action"
                  aria-label={text.weg(titel)}
                >
                  {text.weg('').replace(/[:\s]+$/, '')}
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {magBijwerken && <Nieuw detail={detail} state={state} newId={newId} />}
    </section>
  )
}

function Nieuw({ detail: { buurt, documenten }, state, newId }: BewijzenProps) {
  const { m, href } = usePage()
  const text = m.uitvoering.bewijs
  return (
    <details className="more" {...(state?.waarden['doe'] === 'bewijs' ? { open: true } : {})}>
      <summary>{text.nieuw}</summary>
      <Form>
        <input type="hidden" name="bewijs-id" value={newId} />
        <TextField name="titel" label={text.naam} hint={text.naamHint} state={state} autoComplete="off" />
        <TextField name="adres" label={text.adres} hint={text.adresHint} state={state} need="either" autoComplete="off" />
        {documenten.length > 0 && (
          <SelectField
            name="document"
            label={text.document}
            hint={text.documentHint}
            state={state}
            need="optional"
            leeg={text.geenDocument}
            keuzes={documenten.map(({ id, naam }) => ({ waarde: id, naam }))}
          />
        )}
        <button type="submit" name="doe" value="bewijs" className="utrecht-button utrecht-button--secondary-action">
          {text.voegToe}
        </button>
        <p>
          <Link href={href(`/programma/buurten/${buurt.id}/documenten`)}>{text.documentHint}</Link>
        </p>
      </Form>
    </details>
  )
}
