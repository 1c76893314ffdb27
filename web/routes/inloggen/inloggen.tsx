import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/inloggen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { ownPath } from '../../own-path.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { useAanbieders } from '../../ui/ik.ts'
import { usePage } from '../../ui/page-context.ts'
import { PasskeyButton } from '../../ui/passkey-button.tsx'
import { ProviderButtons } from '../../ui/provider-buttons.tsx'
import { MailForm } from './mail-form.tsx'

/** Where somebody was going; whoever is signed in already goes there at once. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams.get('doel')
  const home = hrefIn(taalOf(request.url), '/mijn')
  if ((await context.get(apiContext).toegang.ik()) !== null) throw redirect(ownPath(asked, home))
  return { doel: asked === null ? null : ownPath(asked, home) }
}

/** Asks for a link. The next page is the same whether or not somebody is known. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const doel = ownPath(form.velden.get('doel'), hrefIn(form.taal, '/mijn'))
  const answer = await form.api.toegang.vraagLink({ mail: readText(form, 'mail'), doel })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(form.taal, '/inloggen/mail'))
}

export default function Inloggen({ loaderData: { doel }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const asked = actionData?.waarden['doel'] ?? doel
  const text = m.toegang.inloggen
  const aanbieders = useAanbieders()
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{doel === null ? text.intro : text.verder}</Paragraph>
      <ErrorSummary state={actionData} />
      <section className="way" aria-labelledby="passkey-kop">
        <Heading level={2} id="passkey-kop">
          {text.passkeyTitel}
        </Heading>
        <Paragraph>{text.passkeyUitleg}</Paragraph>
        <PasskeyButton doen="inloggen" knop={text.passkeyKnop} zonderScript={text.passkeyZonderScript} doel={asked ?? href('/mijn')} />
      </section>
      <section className="way" aria-labelledby="mail-kop">
        <Heading level={2} id="mail-kop">
          {text.mailTitel}
        </Heading>
        <Paragraph>{text.mailUitleg}</Paragraph>
        <MailForm state={actionData} doel={asked} knop={text.mailKnop} isSecondary />
      </section>
      {aanbieders.length > 0 && (
        <section className="way" aria-labelledby="anders-kop">
          <Heading level={2} id="anders-kop">
            {text.andersTitel}
          </Heading>
          <ProviderButtons aanbieders={aanbieders} soort="inloggen" doel={asked ?? href('/mijn')} knop={text.aanbiederKnop} />
        </section>
      )}
      <section className="way" aria-labelledby="nieuw-kop">
        <Heading level={2} id="nieuw-kop">
          {text.nieuwTitel}
        </Heading>
        <Paragraph>{text.nieuw}</Paragraph>
      </section>
    </div>
  )
}
