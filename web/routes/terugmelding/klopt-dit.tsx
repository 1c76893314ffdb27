import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/klopt-dit.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import { readWaar } from './read-waar.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const over = readWaar(searchParams)
  return {
    over: needOne(await context.get(apiContext).terugmelding.waarover(over, taalOf(request.url))),
    isOntvangen: searchParams.has('ontvangen'),
  }
}

/** Sends what somebody says. What a robot filled in is thanked for, and goes no further. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const url = new URL(request.url)
  const text = messagesIn(form.taal).terugmelding.formulier
  const over = readWaar(url.searchParams)
  url.searchParams.set('ontvangen', 'ja')
  const thanks = redirect(hrefIn(form.taal, `/klopt-dit?${url.searchParams.toString()}`))
  if (readText(form, 'website') !== '') throw thanks
  const [wat, weet, mail] = [readText(form, 'wat'), readText(form, 'weet'), readText(form, 'mail')]
  const fouten = {
    ...(wat.length < 3 ? { wat: text.watFout } : {}),
    ...(mail !== '' && readText(form, 'akkoord') !== 'ja' ? { akkoord: text.akkoordFout } : {}),
  }
  if (Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.terugmelding.meld({
    over,
    wat,
    taal: form.taal,
    ...(weet === '' ? {} : { weet }),
    ...(mail === '' ? {} : { mail }),
  })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw thanks
}

/** Somebody says that a figure, a sentence, a name or a text is not right. Works without script and without an account. */
export default function KloptDitPage({ loaderData: { over, isOntvangen }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.terugmelding.formulier
  return (
    <div className="wrap page">
      <title>{`${text.titel} ${over.naam} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <p>
        <Link href={href(over.pad)}>{text.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      {isOntvangen ? (
        <div role="status" className="read">
          <Paragraph className="page__intro">{text.dank}</Paragraph>
          <Paragraph>{text.dankUitleg[over.loket]}</Paragraph>
        </div>
      ) : (
        <Paragraph className="page__intro">{text.intro}</Paragraph>
      )}
      {!isOntvangen && <ErrorSummary state={actionData} />}
      <section className="klopt-citaat" aria-labelledby="over-kop">
        <Heading level={2} id="over-kop" className="small-heading">
          {text.over}
        </Heading>
        <p>
          <strong>{over.naam}</strong>
        </p>
        {over.citaat !== '' && <p>{over.citaat}</p>}
        <p className="small soft">
          {text.wie[over.loket]} {over.uitgever?.contact && <Link href={over.uitgever.contact}>{text.uitgever(over.uitgever.naam)}</Link>}
        </p>
      </section>
      {!isOntvangen && (
        <Form>
          <NoteField name="wat" label={text.wat} hint={text.watHint} state={actionData} need="required" />
          <NoteField name="weet" label={text.weet} hint={text.weetHint} state={actionData} rows={3} />
          <TextField
            name="mail"
            type="email"
            inputMode="email"
            label={text.mail}
            hint={text.mailHint}
            autoComplete="email"
            state={actionData}
            need="optional"
          />
          <CheckField name="akkoord" label={text.akkoord} state={actionData} need="optional" />
          <div className="klopt-leeg" aria-hidden="true">
            <label htmlFor="website">{text.leeg}</label>
            <input id="website" name="website" tabIndex={-1} autoComplete="off" />
          </div>
          <p className="small soft read">{text.openbaar}</p>
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.verstuur}
          </button>
        </Form>
      )}
    </div>
  )
}
