import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { FormState } from '../../form.ts'
import { CheckField, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import type { EenMeting } from '../../vragenlijsten-data.ts'

interface BrievenProps {
  readonly meting: EenMeting
  readonly state: FormState | undefined
}

/** Inviting with letters: first made, then printed as often as needed. */
export function Brieven({ meting, state }: BrievenProps) {
  const { m, href } = usePage()
  const text = m.eigenVragen.brieven
  return (
    <>
      <Heading level={3}>{text.titel}</Heading>
      <p className="read">{text.uitleg}</p>
      <Form>
        <input type="hidden" name="versie" value={meting.versie} />
        <TextField name="brieven" label={m.vragenlijsten.meting.aantal} state={state} inputMode="numeric" autoComplete="off" isShort />
        <button type="submit" name="doe" value="brieven" className="utrecht-button utrecht-button--secondary-action">
          {text.maak}
        </button>
      </Form>
      {meting.brieven > 0 && <Drukken meting={meting} />}
      <p>
        <Link href={href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}/poster.pdf`)} download>
          {text.poster}
        </Link>{' '}
        <span className="soft">{text.posterUitleg}</span>
      </p>
    </>
  )
}

/** Asked with an address: making a file changes nothing. */
function Drukken({ meting }: { readonly meting: EenMeting }) {
  const { m, href } = usePage()
  const text = m.eigenVragen.brieven
  const { talen, taal } = m.vragenlijsten.meting
  const path = href(`/programma/buurten/${meting.buurt.id}/vragenlijsten/${meting.id}/brieven.pdf`)
  return (
    <details className="more">
      <summary>{text.druk}</summary>
      <p className="read">{text.drukUitleg(meting.brieven)}</p>
      <form method="get" action={path} className="form">
        <TextField name="van" label={text.van} state={undefined} waarde="1" inputMode="numeric" autoComplete="off" isShort />
        <TextField
          name="hoeveel"
          label={text.aantal}
          state={undefined}
          waarde={String(Math.min(200, meting.brieven))}
          inputMode="numeric"
          autoComplete="off"
          isShort
        />
        <SelectField
          name="taal"
          label={taal}
          state={undefined}
          waarde="nl"
          keuzes={(['nl', 'en'] as const).map(each => ({ waarde: each, naam: talen[each] }))}
        />
        <NoteField name="boodschap" label={text.boodschap} hint={text.boodschapHint} state={undefined} rows={3} />
        <CheckField name="vragen" label={text.vragen} state={undefined} need="optional" isTicked />
        <CheckField name="groot" label={text.groot} state={undefined} need="optional" />
        <CheckField name="herinnering" label={text.herinnering} state={undefined} need="optional" />
        <button type="submit" className="utrecht-button utrecht-button--secondary-action">
          {text.doe}
        </button>
      </form>
    </details>
  )
}
