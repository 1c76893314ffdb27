import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/suggestie.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import type { GezienOpmerking, Suggestie } from '../../reacties-data.ts'
import { suggestieUitkomsten } from '../../reacties-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { LeesTip } from '../../ui/lees-tip.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { HoortNiet } from './hoort-niet.tsx'

export async function loader({ context, request, params: { id, suggestie } }: Route.LoaderArgs) {
  const { rechten } = await requireRecht({ context, request }, 'buurtplan bekijken')
  const { reacties, plan } = context.get(apiContext)
  const { buurt, activiteiten } = needOne(await plan.plan(id))
  return {
    buurt,
    keuzes: activiteiten.map(({ id: waarde, naam, thema }) => ({ waarde, naam, thema })),
    suggestie: needOne(await reacties.suggestie(id, suggestie)),
    mayWrite: rechten.includes('buurtplan bijwerken'),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

/** Answers, hides, shows again, or takes words out. */
export async function action({ context, request, params: { id: buurt, suggestie } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const op: GezienOpmerking = { buurt, id: suggestie, versie: Number(readText(form, 'versie')) }
  const doe = readText(form, 'doe')
  const refused = doe === 'antwoord' ? await answer(form, op) : await moderate(form, op, doe)
  if (refused !== null) return refused
  const gedaan = { antwoord: 'antwoord', verberg: 'verborgen', toon: 'getoond', lak: 'gelakt' }[doe] ?? ''
  throw redirect(hrefIn(form.taal, `/programma/buurten/${buurt}/plan/suggesties/${suggestie}?gedaan=${gedaan}`))
}

async function answer(form: SentForm, op: GezienOpmerking) {
  const text = messagesIn(form.taal).reacties.suggesties
  const uitkomst = suggestieUitkomsten.find(each => each === readText(form, 'uitkomst'))
  const [reden, activiteit] = [readText(form, 'reden'), readText(form, 'activiteit')]
  const fouten = {
    ...(uitkomst === undefined ? { uitkomst: text.uitkomstFout } : {}),
    ...(reden.length < 3 ? { reden: text.redenFout } : {}),
  }
  if (uitkomst === undefined || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const done = await form.api.reacties.beantwoord(op, { uitkomst, reden, activiteit: activiteit === '' ? null : activiteit })
  return 'weigering' in done ? refuseForm(form, done.weigering) : null
}

async function moderate(form: SentForm, op: GezienOpmerking, doe: string) {
  const { reacties } = form.api
  const text = messagesIn(form.taal).reacties.suggesties
  if (doe === 'toon') {
    const done = await reacties.toon(op)
    return 'weigering' in done ? refuseForm(form, done.weigering) : null
  }
  const veld = doe === 'lak' ? 'woorden' : 'verbergreden'
  const tekst = readText(form, veld)
  if (tekst.length < 2) return refuseFields(form, { [veld]: text.redenFout })
  const done = doe === 'lak' ? await reacties.lak(op, tekst) : await reacties.verberg(op, tekst)
  return 'weigering' in done ? refuseForm(form, done.weigering, { reden: 'verbergreden' }) : null
}

/** One suggestion, and the answer of the network. */
export default function SuggestiePage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { buurt, keuzes, suggestie, mayWrite, gedaan } = loaderData
  const { suggesties: text } = m.reacties
  const { over, wie, dag, tekst, versie, antwoord, mailt, verborgen } = suggestie
  const titel = over === '' ? text.hetHelePlan : over
  return (
    <div className="wrap page">
      <title>{`${text.een}: ${titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/plan/suggesties`)}>{text.terug}</Link>
      </p>
      <Heading level={1}>{`${text.een}: ${titel}`}</Heading>
      <Done text={m.reacties.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      {verborgen !== null && (
        <p>
          <strong>{text.isVerborgen(verborgen.reden)}</strong>
        </p>
      )}
      <div className="meedenken__gezegd">
        <p className="soft">{text.vanWie(wie === '' ? text.iemand : wie, writeDag(dag, taal))}</p>
        <p className="draad__tekst">{tekst}</p>
      </div>
      <OpPapier suggestie={suggestie} />
      {antwoord !== null && <Gegeven buurt={buurt.id} antwoord={antwoord} />}
      {mayWrite && verborgen === null && (
        <section className="page__part" aria-labelledby="antwoord-kop">
          <Heading level={2} id="antwoord-kop">
            {text.antwoord}
          </Heading>
          {antwoord !== null && <Paragraph>{text.nogEens}</Paragraph>}
          {mailt && antwoord === null && <Paragraph className="soft">{text.mailt}</Paragraph>}
          <Form>
            <input type="hidden" name="versie" value={versie} />
            <SelectField
              name="uitkomst"
              label={text.uitkomst}
              state={actionData}
              waarde={antwoord?.uitkomst ?? ''}
              keuzes={suggestieUitkomsten.map(waarde => ({ waarde, naam: m.reacties.uitkomsten[waarde] }))}
            />
            <SelectField
              name="activiteit"
              label={text.activiteit}
              hint={text.activiteitHint}
              state={actionData}
              need="optional"
              waarde={antwoord?.activiteit?.id ?? suggestie.activiteit ?? ''}
              keuzes={keuzes.map(({ waarde, naam, thema }) => ({ waarde, naam, groep: m.agenda.themas[thema] }))}
            />
            <NoteField
              name="reden"
              label={text.reden}
              hint={text.redenHint}
              state={actionData}
              waarde={antwoord?.reden ?? ''}
              need="required"
            />
            <LeesTip tekst={actionData?.waarden['reden'] ?? antwoord?.reden ?? ''} />
            <button type="submit" name="doe" value="antwoord" className="utrecht-button utrecht-button--primary-action">
              {text.verstuur}
            </button>
          </Form>
        </section>
      )}
      {mayWrite && <HoortNiet versie={versie} isVerborgen={verborgen !== null} state={actionData} />}
    </div>
  )
}

function OpPapier({ suggestie: { getyptDoor, code } }: { readonly suggestie: Suggestie }) {
  const { m } = usePage()
  const { suggesties: text, opmerkingen } = m.reacties
  if (getyptDoor === null || code === null) return null
  return (
    <div className="meedenken__code">
      <p>{text.getypt(getyptDoor.naam ?? opmerkingen.iemand)}</p>
      <p>
        {text.codeVoor} <strong>{code}</strong>
      </p>
    </div>
  )
}

function Gegeven({ buurt, antwoord }: { readonly buurt: string; readonly antwoord: NonNullable<Suggestie['antwoord']> }) {
  const { m, href, taal } = usePage()
  const { suggesties: text, uitkomsten, opmerkingen } = m.reacties
  const { uitkomst, reden, activiteit, op, door } = antwoord
  return (
    <div className="draad">
      <p>
        <strong>{uitkomsten[uitkomst]}</strong>
      </p>
      <p className="draad__tekst">{reden}</p>
      {activiteit !== null && (
        <p>
          {text.staatIn} <Link href={href(`/programma/buurten/${buurt}/plan/${activiteit.id}`)}>{activiteit.naam}</Link>{' '}
          <span className="soft">{text.versie(activiteit.versie)}</span>
        </p>
      )}
      <p className="small soft">{text.door(door.naam ?? opmerkingen.iemand, writeDag(op, taal))}</p>
    </div>
  )
}
