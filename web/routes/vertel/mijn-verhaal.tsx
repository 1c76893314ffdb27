import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { redirect } from 'react-router'
import type { Route } from './+types/mijn-verhaal.ts'
import { apiContext } from '../../context.ts'
import { readForm, readText, refuseFields, refuseForm } from '../../form.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { messagesIn } from '../../messages/index.ts'
import type { EigenVerhaal, VerhaalKeuze } from '../../monitoring-data.ts'
import { needOne } from '../../need.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { Done } from '../../ui/done.tsx'
import { Stem } from '../../ui/geluid.tsx'
import { CheckField, ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { readTicked } from '../agenda/tick.ts'
import { TickList } from '../agenda/tick-list.tsx'

export async function loader({ context, request, params: { code } }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const ik = await api.toegang.ik()
  const { searchParams } = new URL(request.url)
  return {
    code,
    verhaal: needOne(await api.withBewijs(ik?.bewijs ?? null).monitoring.eigenVerhaal(code, taalOf(request.url))),
    isOntvangen: searchParams.has('ontvangen'),
    isGewijzigd: searchParams.has('gewijzigd'),
  }
}

/** Keeps for what it may be used, or takes it away. */
export async function action({ context, request, params: { code } }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const text = messagesIn(form.taal).vertel
  if (readText(form, 'doe') === 'geluid-weg') {
    if (readText(form, 'zekerGeluid') !== 'ja') return refuseFields(form, { zekerGeluid: text.eigen.zekerFout })
    const gone = await form.api.monitoring.haalEigenGeluidWeg(code)
    if ('weigering' in gone) return refuseForm(form, gone.weigering, { code: null })
    throw redirect(hrefIn(form.taal, `/mijn-verhaal/${code}?gewijzigd`))
  }
  if (readText(form, 'doe') === 'weg') {
    if (readText(form, 'zeker') !== 'ja') return refuseFields(form, { zeker: text.eigen.zekerFout })
    const gone = await form.api.monitoring.haalVerhaalTerug(code)
    if ('weigering' in gone) return refuseForm(form, gone.weigering, { code: null })
    throw redirect(hrefIn(form.taal, '/mijn-verhaal?weg'))
  }
  const toestemming = readTicked(form, 'toestemming') as VerhaalKeuze['toestemming']
  if (toestemming.length === 0) return refuseFields(form, { toestemming: text.toestemmingFout })
  const klopt = readText(form, 'klopt') === 'ja'
  const hasSound = readText(form, 'metGeluid') === 'ja'
  const horen = readTicked(form, 'horen') as VerhaalKeuze['toestemming']
  const keuze = { code, versie: Number(readText(form, 'versie')), toestemming, klopt }
  const answer = await form.api.monitoring.kiesToestemming(hasSound ? { ...keuze, horen } : keuze)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, { code: null, versie: null })
  throw redirect(hrefIn(form.taal, `/mijn-verhaal/${code}?gewijzigd`))
}

/** A story, for whoever has its code: to read again, to say for what it may be used, and to take away. */
export default function MijnVerhaal({ loaderData: { code, verhaal, isOntvangen, isGewijzigd }, actionData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.vertel.eigen
  const { buurt, dag, wie, tekst, citaat, staat, reden, geluid } = verhaal
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <meta name="robots" content="noindex" />
      <Heading level={1}>{text.titel}</Heading>
      {isOntvangen && <Done text={text.ontvangen} />}
      {isGewijzigd && <Done text={text.gewijzigd} />}
      <ErrorSummary state={actionData} />
      <div className="meedenken__code">
        <p>
          {text.bewaarCode} <strong>{code}</strong>
        </p>
        <p className="read">{text.bewaarUitleg}</p>
      </div>
      <p className="read">{text.staat[staat]}</p>
      {reden !== null && (
        <p className="read">
          {text.reden} {reden}
        </p>
      )}
      {geluid !== null && <EigenStem code={code} geluid={geluid} hasText={tekst !== ''} />}
      <div className="meedenken__gezegd">
        {tekst !== '' && <p className="draad__tekst">{tekst}</p>}
        <p className="soft">{text.verteld(buurt, writeDag(dag, taal))}</p>
        <p className="soft">{wie === '' ? m.vertel.nietGenoemd : m.vertel.genoemd(wie)}</p>
        {citaat !== '' && (
          <p>
            {text.citaat} <q>{citaat}</q>
          </p>
        )}
      </div>
      <Kies verhaal={verhaal} state={actionData} />
      {geluid !== null && tekst !== '' && <HaalGeluidWeg state={actionData} />}
      <section className="page__part" aria-labelledby="weg-kop">
        <Heading level={2} id="weg-kop">
          {text.weghalen}
        </Heading>
        <p className="read">{text.weghalenUitleg}</p>
        <Form>
          <CheckField name="zeker" label={text.zeker} state={actionData} />
          <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--secondary-action">
            {text.weghalen}
          </button>
        </Form>
      </section>
      <p className="meedenken__gezegd">
        <Link href={href('/mijn-verhaal')}>{text.andere}</Link>
      </p>
    </div>
  )
}

interface EigenStemProps {
  readonly code: string
  readonly geluid: NonNullable<EigenVerhaal['geluid']>
  readonly hasText: boolean
}

/** Their own voice, to listen back to, and how far it is. */
function EigenStem({ code, geluid, hasText }: EigenStemProps) {
  const { m, href } = usePage()
  const text = m.vertel.geluid.eigen
  return (
    <section className="page__part" aria-labelledby="stem-kop">
      <Heading level={2} id="stem-kop">
        {text.kop}
      </Heading>
      <Stem src={href(`/mijn-verhaal/${code}/geluid`)} naam={text.speler} />
      <p className="read">{geluid.isUitgeschreven ? text.uitgeschreven : text.nogUitschrijven}</p>
      {hasText && <p className="read">{text.lees}</p>}
    </section>
  )
}

function HaalGeluidWeg({ state }: { readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.vertel.geluid.eigen
  return (
    <section className="page__part" aria-labelledby="geluid-weg-kop">
      <Heading level={2} id="geluid-weg-kop">
        {text.weg}
      </Heading>
      <p className="read">{text.wegUitleg}</p>
      <Form>
        <CheckField name="zekerGeluid" label={text.zeker} state={state} />
        <button type="submit" name="doe" value="geluid-weg" className="utrecht-button utrecht-button--secondary-action">
          {text.weg}
        </button>
      </Form>
    </section>
  )
}

function Kies({ verhaal, state }: { readonly verhaal: EigenVerhaal; readonly state: FormState | undefined }) {
  const { m } = usePage()
  const text = m.vertel.eigen
  const { gebruiken, toestemming, teruggelezen, versie, geluid } = verhaal
  const own = state?.waarden['doe'] === 'kies' ? state : undefined
  return (
    <section className="page__part" aria-labelledby="kies-kop">
      <Heading level={2} id="kies-kop">
        {text.kies}
      </Heading>
      {teruggelezen === null && <p className="read">{text.nogNietGelezen}</p>}
      <Form>
        <input type="hidden" name="versie" value={versie} />
        <TickList
          name="toestemming"
          titel={m.vertel.toestemming}
          state={own}
          keuzes={Object.entries(gebruiken).map(([waarde, naam]) => ({ waarde, naam }))}
          gekozen={toestemming}
        />
        {geluid !== null && (
          <>
            <input type="hidden" name="metGeluid" value="ja" />
            <TickList
              name="horen"
              titel={m.vertel.geluid.horen}
              hint={m.vertel.geluid.horenLater}
              state={own}
              keuzes={Object.entries(m.vertel.geluid.gebruiken).map(([waarde, naam]) => ({ waarde, naam }))}
              gekozen={geluid.horen}
              need="optional"
            />
          </>
        )}
        {teruggelezen === null && <CheckField name="klopt" label={text.klopt} state={own} need="optional" />}
        <button type="submit" name="doe" value="kies" className="utrecht-button utrecht-button--primary-action">
          {text.bewaar}
        </button>
      </Form>
    </section>
  )
}
