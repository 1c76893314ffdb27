import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/buurt.ts'
import { apiContext } from '../../context.ts'
import type { ApiClient, BuurtPagina, Omtrek } from '../../data.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { Outline } from '../../ui/outline.tsx'
import { usePage } from '../../ui/page-context.ts'
import { BuurtChecklist } from './buurt-checklist.tsx'
import { BuurtEerder } from './buurt-eerder.tsx'
import { BuurtGrenzen } from './buurt-grenzen.tsx'
import { BuurtNetwerk } from './buurt-netwerk.tsx'
import { BuurtTraject } from './buurt-traject.tsx'
import { readChange, sendChange } from './change-buurt.ts'
import { vandaag } from './vandaag.ts'
import { requireIk } from '../../require-ik.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { rechten, lidmaatschappen } = await requireIk({ context, request })
  const api = context.get(apiContext)
  const buurt = await api.programma.buurt(params.id)
  if (buurt === null) throw data('buurt', { status: 404 })
  const uitnodigingen = rechten.includes('rollen geven') ? need(await api.beheer.uitnodigingen()) : []
  const open = uitnodigingen.filter(one => one.staat === 'open' && one.buurt?.id === params.id)
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return {
    buurt: hold(buurt),
    open,
    leads: rechten.includes('programma leiden'),
    writesPagina: rechten.includes('buurtpagina bijwerken'),
    seesAgenda: rechten.includes('buurtagenda bekijken'),
    seesBegroting: rechten.includes('begroting bekijken'),
    seesUitvoering: rechten.includes('uitvoering bekijken'),
    seesMijlpalen: rechten.includes('mijlpalen bekijken'),
    seesBesteding: rechten.includes('besteding bekijken'),
    seesMeetplan: rechten.includes('meetplan bekijken'),
    seesVragenlijsten: rechten.includes('vragenlijsten bekijken'),
    eigenRol: lidmaatschappen.find(lid => lid.buurt?.id === params.id && rechten.includes('mensen bekijken'))?.id ?? null,
    mayChange: rechten.includes('buurt bijwerken'),
    omtrek: hold(await omtrekOf(buurt, api)),
    gedaan,
    vandaag: vandaag(),
  }
}

/** The outline of a buurt that is one area; several together have none yet. */
async function omtrekOf({ gebieden: [code, ...more], indelingsjaar }: BuurtPagina, api: ApiClient): Promise<Omtrek | null> {
  return code === undefined || more.length > 0 ? null : await api.omtrek(code, indelingsjaar ?? undefined)
}

/** One change of the buurt, of the version that the form was made from. What another changed meanwhile is told, and what was typed is still there. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const taal = taalOf(request.url)
  const read = readChange(form, messagesIn(taal).programma.buurt)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await sendChange(form.api.programma, params.id, Number(readText(form, 'versie')), read.wijziging)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw redirect(hrefIn(taal, `/programma/buurten/${params.id}#${read.anker}`))
}

export default function BuurtPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const buurt = loaderData.buurt.view
  const omtrek = loaderData.omtrek.view
  const { mayChange } = loaderData
  const text = m.programma.buurt
  return (
    <div className="wrap page">
      <title>{`${buurt.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/programma/buurten')}>{text.terug}</Link>
      </p>
      {buurt.plaats !== null && <p className="hero__eyebrow">{text.inPlaats(buurt.plaats)}</p>}
      <Heading level={1}>{buurt.naam}</Heading>
      <Paragraph className="page__intro">{buurt.weg ?? m.programma.lijst.geenFase}</Paragraph>
      <Waarbij buurt={buurt} leads={loaderData.leads} />
      <Done
        text={
          m.beheer.gedaan[loaderData.gedaan] ??
          m.buurtStukken.gedaan[loaderData.gedaan] ??
          (loaderData.gedaan === 'eerder' ? m.programma.eerder.gedaan : undefined)
        }
      />
      {actionData?.waarden['soort'] === 'punt' && <ErrorSummary state={actionData} />}
      <div className="buurt__vakken">
        <div>
          <NuTeDoen buurt={buurt} />
          {loaderData.seesAgenda && (
            <AgendaLinks id={buurt.id} writesPagina={loaderData.writesPagina} seesBegroting={loaderData.seesBegroting} />
          )}
          {loaderData.seesBesteding && (
            <p className="links">
              <Link href={href(`/programma/buurten/${buurt.id}/besteding`)}>{m.besteding.naar}</Link>
            </p>
          )}
          {loaderData.seesMeetplan && (
            <p className="links">
              <Link href={href(`/programma/buurten/${buurt.id}/meetplan`)}>{m.meten.naar}</Link>
            </p>
          )}
          {loaderData.seesMijlpalen && (
            <p className="links">
              <Link href={href(`/programma/buurten/${buurt.id}/${loaderData.seesUitvoering ? 'uitvoering' : 'mijlpalen'}`)}>
                {loaderData.seesUitvoering ? m.uitvoering.naar : m.uitvoering.naarMijlpalen}
              </Link>
            </p>
          )}
          {loaderData.seesVragenlijsten && (
            <p className="links">
              <Link href={href(`/programma/buurten/${buurt.id}/vragenlijsten`)}>{m.vragenlijsten.naar}</Link>
            </p>
          )}
          <BuurtChecklist buurt={buurt} vandaag={loaderData.vandaag} mayChange={mayChange} />
          <BuurtTraject buurt={buurt} state={actionData} vandaag={loaderData.vandaag} mayChange={mayChange} />
          <BuurtEerder buurt={buurt} mayChange={mayChange} />
        </div>
        <div>
          <BuurtNetwerk buurt={buurt} open={loaderData.open} eigenRol={loaderData.eigenRol} />
          <BuurtGrenzen buurt={buurt} />
          <Beeld buurt={buurt} />
          {omtrek !== null && <Outline omtrek={omtrek} naam={buurt.naam} omheen={buurt.plaats ?? ''} />}
        </div>
      </div>
    </div>
  )
}

/** Whose it is: the partner and the wave in which it starts. */
function Waarbij({ buurt: { id, alliantiepartner, cohort }, leads }: { readonly buurt: BuurtPagina; readonly leads: boolean }) {
  const { m, href } = usePage()
  const text = m.programma.buurt
  if (alliantiepartner === null && cohort === null && !leads) return null
  return (
    <p className="soft">
      {alliantiepartner !== null && `${text.partner(alliantiepartner.naam)} `}
      {cohort !== null && <Link href={href(`/programma/cohorten/${cohort.id}`)}>{cohort.naam}</Link>}{' '}
      {leads && <Link href={href(`/programma/buurten/${id}/wijzigen`)}>{m.buurtStukken.wijzig.naar}</Link>}
    </p>
  )
}

/** Why it takes longer than usual, what helps, and who does it. */
function NuTeDoen({ buurt: { vastgelopen, onbekend, fase } }: { readonly buurt: BuurtPagina }) {
  const { m, href } = usePage()
  const text = m.programma.buurt
  return (
    <section className="page__part" aria-labelledby="nu-kop">
      <Heading level={2} id="nu-kop">
        {text.nuTeDoen}
      </Heading>
      {vastgelopen === null ? (
        fase !== null && <Paragraph>{text.nietsTeDoen}</Paragraph>
      ) : (
        <>
          <Paragraph>{text.vast(vastgelopen.ernst)}</Paragraph>
          <ul className="taken" role="list">
            {vastgelopen.redenen.map(({ regel, zin, volgendeStap, wie }) => (
              <li key={regel + zin}>
                {zin} <strong>{volgendeStap}</strong> <span className="soft">{m.programma.lijst.wie(wie)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {fase === null && (
        <Paragraph>
          {text.zonderFase} <Link href="#begin-fase">{text.naarFase}</Link>
        </Paragraph>
      )}
      {vastgelopen !== null && (
        <p>
          <Link href={href('/over-de-cijfers/wie-loopt-vast')}>{text.hoeBepaald}</Link>
        </p>
      )}
      {onbekend.map(zin => (
        <p key={zin} className="soft">
          {zin}
        </p>
      ))}
    </section>
  )
}

/** To what matters here, in the order in which a network comes to it. */
function AgendaLinks({
  id,
  writesPagina,
  seesBegroting,
}: {
  readonly id: string
  readonly writesPagina: boolean
  readonly seesBegroting: boolean
}) {
  const { m, href } = usePage()
  return (
    <ul className="links" role="list">
      <li>
        <Link href={href(`/programma/buurten/${id}/inzichten`)}>{m.agenda.naarInzichten}</Link>
      </li>
      <li>
        <Link href={href(`/programma/buurten/${id}/agenda`)}>{m.agenda.naarAgenda}</Link>
      </li>
      <li>
        <Link href={href(`/programma/buurten/${id}/beelden`)}>{m.agenda.naarBeelden}</Link>
      </li>
      <li>
        <Link href={href(`/programma/buurten/${id}/plan`)}>{m.plan.naarPlan}</Link>
      </li>
      <li>
        <Link href={href(`/programma/buurten/${id}/rondes`)}>{m.commissie.naar}</Link>
      </li>
      <li>
        <Link href={href(`/programma/buurten/${id}/ondertekenen`)}>{m.ondertekenen.naar}</Link>
      </li>
      {seesBegroting && (
        <li>
          <Link href={href(`/programma/buurten/${id}/begroting`)}>{m.begroting.naar}</Link>
        </li>
      )}
      {writesPagina && (
        <li>
          <Link href={href(`/programma/buurten/${id}/pagina`)}>{m.buurtpagina.bewerk.link}</Link>
        </li>
      )}
    </ul>
  )
}

/** The page of its area, or of all its areas together. */
function Beeld({ buurt: { gebieden } }: { readonly buurt: BuurtPagina }) {
  const { m, href } = usePage()
  const text = m.programma.buurt
  if (gebieden.length === 0) return <p className="soft">{text.geenGrenzen}</p>
  const code = gebieden.join(',')
  return (
    <p className="links">
      <Link href={href(`/gebied/${code}`)}>{text.beeld}</Link>
      <Link href={href(`/gebied/${code}/overzicht`)}>{m.vergelijk.links.overzicht}</Link>
      <Link href={href(`/kaart/${gebieden.join(',')}`)}>{m.kaart.opDeKaart}</Link>
    </p>
  )
}
