import { formatGetal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { smallLine } from '../../charts/index.ts'
import { writeDag, writePeriode } from '../../format.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { Chart } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import { StemBij } from './citaten.tsx'
import { isEerst } from './een-keer.ts'
import type { ThemaProps } from './thema-uitkomsten.tsx'
import { zegGewoon } from './zeg-oordeel.ts'
import { zegKort } from './zeg-kort.ts'
import { Teken } from './teken.tsx'

/** One theme in few words: what is now, whether that is really different, and what people told that residents may read. */
export function ThemaGewoon({ thema: { thema, lagen, citaten }, uitkomsten }: ThemaProps) {
  const { m, taal } = usePage()
  const text = m.uitkomsten
  const { woorden, reeksen } = uitkomsten
  const own = lagen
    .flatMap(laag => laag.reeksen)
    .flatMap(sleutel => reeksen.find(reeks => reeks.sleutel === sleutel) ?? [])
    .filter(reeks => woorden.indicatoren[reeks.indicator].soort !== 'verhalen' && reeks.punten.length > 0 && isEerst(reeks, thema))
  const open = citaten.filter(({ isVoorBewoners }) => isVoorBewoners)
  if (own.length + open.length === 0) return null
  return (
    <section className="page__part" aria-labelledby={`thema-${thema}`}>
      <Heading level={2} id={`thema-${thema}`}>
        {woorden.themas[thema]}
      </Heading>
      <ul className="gewoon" role="list">
        {own.map(reeks => (
          <Kaart key={reeks.sleutel} reeks={reeks} uitkomsten={uitkomsten} />
        ))}
      </ul>
      {open.map(({ id, citaat, wie, dag, stem, gezegd }) => (
        <figure key={id} className="meten__citaat gewoon__citaat">
          <blockquote>{citaat}</blockquote>
          <figcaption className="soft">{`${wie === '' ? text.verhalen.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
          {stem.includes('bewoners') && <StemBij buurt={uitkomsten.buurt.id} verhaal={id} voor="bewoners" wie={wie} gezegd={gezegd} />}
        </figure>
      ))}
    </section>
  )
}

/** One figure as large as it matters, with what it means, and a line of how it went. */
function Kaart({ reeks, uitkomsten: { woorden } }: { readonly reeks: UitkomstReeks; readonly uitkomsten: Uitkomsten }) {
  const { m, taal } = usePage()
  const { naam, eenheid, decimalen, noemer } = woorden.indicatoren[reeks.indicator]
  const last = reeks.punten.at(-1)
  if (last === undefined) return null
  const elders = reeks.naast.alle.punten.findLast(({ periode }) => periode === last.periode)
  const getal = formatGetal(last.waarde, decimalen, taal)
  const punten = reeks.punten.map(({ periode, tijd, waarde }) => ({ periode: zegKort(periode, taal), x: tijd, waarde }))
  return (
    <li className="gewoon__kaart">
      <p className="gewoon__wat">{reeks.activiteit === null ? naam : `${naam}: ${reeks.activiteit.naam}`}</p>
      <p className="gewoon__getal">
        {eenheid === '%' ? `${getal}%` : getal} {eenheid !== '%' && <span>{eenheid}</span>}
      </p>
      <p className="gewoon__zin">
        <Teken reeks={reeks} /> {zegGewoon(reeks, { m })}
      </p>
      {punten.length > 1 ? (
        <Chart
          draw={smallLine}
          only="smal"
          id={`gewoon-${reeks.sleutel.replaceAll('.', '-')}`}
          titel={naam}
          input={{ punten, naast: [], naastNaam: '', samen: punten, eenheid, decimalen }}
        />
      ) : (
        <p className="soft">{writePeriode(last.periode, taal)}</p>
      )}
      {elders !== undefined && (
        <p className="soft">
          {m.uitkomsten.naast.elders(`${formatGetal(elders.waarde, decimalen, taal)}${eenheid === '%' ? '%' : ''}`, noemer === null)}
        </p>
      )}
    </li>
  )
}
