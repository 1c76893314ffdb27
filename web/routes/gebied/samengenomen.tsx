import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { GebiedRef } from '../../data.ts'
import { writeList } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Plek, Selectie } from './plek.ts'
import type { SamenView } from './samen-view.ts'
import { countDelen } from './summary.ts'

interface SamengenomenProps {
  readonly plek: Plek
  readonly selectie: Selectie
  readonly view: SamenView
}

/** On the page of a selection: which areas these are, how they were taken together, and the published area to look at beside it. */
export function Samengenomen({ plek, selectie, view }: SamengenomenProps) {
  const { m, taal, href, gebiedHref } = usePage()
  const text = m.samen
  const { soort, onderdelen } = plek
  const wat = countDelen(onderdelen, taal)
  return (
    <section className="section section--first" id="samen" aria-labelledby="samen-kop">
      <Heading level={2} id="samen-kop">
        {text.titel}
      </Heading>
      <div className="read stack samen__uitleg">
        {soort === 'transitiebuurt' ? (
          <p>
            {text.uitleg(wat)} {text.tussen} <Link href={href('/over-de-cijfers/samenvoegen')}>{text.hoe}</Link>
          </p>
        ) : (
          <p>
            {text.precies(wat, plek.naam, m.soorten[soort].toLowerCase())}{' '}
            <Link href={gebiedHref(plek.code)}>{text.naarGeheel(plek.naam)}</Link>
          </p>
        )}
        {selectie.heleDelen.map(deel => (
          <HeelDeel key={deel.code} deel={deel} plek={plek} isNaast={deel.code === selectie.naast} />
        ))}
      </div>
      <Heading level={3}>{text.bestaatUit}</Heading>
      <ul className="parts" role="list">
        {onderdelen.map(({ code, naam }) => (
          <li key={code}>
            <Link href={gebiedHref(code)}>{naam}</Link>
          </li>
        ))}
      </ul>
      {view.gemaakt.length > 0 && <Gemaakt gemaakt={view.gemaakt} />}
      {view.ontbreekt.length > 0 && <Ontbreekt ontbreekt={view.ontbreekt} />}
    </section>
  )
}

/** A published area that the selection has whole: the way to it, and to its figures beside ours. */
function HeelDeel({ deel, plek, isNaast }: { readonly deel: GebiedRef; readonly plek: Plek; readonly isNaast: boolean }) {
  const { m, gebiedHref } = usePage()
  const text = m.samen
  return (
    <p>
      {isNaast ? text.staatErnaast(deel.naam) : text.heelDeel(deel.naam)}{' '}
      {isNaast ? (
        <Link href={gebiedHref(plek.adres)}>{text.haalWeg}</Link>
      ) : (
        <Link href={gebiedHref(plek.adres, { naast: deel.code })}>{text.zetErnaast(deel.naam)}</Link>
      )}{' '}
      <Link href={gebiedHref(deel.code)}>{text.naarGeheel(deel.naam)}</Link>
    </p>
  )
}

function Gemaakt({ gemaakt }: Pick<SamenView, 'gemaakt'>) {
  const { m } = usePage()
  const text = m.samen
  return (
    <details className="more">
      <summary>{text.perCijfer(gemaakt.length)}</summary>
      <LijstTable
        caption={text.perCijfer(gemaakt.length)}
        kolommen={[m.gebied.onderwerp, text.kolommen.tussen, text.kolommen.gewogen]}
        rijen={gemaakt.map(({ maat, naam, noot, tussen, gewogen }) => ({
          id: maat,
          kop: (
            <>
              {naam} {noot !== '' && <small>{noot}</small>}
            </>
          ),
          cellen: [tussen ? m.vergelijk.bereik(tussen.onder, tussen.boven) : text.zoals, gewogen ?? text.nietGewogen],
        }))}
      />
    </details>
  )
}

function Ontbreekt({ ontbreekt }: Pick<SamenView, 'ontbreekt'>) {
  const { m, taal } = usePage()
  const text = m.samen
  const aantal = new Set(ontbreekt.map(({ maat }) => maat)).size
  return (
    <details className="more">
      <summary>{text.ontbreekt(aantal)}</summary>
      <p>{text.ontbreektUitleg}</p>
      <LijstTable
        caption={text.ontbreekt(aantal)}
        kolommen={[m.gebied.onderwerp, text.kolommen.waarom, text.kolommen.waar]}
        rijen={ontbreekt.map(({ maat, naam, waarom, waar }) => ({
          id: `${maat} ${waarom}`,
          kop: naam,
          cellen: [waarom, waar === null ? text.overal : writeList(waar, taal)],
        }))}
      />
    </details>
  )
}
