import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/buurten-lijst.ts'
import { apiContext } from '../../context.ts'
import { BuurtpaginaLinks } from '../../ui/buurtpagina-links.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { paginas: await context.get(apiContext).buurtpagina.paginas({ limiet: 200 }) }
}

/** The neighbourhoods that have a page for their residents. */
export default function BuurtenLijst({ loaderData: { paginas } }: Route.ComponentProps) {
  const { m } = usePage()
  const text = m.buurtpagina.lijst
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      {paginas.length === 0 ? <Paragraph>{text.leeg}</Paragraph> : <BuurtpaginaLinks paginas={paginas} />}
    </div>
  )
}
