import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ik } from '../../data.ts'
import { ownBuurt } from '../../ui/own-nav.tsx'
import { usePage } from '../../ui/page-context.ts'

/** When nothing waits: what comes next for somebody in this role, and where to look meanwhile. */
export function NietsTeDoen({ ik }: { readonly ik: Ik }) {
  const { m, href } = usePage()
  const text = m.programma.mijn
  const { soort, path } = nextFor(ik)
  const { titel, tekst, knop } = text.leeg[soort]
  return (
    <div className="taak-eerst">
      <p className="taak-eerst__wat">{titel}</p>
      <Paragraph>{tekst}</Paragraph>
      <p>
        <a className="utrecht-button utrecht-button--secondary-action" href={href(path)}>
          {knop}
        </a>
      </p>
    </div>
  )
}

export const leegSoorten = ['netwerk', 'commissie', 'programma', 'beheer', 'privacy', 'buurt'] as const
type LeegSoort = (typeof leegSoorten)[number]

function nextFor(ik: Ik): { readonly soort: LeegSoort; readonly path: string } {
  const has = (recht: Ik['rechten'][number]) => ik.rechten.includes(recht)
  if (has('buurt bijwerken')) return { soort: 'netwerk', path: `/programma/buurten${ownBuurt(ik) ? `/${ownBuurt(ik)?.id ?? ''}` : ''}` }
  if (has('toegang intrekken')) return { soort: 'beheer', path: '/mensen' }
  if (has('wisverzoek behandelen')) return { soort: 'privacy', path: '/privacy' }
  if (has('ronde beoordelen') || has('verzekeraarsbesluit nemen')) return { soort: 'commissie', path: '/programma/commissie' }
  if (has('rapporten bekijken')) return { soort: 'programma', path: '/programma' }
  if (has('programma bekijken')) return { soort: 'programma', path: '/programma/cohorten' }
  return { soort: 'buurt', path: '/zoeken' }
}
