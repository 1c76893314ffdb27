import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/vragenlijst.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm, sayRefusal } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import vragenlijstUrl from '../../islands/vragenlijst.ts?worker&url'
import { leesVelden, veldVan } from '../../islands/vragenlijst/velden.ts'
import werkerUrl from '../../islands/zonder-verbinding.ts?worker&url'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { OpenVragen } from '../../vragenlijsten-data.ts'
import { invullers } from '../../vragenlijsten-data.ts'
import { gevraagdIn } from './gevraagd.ts'
import { Ontvangen } from './ontvangen.tsx'
import { Vragen } from './vragen.tsx'

/** The questions behind a code; whoever is signed in sees no more here than anybody else. */
export async function loader({ context, request, params: { code } }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  const answer = await api.withBewijs(ik?.bewijs ?? null).vragenlijsten.openVragen(code)
  const isGroot = new URL(request.url).searchParams.has('groot')
  if ('gelukt' in answer) return data({ vragen: answer.gelukt, code, zending: crypto.randomUUID(), isGroot, mislukt: null })
  const mislukt = sayRefusal(answer.weigering, taalOf(request.url))
  // The page of a receipt is this page too: by then its code was used, and that is as it should be.
  const status = answer.weigering.code === 'code-used' ? 200 : answer.weigering.status
  return data({ vragen: null, code, zending: '', isGroot, mislukt }, { status })
}

/** Sends the answers whole; a form that was cut off on the way has no end. */
export async function action({ context, request, params: { code } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vragenlijsten } = form.api
  const zending = readText(form, 'zending')
  const opened = await vragenlijsten.openVragen(code)
  // Sent again after it was received: the same receipt comes back, so the questions are not needed.
  const antwoorden = 'gelukt' in opened ? leesVelden(gevraagdIn(opened.gelukt.vorm), name => readText(form, name)) : {}
  const namens = invullers.find(each => each === readText(form, 'namens')) ?? 'zelf'
  if (readText(form, 'einde') !== 'ja') throw data(null, { status: 400 })
  const answer = await vragenlijsten.stuur({ code, zending, namens, antwoorden, einde: true })
  if ('gelukt' in answer) return { bewijs: answer.gelukt }
  const { weigering } = answer
  const { veld } = weigering
  return refuseForm(form, weigering, veld === undefined || veld === 'code' ? { code: null } : { [veld]: veldVan(veld) })
}

/** For a resident on an old phone: no script, no account, no name. */
export default function VragenlijstPage({ loaderData: { vragen, code, zending, isGroot, mislukt }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.vragenlijsten.invullen
  const bewijs = actionData !== undefined && 'bewijs' in actionData ? actionData.bewijs : null
  const state = actionData !== undefined && 'fouten' in actionData ? actionData : undefined
  const titel = bewijs !== null ? text.bedankt : vragen === null ? text.kanNiet : vragen.naam
  return (
    <div className={isGroot ? 'wrap page vragen vragen--groot' : 'wrap page vragen'}>
      <title>{`${titel} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{titel}</Heading>
      {bewijs !== null && <Ontvangen bewijs={bewijs} />}
      {bewijs === null && vragen === null && (
        <>
          <Paragraph className="page__intro">{mislukt}</Paragraph>
          <p>
            <Link href={href('/vragenlijst')}>{text.andereCode}</Link>
          </p>
        </>
      )}
      {bewijs === null && vragen !== null && (
        <Formulier vragen={vragen} code={code} pad={href(`/vragenlijst/${code}`)} zending={zending} isGroot={isGroot} state={state} />
      )}
    </div>
  )
}

interface FormulierProps {
  readonly vragen: OpenVragen
  readonly code: string
  readonly pad: string
  readonly zending: string
  readonly isGroot: boolean
  readonly state: FormState | undefined
}

function Formulier({ vragen, code, pad, zending, isGroot, state }: FormulierProps) {
  const { m, taal } = usePage()
  const { invullen: text, opApparaat } = m.vragenlijsten
  const { buurt, tot, vorm } = vragen
  return (
    <bw-vragenlijst
      data-code={code}
      data-pagina={pad}
      data-werker={werkerUrl}
      data-vragen={JSON.stringify(gevraagdIn(vorm))}
      data-texts={JSON.stringify({ ...opApparaat, ontvangen: text.ontvangen('{nummer}') })}
    >
      <div data-deel="vragen">
        <Paragraph className="page__intro">{text.vrij(buurt, writeDag(tot, taal))}</Paragraph>
        <p className="small soft" data-deel="kan-offline" hidden>
          {opApparaat.kanOffline}
        </p>
        <p>
          <Link href={isGroot ? pad : `${pad}?groot`}>{isGroot ? text.grootUit : text.grootAan}</Link>
        </p>
        <ErrorSummary state={state} />
        <Form>
          <input type="hidden" name="zending" value={state?.waarden['zending'] ?? zending} />
          <Vragen vorm={vorm} state={state} />
          <SelectField
            name="namens"
            label={text.wieVult}
            state={state}
            waarde="zelf"
            keuzes={invullers.map(each => ({ waarde: each, naam: text.invullers[each] }))}
          />
          <p className="small soft read">{text.watErmee}</p>
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.verstuur}
          </button>
          {/* The last field: a form that was cut off on the way does not have it. */}
          <input type="hidden" name="einde" value="ja" />
        </Form>
      </div>
      <p className="vragen__zegt" data-deel="zegt" role="status" hidden />
      <div data-deel="bewijs" hidden>
        <div className="meedenken__code">
          <p className="read">{text.intrekUitleg}</p>
          <p>
            <strong data-deel="intrekcode" />
          </p>
        </div>
        <p>
          <Link href={hrefIn(taal, '/antwoorden-weghalen')}>{text.naarIntrekken}</Link>
        </p>
      </div>
      <script type="module" src={vragenlijstUrl} />
    </bw-vragenlijst>
  )
}
