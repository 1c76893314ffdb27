import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Analyse } from '../../effect-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegVerschil } from './zeg-deel.ts'

/**
 * Before and after, beside the same years elsewhere: it says itself that this is no effect. Where both went different ways before the start already, nothing stands beside it: whoever takes one
 * off the other would have the number that the verdict does not give.
 */
export function SindsBegin({ analyse: { sindsBegin: sinds, redenen } }: { readonly analyse: Analyse }) {
  const { m, taal } = usePage()
  if (sinds === undefined || sinds === null) return null
  const text = m.effect.sindsBegin
  const zeg = (deel: number | null) => (deel === null ? '–' : zegVerschil(deel, m.effect, taal))
  const { deel, laag, hoog, buurten, jaar, vergelijking } = sinds
  return (
    <section className="page__part" aria-labelledby="sinds-kop">
      <Heading level={2} id="sinds-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.zin(zeg(deel), { laag: zeg(laag), hoog: zeg(hoog), buurten, jaar })}</p>
      {vergelijking !== null && !redenen.includes('trend-vooraf') && <p className="read">{text.elders(zeg(vergelijking))}</p>}
      <p className="read soft">{text.let}</p>
    </section>
  )
}
