import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState } from '../../form.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import type { EenMeting } from '../../vragenlijsten-data.ts'
import { Brieven } from './brieven.tsx'

interface UitnodigenProps {
  readonly meting: EenMeting
  readonly state: FormState | undefined
  /** What was just made, and is shown this once. */
  readonly links: readonly string[] | null
}

/** Inviting people: with letters, with links to pass on, or by mail. */
export function Uitnodigen({ meting, state, links }: UitnodigenProps) {
  const { m } = usePage()
  const text = m.vragenlijsten.meting
  return (
    <section className="page__part metingen" aria-labelledby="uitnodigen-kop">
      <Heading level={2} id="uitnodigen-kop">
        {text.uitnodigen}
      </Heading>
      <p className="read">{text.uitnodigenUitleg}</p>
      {links !== null && <NieuweLinks links={links} />}
      <Brieven meting={meting} state={state} />
      <Heading level={3}>{text.links}</Heading>
      <p className="read">{text.linksUitleg}</p>
      <Form>
        <input type="hidden" name="versie" value={meting.versie} />
        <TextField name="aantal" label={text.aantal} state={state} inputMode="numeric" autoComplete="off" isShort />
        <button type="submit" name="doe" value="links" className="utrecht-button utrecht-button--secondary-action">
          {text.maakLinks}
        </button>
      </Form>
      <Heading level={3}>{text.mail}</Heading>
      <p className="read">{text.mailUitleg}</p>
      <Form>
        <input type="hidden" name="versie" value={meting.versie} />
        <NoteField name="adressen" label={text.adressen} hint={text.adressenHint} state={state} need="required" />
        <SelectField
          name="taal"
          label={text.taal}
          state={state}
          waarde="nl"
          keuzes={(['nl', 'en'] as const).map(taal => ({ waarde: taal, naam: text.talen[taal] }))}
        />
        <button type="submit" name="doe" value="mail" className="utrecht-button utrecht-button--secondary-action">
          {text.stuurMail}
        </button>
      </Form>
    </section>
  )
}

function NieuweLinks({ links }: { readonly links: readonly string[] }) {
  const { m } = usePage()
  const text = m.vragenlijsten.meting
  return (
    <div className="meedenken__code" role="status">
      <p>
        <strong>{text.nieuweLinks(links.length)}</strong>
      </p>
      <p className="read">{text.bewaarLinks}</p>
      <ol className="metingen__links">
        {links.map(link => (
          <li key={link}>{link}</li>
        ))}
      </ol>
    </div>
  )
}
