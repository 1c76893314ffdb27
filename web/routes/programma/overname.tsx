import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { OvernameRegel } from '../../effect-data.ts'
import { writeDag } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { zegTussen, zegVerschil } from '../impact/zeg-deel.ts'

/** The effect with its interval, in a sentence. */
export function useEffectzin(): (effect: OvernameRegel['effect'] & { readonly uitkomst: string }) => string {
  const { m, taal } = usePage()
  return ({ uitkomst, deel, laag, hoog }) =>
    m.portefeuille.overname.effect(uitkomst, zegVerschil(deel, m.effect, taal), zegTussen({ laag, hoog }, m.effect, taal))
}

/** Verdicts of analyses that can become that of the programme: a person takes one over, with one click. */
export function Overname({ oordelen }: { readonly oordelen: readonly OvernameRegel[] }) {
  const { m, href } = usePage()
  const text = m.portefeuille.overname
  return (
    <section className="page__part" aria-labelledby="overname-kop">
      <Heading level={2} id="overname-kop">
        {text.titel}
      </Heading>
      {oordelen.length === 0 ? (
        <p className="read">
          {text.leeg} <Link href={href('/programma/analyses')}>{m.analyse.titel}</Link>
        </p>
      ) : (
        <>
          <p className="read">
            {text.tekst} <Link href={href('/over-de-cijfers/werkt-het')}>{text.regel}</Link>
          </p>
          {oordelen.map(each => (
            <Aanbod key={`${each.id} ${each.nummer}`} oordeel={each} />
          ))}
        </>
      )}
    </section>
  )
}

function Aanbod({ oordeel }: { readonly oordeel: OvernameRegel }) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.overname
  const zegEffect = useEffectzin()
  const { id, nummer, titel, uitkomst, datum, hash, effect, voorstel, verkennend, stand } = oordeel
  return (
    <article className="overname">
      <Heading level={3}>
        <Link href={href(`/programma/analyses/${id}?nummer=${nummer}`)}>{text.naam(titel, nummer)}</Link>
      </Heading>
      <p>
        <strong>{m.portefeuille.oordeel.uitkomsten[voorstel]}.</strong> {zegEffect({ ...effect, uitkomst })}
      </p>
      {verkennend && <p>{text.verkennend}</p>}
      <p className="soft overname__hash">{text.vast(writeDag(datum, taal), hash)}</p>
      {stand === 'nieuwer' ? (
        <Form isBare>
          <input type="hidden" name="analyse" value={id} />
          <input type="hidden" name="nummer" value={nummer} />
          <button type="submit" name="doe" value="overnemen" className="utrecht-button utrecht-button--secondary-action">
            {text.knop}
            <span className="visually-hidden">: {text.naam(titel, nummer)}</span>
          </button>
        </Form>
      ) : (
        <p>{stand === 'geldt' ? text.geldt : text.ouder}</p>
      )}
    </article>
  )
}
