import { PageNav } from '../../ui/page-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** The pages about what one buurt measures. */
export function MeetNav({ buurt }: { readonly buurt: string }) {
  const { m } = usePage()
  const { links } = m.meten
  const pad = `/programma/buurten/${buurt}`
  return (
    <PageNav
      label={links.menu}
      pages={[
        { path: `${pad}/meetplan`, naam: links.meetplan },
        { path: `${pad}/metingen`, naam: links.metingen },
      ]}
    />
  )
}
