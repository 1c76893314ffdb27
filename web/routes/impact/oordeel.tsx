import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Analyse } from '../../effect-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegDeel, zegVerschil } from './zeg-deel.ts'

/** The verdict first, in words; then the difference, unless there is none that means something, and why it is not firmer. */
export function Oordeel({ analyse }: { readonly analyse: Analyse }) {
  const { m, taal } = usePage()
  const text = m.effect
  const { oordeel, redenen, effect, afspraak, aantoonbaar, regels } = analyse
  const zeg = (deel: number | null) => (deel === null ? '–' : zegVerschil(deel, text, taal))
  const drempel = zegVerschil(regels.drempel, text, taal)
  const isEerlijk = !redenen.includes('trend-vooraf')
  const zin = oordeel === 'nog-niet-te-zeggen' ? text.verschilToeval : text.verschil
  return (
    <>
      <div className={`effect__oordeel effect__oordeel--${oordeel}`}>
        <p className="effect__woord">{text.oordelen[oordeel]}</p>
        <p>{isEerlijk ? zin(zeg(effect.deel), zeg(effect.laag), zeg(effect.hoog)) : text.geenVerschil}</p>
        <p>{text.afspraak[afspraak](drempel)}</p>
      </div>
      {redenen.length > 0 && oordeel !== 'tegengesteld' && (
        <section className="page__part" aria-labelledby="waarom-kop">
          <Heading level={2} id="waarom-kop">
            {text.waarom}
          </Heading>
          <ul className="read">
            {redenen.map(reden => (
              <li key={reden}>{text.redenen[reden]({ aantoonbaar: zegDeel(aantoonbaar, taal), drempel })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
