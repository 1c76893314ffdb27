import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/voordragen.ts'
import { apiContext } from '../../context.ts'
import type { Ik } from '../../data.ts'
import { keepForm, readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Keuze } from '../../ui/select-field.tsx'
import { findGebieden, withoutDouble } from './find-gebieden.ts'
import { KiesGebieden } from './kies-gebieden.tsx'
import { beginGebieden, readGebieden } from './read-gebieden.ts'

/** The partners in whose name somebody may put a buurt forward, and the buurt that they just put forward, as far as they may see it. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const ik = await requireRecht({ context, request }, 'buurten nomineren')
  const api = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const gedaan = searchParams.get('gedaan')
  const voorgedragen = gedaan === null ? null : await api.programma.buurt(gedaan)
  const own = ownPartners(ik)
  const all = own.length > 0 ? own : need(await api.beheer.organisaties()).filter(({ soort }) => soort === 'alliantiepartner')
  return {
    partners: all.map(({ id, naam }): Keuze => ({ waarde: id, naam })),
    isOwn: own.length > 0,
    isGedaan: gedaan !== null,
    voorgedragen: voorgedragen && { id: voorgedragen.id, naam: voorgedragen.naam },
    keuze: await findGebieden(api, beginGebieden(searchParams, { gekozen: [], jaar: null })),
  }
}

/** The organisations for which somebody works in this role: who works for one puts buurten forward in its name. */
function ownPartners({ rol, lidmaatschappen }: Ik): readonly { readonly id: string; readonly naam: string }[] {
  const own = lidmaatschappen.flatMap(lid => (lid.rol === rol && lid.organisatie !== null ? [lid.organisatie] : []))
  return [...new Map(own.map(each => [each.id, each])).values()]
}

/** Shows areas to choose from, or puts the buurt forward. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { doe, vraag } = readGebieden(form)
  if (doe !== 'bewaar') return data({ ...keepForm(form), keuze: await findGebieden(form.api, vraag) })
  const nominated = await nominate(form, vraag)
  if (typeof nominated === 'string') throw redirect(hrefIn(form.taal, `/programma/buurten/nieuw?gedaan=${nominated}`))
  return data({ ...nominated.data, keuze: await findGebieden(form.api, vraag) }, nominated.init ?? undefined)
}

/** The id of the buurt that was put forward, or the form with what to mend. */
async function nominate(form: SentForm, { gekozen, jaar }: ReturnType<typeof readGebieden>['vraag']) {
  const text = messagesIn(form.taal).selectie.voordragen
  const [naam, partner, plaats] = [readText(form, 'naam'), readText(form, 'alliantiepartner'), readText(form, 'plaats')]
  const needsPartner = readText(form, 'kiest-partner') === 'ja' && partner === ''
  const fouten = { ...(naam.length < 2 ? { naam: text.naamFout } : {}), ...(needsPartner ? { alliantiepartner: text.partnerFout } : {}) }
  if (Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const gebieden = [...withoutDouble(gekozen)]
  const answer = await form.api.selectie.nomineer({
    naam,
    alliantiepartner: partner === '' ? null : partner,
    plaats: plaats === '' ? null : plaats,
    gebieden,
    jaar: gebieden.length === 0 ? null : jaar,
  })
  return 'weigering' in answer ? refuseForm(form, answer.weigering, { gebieden: 'zoek', jaar: 'zoek' }) : answer.gelukt.id
}

/** Puts a buurt forward: its name, the partner, where it is, and of which areas it consists as far as that is known. */
export default function Voordragen({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const { partners, isOwn } = loaderData
  const text = m.selectie.voordragen
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Voorgedragen {...loaderData} />
      <ErrorSummary state={actionData} />
      <Form>
        <p className="soft">{m.formulier.verplicht}</p>
        {isOwn && <input type="hidden" name="kiest-partner" value="ja" />}
        <TextField name="naam" label={text.naam} hint={text.naamHint} state={actionData} autoComplete="off" />
        {(partners.length > 0 || isOwn) && (
          <SelectField
            name="alliantiepartner"
            label={text.partner}
            hint={isOwn ? text.partnerEigen : text.partnerHint}
            state={actionData}
            keuzes={partners}
            need={isOwn ? 'required' : 'optional'}
          />
        )}
        <TextField name="plaats" label={text.plaats} hint={text.plaatsHint} state={actionData} need="optional" autoComplete="off" />
        <KiesGebieden keuze={actionData?.keuze ?? loaderData.keuze} state={actionData} />
        <p className="soft">{text.laterGrenzen}</p>
        <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </div>
  )
}

/** Tells that the buurt is a candidate now, with the way to it for who may see it. */
function Voorgedragen({ isGedaan, voorgedragen }: Pick<Route.ComponentProps['loaderData'], 'isGedaan' | 'voorgedragen'>) {
  const { m, href } = usePage()
  const text = m.selectie.voordragen
  if (!isGedaan) return null
  return (
    <>
      <Done text={text.gedaan} />
      {voorgedragen !== null && (
        <p>
          <Link href={href(`/programma/buurten/${voorgedragen.id}`)}>{text.naarBuurt(voorgedragen.naam)}</Link>
        </p>
      )}
    </>
  )
}
