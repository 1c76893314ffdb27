import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/nodig-uit.ts'
import type { TeGevenRol } from '../../beheer-data.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import type { Keuze } from '../../ui/select-field.tsx'
import { ChooseGivenRol } from './choose-given-rol.tsx'
import { howInvited, readInvitation, zetels } from './read-invitation.ts'

/** Without a role in the address: which one can be given. With one: where, by the choices that the visitor has. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const { beheer } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const rollen = need(await beheer.rollen())
  const given = rollen.find(({ rol }) => rol === searchParams.get('rol')) ?? null
  const persoon = searchParams.get('persoon')
  const bekende = persoon === null ? null : (need(await beheer.mensen()).find(({ id }) => id === persoon) ?? null)
  if (persoon !== null && bekende === null) throw data(null, { status: 404 })
  const keuzes = {
    buurt: given?.buurt ? asKeuzes(need(await beheer.buurten())) : [],
    organisatie: given?.organisatie ? asKeuzes(need(await beheer.organisaties())) : [],
  }
  const koosNiets = searchParams.has('stap') && given === null
  const gevraagd = { buurt: searchParams.get('buurt') ?? '', zetel: zetels.find(each => each === searchParams.get('zetel')) ?? null }
  return { rollen, given, keuzes, koosNiets, gevraagd, bekende: bekende && { id: bekende.id, naam: bekende.naam } }
}

function asKeuzes(places: readonly { readonly id: string; readonly naam: string }[]): readonly Keuze[] {
  return places.map(({ id, naam }) => ({ waarde: id, naam }))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const rollen = need(await form.api.beheer.rollen())
  const given = rollen.find(({ rol }) => rol === readText(form, 'rol'))
  if (!given) throw redirect(hrefIn(form.taal, '/mensen/uitnodigen'))
  const read = readInvitation(form, given, readText(form, 'persoon'))
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const refuse = (weigering: Parameters<typeof refuseForm>[1]) => refuseForm(form, weigering, { rol: null, persoon: null })
  const back = (page: string, gedaan: string) => redirect(hrefIn(form.taal, backTo(request.url, page, gedaan)))
  if ('lidmaatschap' in read) {
    const answer = await form.api.beheer.geefRol(read.lidmaatschap)
    if ('weigering' in answer) return refuse(answer.weigering)
    throw back('/mensen', 'gegeven')
  }
  const answer = await form.api.beheer.nodigUit(read.uitnodiging)
  if ('weigering' in answer) return refuse(answer.weigering)
  throw back('/uitnodigingen', howInvited(answer.gelukt))
}

/** Whoever came from the network of a buurt goes back to it. */
function backTo(url: string, page: string, gedaan: string): string {
  const buurt = new URL(url).searchParams.get('buurt')
  return buurt === null ? `${page}?gedaan=${gedaan}` : `/programma/buurten/${encodeURIComponent(buurt)}?gedaan=${gedaan}#netwerk`
}

/** Invites somebody, or gives a role to somebody who is known: first which role, then who and where. */
export default function NodigUit({ loaderData, actionData }: Route.ComponentProps) {
  const { m } = usePage()
  const { rollen, given, bekende, koosNiets } = loaderData
  const text = m.beheer.nodigUit
  const titel = bekende ? text.titelBekende(bekende.naam) : text.titel
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{titel}</Heading>
      <p className="step">
        {text.stap(given ? 2 : 1, 2)}: {given ? text.stapRest : text.stapRol}
      </p>
      <ErrorSummary state={actionData} />
      {given ? (
        <WhoAndWhere {...loaderData} given={given} state={actionData} />
      ) : (
        <ChooseGivenRol rollen={rollen} persoon={bekende?.id ?? null} koosNiets={koosNiets} />
      )}
    </div>
  )
}

interface WhoAndWhereProps extends Pick<Route.ComponentProps['loaderData'], 'bekende' | 'keuzes' | 'gevraagd'> {
  readonly given: TeGevenRol
  readonly state: Route.ComponentProps['actionData']
}

function WhoAndWhere({ given, bekende, keuzes, gevraagd, state }: WhoAndWhereProps) {
  const { m, href } = usePage()
  const text = m.beheer.nodigUit
  const back = bekende ? `/mensen/uitnodigen?persoon=${bekende.id}` : '/mensen/uitnodigen'
  const hasFields = bekende === null || given.buurt || given.organisatie || given.beroep || given.zetel
  const missing = [
    ...(given.buurt && keuzes.buurt.length === 0 ? [text.geenBuurt] : []),
    ...(given.organisatie && keuzes.organisatie.length === 0 ? [text.geenOrganisatie] : []),
  ]
  return (
    <>
      <p>
        {text.gekozen(m.toegang.rollen[given.rol].naam)} <Link href={href(back)}>{text.andereRol}</Link>
      </p>
      {gevraagd.zetel !== null && given.zetel && <Paragraph className="read">{text.voorPlek(m.beheer.zetels[gevraagd.zetel])}</Paragraph>}
      {missing.map(sentence => (
        <Paragraph key={sentence} className="read">
          {sentence}
        </Paragraph>
      ))}
      {missing.length === 0 && (
        <Form>
          {hasFields && <p className="soft">{m.formulier.verplicht}</p>}
          <input type="hidden" name="rol" value={given.rol} />
          {bekende ? (
            <input type="hidden" name="persoon" value={bekende.id} />
          ) : (
            <>
              <TextField name="naam" label={text.naam} state={state} autoComplete="off" />
              <TextField
                name="mail"
                label={text.mail}
                hint={text.mailHint}
                state={state}
                type="email"
                inputMode="email"
                autoComplete="off"
              />
            </>
          )}
          {given.buurt && <SelectField name="buurt" label={text.buurt} state={state} keuzes={keuzes.buurt} waarde={gevraagd.buurt} />}
          {given.organisatie && (
            <SelectField
              name="organisatie"
              label={text.organisatie}
              hint={text.organisatieHint}
              state={state}
              keuzes={keuzes.organisatie}
            />
          )}
          {given.zetel && (
            <SelectField
              name="zetel"
              label={text.zetel}
              hint={text.zetelHint}
              state={state}
              need="optional"
              waarde={gevraagd.zetel ?? ''}
              keuzes={zetels.map(zetel => ({ waarde: zetel, naam: m.beheer.zetels[zetel] }))}
            />
          )}
          {given.beroep && (
            <TextField
              name="beroep"
              label={m.beheer.rol.beroep}
              hint={m.beheer.rol.beroepHint}
              state={state}
              need="optional"
              autoComplete="off"
            />
          )}
          {!bekende && (
            <p className="soft">
              {text.bekende} <Link href={href('/mensen')}>{m.beheer.links.mensen}</Link>
            </p>
          )}
          <p className="soft">{bekende ? text.watGebeurtBekende : text.watGebeurt}</p>
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {bekende ? text.knopBekende : text.knop}
          </button>
        </Form>
      )}
    </>
  )
}
