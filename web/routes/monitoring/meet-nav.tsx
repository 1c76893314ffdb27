import { useIk } from '../../ui/ik.ts'
import { PageNav } from '../../ui/page-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** The pages about what one buurt measures; what the figures say is for its own network. */
export function MeetNav({ buurt }: { readonly buurt: string }) {
  const { m } = usePage()
  const rechten = useIk()?.rechten ?? []
  const { links } = m.meten
  const pad = `/programma/buurten/${buurt}`
  return (
    <PageNav
      label={links.menu}
      pages={[
        { path: `${pad}/meetplan`, naam: links.meetplan },
        { path: `${pad}/metingen`, naam: links.metingen },
        ...(rechten.includes('verhalen bekijken') ? [{ path: `${pad}/verhalen`, naam: links.verhalen }] : []),
        ...(rechten.includes('metingen bekijken')
          ? [
              { path: `${pad}/uitkomsten`, naam: links.uitkomsten },
              { path: `${pad}/besprekingen`, naam: links.besprekingen },
            ]
          : []),
      ]}
    />
  )
}
