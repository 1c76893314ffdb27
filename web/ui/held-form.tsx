import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { HeldForm } from '../form.ts'
import type { Bevestiging } from '../data.ts'
import { Form } from './form.tsx'
import { useAanbieders } from './ik.ts'
import { usePage } from './page-context.ts'
import { PasskeyButton } from './passkey-button.tsx'
import { ProviderButtons } from './provider-buttons.tsx'

/** Id of the form that waits. */
const waitingId = 'wacht'

/** The page of a form that cannot be sent yet. Whatever somebody does first opens beside it, so that the form stays where it is. */
export function HeldFormPage({ held }: { readonly held: HeldForm }) {
  return held.wacht === 'bevestigen' && held.bevestiging !== null ? (
    <ConfirmToGoOn held={held} bevestiging={held.bevestiging} />
  ) : (
    <SignInToGoOn held={held} />
  )
}

function SignInToGoOn({ held }: { readonly held: HeldForm }) {
  const { m, href } = usePage()
  const text = m.toegang.vasthouden
  return (
    <div className="wrap page">
      <title>{`${text.inTitel} – Buurtwijs`}</title>
      <Heading level={1}>{text.inTitel}</Heading>
      <Paragraph className="page__intro">{text.inTekst}</Paragraph>
      <PasskeyButton doen="inloggen" knop={m.toegang.inloggen.passkeyKnop} zonderScript="" form={waitingId} />
      <p>
        <Link href={`${href('/inloggen')}?doel=${href('/inloggen/klaar')}`} target="_blank" rel="noopener">
          {text.inNieuwTabblad}
        </Link>
      </p>
      <Waiting held={held} knop={text.inVerder} />
    </div>
  )
}

function ConfirmToGoOn({ held, bevestiging }: { readonly held: HeldForm; readonly bevestiging: Bevestiging }) {
  const { m, href } = usePage()
  const aanbieders = useAanbieders()
  const text = m.toegang.vasthouden
  return (
    <div className="wrap page">
      <title>{`${text.bevestigTitel} – Buurtwijs`}</title>
      <Heading level={1}>{text.bevestigTitel}</Heading>
      <Paragraph className="page__intro">
        {text.bevestigTekst(text.handelingen[bevestiging.handeling] ?? text.handelingen['anders'] ?? '')}
      </Paragraph>
      <PasskeyButton
        doen="bevestigen"
        knop={text.bevestigPasskey}
        zonderScript={m.toegang.inloggen.passkeyZonderScript}
        form={waitingId}
        bevestiging={bevestiging}
      />
      <section className="way" aria-labelledby="mail-kop">
        <Heading level={2} id="mail-kop">
          {m.toegang.inloggen.mailTitel}
        </Heading>
        <Paragraph>{text.bevestigMailTekst}</Paragraph>
        <Form action={href('/inloggen/bevestigen')} target="_blank">
          <input type="hidden" name="handeling" value={bevestiging.handeling} />
          <input type="hidden" name="inhoud" value={bevestiging.inhoud} />
          <button type="submit" className="utrecht-button utrecht-button--secondary-action">
            {text.bevestigMail}
          </button>
        </Form>
      </section>
      {aanbieders.length > 0 && (
        <section className="way" aria-labelledby="anders-kop">
          <Heading level={2} id="anders-kop">
            {m.toegang.inloggen.andersTitel}
          </Heading>
          <ProviderButtons
            aanbieders={aanbieders}
            soort="bevestigen"
            doel={`${href('/inloggen/klaar')}?bevestigd`}
            knop={text.bevestigMet}
            bevestiging={bevestiging}
          />
        </section>
      )}
      <section className="way" aria-labelledby="verder-kop">
        <Heading level={2} id="verder-kop">
          {text.klaarTitel}
        </Heading>
        <Waiting held={held} knop={text.bevestigVerder} />
      </section>
    </div>
  )
}

/** The form itself, as it was filled in, with the button that sends it. */
function Waiting({ held, knop }: { readonly held: HeldForm; readonly knop: string }) {
  const { m } = usePage()
  return (
    <Form id={waitingId}>
      {held.velden.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      {held.hadBestand && <Paragraph>{m.toegang.vasthouden.bestandOpnieuw}</Paragraph>}
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {knop}
      </button>
    </Form>
  )
}
