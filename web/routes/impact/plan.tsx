import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Analyseplan, HeleAnalyse, Publicatie } from '../../effect-data.ts'
import { writeDag, writeList } from '../../format.ts'
import { usePage } from '../../ui/page-context.ts'
import { zegVerschil } from './zeg-deel.ts'

/** The plan in words, with when it was locked and its hash. */
export function Plan({ analyse, mayChange }: { readonly analyse: HeleAnalyse; readonly mayChange: boolean }) {
  const { m, href, taal } = usePage()
  const text = m.analyse
  const { plan } = analyse
  const zegPublicatie = ({ groep, omgeving, perBuurt, afstand, manier, kaliber }: Publicatie, namen: readonly string[]) => {
    const woorden = text.publicatie
    const passend = woorden.passend({
      op: writeList(namen, taal),
      perBuurt,
      afstand: woorden.afstand[afstand],
      manier: woorden.manier[manier],
      kaliber: kaliber === null ? null : kaliber.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB'),
    })
    return woorden.zin({ groep: woorden.groep[groep], omgeving: woorden.omgeving[omgeving], passend: groep === 'alle' ? null : passend })
  }
  const rijen: readonly (readonly [keyof Analyseplan, string])[] = [
    ['uitkomst', analyse.uitkomst],
    ...(plan.publicatie == null ? [] : ([['publicatie', zegPublicatie(plan.publicatie, analyse.kenmerknamen)]] as const)),
    ['wie', plan.wie],
    ['vergelijking', text.keuzes.vergelijking[plan.vergelijking]],
    ['drempel', zegVerschil(plan.drempel, m.effect, taal)],
    ['van', String(plan.van)],
    ['tot', String(plan.tot)],
    ['basisjaar', String(plan.basisjaar)],
    ['vergelijk', text.keuzes.vergelijk[plan.vergelijk]],
    ['methode', text.keuzes.methode[plan.methode]],
    ['kenmerken', plan.kenmerken.length === 0 ? text.geenKenmerken : plan.kenmerken.join(', ')],
    ['dosis', analyse.dosis ?? text.geenDosis],
  ]
  return (
    <section className="page__part" aria-labelledby="plan-kop">
      <Heading level={2} id="plan-kop">
        {text.plan}
      </Heading>
      {analyse.vast !== null && <p>{text.vastOp(writeDag(analyse.vast, taal), analyse.vastDoor)}</p>}
      <dl className="effect__plan">
        {rijen.map(([veld, waarde]) => (
          <div key={veld}>
            <dt>{text.velden[veld]}</dt>
            <dd>{waarde}</dd>
          </div>
        ))}
        {analyse.hash !== null && (
          <div>
            <dt>{text.hash}</dt>
            <dd className="effect__hash">{analyse.hash}</dd>
          </div>
        )}
      </dl>
      {mayChange && (
        <p>
          <Link href={href(`/programma/analyses/${analyse.id}/wijzigen`)}>{text.wijzig}</Link>
        </p>
      )}
    </section>
  )
}

/** Every plan of this analysis, so that what came later shows as later. */
export function Nummers({ analyse }: { readonly analyse: HeleAnalyse }) {
  const { m, href, taal } = usePage()
  const text = m.analyse
  return (
    <section className="page__part" aria-labelledby="nummers-kop">
      <Heading level={2} id="nummers-kop">
        {text.nummers}
      </Heading>
      <ul>
        {analyse.nummers.map(({ nummer, staat, vast, verkennend }) => (
          <li key={nummer}>
            <Link href={href(`/programma/analyses/${analyse.id}?nummer=${nummer}`)}>{text.nummer(nummer)}</Link>:{' '}
            {vast === null ? text.standen[staat] : text.vastOp(writeDag(vast, taal), null)}
            {verkennend && ` ${text.verkennend.titel}.`}
          </li>
        ))}
      </ul>
    </section>
  )
}
