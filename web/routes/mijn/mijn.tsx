import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/mijn.ts'
import { apiContext } from '../../context.ts'
import type { Ik, Rol } from '../../data.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { ownPath } from '../../own-path.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { beheerPages } from '../../ui/beheer-nav.tsx'
import { ChooseRol } from '../../ui/choose-rol.tsx'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ReceivedRollen } from '../../ui/received-rollen.tsx'
import { programmaPages } from '../../ui/programma-nav.tsx'
import { otherRollen, sayRol } from '../../ui/rol.ts'
import { Begin, NogGeenPasskey } from './begin.tsx'
import { Buurten } from './buurten.tsx'
import { Taken } from './taken.tsx'
import { Takenmail } from './takenmail.tsx'
import { metTerugmeldingen } from './terugmeldingen-taak.ts'
import { metUitgaven } from './uitgaven-taak.ts'
import { vandaag } from '../programma/vandaag.ts'

/** Who somebody is here, and what waits for them in the role that they chose. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireIk({ request, context })
  const api = context.get(apiContext)
  const { beheer, programma, portefeuille, terugmelding, toegang } = api
  const [taken, lijst, takenmail, passkeys, overdrachten, vragen, overzicht] = await Promise.all([
    programma.taken(),
    programma.buurten({ limiet: '8', volgorde: 'ernst' }),
    portefeuille.takenmail(),
    ik.demo ? null : toegang.passkeys(),
    beheer.overdrachten(),
    ik.rechten.includes('terugmeldingen behandelen') ? terugmelding.lijst({ limiet: 1 }) : null,
    ik.rechten.includes('cijfers importeren') ? api.uitgaven() : null,
  ])
  const when = { op: vandaag(), taal: taalOf(request.url) }
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  const begins = ik.rol === 'beheerder' && lijst?.buurten.length === 0
  return {
    ik,
    gedaan,
    begins,
    op: vandaag(),
    overdrachten: need(overdrachten),
    hasPasskey: passkeys === null || passkeys.length > 0,
    view: hold({
      taken: metUitgaven(metTerugmeldingen(taken, vragen && need(vragen), when), overzicht, when),
      buurten: lijst?.buurten ?? [],
      takenmail: need(takenmail),
    }),
  }
}

/** Switches the weekly mail, or takes another role and goes back to the page where somebody chose it. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const takenmail = readText(form, 'takenmail')
  if (takenmail !== '') {
    const chosen = await form.api.portefeuille.kiesTakenmail(takenmail === 'aan')
    if ('weigering' in chosen) return refuseForm(form, chosen.weigering)
    throw redirect(hrefIn(form.taal, `/mijn?gedaan=mail-${takenmail === 'aan' ? 'aan' : 'uit'}`))
  }
  const answer = await form.api.toegang.kiesRol(readText(form, 'rol') as Rol)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { rol: null })
  throw redirect(ownPath(form.velden.get('terug'), hrefIn(form.taal, '/mijn')))
}

/** Where somebody arrives who signed in: who they are here, what waits for them, and where to go. */
export default function Mijn({ loaderData, actionData }: Route.ComponentProps) {
  const { ik, view, gedaan, op, begins, hasPasskey, overdrachten } = loaderData
  const { m, href, taal } = usePage()
  const text = m.toegang.mijn
  return (
    <div className="wrap page mijn">
      <title>{`${text.titel(ik.naam)} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel(ik.naam)}</Heading>
      <Paragraph className="page__intro">{sayRol(ik, taal)}</Paragraph>
      <ErrorSummary state={actionData} />
      <Done text={m.portefeuille.gedaan[gedaan] ?? m.beheer.gedaan[gedaan]} />
      {!hasPasskey && <NogGeenPasskey />}
      {begins && <Begin />}
      <div className="mijn__vakken">
        {!begins && <Taken ik={ik} taken={view.view.taken} op={op} />}
        <div>
          <ReceivedRollen overdrachten={overdrachten} />
          <Buurten buurten={view.view.buurten} />
          <OtherRollen ik={ik} />
        </div>
      </div>
      <Takenmail aan={view.view.takenmail} />
      <section className="page__part" aria-labelledby="verder-kop">
        <Heading level={2} id="verder-kop">
          {text.verderTitel}
        </Heading>
        <ul className="links" role="list">
          {programmaPages(ik).map(page => (
            <li key={page}>
              <Link href={href(`/${page}`)}>{m.portefeuille.vanaf[page]}</Link>
            </li>
          ))}
          {beheerPages(ik).map(page => (
            <li key={page}>
              <Link href={href(`/${page}`)}>{m.beheer.links[page]}</Link>
            </li>
          ))}
          <li>
            <Link href={href('/mijn/praktijk')}>{m.praktijk.naar}</Link>
          </li>
          {ik.rechten.includes('buurtagenda bijwerken') && (
            <li>
              <Link href={href('/noteren')}>{m.noteren.naar}</Link>
            </li>
          )}
          <li>
            <Link href={href('/zoeken')}>{text.zoekBuurt}</Link>
          </li>
          <li>
            <Link href={href('/mijn/toegang')}>{text.naarToegang}</Link>
          </li>
          <li>
            <Link href={href('/mijn/gegevens')}>{text.naarGegevens}</Link>
          </li>
        </ul>
      </section>
    </div>
  )
}

function OtherRollen({ ik }: { readonly ik: Ik }) {
  const { m, href } = usePage()
  if (otherRollen(ik).length === 0) return null
  return (
    <section className="page__part" aria-labelledby="anders-kop">
      <Heading level={2} id="anders-kop">
        {m.toegang.mijn.anders}
      </Heading>
      <ChooseRol ik={ik} terug={href('/mijn')} />
    </section>
  )
}
