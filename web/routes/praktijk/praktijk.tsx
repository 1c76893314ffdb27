import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/praktijk.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import type { PraktijkVorm } from '../../praktijk-data.ts'
import { requireIk } from '../../require-ik.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { KiesBuurten } from './kies-buurten.tsx'
import { hrefVan, leesGekozen, vindBuurt } from './lees-keuze.ts'
import { Nu } from './nu.tsx'
import { DoorDeTijd } from './door-de-tijd.tsx'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ request, context })
  const url = new URL(request.url)
  const taal = taalOf(request.url)
  const gekozen = leesGekozen(url)
  const { monitoring, programma } = context.get(apiContext)
  const praktijk = need(await monitoring.praktijk(gekozen, taal))
  const erbij = url.searchParams.get('erbij')?.trim() ?? ''
  const found = erbij === '' ? null : vindBuurt(erbij, praktijk)
  if (found !== null) throw redirect(hrefIn(taal, hrefVan([...new Set([...gekozen, found.id])])))
  const taken = await programma.taken()
  const all = taken === null ? [] : [...taken.vandaag, ...taken.dezeWeek, ...taken.later]
  return { view: hold({ praktijk, wacht: all.flatMap(({ waarover }) => waarover?.buurt ?? []) }), onbekend: erbij }
}

/** What matters to GP and nurse of the buurten of their practice, beside each other: how it is now, whether it really changes, and what waits for them. */
export default function PraktijkPage({ loaderData }: Route.ComponentProps) {
  const { m } = usePage()
  const { praktijk, wacht } = loaderData.view.view
  const text = m.praktijk
  return (
    <div className="wrap page meten">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{praktijk.buurten.length === 0 ? text.leeg : text.intro}</Paragraph>
      {praktijk.buurten.length > 0 && (
        <>
          <Nu praktijk={praktijk} wacht={wacht} />
          <DoorDeTijd praktijk={praktijk} />
        </>
      )}
      <KiesBuurten praktijk={praktijk} onbekend={loaderData.onbekend} />
      {praktijk.buurten.length > 0 && <Mee buurten={praktijk.buurten.map(({ id }) => id)} />}
    </div>
  )
}

const vormen: readonly PraktijkVorm[] = ['xlsx', 'csv']

function Mee({ buurten }: { readonly buurten: readonly string[] }) {
  const { m, href } = usePage()
  const text = m.praktijk
  return (
    <section className="page__part" aria-labelledby="mee-kop">
      <Heading level={2} id="mee-kop">
        {text.mee}
      </Heading>
      <Paragraph>{text.meeUitleg}</Paragraph>
      <ul className="links" role="list">
        {vormen.map(vorm => (
          <li key={vorm}>
            <Link href={href(`/mijn/praktijk/bestand/${vorm}?buurt=${buurten.join(',')}`)} download>
              {`${m.meenemen.vormen[vorm].naam} (${vorm})`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
