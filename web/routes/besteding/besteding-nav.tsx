import { PageNav } from '../../ui/page-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** The pages about the granted money of one buurt: the whole, each year to fill in, and what was changed. */
export function BestedingNav({ buurt, jaren }: { readonly buurt: string; readonly jaren: readonly (string | null)[] }) {
  const { m } = usePage()
  const { links } = m.besteding
  const pad = `/programma/buurten/${buurt}/besteding`
  return (
    <PageNav
      label={links.menu}
      pages={[
        { path: pad, naam: links.overzicht },
        ...jaren.flatMap(jaar => (jaar === null ? [] : [{ path: `${pad}/jaren/${jaar}`, naam: links.jaar(jaar) }])),
        { path: `${pad}/geschiedenis`, naam: links.geschiedenis },
      ]}
    />
  )
}
