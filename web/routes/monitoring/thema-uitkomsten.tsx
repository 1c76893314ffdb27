import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { writePeriode } from '../../format.ts'
import type { UitkomstReeks, Uitkomsten } from '../../monitoring-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { Citaten } from './citaten.tsx'
import { ReeksGrafiek } from './reeks-grafiek.tsx'
import { isEerst } from './een-keer.ts'
import { zegNaast, zegWaaromNiet } from './naast-lijnen.ts'
import { Teken } from './teken.tsx'
import { zegDoel, zegWaarde } from './zeg-cijfer.ts'
import { zegOordeel } from './zeg-oordeel.ts'

export interface ThemaProps {
  readonly thema: Uitkomsten['themas'][number]
  readonly uitkomsten: Uitkomsten
}

/** One theme: the chain from whether it happens, through what people notice, to whether less care is needed. */
export function ThemaUitkomsten({ thema: { thema, lagen, citaten, verhalen }, uitkomsten }: ThemaProps) {
  const { m } = usePage()
  const { woorden, reeksen } = uitkomsten
  const isFollowed = thema === 'zorgzame-buurt' || thema === 'lerende-buurt'
  return (
    <section className="page__part" aria-labelledby={`thema-${thema}`}>
      <Heading level={2} id={`thema-${thema}`}>
        {woorden.themas[thema]}
      </Heading>
      {lagen.map(({ laag, reeksen: sleutels }) => {
        const own = sleutels.flatMap(sleutel => reeksen.find(reeks => reeks.sleutel === sleutel) ?? [])
        const told = laag === 'kwaliteit' ? citaten : []
        const counted = own.filter(reeks => woorden.indicatoren[reeks.indicator].soort !== 'verhalen')
        const here = counted.filter(reeks => isEerst(reeks, thema))
        return (
          <div key={laag} className="meten__laag">
            <Heading level={3}>{woorden.lagen[laag]}</Heading>
            {own.length === 0 && (
              <p className="soft">{laag === 'effectiviteit' && isFollowed ? m.uitkomsten.gevolgd : m.uitkomsten.geenReeks}</p>
            )}
            <div className="meten__reeksen">
              {here
                .filter(({ punten }) => punten.length > 0)
                .map(reeks => (
                  <EenReeks key={reeks.sleutel} reeks={reeks} uitkomsten={uitkomsten} />
                ))}
            </div>
            <Elders reeksen={counted.filter(reeks => reeks.punten.length > 0 && !isEerst(reeks, thema))} uitkomsten={uitkomsten} />
            <NogLeeg reeksen={counted.filter(({ punten }) => punten.length === 0)} uitkomsten={uitkomsten} />
            {laag === 'kwaliteit' && (verhalen > 0 || counted.length < own.length) && (
              <Citaten citaten={told} verhalen={verhalen} buurt={uitkomsten.buurt.id} />
            )}
          </div>
        )
      })}
    </section>
  )
}

interface EenReeksProps {
  readonly reeks: UitkomstReeks
  readonly uitkomsten: Uitkomsten
}

/** One figure through time: the sentence that judges it first, then the picture, then how fresh and how sure it is. */
function EenReeks({ reeks, uitkomsten }: EenReeksProps) {
  const { m, href, taal } = usePage()
  const { woorden, buurt } = uitkomsten
  const text = m.uitkomsten
  const { naam } = woorden.indicatoren[reeks.indicator]
  const last = reeks.punten.at(-1)
  const naast = zegNaast(reeks, { m, taal, woorden })
  return (
    <div className="meten__reeks">
      <Heading level={4} id={koppelingVan(reeks)}>
        {naam} {reeks.activiteit !== null && <span className="meten__bij">{reeks.activiteit.naam}</span>}
      </Heading>
      <p className="meten__oordeel">
        <Teken reeks={reeks} /> {zegOordeel(reeks, { m, taal, woorden })}
      </p>
      {reeks.doelWaarde !== null && reeks.oordeel.isDoelGehaald !== null ? (
        <p>{text.doel(zegWaarde(reeks.doelWaarde.waarde, reeks.indicator, woorden, taal), reeks.oordeel.isDoelGehaald)}</p>
      ) : (
        reeks.doel !== null &&
        reeks.doel.soort !== 'geen' && <p>{text.doel(zegDoel(reeks.doel, reeks.indicator, { m, taal, woorden }), null)}</p>
      )}
      {reeks.punten.length > 1 && <ReeksGrafiek reeks={reeks} uitkomsten={uitkomsten} id={`beeld-${koppelingVan(reeks)}`} />}
      {naast !== '' && <p>{naast}</p>}
      {last !== undefined && (
        <p className="soft">
          {reeks.versheid === 'oud' ? (
            <strong>{text.oud(writePeriode(last.periode, taal))}</strong>
          ) : (
            text.vers(writePeriode(last.periode, taal))
          )}
          {reeks.stukken.at(-1)?.isVoorlopig === true && ` ${text.voorlopig}`}
          {reeks.punten.some(({ isVast }) => !isVast) && ` ${text.nietVast}`} {zegWaaromNiet(reeks, m)}
        </p>
      )}
      {last !== undefined && (
        <Link
          href={href(`/programma/buurten/${buurt.id}/uitkomsten/${reeks.sleutel}`)}
          aria-label={`${text.bekijk}: ${naam}, ${reeks.activiteit?.naam ?? ''}`}
        >
          {text.bekijk}
        </Link>
      )}
    </div>
  )
}

function koppelingVan({ sleutel }: UitkomstReeks): string {
  return `reeks-${sleutel.replaceAll('.', '-')}`
}

/** Figures that belong to this theme as well, and stand under another one. */
function Elders({ reeksen, uitkomsten: { woorden } }: { readonly reeksen: readonly UitkomstReeks[]; readonly uitkomsten: Uitkomsten }) {
  const { m } = usePage()
  const text = m.uitkomsten
  return reeksen.map(reeks => {
    const { naam } = woorden.indicatoren[reeks.indicator]
    return (
      <p key={reeks.sleutel}>
        {text.elders(naam)}{' '}
        <Link href={`#${koppelingVan(reeks)}`} aria-label={`${text.bijThema(woorden.themas[reeks.themas[0] ?? ''] ?? '')}: ${naam}`}>
          {text.bijThema(woorden.themas[reeks.themas[0] ?? ''] ?? '')}
        </Link>
      </p>
    )
  })
}

/** What is measured and has no figure yet, in a few lines. */
function NogLeeg({ reeksen, uitkomsten: { woorden } }: { readonly reeksen: readonly UitkomstReeks[]; readonly uitkomsten: Uitkomsten }) {
  const { m } = usePage()
  if (reeksen.length === 0) return null
  return (
    <>
      <p className="soft">{m.uitkomsten.nogLeeg}</p>
      <ul className="soft">
        {reeksen.map(({ sleutel, indicator, activiteit }) => (
          <li key={sleutel}>{`${woorden.indicatoren[indicator].naam}${activiteit === null ? '' : `, ${activiteit.naam}`}`}</li>
        ))}
      </ul>
    </>
  )
}
