import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { data } from 'react-router'
import type { Route } from './+types/voorbeeld.ts'
import { apiContext } from '../../context.ts'
import { voorbeelden } from '../../effect-data.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { usePage } from '../../ui/page-context.ts'
import { PageNav } from '../../ui/page-nav.tsx'
import { Cohorten, Jaren, Lijnen } from './beelden.tsx'
import { Oordeel } from './oordeel.tsx'
import { SindsBegin } from './sinds-begin.tsx'
import { Stevig, WatNiet } from './stevig.tsx'
import { zegDeel, zegVerschil } from './zeg-deel.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const naam = voorbeelden.find(each => each === params.voorbeeld)
  if (naam === undefined) throw data(null, { status: 404 })
  return { view: hold({ naam, ...need(await context.get(apiContext).effect.voorbeeld(naam)) }), verzonnen: 'alles' as const }
}

/** A made-up programme as its analysis shows it, beside what was made up. */
export default function Voorbeeldpagina({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.effect
  const { naam, analyse, waarheid } = loaderData.view.view
  const effect = waarheid.effect === 0 ? text.kanten.gelijk : zegVerschil(waarheid.effect, text, taal)
  return (
    <div className="wrap page">
      <title>{`${text.namen[naam].titel} – Buurtwijs`}</title>
      <PageNav
        label={text.kies}
        pages={[
          { path: '/werkt-het', naam: text.titel },
          ...voorbeelden.map(each => ({ path: `/werkt-het/voorbeelden/${each}`, naam: text.namen[each].titel })),
        ]}
      />
      <Heading level={1}>{text.namen[naam].titel}</Heading>
      <Paragraph className="page__intro">
        {text.verzonnen} {text.uitkomst}.
      </Paragraph>
      <Oordeel analyse={analyse} />
      <p className="read">{text.waarheid(effect, waarheid.scheef === 0 ? null : zegDeel(waarheid.scheef, taal))}</p>
      <Lijnen analyse={analyse} uitkomst={text.uitkomst} />
      <Jaren analyse={analyse} uitkomst={text.uitkomst} />
      <Cohorten analyse={analyse} />
      <SindsBegin analyse={analyse} />
      <Stevig analyse={analyse} />
      <WatNiet />
      <p>
        <Link href={href('/over-de-cijfers/werkt-het')}>{text.hoe}</Link>
      </p>
    </div>
  )
}
