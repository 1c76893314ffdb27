import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/woorden.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseForm } from '../../form.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { WachtendeWoorden } from '../../vragenlijsten-data.ts'

export async function loader({ context, request, params: { instrument: id } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'bewoordingen vastleggen')
  const { vragenlijsten } = context.get(apiContext)
  const instrument = (await vragenlijsten.instrumenten()).find(each => each.id === id)
  if (instrument === undefined || instrument.zelf) throw data(null, { status: 404 })
  return {
    instrument,
    wacht: needOne(await vragenlijsten.wachtendeWoorden(id)),
    gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
  }
}

export async function action({ context, request, params: { instrument: id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { vragenlijsten } = form.api
  const isConfirming = readText(form, 'doe') === 'bevestig'
  const read = (kind: string) =>
    Object.fromEntries(
      [...form.velden.keys()].flatMap(key => (key.startsWith(`${kind}.`) ? [[key.slice(kind.length + 1), readText(form, key)]] : [])),
    )
  const answer = isConfirming
    ? await vragenlijsten.bevestigWoorden(id, readText(form, 'hash'))
    : await vragenlijsten.zetWoorden(id, {
        vooraf: readText(form, 'vooraf'),
        items: read('items'),
        keuzes: read('keuzes'),
        bron: readText(form, 'bron'),
      })
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { hash: null })
  throw redirect(hrefIn(form.taal, `/vragenlijsten/${id}/woorden?gedaan=${isConfirming ? 'bevestigd' : 'ingevoerd'}`))
}

/** The official words of an instrument, put in by one administrator and confirmed by another. */
export default function WoordenPage({ loaderData: { instrument, wacht, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.eigenVragen.woorden
  const naam = instrument.naam[taal]
  const isLocked = instrument.bewoording !== null
  return (
    <div className="wrap page">
      <title>{`${text.titel(naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href('/vragenlijsten')}>{m.vragenlijsten.instrumenten.titel}</Link>
      </p>
      <Heading level={1}>{text.titel(naam)}</Heading>
      <Done text={gedaan === 'ingevoerd' || gedaan === 'bevestigd' ? text.gedaan[gedaan] : undefined} />
      {!isLocked && <Paragraph className="page__intro">{text.intro}</Paragraph>}
      <ErrorSummary state={actionData} />
      {wacht !== null && <Wachtend wacht={wacht} />}
      {!isLocked && (
        <Form>
          <TextField name="vooraf" label={text.vooraf} state={actionData} waarde={wacht?.vooraf ?? ''} autoComplete="off" need="optional" />
          {instrument.items.map(({ code, over }) => (
            <TextField
              key={code}
              name={`items.${code}`}
              label={text.item(over[taal])}
              state={actionData}
              waarde={wacht?.items[code] ?? ''}
              autoComplete="off"
            />
          ))}
          {instrument.keuzes.map(code => (
            <TextField
              key={code}
              name={`keuzes.${code}`}
              label={text.keuze(code)}
              state={actionData}
              waarde={wacht?.keuzes[code] ?? ''}
              autoComplete="off"
            />
          ))}
          <TextField name="bron" label={text.bron} hint={text.bronHint} state={actionData} waarde={wacht?.bron ?? ''} autoComplete="off" />
          <button type="submit" className="utrecht-button utrecht-button--primary-action">
            {text.bewaar}
          </button>
        </Form>
      )}
    </div>
  )
}

function Wachtend({ wacht }: { readonly wacht: NonNullable<WachtendeWoorden> }) {
  const { m } = usePage()
  const text = m.eigenVragen.woorden
  return (
    <section className="page__part" aria-labelledby="wacht-kop">
      <Heading level={2} id="wacht-kop">
        {text.wacht}
      </Heading>
      <div lang="nl">
        {wacht.vooraf !== '' && <p>{wacht.vooraf}</p>}
        <ol className="metingen__links">
          {Object.entries(wacht.items).map(([code, zin]) => (
            <li key={code}>{zin}</li>
          ))}
        </ol>
        <p>{Object.values(wacht.keuzes).join(' / ')}</p>
        <p className="soft">{wacht.bron}</p>
      </div>
      {wacht.eigen ? (
        <p className="read">{text.eigen}</p>
      ) : (
        <Form>
          <p className="read">{text.lees}</p>
          <input type="hidden" name="hash" value={wacht.hash} />
          <button type="submit" name="doe" value="bevestig" className="utrecht-button utrecht-button--primary-action">
            {text.bevestig}
          </button>
        </Form>
      )}
    </section>
  )
}
