import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/voorstellen.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import type { Voorstel } from '../../menukaart-data.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  return { voorstellen: need(await context.get(apiContext).menukaart.voorstellen()) }
}

/** What somebody proposed for the menukaart, and for who sits in a themacoalitie what waits for a judgement. */
export default function VoorstellenPage({ loaderData: { voorstellen } }: Route.ComponentProps) {
  const { m, href } = usePage()
  const text = m.voorstel.lijst
  const own = voorstellen.filter(({ vanMij }) => vanMij)
  const others = voorstellen.filter(({ vanMij }) => !vanMij)
  const waiting = others.filter(({ staat }) => staat === 'ingediend')
  const done = others.filter(({ staat }) => staat !== 'ingediend')
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href('/menukaart')}>{m.menukaart.een.terug}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p className="links-act">
        <Link href={href('/menukaartvoorstellen/nieuw')}>{m.voorstel.form.nieuw}</Link>
      </p>
      {waiting.length > 0 && <Lijst id="wachten" kop={text.wachten} voorstellen={waiting} />}
      {own.length === 0 ? <Paragraph>{text.leeg}</Paragraph> : <Lijst id="eigen" kop={text.eigen} voorstellen={own} />}
      {done.length > 0 && <Lijst id="klaar" kop={text.klaar} voorstellen={done} />}
    </div>
  )
}

function Lijst({ id, kop, voorstellen }: { readonly id: string; readonly kop: string; readonly voorstellen: readonly Voorstel[] }) {
  const { m, href, taal } = usePage()
  const text = m.voorstel.lijst
  const { wat, soort, staat, dag } = text.kolommen
  return (
    <section className="page__part" aria-labelledby={id}>
      <Heading level={2} id={id}>
        {kop}
      </Heading>
      <LijstTable
        caption={kop}
        kolommen={[wat, soort, staat, dag]}
        rijen={voorstellen.map(each => ({
          id: each.id,
          kop: (
            <Link href={href(`/menukaartvoorstellen/${each.id}`)} lang="nl">
              {each.naam}
            </Link>
          ),
          cellen: [
            each.opVersie === 0 ? text.nieuw : text.wijziging(each.opVersie),
            m.voorstel.staat[each.staat],
            writeDag(each.ingediend.slice(0, 10), taal),
          ],
        }))}
      />
    </section>
  )
}
