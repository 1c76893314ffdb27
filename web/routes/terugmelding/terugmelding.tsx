import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/terugmelding.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import { writeDag, writePeriode } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import { needOne } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { hrefIn } from '../../taal.ts'
import type { Terugmelding, Uitkomst } from '../../terugmelding-data.ts'
import { Done } from '../../ui/done.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { LeesTip } from '../../ui/lees-tip.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'

const uitkomsten = ['klopt', 'aangepast', 'doorgestuurd'] as const satisfies readonly Uitkomst[]

export async function loader({ context, request, params }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'terugmeldingen behandelen')
  const vraag = needOne(await context.get(apiContext).terugmelding.een(params.id))
  return { vraag, gedaan: new URL(request.url).searchParams.get('gedaan') ?? '' }
}

/** Says that somebody looks at it, or puts the answer beside the figure. */
export async function action({ context, request, params: { id } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).terugmelding.vraag
  const versie = Number(readText(form, 'versie'))
  const here = (gedaan: string) => redirect(hrefIn(form.taal, `/terugmeldingen/${id}?gedaan=${gedaan}`))
  if (readText(form, 'doe') === 'oppakken') {
    const taken = await form.api.terugmelding.pakOp(id, versie)
    if ('weigering' in taken) return refuseForm(form, taken.weigering)
    throw here('opgepakt')
  }
  const uitkomst = uitkomsten.find(each => each === readText(form, 'uitkomst'))
  const tekst = readText(form, 'tekst')
  const fouten = {
    ...(tekst.length < 3 ? { tekst: text.antwoordFout } : {}),
    ...(uitkomst === undefined ? { uitkomst: text.uitkomstFout } : {}),
  }
  if (uitkomst === undefined || Object.keys(fouten).length > 0) return refuseFields(form, fouten)
  const answer = await form.api.terugmelding.antwoord(id, versie, { uitkomst, tekst })
  if ('weigering' in answer) return refuseForm(form, answer.weigering)
  throw here('beantwoord')
}

/** One question whether something is right: what stands there, what somebody says about it, and the answer. */
export default function TerugmeldingPage({ loaderData: { vraag, gedaan }, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.terugmelding.vraag
  const { loket } = m.terugmelding
  return (
    <div className="wrap page">
      <title>{`${vraag.naam} – Buurtwijs`}</title>
      <p>
        <Link href={href('/terugmeldingen')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{vraag.naam}</Heading>
      <p className="soft">
        {loket.soorten[vraag.soort]}, {loket.filter[vraag.staat].toLowerCase()}
      </p>
      <Done text={m.terugmelding.gedaan[gedaan]} />
      <ErrorSummary state={actionData} />
      <Gevraagd vraag={vraag} />
      {vraag.staat === 'nieuw' && (
        <Form isBare>
          <input type="hidden" name="versie" value={vraag.versie} />
          <button type="submit" name="doe" value="oppakken" className="utrecht-button utrecht-button--secondary-action">
            {text.pakOp}
          </button>
        </Form>
      )}
      <section className="page__part" aria-labelledby="antwoord-kop">
        <Heading level={2} id="antwoord-kop">
          {text.antwoordTitel}
        </Heading>
        {vraag.antwoord !== null && <Paragraph>{text.nogEens}</Paragraph>}
        {vraag.mailt && vraag.antwoord === null && <Paragraph className="soft">{text.mailt}</Paragraph>}
        <Form>
          <input type="hidden" name="versie" value={vraag.versie} />
          <SelectField
            name="uitkomst"
            label={text.uitkomst}
            state={actionData}
            waarde={vraag.antwoord?.uitkomst ?? ''}
            keuzes={uitkomsten.map(waarde => ({ waarde, naam: m.terugmelding.uitkomsten[waarde] }))}
          />
          <NoteField
            name="tekst"
            label={text.antwoord}
            hint={text.antwoordHint}
            state={actionData}
            waarde={vraag.antwoord?.tekst ?? ''}
            need="required"
          />
          <LeesTip tekst={actionData?.waarden['tekst'] ?? vraag.antwoord?.tekst ?? ''} />
          <button type="submit" name="doe" value="antwoorden" className="utrecht-button utrecht-button--primary-action">
            {text.verstuur}
          </button>
        </Form>
      </section>
    </div>
  )
}

/** What stands there and where it came from, and what somebody says about it. */
function Gevraagd({ vraag }: { readonly vraag: Terugmelding }) {
  const { m, href, taal } = usePage()
  const text = m.terugmelding.vraag
  const { citaat, regel, periode, release, pad, wat, weet, gemeld, uitgever } = vraag
  return (
    <>
      <section className="klopt-citaat" aria-labelledby="staat-kop">
        <Heading level={2} id="staat-kop" className="small-heading">
          {text.staatEr}
        </Heading>
        <p>{citaat}</p>
        {regel !== null && <p className="small soft">{text.regel(regel)}</p>}
        <p className="small soft">
          {release !== null && (
            <>
              {text.uitgave}: <Link href={href(`/bronnen/${release}`)}>{release}</Link>
              {periode !== null && `, ${writePeriode(periode, taal)}`}.{' '}
            </>
          )}
          {uitgever?.contact && (
            <>
              <Link href={uitgever.contact}>{text.uitgever(uitgever.naam)}</Link>.{' '}
            </>
          )}
          <Link href={href(pad)}>{text.bekijk}</Link>
        </p>
      </section>
      <section aria-labelledby="zegt-kop">
        <Heading level={2} id="zegt-kop" className="small-heading">
          {text.zegt}
        </Heading>
        <p className="read said">{wat}</p>
        {weet !== null && (
          <>
            <Heading level={2} className="small-heading">
              {text.weet}
            </Heading>
            <p className="read said">{weet}</p>
          </>
        )}
        <p className="small soft">
          {m.terugmelding.loket.kolommen.gevraagd} {writeDag(gemeld, taal)}
        </p>
      </section>
    </>
  )
}
