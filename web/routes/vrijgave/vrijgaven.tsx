import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/vrijgaven.ts'
import { apiContext } from '../../context.ts'
import { writeAantal, writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { reeksen: hold(need(await context.get(apiContext).vrijgave.reeksen())) }
}

/** What was released of counts about people: how much can be seen, and how much is hidden and why. */
export default function Vrijgaven({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.vrijgave
  const reeksen = loaderData.reeksen.view
  const write = (aantal: number) => writeAantal(aantal, taal)
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/onthulling')}>{text.hoe}</Link>
      </p>
      <p>
        <Link href={href('/vrijgaven/buurten')}>{m.anderen.naar}</Link>
      </p>
      {reeksen.length === 0 ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <LijstTable
          caption={text.titel}
          kolommen={[text.kolommen.reeks, text.kolommen.teZien, text.kolommen.klein, text.kolommen.meeverborgen, text.kolommen.laatste]}
          rijen={reeksen.map(({ naam, titel, uitgave }) => ({
            id: naam,
            kop: <Link href={href(`/vrijgaven/${naam}`)}>{titel[taal]}</Link>,
            cellen:
              uitgave === null
                ? [text.nogNiets, '–', '–', '–']
                : [
                    text.deel(write(uitgave.getoond), write(uitgave.cellen)),
                    write(uitgave.klein),
                    write(uitgave.meeverborgen),
                    writeDag(uitgave.gemaakt, taal),
                  ],
          }))}
        />
      )}
    </div>
  )
}
