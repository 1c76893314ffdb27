import { PageNav } from '../../ui/page-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** The pages about one plan, in the order in which a network comes to them. */
export function PlanNav({ buurt }: { readonly buurt: string }) {
  const { m } = usePage()
  const { links } = m.plan
  const pad = `/programma/buurten/${buurt}`
  return (
    <PageNav
      label={links.menu}
      pages={[
        { path: `${pad}/plan`, naam: links.plan },
        { path: `${pad}/plan/advies`, naam: links.advies },
        { path: `${pad}/plan/wanneer`, naam: links.wanneer },
        { path: `${pad}/plan/draad`, naam: links.draad },
        { path: `${pad}/plan/opmerkingen`, naam: m.reacties.opmerkingen.naar },
        { path: `${pad}/plan/suggesties`, naam: m.reacties.suggesties.naar },
        { path: `${pad}/plan/versies`, naam: links.versies },
      ]}
    />
  )
}
