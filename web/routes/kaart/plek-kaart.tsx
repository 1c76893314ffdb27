import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReleaseDetail } from '../../data.ts'
import { unitBesideName, writeList, writePeriode } from '../../format.ts'
import type { Kaart, Vlak } from '../../kaart-data.ts'
import { KaartBeeld, Legenda } from '../../ui/kaart-beeld.tsx'
import { writeGetal, writeKlasse, writeOpKaart } from '../../ui/kaart-woorden.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { KaartBron } from './kaart-bron.tsx'

interface PlekKaartProps {
  readonly kaart: Kaart
  readonly releases: readonly ReleaseDetail[]
}

/** The map of a place with its legend, where it comes from, and the same figures as a list. */
export function PlekKaart({ kaart, releases }: PlekKaartProps) {
  const { m, taal, href, gebiedHref } = usePage()
  const text = m.kaart
  const soort = m.soorten[kaart.soort].toLowerCase()
  const waar = writeList(
    kaart.binnen.map(({ naam }) => naam),
    taal,
  )
  const titel = text.perSoort(kaart.naam, soort, waar)
  const gemeenteHref = (code: string) => href(`/kaart/${code}?maat=${kaart.maat}`)
  const hrefOf = kaart.soort === 'gemeente' ? gemeenteHref : gebiedHref
  return (
    <section className="page__part maatkaart" aria-labelledby="kaart-kop">
      <Heading level={2} id="kaart-kop">
        {titel}
      </Heading>
      <p className="maatkaart__onder">
        {text.ondertitel(writePeriode(kaart.periode, taal), unitBesideName(kaart))} {kaart.schatting === 'model' && <EstimateBadge />}
      </p>
      {kaart.schatting === 'model' && <p className="read">{text.schatting}</p>}
      {kaart.maatsoort === 'telling' && <p className="read">{text.aantalNote}</p>}
      <Samen kaart={kaart} />
      <div className="maatkaart__vakken">
        <KaartBeeld kaart={kaart} hrefOf={hrefOf} />
        <div>
          <Legenda over={kaart} soort={kaart.soort} hasOwn={kaart.samen !== null} />
          <p className="small">
            <Link href={href('/over-de-cijfers/kaart-kleuren')}>{text.hoeGekleurd}</Link>
          </p>
        </div>
      </div>
      <p className="small soft">
        {kaart.grenzen.grof ? text.grenzenGrof(kaart.grenzen.jaar) : text.grenzen(kaart.grenzen.jaar)}{' '}
        {kaart.grenzen.jaar !== kaart.gebied.jaar && text.geenKaartVan(kaart.gebied.jaar)}
      </p>
      {kaart.vervallen.map(({ code, naam, laatste }) => (
        <p key={code} className="read">
          {text.vervallen(naam, kaart.gebied.jaar, laatste)}
        </p>
      ))}
      <KaartBron cijfers={kaart.releases} grenzen={kaart.grenzen.releases} releases={releases} />
      <Lijst kaart={kaart} hrefOf={hrefOf} titel={titel} />
    </section>
  )
}

/** The figure of what the map is about, when that is less than all it shows. */
function Samen({ kaart }: { readonly kaart: Kaart }) {
  const { m, taal } = usePage()
  const { samen } = kaart
  if (samen === null) return null
  const text = m.kaart
  return (
    <Paragraph className="maatkaart__samen">
      {samen.aantal === 1 ? kaart.gebied.naam : text.samen(samen.aantal)}
      {': '}
      <strong>{writeOpKaart(samen, kaart, { taal, geen: text.legenda.geen })}</strong>.{' '}
      {samen.afronding && text.samenMarge(writeGetal(samen.afronding.onder, kaart, taal), writeGetal(samen.afronding.boven, kaart, taal))}
    </Paragraph>
  )
}

interface LijstProps {
  readonly kaart: Kaart
  readonly hrefOf: (code: string) => string
  readonly titel: string
}

function Lijst({ kaart, hrefOf, titel }: LijstProps) {
  const { m, taal } = usePage()
  const text = m.kaart
  const tabel = text.tabel
  const klasseOf = ({ klasse }: Pick<Vlak, 'klasse'>) => {
    const found = klasse === null ? undefined : kaart.klassen[klasse]
    return found === undefined ? text.legenda.geen : writeKlasse(found, kaart, { taal, van: text.legenda.van })
  }
  const without = new Set(kaart.zonderVorm.map(({ code }) => code))
  const rijen = [...kaart.vlakken, ...kaart.zonderVorm]
    .toSorted((a, b) => a.naam.localeCompare(b.naam, taal) || (a.code < b.code ? -1 : 1))
    .map(vlak => ({
      id: vlak.code,
      kop: (
        <>
          <Link href={hrefOf(vlak.code)}>{vlak.naam}</Link>{' '}
          {vlak.gekozen === true && <span className="badge badge--plain">{tabel.gekozen}</span>}
        </>
      ),
      cellen: [writeOpKaart(vlak, kaart, { taal, geen: text.legenda.geen }), without.has(vlak.code) ? tabel.nietOpKaart : klasseOf(vlak)],
    }))
  return (
    <section className="page__part" id="lijst" aria-labelledby="lijst-kop">
      <Heading level={2} id="lijst-kop">
        {tabel.titel}
      </Heading>
      <LijstTable caption={titel} kolommen={[m.soorten[kaart.soort], tabel.cijfer, tabel.klasse]} rijen={rijen} />
    </section>
  )
}
