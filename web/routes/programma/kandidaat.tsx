import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/kandidaat.ts'
import { apiContext } from '../../context.ts'
import { readForm, refuseFields, refuseForm } from '../../form.ts'
import { hold } from '../../held.ts'
import { messagesIn } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import type { KandidaatPagina } from '../../selectie-data.ts'
import { hrefIn } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { Criterium } from './kandidaat-criterium.tsx'
import { Marktaandeel } from './kandidaat-marktaandeel.tsx'
import { readOordeel, scoreCriteria } from './read-kandidaat.ts'
import { vandaag } from './vandaag.ts'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const ik = await requireIk({ context, request })
  const kandidaat = need(await context.get(apiContext).selectie.kandidaat(params.id))
  return {
    view: hold({
      kandidaat,
      magOordelen: ik.rechten.includes('kandidaten beoordelen'),
      magBuurt: ik.rechten.includes('buurten bekijken'),
      gedaan: new URL(request.url).searchParams.get('gedaan') ?? '',
      vandaag: vandaag(),
    }),
  }
}

/** Keeps a score or the market share, and goes back to where it stands. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await readForm({ request, context })
  const { selectie } = form.api
  const read = readOordeel(form, messagesIn(form.taal).selectie.kandidaat)
  if ('fouten' in read) return refuseFields(form, read.fouten)
  const isScore = read.soort === 'score'
  const answer = isScore
    ? await selectie.geefScore(params.id, read.score)
    : await selectie.legMarktaandeelVast(params.id, read.versie, read.marktaandeel)
  if ('weigering' in answer) return refuseForm(form, answer.weigering, isScore ? read.velden : {})
  const part = isScore ? read.score.criterium : 'marktaandeel'
  throw redirect(hrefIn(form.taal, `/programma/kandidaten/${params.id}?gedaan=${part}#${part}`))
}

/** One candidate: for each criterion what people think of it and what that rests on, and the market share. */
export default function KandidaatPage({ loaderData, actionData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { kandidaat, magOordelen, magBuurt, gedaan, vandaag: dag } = loaderData.view.view
  const text = m.selectie.kandidaat
  const partner = kandidaat.alliantiepartner
  return (
    <div className="wrap page">
      <title>{`${kandidaat.naam} – Buurtwijs`}</title>
      <ProgrammaNav />
      <p>
        <Link href={href('/programma/kandidaten')}>{text.terug}</Link>
      </p>
      {kandidaat.plaats !== null && <p className="hero__eyebrow">{m.programma.buurt.inPlaats(kandidaat.plaats)}</p>}
      <Heading level={1}>{kandidaat.naam}</Heading>
      {partner !== '' && <Paragraph className="page__intro">{text.intro(partner)}</Paragraph>}
      <Gebieden kandidaat={kandidaat} />
      {magBuurt && (
        <p>
          <Link href={href(`/programma/buurten/${kandidaat.id}`)}>{text.naarBuurt}</Link>
        </p>
      )}
      <ErrorSummary state={actionData} />
      <p className="soft small read read__after">{text.zonderNamen}</p>
      <div className="page__part">
        {scoreCriteria.map(criterium => (
          <Criterium
            key={criterium}
            criterium={criterium}
            kandidaat={kandidaat}
            state={magOordelen ? (actionData ?? null) : 'lezen'}
            isBewaard={gedaan === criterium}
            vandaag={dag}
          />
        ))}
        <Marktaandeel
          kandidaat={kandidaat}
          state={magOordelen ? (actionData ?? null) : 'lezen'}
          isBewaard={gedaan === 'marktaandeel'}
          vandaag={dag}
        />
      </div>
    </div>
  )
}

function Gebieden({ kandidaat: { gebieden } }: { readonly kandidaat: KandidaatPagina }) {
  const { m, href } = usePage()
  const text = m.selectie.kandidaat
  if (gebieden.length === 0) return <p className="soft">{text.geenGebieden}</p>
  return (
    <p>
      {text.gebieden}:{' '}
      {gebieden.map((code, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <Link href={href(`/gebied/${code}`)}>{code}</Link>
        </span>
      ))}
    </p>
  )
}
