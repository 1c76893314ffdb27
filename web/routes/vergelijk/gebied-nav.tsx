import { usePage } from '../../ui/page-context.ts'
import { PageNav } from '../../ui/page-nav.tsx'

/** The way between the pages about one place: `code` as its address names it, that of an area or those of a selection with commas. */
export function GebiedNav({ code, jaar }: { readonly code: string; readonly jaar: number | null }) {
  const { m } = usePage()
  const query = jaar === null ? '' : `?jaar=${jaar}`
  const path = `/gebied/${code}`
  const { beeld, overzicht, gelijken } = m.vergelijk.links
  const pages = [
    { path, naam: beeld },
    { path: `${path}/overzicht`, naam: overzicht },
    { path: `${path}/vergelijkbaar`, naam: gelijken },
    ...(/^NL\d/.test(code) ? [] : [{ path: `/kaart/${code}`, naam: m.kaart.opDeKaart }]),
    { path: `${path}/meenemen`, naam: m.meenemen.link },
  ]
  return <PageNav label={m.vergelijk.menu} pages={pages} query={query} />
}
