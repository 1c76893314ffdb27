import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import { scatter } from '../../charts/scatter.ts'
import type { Antwoord, GebiedRef } from '../../data.ts'
import { writeAantal, writeExact } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ComparisonWord } from '../../ui/word.tsx'
import type { CohortRegel } from '../../selectie-data.ts'
import type { Trechter } from '../../vergelijk-data.ts'
import { trechterInput } from './trechter-input.ts'

interface MaatTrechterProps {
  readonly antwoord: Antwoord<Trechter> | null
  readonly ruim: GebiedRef | null
  /** The code of the place, or its codes with commas. */
  readonly eigen: string
  /** The waves of the programme that the place is in, for who may see their buurten. */
  readonly cohorten: readonly CohortRegel[]
  readonly maat: string
}

/** All areas of the gemeente around their mean, or why there is no such picture; and the way to the same among the buurten of its cohort. */
export function MaatTrechter({ antwoord, ruim, eigen, cohorten, maat }: MaatTrechterProps) {
  const { m, href } = usePage()
  const text = m.vergelijk.maat
  const soorten = m.soortenMeervoud[ruim?.soort === 'land' ? 'gemeente' : 'buurt']
  return (
    <section className="page__part" aria-labelledby="trechter-kop">
      <Heading level={2} id="trechter-kop">
        {ruim ? text.trechter(soorten, ruim.naam) : text.kanNiet}
      </Heading>
      {ruim === null && <p>{text.meerGemeenten}</p>}
      {antwoord && 'weigering' in antwoord && <p>{antwoord.weigering.tekst}</p>}
      {antwoord && 'gelukt' in antwoord && ruim && (
        <TrechterBeeld trechter={antwoord.gelukt} onder={{ naam: ruim.naam, soorten }} eigen={eigen} />
      )}
      {cohorten.map(({ id, naam }) => (
        <p key={id}>
          <Link href={href(`/programma/cohorten/${id}/trechter?${new URLSearchParams({ maat, plek: eigen }).toString()}`)}>
            {m.selectie.trechter.vanBuurt(naam)}
          </Link>
        </p>
      ))}
    </section>
  )
}

interface TrechterBeeldProps {
  readonly trechter: Trechter
  /** What the areas are called, and of what they are. */
  readonly onder: { readonly naam: string; readonly soorten: string }
  /** The code of the place that stands out, or its codes with commas; empty for none. */
  readonly eigen: string
}

/** Areas around their mean: how to read it, the picture, what chance alone would give, and the same as a table. */
export function TrechterBeeld({ trechter, onder: { naam, soorten }, eigen }: TrechterBeeldProps) {
  const { m, taal, href } = usePage()
  const text = m.vergelijk.maat
  const count = (number: number) => (number < 1 ? m.vergelijk.minderDanEen : m.vergelijk.ongeveer(formatGetal(Math.round(number), 0, taal)))
  const getoetst = trechter.punten.filter(({ waarde }) => waarde !== null).length
  return (
    <>
      <p className="read">{eigen === '' ? text.trechterUitlegZonder(soorten) : text.trechterUitleg(soorten)}</p>
      <div className="maat__plaat">
        <Chart
          draw={scatter}
          input={trechterInput(trechter, eigen, taal)}
          id="trechter"
          titel={text.titel(trechter.naam, text.trechter(soorten, naam))}
        />
      </div>
      <p className="read">
        {text.trechterToeval({
          naam,
          getoetst,
          verschillend: trechter.buiten,
          toevallig: { b95: count(trechter.toevallig.b95), b998: count(trechter.toevallig.b998) },
        })}{' '}
        {trechter.uitspreiding?.meerDanToeval && text.trechterSpreiding}
      </p>
      <TrechterTabel trechter={trechter} soorten={soorten} />
      <p>
        <Link href={href('/over-de-cijfers/trechter')}>{text.hoeTrechter}</Link>
      </p>
    </>
  )
}

const signs = { hoger: 'hoger', lager: 'lager', binnen: 'ongeveer-gelijk' } as const

function TrechterTabel({ trechter, soorten }: { readonly trechter: Trechter; readonly soorten: string }) {
  const { m, taal, gebiedHref } = usePage()
  const text = m.vergelijk.maat
  const sorted = trechter.punten.toSorted((a, b) => (b.waarde ?? -Infinity) - (a.waarde ?? -Infinity))
  return (
    <details className="more">
      <summary>{text.trechterTabel(soorten)}</summary>
      <LijstTable
        caption={text.trechterTabel(soorten)}
        kolommen={[m.vergelijk.lijst.kolommen.gebied, text.kolommen.cijfer, text.aantal, m.gebied.plaats]}
        rijen={sorted.map(({ gebied, naam, n, waarde, ontbreekt, plek, betrouwbaarheid }) => ({
          id: gebied,
          kop: <Link href={gebiedHref(`${gebied}/maten/${trechter.maat}`)}>{naam}</Link>,
          cellen: [
            waarde === null ? describeOntbreekt(ontbreekt ?? 'onbekend', taal) : writeExact(waarde, trechter, taal),
            n === null ? '–' : writeAantal(n, taal),
            plek === undefined ? (
              '–'
            ) : (
              <>
                <ComparisonWord woord={signs[plek]} isSign /> {text.plek[plek]}
                {betrouwbaarheid !== undefined && <small>{m.vergelijk.zeker[betrouwbaarheid === 0.998 ? 'b998' : 'b95']}</small>}
              </>
            ),
          ],
        }))}
      />
    </details>
  )
}
