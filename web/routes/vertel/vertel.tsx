import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/vertel.ts'
import { apiContext } from '../../context.ts'
import { keepForm, readForm, readText, refuseFields, refuseForm, sayRefusal } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { EigenVerhaalInvoer } from '../../monitoring-data.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { readTicked } from '../agenda/tick.ts'
import { lostSound, readSound, refuseSound } from './read-sound.ts'
import { Teruglezen } from './teruglezen.tsx'
import { VertelForm } from './vertel-form.tsx'

/** Whoever is signed in sees no more here than anybody else. */
export async function loader({ context, request, params: { geheim } }: Route.LoaderArgs) {
  const taal = taalOf(request.url)
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  const answer = await api.withBewijs(ik?.bewijs ?? null).monitoring.vertel(geheim, taal)
  if ('gelukt' in answer) return { vertel: answer.gelukt, geheim, zending: crypto.randomUUID(), mislukt: null }
  return data({ vertel: null, geheim, zending: '', mislukt: sayRefusal(answer.weigering, taal) }, { status: answer.weigering.status })
}

/** First what was typed is read back; then it is sent. With a sound it is sent at once, because a page cannot hold one. What a robot filled in goes no further. */
export async function action({ context, request, params: { geheim } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { taal } = form
  const text = messagesIn(taal).vertel
  if (readText(form, 'website') !== '') throw redirect(hrefIn(taal, `/vertel/${geheim}`))
  const tekst = readText(form, 'tekst')
  const toestemming = readTicked(form, 'toestemming') as EigenVerhaalInvoer['toestemming']
  const horen = readTicked(form, 'horen') as EigenVerhaalInvoer['toestemming']
  const geluid = readSound(form)
  const tekstFout = tekst === '' ? (geluid === null ? text.geluid.leegFout : null) : tekst.length < 10 ? text.tekstFout : null
  const fouten = {
    ...(tekstFout === null ? {} : { tekst: tekstFout }),
    ...(toestemming.length === 0 ? { toestemming: text.toestemmingFout } : {}),
    ...(geluid !== null && horen.some(gebruik => !toestemming.includes(gebruik)) ? { horen: text.geluid.horenFout } : {}),
  }
  const doe = readText(form, 'doe')
  if (doe === 'terug') return keepForm(form)
  if (Object.keys(fouten).length > 0) return refuseFields(form, { ...fouten, ...lostSound(form) })
  const verhaal = { link: geheim, tekst, wie: readText(form, 'wie'), toestemming, zending: readText(form, 'zending') }
  if (geluid !== null) {
    const sent = await form.api.monitoring.zendIngesproken({ ...verhaal, horen }, geluid)
    if ('weigering' in sent) return refuseSound(form, sent.weigering, { link: null, zending: null })
    throw redirect(hrefIn(taal, `/mijn-verhaal/${sent.gelukt.code}?ontvangen`))
  }
  if (doe !== 'verstuur') {
    const { waarden } = keepForm(form)
    return { waarden: { ...waarden, zending: crypto.randomUUID() }, fouten: [] }
  }
  const answer = await form.api.monitoring.zendVerhaal(verhaal)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { link: null, zending: null })
  throw redirect(hrefIn(taal, `/mijn-verhaal/${answer.gelukt.code}?ontvangen`))
}

/** For somebody who tells what changed for them, on an old phone: no script, no account. */
export default function VertelPage({ loaderData: { vertel, geheim, zending, mislukt }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.vertel
  const state: FormState | undefined = actionData
  const isTeruglezen = state !== undefined && state.fouten.length === 0 && state.waarden['doe'] === 'lees'
  const titel = vertel === null ? text.mislukt : isTeruglezen ? text.controle : text.titel(vertel.buurt)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{titel}</Heading>
      {vertel === null && <Paragraph className="page__intro">{mislukt}</Paragraph>}
      {vertel !== null && isTeruglezen && <Teruglezen waarden={state.waarden} gebruiken={vertel.gebruiken} />}
      {vertel !== null && !isTeruglezen && (
        <>
          <Paragraph className="page__intro">{text.intro}</Paragraph>
          <ErrorSummary state={state} />
          <ul className="read">
            {text.watErmee.map(zin => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <VertelForm gebruiken={vertel.gebruiken} zending={zending} state={state} />
        </>
      )}
      {!isTeruglezen && (
        <ul className="links meedenken__doe" role="list">
          <li>
            <Link href={href('/mijn-verhaal')}>{text.naarCode}</Link>
          </li>
          {vertel !== null && (
            <li>
              <Link href={href(`/vertel/${geheim}/affiche.pdf`)}>{text.poster}</Link>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
