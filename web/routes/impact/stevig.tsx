import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Analyse } from '../../effect-data.ts'
import { writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegDeel, zegVerschil } from './zeg-deel.ts'

/** What was tried to bring the verdict down. */
export function Stevig({ analyse }: { readonly analyse: Analyse }) {
  const { m, taal } = usePage()
  const text = m.effect.stevig
  const { vooraf, aantoonbaar, gevoelig, deelnemers } = analyse
  const weg = deelnemers.gestart + deelnemers.vergelijking - deelnemers.heel.gestart - deelnemers.heel.vergelijking
  const voorafZin =
    vooraf === null
      ? text.voorafGeen
      : vooraf.isGelijk
        ? text.vooraf(zegDeel(Math.min(vooraf.kans, 0.99), taal), vooraf.jaren)
        : text.voorafScheef
  const punten = [
    { kop: text.kop.vooraf, zin: voorafZin },
    { kop: text.kop.aantoonbaar, zin: text.aantoonbaar(zegDeel(aantoonbaar, taal, 1)) },
    ...(analyse.zonderEen.length > 0 ? [{ kop: text.kop.zonderEen, zin: zegZonderEen() }] : []),
    ...(gevoelig === null ? [] : [{ kop: text.kop.gevoelig, zin: gevoelig[taal] }]),
    { kop: text.kop.weggelaten, zin: weg === 0 ? text.alleHeel : text.weggelaten(weg) },
  ]
  return (
    <section className="page__part" aria-labelledby="stevig-kop">
      <Heading level={2} id="stevig-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <dl className="effect__stevig">
        {punten.map(({ kop, zin }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>{zin}</dd>
          </div>
        ))}
      </dl>
    </section>
  )

  function zegZonderEen(): string {
    const { zonderEen, effect, regels } = analyse
    const delen = zonderEen.map(({ deel }) => deel)
    const zin = text.zonderEen(
      zegVerschil(Math.min(...delen), m.effect, taal),
      zegVerschil(Math.max(...delen), m.effect, taal),
      delen.length,
    )
    const isGoed = ({ laag, hoog }: { readonly laag: number | null; readonly hoog: number | null }) =>
      laag !== null && hoog !== null && (regels.drempel < 0 ? hoog < 0 : laag > 0)
    if (!isGoed(effect)) return zin
    const kantelt = zonderEen.filter(own => !isGoed(own)).map(({ buurt }) => buurt)
    return `${zin} ${kantelt.length === 0 ? text.kanteltNiet : text.kantelt(writeList(kantelt, taal))}`
  }
}

/** What no analysis of this kind can say. */
export function WatNiet() {
  const { m } = usePage()
  const text = m.effect.niet
  return (
    <section className="page__part" aria-labelledby="niet-kop">
      <Heading level={2} id="niet-kop">
        {text.titel}
      </Heading>
      <p className="read">{text.tekst}</p>
      <ul className="effect__niet">
        {text.punten.map(punt => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </section>
  )
}
