import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/bijeenkomst.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { typedDag } from '../programma/typed-dag.ts'
import { readBijeenkomst } from './read-pagina-form.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'buurtpagina bijwerken')
  const { buurt, bijeenkomsten } = needOne(await context.get(apiContext).buurtpagina.eigen(params.id))
  const kept = bijeenkomsten.find(({ id }) => id === params.bijeenkomst) ?? null
  if (params.bijeenkomst !== 'nieuw' && kept === null) throw data(null, { status: 404 })
  return { buurt, kept }
}

/** Adds a meeting, changes it, calls it off, or says that it goes on after all. */
export async function action({ context, params: { id, bijeenkomst }, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const doe = readText(form, 'doe')
  const isAfgelast = doe === 'afgelast' || (doe === 'bewaar' && readText(form, 'afgelast') === 'ja')
  const read = readBijeenkomst(form, isAfgelast)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const { buurtpagina } = form.api
  const answer =
    bijeenkomst === 'nieuw'
      ? await buurtpagina.voegToe(id, read.bijeenkomst)
      : await buurtpagina.wijzig(id, bijeenkomst, Number(readText(form, 'versie')), read.bijeenkomst)
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  const gedaan = bijeenkomst === 'nieuw' ? 'toegevoegd' : doe === 'afgelast' ? 'afgelast' : 'gewijzigd'
  throw redirect(hrefIn(form.taal, `/programma/buurten/${id}/pagina?gedaan=${gedaan}`))
}

/** One meeting: which day, what, where, how to get in. */
export default function BijeenkomstPage({ loaderData: { buurt, kept }, actionData: state }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.buurtpagina.bewerk
  const titel = kept === null ? text.nieuw : kept.wat
  const off = kept?.afgelast === true
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/pagina`)}>{m.buurtpagina.naarBewerken}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      {off && <p className="huis__afgelast">{m.buurtpagina.afgelast}</p>}
      <ErrorSummary state={state} />
      <Form>
        {kept !== null && <input type="hidden" name="versie" value={kept.versie} />}
        <input type="hidden" name="afgelast" value={off ? 'ja' : 'nee'} />
        <TextField name="wat" label={text.wat} autoComplete="off" state={state} waarde={kept?.wat ?? ''} />
        <TextField
          name="dag"
          label={text.dag}
          hint={text.dagHint}
          autoComplete="off"
          state={state}
          waarde={typedDag(kept?.dag ?? null)}
          isShort
        />
        <TextField name="van" label={text.van} hint={text.tijdHint} autoComplete="off" state={state} waarde={kept?.van ?? ''} isShort />
        <TextField name="tot" label={text.tot} autoComplete="off" state={state} waarde={kept?.tot ?? ''} need="optional" isShort />
        <TextField name="plek" label={text.plek} autoComplete="off" state={state} waarde={kept?.plek ?? ''} />
        <TextField
          name="toegang"
          label={text.toegang}
          hint={text.toegangHint}
          autoComplete="off"
          state={state}
          waarde={kept?.toegang ?? ''}
          need="optional"
        />
        <p className="links-act">
          <button type="submit" name="doe" value="bewaar" className="utrecht-button utrecht-button--primary-action">
            {kept === null ? text.voegToe : text.bewaarWijziging}
          </button>{' '}
          {kept !== null && (
            <button type="submit" name="doe" value={off ? 'door' : 'afgelast'} className="utrecht-button utrecht-button--secondary-action">
              {off ? text.gaatWelDoor : text.gelastAf}
            </button>
          )}
        </p>
      </Form>
    </div>
  )
}
