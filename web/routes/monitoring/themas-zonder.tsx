import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { lowerFirst, writeList } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { usePage } from '../../ui/page-context.ts'

type Thema = Uitkomsten['themas'][number]

function reeksenVan({ lagen }: Thema, { reeksen }: Uitkomsten): Uitkomsten['reeksen'] {
  const sleutels = lagen.flatMap(laag => laag.reeksen)
  return reeksen.filter(({ sleutel }) => sleutels.includes(sleutel))
}

/** Whether there is anything to see of a theme: a figure, or a story. */
export function heeftIets(thema: Thema, uitkomsten: Uitkomsten): boolean {
  return thema.verhalen > 0 || reeksenVan(thema, uitkomsten).some(({ punten }) => punten.length > 0)
}

/** Themes of which there is no figure yet, in a line each: what will be measured. */
export function ThemasZonder({ themas, uitkomsten }: { readonly themas: readonly Thema[]; readonly uitkomsten: Uitkomsten }) {
  const { m, href, taal } = usePage()
  const text = m.uitkomsten
  const { woorden, buurt } = uitkomsten
  return (
    <section className="page__part" aria-labelledby="zonder-kop">
      <Heading level={2} id="zonder-kop">
        {text.zonder}
      </Heading>
      <dl className="meten__zonder">
        {themas.map(thema => {
          const namen = [...new Set(reeksenVan(thema, uitkomsten).map(({ indicator }) => lowerFirst(woorden.indicatoren[indicator].naam)))]
          return (
            <div key={thema.thema}>
              <dt>{woorden.themas[thema.thema]}</dt>
              <dd>{namen.length === 0 ? text.geenReeks : text.komt(writeList(namen, taal))}</dd>
            </div>
          )
        })}
      </dl>
      <p>
        <Link href={href(`/programma/buurten/${buurt.id}/metingen`)}>{text.vulIn}</Link>
      </p>
    </section>
  )
}
