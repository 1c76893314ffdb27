import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/ondertekenen.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeLongMoment } from '../../format.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import type { Ondertekening } from '../../ondertekening-data.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { Verschil } from '../commissie/verschil.tsx'
import { Getekend } from './getekend.tsx'
import { readTekening } from './read-tekening.ts'
import { sayRol } from './say-rol.ts'
import { TekenForms } from './teken-forms.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'ondertekening bekijken')
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const answer = needOne(await api.ondertekening.ondertekening(params.id, taal))
  const woorden = answer.sindsdien === null ? null : await api.menukaart.woorden(taal)
  return { view: hold(answer), woorden: hold(woorden), gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Offers the plan, signs it, refuses, or gives a mandate. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const client = form.api.ondertekening
  const back = (gedaan: string) => redirect(hrefIn(form.taal, `/programma/buurten/${id}/ondertekenen?gedaan=${gedaan}`))
  const doen = readText(form, 'doen')
  if (doen === 'aanbieden') {
    const answer = await client.biedAan(id, Number(readText(form, 'na')))
    if ('weigering' in answer) return refuseForm(form, answer.weigering, { na: null })
    throw back('aangeboden')
  }
  const read = readTekening(form, messagesIn(form.taal).ondertekenen)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const answer = await client.teken(id, read.versie, read.tekening)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { na: null })
  throw back(read.tekening.daad)
}

/** Signing the plan of a buurt: what is signed, who has to, who did, and the forms of whoever looks. */
export default function Ondertekenen({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const view = loaderData.view.view
  const { buurt, stuk, kan, isVeranderd, sindsdien } = view
  const woorden = loaderData.woorden.view
  const text = m.ondertekenen
  const here = `/programma/buurten/${buurt.id}`
  return (
    <div className="wrap page">
      <title>{`${text.titel(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`${here}/plan`)}>{text.naarPlan}</Link>
      </p>
      <Heading level={1}>{text.titel(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <Done text={text.gedaan[loaderData.gedaan]} />
      {stuk === null ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <>
          <Paragraph className="read">
            {text.versie(stuk.versie, writeLongMoment(stuk.aangeboden, taal))} {stuk.isCompleet && <strong>{text.compleet}</strong>}
          </Paragraph>
          {stuk.isGestopt && <Alert text={text.gestopt} />}
          {isVeranderd && <Alert text={text.veranderd(stuk.versie)} />}
          {sindsdien !== null && woorden !== null && (
            <Verschil kop={text.sindsdien(stuk.versie)} verschil={sindsdien} uitdagingen={sindsdien.uitdagingen} woorden={woorden} />
          )}
          <WieTekenen stuk={stuk} />
          <Getekend stuk={stuk} />
          <TekenForms view={view} stuk={stuk} state={actionData} />
          <Regels regels={view.regels} />
          <Meenemen here={here} versies={view.versies} />
        </>
      )}
      {kan.besluitNodig && (
        <Paragraph className="read">
          {text.besluitNodig} <Link href={href(`${here}/rondes`)}>{m.commissie.naar}</Link>
        </Paragraph>
      )}
      {kan.aanbieden && (
        <section className="page__part" aria-labelledby="aanbieden-kop">
          <Heading level={2} id="aanbieden-kop">
            {text.biedAan}
          </Heading>
          <Paragraph className="read">
            {text.biedAanUitleg} {stuk !== null && text.biedAanOpnieuw}
          </Paragraph>
          {actionData?.waarden['doen'] === 'aanbieden' && <ErrorSummary state={actionData} />}
          <Form>
            <input type="hidden" name="doen" value="aanbieden" />
            <input type="hidden" name="na" value={stuk?.versie ?? 0} />
            <button type="submit" className="utrecht-button utrecht-button--primary-action">
              {text.biedAanKnop((stuk?.versie ?? 0) + 1)}
            </button>
          </Form>
        </section>
      )}
      <p>
        <Link href={href('/nagaan')}>{text.naarNagaan}</Link>
      </p>
    </div>
  )
}

function Alert({ text }: { readonly text: string }) {
  return (
    <div className="utrecht-alert utrecht-alert--warning">
      <div className="utrecht-alert__content">{text}</div>
    </div>
  )
}

function WieTekenen({ stuk }: { readonly stuk: NonNullable<Ondertekening['stuk']> }) {
  const { m } = usePage()
  const text = m.ondertekenen
  return (
    <section className="page__part" aria-labelledby="wie-kop">
      <Heading level={2} id="wie-kop">
        {text.wie}
      </Heading>
      {stuk.isInVolgorde && <Paragraph>{text.inVolgorde}</Paragraph>}
      <ol>
        {stuk.stappen.map(({ rol, aantal, getekend, stand, keurtGoed }) => (
          <li key={rol}>
            {text.stap(sayRol(rol, m), getekend, aantal)} (<strong>{text.stand[stand]}</strong>){' '}
            {keurtGoed && <span className="soft small">{text.keurtGoed}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Regels({ regels }: { readonly regels: Ondertekening['regels'] }) {
  const { m, taal } = usePage()
  const text = m.ondertekenen
  const { kolommen } = text
  return (
    <section className="page__part" aria-labelledby="regels-kop">
      <Heading level={2} id="regels-kop">
        {text.regels}
      </Heading>
      {regels.length === 0 ? (
        <Paragraph>{text.regelsLeeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.regels}
          kolommen={[kolommen.nummer, kolommen.wie, kolommen.wat, kolommen.wanneer, kolommen.code]}
          rijen={regels.map(({ nummer, naam, rol, organisatie, daad, versie, namens, aan, reden, op, hash }) => ({
            id: String(nummer),
            kop: nummer,
            cellen: [
              [naam, sayRol(rol, m), organisatie].filter(Boolean).join(', '),
              <>
                {text.daadVoor(text.daden[daad], versie)}
                {namens !== null && `, ${text.inPlaatsVan(namens)}`}
                {aan !== null && `: ${aan}`}
                {reden !== null && <span className="read"> “{reden}”</span>}
              </>,
              writeLongMoment(op, taal),
              <span key="code" className="hash small">
                <code>{hash}</code>
              </span>,
            ],
          }))}
        />
      )}
    </section>
  )
}

function Meenemen({ here, versies }: { readonly here: string; readonly versies: Ondertekening['versies'] }) {
  const { m, href, taal } = usePage()
  const text = m.ondertekenen
  return (
    <section className="page__part" aria-labelledby="mee-kop">
      <Heading level={2} id="mee-kop">
        {text.meenemen}
      </Heading>
      <Paragraph className="read">{text.meenemenUitleg}</Paragraph>
      <ul className="taken" role="list">
        {versies.map(({ versie, aangeboden, getekend, isCompleet }) => (
          <li key={versie}>
            {text.eerderRegel(versie, writeLongMoment(aangeboden, taal), getekend, isCompleet)}
            <br />
            <Link href={href(`${here}/ondertekenen/${versie}/stuk.pdf`)}>{text.pdf(versie)}</Link>
            <br />
            <Link href={href(`${here}/ondertekenen/${versie}/ondertekening.json`)}>{text.bundel(versie)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
