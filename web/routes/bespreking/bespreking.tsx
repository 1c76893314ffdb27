import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Route } from './+types/bespreking.ts'
import type { Bespreking } from '../../bespreking-data.ts'
import { apiContext } from '../../context.ts'
import { readForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { act } from './act.ts'
import { StapAfspraken, StapEinde } from './stap-einde.tsx'
import { StapThema } from './stap-thema.tsx'
import { listStappen, readStap } from './stappen.ts'
import { Verslag } from './verslag.tsx'

export async function loader({ context, request, params: { id: buurt, bespreking: id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'metingen bekijken')
  const { bespreking, monitoring } = context.get(apiContext)
  const taal = taalOf(request.url)
  const een = needOne(await bespreking.een({ buurt, id }, taal))
  const uitkomsten = een.gesloten === null ? needOne(await monitoring.uitkomsten(buurt, taal)) : null
  const gedaan = new URL(request.url).searchParams.get('gedaan') ?? ''
  return { view: hold({ een, uitkomsten }), stap: readStap(request), gedaan }
}

export async function action({ context, request, params: { id: buurt, bespreking: id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  return await act(form, { buurt, id, stap: readStap(request) })
}

/** A meeting: step by step while it is going on, and its record once it is closed. */
export default function BesprekingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { een, uitkomsten } = loaderData.view.view
  const { buurt, dag } = een
  const text = m.bespreking
  const stappen = listStappen(een, m)
  const nummer = Math.min(loaderData.stap, stappen.length)
  const stap = stappen[nummer - 1] ?? stappen[0]
  const titel = een.gesloten === null ? stap.naam : text.verslag.titel(writeDag(dag, taal))
  return (
    <div className="wrap page meten bespreking">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/besprekingen`)}>{text.titel(buurt.naam)}</Link>
      </p>
      {een.gesloten === null && (
        <p className="bespreking__stap">{`${text.stappen.stap(nummer, stappen.length)}, ${text.stappen.minuten(stap.minuten)}`}</p>
      )}
      <Heading level={1}>{titel}</Heading>
      <Done text={text.gedaan[loaderData.gedaan]} />
      <ErrorSummary state={actionData} />
      {uitkomsten === null ? (
        <Verslag bespreking={een} state={actionData} />
      ) : (
        <>
          {stap.soort === 'afspraken' && <StapAfspraken bespreking={een} state={actionData} />}
          {stap.soort === 'thema' && <StapThema thema={stap.thema} bespreking={een} uitkomsten={uitkomsten} state={actionData} />}
          {stap.soort === 'einde' && <StapEinde bespreking={een} state={actionData} />}
          <Verder bespreking={een} nummer={nummer} />
        </>
      )}
    </div>
  )
}

/** The way to the step before and the one after. */
function Verder({ bespreking, nummer }: { readonly bespreking: Bespreking; readonly nummer: number }) {
  const { m, href } = usePage()
  const text = m.bespreking.stappen
  const stappen = listStappen(bespreking, m)
  const [terug, verder] = [stappen[nummer - 2], stappen[nummer]]
  const to = (stap: number) => href(`/programma/buurten/${bespreking.buurt.id}/besprekingen/${bespreking.id}?stap=${stap}`)
  return (
    <nav className="bespreking__verder" aria-label={text.menu}>
      {terug === undefined ? <span /> : <Link href={to(nummer - 1)}>{text.terug(terug.naam)}</Link>}
      {verder !== undefined && (
        <Link className="bespreking__verder-naar" href={to(nummer + 1)}>
          {text.verder(verder.naam)}
        </Link>
      )}
    </nav>
  )
}
