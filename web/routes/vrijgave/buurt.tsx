import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/buurt.ts'
import { apiContext } from '../../context.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import type { BuurtReeks } from '../../vrijgave-data.ts'
import { EenReeks } from './een-reeks.tsx'

export async function loader({ context, params, request }: Route.LoaderArgs) {
  return { view: hold(needOne(await context.get(apiContext).vrijgave.buurt(params.id, taalOf(request.url)))) }
}

const lagen = ['adoptie', 'kwaliteit', 'effectiviteit'] as const

/** What anybody sees of a buurt: from whether it happens to whether less care is needed, only what was released. */
export default function BuurtCijfers({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.anderen
  const { buurt, reeksen } = loaderData.view.view
  return (
    <div className="wrap page meten">
      <title>{`${text.titelBuurt(buurt.naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href('/vrijgaven/buurten')}>{text.terug}</Link>
      </p>
      <Heading level={1}>{text.titelBuurt(buurt.naam)}</Heading>
      <Paragraph className="page__intro">{text.introBuurt}</Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/onthulling')}>{text.hoe}</Link>
      </p>
      {lagen.map(laag => (
        <Deel
          key={laag}
          id={laag}
          kop={text.lagen[laag]}
          reeksen={reeksen.filter(one => one.soort !== 'vragenlijst' && one.laag === laag)}
        />
      ))}
      <Deel id="vragenlijsten" kop={text.vragen} reeksen={reeksen.filter(({ soort }) => soort === 'vragenlijst')} />
    </div>
  )
}

function Deel({ id, kop, reeksen }: { readonly id: string; readonly kop: string; readonly reeksen: readonly BuurtReeks[] }) {
  if (reeksen.length === 0) return null
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {kop}
      </Heading>
      {reeksen.map(reeks => (
        <EenReeks key={reeks.naam} reeks={reeks} />
      ))}
    </section>
  )
}
