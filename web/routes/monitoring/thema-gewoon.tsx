import { Heading } from '@nl-design-system-candidate/heading-react'
import { writeDag, writePeriode } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import type { ThemaProps } from './thema-uitkomsten.tsx'
import { isEerst } from './een-keer.ts'
import { zegWaarde } from './zeg-cijfer.ts'
import { zegGewoon } from './zeg-oordeel.ts'

/** One theme in few words: what is now, whether that is really different, and what people told that residents may read. */
export function ThemaGewoon({ thema: { thema, lagen, citaten }, uitkomsten: { woorden, reeksen } }: ThemaProps) {
  const { m, taal } = usePage()
  const text = m.uitkomsten
  const own = lagen
    .flatMap(laag => laag.reeksen)
    .flatMap(sleutel => reeksen.find(reeks => reeks.sleutel === sleutel) ?? [])
    .filter(reeks => woorden.indicatoren[reeks.indicator].soort !== 'verhalen' && reeks.punten.length > 0 && isEerst(reeks, thema))
  const open = citaten.filter(({ isVoorBewoners }) => isVoorBewoners)
  if (own.length + open.length === 0) return null
  return (
    <section className="page__part meten__gewoon" aria-labelledby={`thema-${thema}`}>
      <Heading level={2} id={`thema-${thema}`}>
        {woorden.themas[thema]}
      </Heading>
      {own.map(reeks => {
        const last = reeks.punten.at(-1)
        return (
          <p key={reeks.sleutel}>
            <span className="meten__bij">
              {woorden.indicatoren[reeks.indicator].naam}
              {reeks.activiteit !== null && `: ${reeks.activiteit.naam}`}
            </span>
            <strong>
              {last === undefined ? '' : text.nu(zegWaarde(last.waarde, reeks.indicator, woorden, taal), writePeriode(last.periode, taal))}
            </strong>{' '}
            {zegGewoon(reeks, { m })}
          </p>
        )
      })}
      {open.map(({ citaat, wie, dag }) => (
        <figure key={`${dag} ${citaat}`} className="meten__citaat">
          <blockquote>{citaat}</blockquote>
          <figcaption className="soft">{`${wie === '' ? text.verhalen.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
        </figure>
      ))}
    </section>
  )
}
