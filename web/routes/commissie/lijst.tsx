import { formatBedrag } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/lijst.ts'
import type { RondeRegel } from '../../commissie-data.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { vandaag } from '../programma/vandaag.ts'
import { LijstFilter } from './lijst-filter.tsx'
import { filterLijst, readVraag } from './lijst-vraag.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'rondes bekijken')
  const rondes = need(await context.get(apiContext).commissie.lijst())
  const vraag = readVraag(new URL(request.url).searchParams)
  return { view: hold({ shown: filterLijst(rondes, vraag, vandaag()), aantal: rondes.length }), vraag, vandaag: vandaag() }
}

/** What buurten submitted and what each waits for; what waits for whoever looks stands on top. */
export default function Lijst({ loaderData }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.commissie.lijst
  const { shown, aantal } = loaderData.view.view
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ProgrammaNav />
      {aantal === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <>
          <LijstFilter vraag={loaderData.vraag} />
          <p role="status">{shown.length === 0 ? text.niets : text.aantal(shown.length)}</p>
          {shown.length > 0 && <Tabel rondes={shown} vandaag={loaderData.vandaag} />}
        </>
      )}
    </div>
  )
}

function Tabel({ rondes, vandaag: nu }: { readonly rondes: readonly RondeRegel[]; readonly vandaag: string }) {
  const { m, href, taal } = usePage()
  const text = m.commissie.lijst
  const { kolommen } = text
  return (
    <LijstTable
      caption={text.titel}
      kolommen={[kolommen.buurt, kolommen.stand, kolommen.termijn, kolommen.gevraagd, kolommen.stemmen, kolommen.vragen]}
      rijen={rondes.map(({ buurt, nummer, stand, termijn, gevraagdCent, toegekendCent, gestemd, quorum, openVragen, vanMij }) => ({
        id: buurt.id,
        kop: (
          <>
            <Link href={href(`/programma/buurten/${buurt.id}/rondes/${nummer}`)}>
              {buurt.naam}, {m.commissie.ronde(nummer).toLowerCase()}
            </Link>
            {vanMij && (
              <>
                {' '}
                <span className="badge badge--plain">{text.vanMij}</span>
              </>
            )}
          </>
        ),
        cellen: [
          m.commissie.stand[stand],
          termijn === null ? '–' : `${writeDag(termijn, taal)}${termijn < nu ? ` (${text.voorbij})` : ''}`,
          <>
            {formatBedrag(gevraagdCent, taal)}
            {toegekendCent !== null && toegekendCent > 0 && (
              <span className="soft small"> {text.toegekend(formatBedrag(toegekendCent, taal))}</span>
            )}
          </>,
          stand === 'in behandeling' ? text.stemmen(gestemd, quorum) : '–',
          openVragen === 0 ? '–' : openVragen,
        ],
      }))}
    />
  )
}
