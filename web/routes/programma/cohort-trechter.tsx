import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/cohort-trechter.ts'
import { apiContext } from '../../context.ts'
import { unitBesideName, writeList, writePeriode } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { taalOf } from '../../taal.ts'
import { Merken } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { Signs } from '../../ui/word.tsx'
import { KiesOnderwerp } from '../kaart/kies-onderwerp.tsx'
import { pickMaat, readKaartVraag } from '../kaart/read-kaart-vraag.ts'
import { TrechterBeeld } from '../vergelijk/maat-trechter.tsx'

/** One measure of all buurten of a cohort that the visitor may see. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const vraag = readKaartVraag(searchParams)
  const cohort = need(await api.selectie.cohort(params.id))
  // A share or a rate that was counted: only of those chance is known.
  const maten = (await api.maten(taal)).filter(({ soort, schatting }) => soort !== 'telling' && schatting === 'telling')
  const maat = pickMaat(maten, vraag.maat)
  const antwoord = maat === null ? null : await api.selectie.trechter(params.id, { maat, periode: vraag.periode, taal })
  const plek = searchParams.get('plek') ?? ''
  return {
    view: hold({
      cohort,
      maten,
      maat: maten.find(({ id }) => id === maat) ?? null,
      antwoord,
      plek: /^[A-Z0-9,]{0,2200}$/.test(plek) ? plek : '',
    }),
  }
}

/** The funnel of a cohort: which buurten lie outside what chance alone would do. */
export default function CohortTrechterPage({ loaderData }: Route.ComponentProps) {
  const { m, taal, href } = usePage()
  const { cohort, maten, maat, antwoord, plek } = loaderData.view.view
  const text = m.selectie.trechter
  const trechter = antwoord !== null && 'gelukt' in antwoord ? antwoord.gelukt : null
  const titel = m.vergelijk.maat.trechter(m.soortenMeervoud.buurt, cohort.naam)
  return (
    <div className="wrap page">
      <title>{`${titel} – Buurtwijs`}</title>
      <Signs />
      <Merken />
      <ProgrammaNav />
      <p>
        <Link href={href(`/programma/cohorten/${cohort.id}`)}>{text.terug(cohort.naam)}</Link>
      </p>
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <KiesOnderwerp
        maten={maten}
        maat={maat?.id ?? ''}
        periode={trechter?.periode ?? null}
        periodes={maat?.periodes ?? []}
        toon={text.toon}
        rest={plek === '' ? {} : { plek }}
      />
      {antwoord === null && <Paragraph>{text.geenMaten}</Paragraph>}
      {antwoord !== null && 'weigering' in antwoord && <Paragraph role="note">{antwoord.weigering.tekst}</Paragraph>}
      {trechter !== null && (
        <section className="page__part" aria-labelledby="trechter-kop">
          <Heading level={2} id="trechter-kop">
            {trechter.naam}
          </Heading>
          <p className="soft">{[writePeriode(trechter.periode, taal), unitBesideName(trechter)].filter(Boolean).join(', ')}</p>
          <TrechterBeeld trechter={trechter} onder={{ naam: cohort.naam, soorten: m.soortenMeervoud.buurt }} eigen={plek} />
          {trechter.zonder.length > 0 && <p className="read read__after">{text.zonder(writeList(trechter.zonder, taal))}</p>}
          {maat !== null && (
            <p>
              <Link href={href(`/maten/${maat.id}`)}>{m.vergelijk.maat.overMaat}</Link>
            </p>
          )}
        </section>
      )}
    </div>
  )
}
