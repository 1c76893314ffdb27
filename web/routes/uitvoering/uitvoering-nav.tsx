import { PageNav } from '../../ui/page-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** The pages about how the plan of one buurt is carried out. */
export function UitvoeringNav({ buurt }: { readonly buurt: string }) {
  const { m } = usePage()
  const { links } = m.uitvoering
  const pad = `/programma/buurten/${buurt}`
  return (
    <PageNav
      label={links.menu}
      pages={[
        { path: `${pad}/uitvoering`, naam: links.overzicht },
        { path: `${pad}/uitvoering/gebeurtenissen`, naam: links.gebeurd },
        { path: `${pad}/mijlpalen`, naam: links.mijlpalen },
      ]}
    />
  )
}
