import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/terugmeldingen.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireRecht } from '../../require-ik.ts'
import type { TerugmeldStaat } from '../../terugmelding-data.ts'
import { BeheerNav } from '../../ui/beheer-nav.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

const perPagina = 50
const staten = ['nieuw', 'in-behandeling', 'beantwoord'] as const satisfies readonly TerugmeldStaat[]

export async function loader({ context, request }: Route.LoaderArgs) {
  await requireRecht({ context, request }, 'terugmeldingen behandelen')
  const { searchParams } = new URL(request.url)
  const staat = staten.find(each => each === searchParams.get('staat')) ?? null
  const pagina = Math.max(1, Number(searchParams.get('pagina') ?? '1') || 1)
  const lijst = need(await context.get(apiContext).terugmelding.lijst({ pagina, limiet: perPagina, ...(staat === null ? {} : { staat }) }))
  return { lijst: hold(lijst), staat, pagina }
}

/** What people say is not right, for the desk that looks at it. */
export default function Terugmeldingen({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { staat, pagina } = loaderData
  const { terugmeldingen, totaal } = loaderData.lijst.view
  const text = m.terugmelding.loket
  const address = (to: TerugmeldStaat | null, page = 1) =>
    href(
      `/terugmeldingen${to === null && page === 1 ? '' : `?${new URLSearchParams({ ...(to === null ? {} : { staat: to }), ...(page === 1 ? {} : { pagina: String(page) }) }).toString()}`}`,
    )
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <BeheerNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <nav className="page-nav" aria-label={text.filterLabel}>
        <ul role="list">
          {[null, ...staten].map(each => (
            <li key={each ?? 'alle'}>
              <Link href={address(each)} {...(each === staat ? { 'aria-current': 'true' } : {})}>
                {text.filter[each ?? 'alle']}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {totaal === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <>
          <p aria-live="polite">{text.totaal(totaal)}</p>
          <LijstTable
            caption={text.titel}
            kolommen={[text.kolommen.over, text.kolommen.wat, text.kolommen.loket, text.kolommen.staat, text.kolommen.gevraagd]}
            rijen={terugmeldingen.map(({ id, naam, soort, wat, loket, buurt, staat: now, gemeld }) => ({
              id,
              kop: (
                <>
                  <Link href={href(`/terugmeldingen/${id}`)}>{naam}</Link>
                  <small> {text.soorten[soort]}</small>
                </>
              ),
              cellen: [
                wat.length > 120 ? `${wat.slice(0, 117)}…` : wat,
                buurt === null ? text.loketten[loket] : `${text.loketten[loket]} ${buurt.naam}`.trim(),
                text.filter[now],
                writeDag(gemeld, taal),
              ],
            }))}
          />
        </>
      )}
      <p className="links">
        {pagina > 1 && <Link href={address(staat, pagina - 1)}>{text.vorige}</Link>}
        {pagina * perPagina < totaal && <Link href={address(staat, pagina + 1)}>{text.volgende}</Link>}
      </p>
    </div>
  )
}
