import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Antwoord } from '../../data.ts'
import { writeList, writePeriode } from '../../format.ts'
import type { Kaart } from '../../kaart-data.ts'
import { KaartBeeld, Legenda } from '../../ui/kaart-beeld.tsx'
import { usePage } from '../../ui/page-context.ts'

interface MaatKaartProps {
  readonly antwoord: Antwoord<Kaart>
  /** The place as its address names it. */
  readonly adres: string
  readonly maat: string
  readonly jaar: number | null
}

/** The measure for all areas around a place, on a map, or why there is none; the same as a list stands on the page of the map. */
export function MaatKaart({ antwoord, adres, maat, jaar }: MaatKaartProps) {
  const { m, href } = usePage()
  const query = new URLSearchParams({ maat, ...(jaar === null ? {} : { jaar: String(jaar) }) }).toString()
  return (
    <section className="page__part maatkaart" aria-labelledby="kaart-kop">
      <Heading level={2} id="kaart-kop">
        {m.kaart.opDeKaart}
      </Heading>
      {'weigering' in antwoord ? (
        <p>{antwoord.weigering.tekst}</p>
      ) : (
        <>
          <Vakken kaart={antwoord.gelukt} />
          <p>
            <Link href={href(`/kaart/${adres}?${query}`)}>{m.kaart.metLijst}</Link>
          </p>
        </>
      )}
      <p>
        <Link href={href(`/kaart?${new URLSearchParams({ maat }).toString()}`)}>{m.kaart.heelLand}</Link>
      </p>
    </section>
  )
}

function Vakken({ kaart }: { readonly kaart: Kaart }) {
  const { m, taal, gebiedHref } = usePage()
  const text = m.kaart
  const waar = writeList(
    kaart.binnen.map(({ naam }) => naam),
    taal,
  )
  return (
    <>
      <p className="maatkaart__onder">
        {text.perSoort(kaart.naam, m.soorten[kaart.soort].toLowerCase(), waar)}, {writePeriode(kaart.periode, taal)}
      </p>
      {kaart.schatting === 'model' && <p className="read">{text.schatting}</p>}
      <div className="maatkaart__vakken">
        <KaartBeeld kaart={kaart} hrefOf={code => gebiedHref(`${code}/maten/${kaart.maat}`)} />
        <div>
          <Legenda over={kaart} soort={kaart.soort} hasOwn={kaart.samen !== null} />
        </div>
      </div>
      <p className="small soft">
        {kaart.grenzen.grof ? text.grenzenGrof(kaart.grenzen.jaar) : text.grenzen(kaart.grenzen.jaar)}{' '}
        {kaart.grenzen.jaar !== kaart.gebied.jaar && text.geenKaartVan(kaart.gebied.jaar)}
      </p>
    </>
  )
}
