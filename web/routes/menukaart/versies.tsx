import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/versies.ts'
import { apiContext } from '../../context.ts'
import { writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { needOne } from '../../need.ts'
import { taalOf } from '../../taal.ts'
import { usePage } from '../../ui/page-context.ts'
import { InterventieVerschillen } from './interventie-verschillen.tsx'

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { menukaart } = context.get(apiContext)
  const versies = needOne(await menukaart.versies(params.id))
  return { view: hold({ versies, woorden: await menukaart.woorden(taalOf(request.url)) }) }
}

/** Every version of an entry, the newest first, each with what differs from the one before. */
export default function VersiesPage({ loaderData, params }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { versies, woorden } = loaderData.view.view
  const text = m.voorstel.versies
  const naam = versies.at(-1)?.inhoud.naam ?? params.id
  return (
    <div className="wrap page">
      <title>{`${text.titel(naam)} – Buurtwijs`}</title>
      <p>
        <Link href={href(`/menukaart/${params.id}`)} lang="nl">
          {naam}
        </Link>
      </p>
      <Heading level={1}>{text.titel(naam)}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {versies
        .map((versie, index) => ({ ...versie, vorige: versies[index - 1] ?? null }))
        .toReversed()
        .map(({ nummer, sinds, sha256, inhoud, vorige }) => (
          <section key={nummer} className="page__part" aria-labelledby={`versie-${nummer}`}>
            <Heading level={2} id={`versie-${nummer}`}>
              {text.versie(nummer)}
            </Heading>
            <p>{sinds === null ? text.meegekomen : text.sinds(writeDag(sinds.slice(0, 10), taal))}</p>
            {vorige === null ? <p>{text.eerste}</p> : <InterventieVerschillen was={vorige.inhoud} wordt={inhoud} woorden={woorden} />}
            <p className="soft small">
              {text.kenmerk}: <code>{sha256}</code>
            </p>
          </section>
        ))}
    </div>
  )
}
