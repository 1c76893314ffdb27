import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Passkey } from '../../data.ts'
import type { FormState } from '../../form.ts'
import { writeMoment } from '../../format.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { PasskeyButton } from '../../ui/passkey-button.tsx'

interface PasskeysProps {
  readonly passkeys: readonly Passkey[]
  /** Name that was typed before somebody had to confirm. */
  readonly naam: string
  readonly nu: string
  readonly state: FormState | undefined
}

/** The keys of somebody, and a way to add one. */
export function Passkeys({ passkeys, naam, nu, state }: PasskeysProps) {
  const { m, href } = usePage()
  const text = m.toegang.toegang
  return (
    <section className="page__part" id="passkeys" aria-labelledby="passkeys-kop">
      <Heading level={2} id="passkeys-kop">
        {text.passkeys}
      </Heading>
      <Paragraph className="read">{text.passkeysUitleg}</Paragraph>
      {passkeys.length > 0 && (
        <ul className="keys" role="list">
          {passkeys.map(passkey => (
            <OnePasskey key={passkey.id} passkey={passkey} nu={nu} />
          ))}
        </ul>
      )}
      <Form>
        <TextField name="naam" label={text.passkeyNaam} hint={text.passkeyNaamHint} autoComplete="off" waarde={naam} state={state} />
        <PasskeyButton
          doen="toevoegen"
          knop={text.passkeyVoegToe}
          zonderScript={text.zonderScript}
          doel={`${href('/mijn/toegang')}?gedaan=passkey-toegevoegd`}
          submit="passkey-toevoegen"
          isSecondary={passkeys.length > 0}
        />
      </Form>
    </section>
  )
}

function OnePasskey({ passkey: { id, naam, soort, gebruikt }, nu }: { readonly passkey: Passkey; readonly nu: string }) {
  const { m, href, taal } = usePage()
  const text = m.toegang.toegang
  return (
    <li className="keys__item">
      <div>
        <p>
          <strong>{naam}</strong>
        </p>
        <p className="soft small">
          {text.passkeySoort[soort]}. {gebruikt === null ? text.passkeyNooitGebruikt : text.gezien(writeMoment(gebruikt, nu, taal))}
        </p>
      </div>
      <details className="more">
        <summary>{text.passkeyWijzig(naam)}</summary>
        <Form>
          <input type="hidden" name="passkey" value={id} />
          <div className="utrecht-form-field">
            <label className="field__label" htmlFor={`naam-${id}`}>
              {text.passkeyNieuweNaam(naam)}
            </label>
            <input
              id={`naam-${id}`}
              name="naam"
              type="text"
              className="utrecht-textbox utrecht-textbox--html-input"
              defaultValue={naam}
              autoComplete="off"
              aria-required
            />
          </div>
          <button type="submit" name="doe" value="passkey-hernoemen" className="utrecht-button utrecht-button--secondary-action">
            {text.passkeyHernoem(naam)}
          </button>
          <p>
            <Link href={href(`/mijn/toegang/passkey/${encodeURIComponent(id)}`)}>{text.passkeyVerwijder(naam)}</Link>
          </p>
        </Form>
      </details>
    </li>
  )
}
