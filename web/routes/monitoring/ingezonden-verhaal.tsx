import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data, redirect } from 'react-router'
import type { Route } from './+types/ingezonden-verhaal.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { lowerFirst, writeDag, writeList } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import type { AannemenInvoer, Ingezonden, IngezondenVerhaal } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { CheckField, ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { Stem } from '../../ui/geluid.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { readLabels } from './read-verhaal.ts'

export async function loader({ context, request, params: { id, verhaal } }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'verhalen bijwerken')
  const all = needOne(await context.get(apiContext).monitoring.ingezonden(id, taalOf(request.url)))
  const een = all.verhalen.find(each => each.id === verhaal)
  if (een === undefined) throw data(null, { status: 404 })
  return { view: hold({ all, een }) }
}

/** Takes a story up, or sets it aside with a reason. */
export async function action({ context, request, params: { id, verhaal } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const texts = messagesIn(form.taal)
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/verhalen/ingezonden?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'terzijde') {
    const reden = readText(form, 'reden')
    if (reden.length < 3) return refuseFields(form, { reden: texts.vertel.netwerk.redenFout })
    const answer = await form.api.monitoring.legTerzijde(id, verhaal, reden)
    if ('weigering' in answer) return refuseForm(form, answer.weigering)
    throw back('terzijde')
  }
  const tekst = readText(form, 'tekst')
  if (tekst.length < 10) return refuseFields(form, { tekst: texts.uitkomsten.verhalen.tekstFout })
  const isZonder = readText(form, 'doe') === 'zonder-geluid'
  const hasSound = readText(form, 'metGeluid') === 'ja'
  if (hasSound && !isZonder && readText(form, 'uitgeschreven') !== 'ja') {
    return refuseFields(form, { uitgeschreven: texts.vertel.geluid.netwerk.uitgeschrevenFout })
  }
  const answer = await form.api.monitoring.neemVerhaalAan(id, verhaal, {
    tekst,
    wie: readText(form, 'wie'),
    citaat: readText(form, 'citaat'),
    thema: readText(form, 'thema') as AannemenInvoer['thema'],
    labels: readLabels(form),
    ...(hasSound ? { geluid: isZonder ? 'weg' : 'uitgeschreven' } : {}),
  })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw back('opgenomen')
}

/** One story that its teller sent: to read, to tag, and to take up or not. */
export default function IngezondenVerhaalPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { all, een } = loaderData.view.view
  const text = m.vertel.netwerk
  const gekozen = een.toestemming.map(gebruik => lowerFirst(all.gebruiken[gebruik] ?? ''))
  return (
    <div className="wrap page">
      <title>{`${text.een} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/programma/buurten/${all.buurt.id}/verhalen/ingezonden`)}>{text.titel(all.buurt.naam)}</Link>
      </p>
      <Heading level={1}>{text.een}</Heading>
      <Paragraph className="page__intro">{text.eenUitleg}</Paragraph>
      <ErrorSummary state={actionData} />
      <p className="soft">{m.vertel.eigen.verteld(all.buurt.naam, writeDag(een.dag, taal))}</p>
      <p>{m.uitkomsten.verhalen.mag(writeList(gekozen, taal))}</p>
      {een.geluid !== null && <TeHoren all={all} een={een} />}
      <NeemOp all={all} een={een} state={actionData} />
      {een.reden === null && (
        <section className="page__part" aria-labelledby="terzijde-kop">
          <Heading level={2} id="terzijde-kop">
            {text.legWeg}
          </Heading>
          <p className="read">{text.legWegUitleg}</p>
          <Form>
            <NoteField name="reden" label={text.reden} hint={text.redenHint} state={actionData} need="required" rows={2} />
            <button type="submit" name="doe" value="terzijde" className="utrecht-button utrecht-button--secondary-action">
              {text.legTerzijde}
            </button>
          </Form>
        </section>
      )}
    </div>
  )
}

interface NeemOpProps {
  readonly all: Ingezonden
  readonly een: IngezondenVerhaal
  readonly state: FormState | undefined
}

/** The voice, to write out, and who may hear it later. */
function TeHoren({ all, een: { id, wie, geluid } }: Omit<NeemOpProps, 'state'>) {
  const { m, href, taal } = usePage()
  const { netwerk: text, gebruiken } = m.vertel.geluid
  const horen = (geluid?.horen ?? []).map(gebruik => lowerFirst(gebruiken[gebruik]))
  return (
    <section className="page__part" aria-labelledby="geluid-kop">
      <Heading level={2} id="geluid-kop">
        {text.kop}
      </Heading>
      <p>{horen.length === 0 ? text.niemand : text.horen(writeList(horen, taal))}</p>
      <p className="read">{text.uitschrijven}</p>
      <Stem
        src={href(`/programma/buurten/${all.buurt.id}/verhalen/${id}/geluid?voor=uitschrijven`)}
        naam={text.speler(wie === '' ? m.uitkomsten.verhalen.iemand : wie)}
      />
    </section>
  )
}

function NeemOp({ all: { themas }, een, state }: NeemOpProps) {
  const { m } = usePage()
  const [text, words] = [m.vertel.netwerk, m.uitkomsten.verhalen]
  const own = state?.waarden['doe'] === 'terzijde' ? undefined : state
  const keuzes = Object.entries(themas).map(([waarde, naam]) => ({ waarde, naam }))
  const { geluid } = m.vertel
  return (
    <Form>
      <NoteField name="tekst" label={words.tekst} hint={text.tekstHint} state={own} waarde={een.tekst} need="required" rows={8} />
      {een.geluid !== null && (
        <>
          <input type="hidden" name="metGeluid" value="ja" />
          <CheckField name="uitgeschreven" label={geluid.netwerk.uitgeschreven} state={own} />
        </>
      )}
      <TextField name="wie" label={words.wie} hint={text.wieHint} state={own} waarde={een.wie} need="optional" autoComplete="off" />
      <NoteField name="citaat" label={words.citaat} hint={words.citaatHint} state={own} rows={2} />
      <SelectField name="thema" label={words.thema} state={own} keuzes={keuzes} waarde="zorgzame-buurt" />
      <TextField name="labels" label={words.labels} hint={words.labelsHint} state={own} need="optional" autoComplete="off" />
      <button type="submit" name="doe" value="neem-op" className="utrecht-button utrecht-button--primary-action">
        {text.neemOp}
      </button>
      {een.geluid !== null && (
        <>
          <p className="soft">{geluid.netwerk.zonderGeluidUitleg}</p>
          <button type="submit" name="doe" value="zonder-geluid" className="utrecht-button utrecht-button--secondary-action">
            {geluid.netwerk.zonderGeluid}
          </button>
        </>
      )}
    </Form>
  )
}
