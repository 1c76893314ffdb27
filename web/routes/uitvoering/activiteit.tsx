import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/activiteit.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { UitvoerDetail } from '../../uitvoering-data.ts'
import { vandaag } from '../programma/vandaag.ts'
import { Bewijzen } from './bewijzen.tsx'
import { Bijwerken } from './bijwerken.tsx'
import { GebeurdHier } from './gebeurd-hier.tsx'
import { zegMensen } from './mensen.tsx'
import { Mijlpalen } from './mijlpalen.tsx'
import { readBericht } from './read-bericht.ts'
import { StandRegel } from './regel.tsx'
import { StandWoord, zegRedenen } from './stand.tsx'
import { Wijzigingen } from './wijzigingen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'uitvoering bekijken')
  const detail = needOne(await context.get(apiContext).uitvoering.activiteit(params.id, params.activiteit))
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ detail, newId: crypto.randomUUID() }), gedaan }
}

/** Tells how the activity goes, follows it, or adds and takes away where it can be seen. */
export async function action({ context, request, params: { id, activiteit } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { uitvoering } = form.api
  const done = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/uitvoering/${activiteit}?gedaan=${gedaan}`))
  const doe = readText(form, 'doe')
  if (doe === 'niets' || doe === 'bijwerken') {
    const read = doe === 'niets' ? { bericht: null } : readBericht(form, vandaag())
    if ('fouten' in read) return refuseFields(form, read.fouten)
    const answer = await uitvoering.meld(id, activiteit, Number(readText(form, 'versie')), read.bericht)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw done(doe === 'niets' ? 'niets' : 'bijgewerkt')
  }
  if (doe === 'volg' || doe === 'volg-niet') {
    const answer = await uitvoering.volg(id, activiteit, doe === 'volg')
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw done(doe === 'volg' ? 'volgt' : 'volgt-niet')
  }
  const bewijs = readText(form, 'bewijs-id')
  if (doe === 'bewijs-weg') {
    const answer = await uitvoering.haalBewijsWeg(id, bewijs)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw done('bewijs-weg')
  }
  const read = readBewijs(form, activiteit)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await uitvoering.voegBewijsToe(id, bewijs, read.bewijs)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw done('bewijs')
}

function readBewijs(form: SentForm, activiteit: string) {
  const text = messagesIn(form.taal).uitvoering.bewijs
  const [titel, adres, document] = [readText(form, 'titel'), readText(form, 'adres'), readText(form, 'document')]
  const fouten = {
    ...(titel.length < 2 ? { titel: text.naamFout } : {}),
    ...((adres === '') === (document === '') ? { adres: text.eenVanTwee } : {}),
  }
  if (Object.keys(fouten).length > 0) return { fouten }
  return { bewijs: { activiteit, titel, adres: adres === '' ? null : adres, document: document === '' ? null : document } }
}

/** One activity: how it goes and why, the short form, milestones, what happened, evidence, and what was told. */
export default function ActiviteitPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { detail, newId } = loaderData.view.view
  const { buurt, activiteit, magBijwerken } = detail
  const text = m.uitvoering
  return (
    <div className="wrap page">
      <title>{`${activiteit.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/uitvoering`)}>{text.titel(buurt.naam)}</Link>
      </p>
      <Heading level={1}>{activiteit.naam}</Heading>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      <Nu detail={detail} />
      <Volgen activiteit={activiteit} />
      {magBijwerken && <Bijwerken detail={detail} state={actionData} />}
      <Mijlpalen detail={detail} />
      <GebeurdHier detail={detail} />
      <Bewijzen detail={detail} state={actionData} newId={newId} />
      <Wijzigingen wijzigingen={detail.wijzigingen} />
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan/draad#activiteit-${activiteit.id}`)}>{m.plan.draad.bekijk}</Link>
      </p>
    </div>
  )
}

function Nu({ detail: { activiteit } }: { readonly detail: UitvoerDetail }) {
  const { m, taal } = usePage()
  const text = m.uitvoering
  const { stand, redenen, hindernis, notitie, deelnemers, eigenaar, gemeld } = activiteit
  return (
    <>
      <p className="uitvoering__telling">
        <StandWoord stand={stand} /> {zegRedenen(redenen, taal)}
      </p>
      {hindernis !== '' && <p>{text.zitInDeWeg(hindernis)}</p>}
      {notitie !== '' && <p className="uitvoering__notitie">{notitie}</p>}
      <p>
        {text.doenMee}: {zegMensen(deelnemers, taal)}.
      </p>
      <p className="soft">
        {eigenaar !== null && text.let(eigenaar.naam ?? text.eerder.iemand)}{' '}
        {gemeld === null ? text.nooitGemeld : text.gemeld(writeDag(gemeld, taal))}
      </p>
      <StandRegel />
    </>
  )
}

/** Follows, says that the news was seen, or follows no longer. */
function Volgen({ activiteit: { volgt, nieuw } }: { readonly activiteit: UitvoerDetail['activiteit'] }) {
  const { m } = usePage()
  const text = m.uitvoering
  const knop = 'utrecht-button utrecht-button--secondary-action'
  if (!volgt) {
    return (
      <Form isBare>
        <p className="soft">{text.volgUitleg}</p>
        <button type="submit" name="doe" value="volg" className={knop}>
          {text.volg}
        </button>
      </Form>
    )
  }
  return (
    <Form isBare>
      <p>
        <strong>{nieuw > 0 ? text.nieuw(nieuw) : text.ikVolg}.</strong>
      </p>
      <div className="uitvoering__knoppen">
        {nieuw > 0 && (
          <button type="submit" name="doe" value="volg" className={knop}>
            {text.gezien}
          </button>
        )}
        <button type="submit" name="doe" value="volg-niet" className={knop}>
          {text.volgNiet}
        </button>
      </div>
    </Form>
  )
}
