import type { ReactNode } from 'react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import landkaartUrl from '../../islands/landkaart.ts?worker&url'
import type { ReleaseDetail } from '../../data.ts'
import { unitBesideName, writeAantal, writePeriode } from '../../format.ts'
import type { Kaart, Landlijst } from '../../kaart-data.ts'
import { perBladzijde, volgorden } from '../../kaart-data.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { KaartBeeld, Legenda } from '../../ui/kaart-beeld.tsx'
import { writeKlasse, writeOpKaart } from '../../ui/kaart-woorden.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { KaartBron } from './kaart-bron.tsx'
import { BewegendeKaart } from './bewegende-kaart.tsx'
import { hrefOfVraag } from './read-kaart-vraag.ts'
import type { KaartVraag } from './read-kaart-vraag.ts'

interface LandKaartProps {
  readonly lijst: Landlijst
  /** The gemeenten of the country: what is there at once, and without script. */
  readonly begin: Kaart | null
  readonly vraag: KaartVraag
  readonly plek: string | null
  readonly releases: readonly ReleaseDetail[]
  /** The way to another measure or place; it stands beside the map, or below it where there is no room. */
  readonly kies: ReactNode
}

/** The map of a country: a picture of its gemeenten at once, the map that moves when it has come, and the list. */
export function LandKaart({ lijst, begin, vraag, plek, releases, kies }: LandKaartProps) {
  const { m, taal, href } = usePage()
  const text = m.kaart
  const soorten = m.soortenMeervoud[lijst.soort]
  const beginOf = (kaart: Kaart) => ({
    beeld: <KaartBeeld kaart={kaart} hrefOf={code => href(`/kaart/${code}?maat=${kaart.maat}`)} />,
    onder: lijst.soort === 'gemeente' ? null : <Kleuren begin={kaart} />,
  })
  const titel = text.perSoort(lijst.naam, m.soorten[lijst.soort].toLowerCase(), begin?.gebied.naam ?? m.soorten.land)
  return (
    <section className="page__part maatkaart" aria-labelledby="kaart-kop">
      <Heading level={2} id="kaart-kop">
        {titel}
      </Heading>
      <p className="maatkaart__onder">
        {text.ondertitel(writePeriode(lijst.periode, taal), unitBesideName(lijst))} {lijst.schatting === 'model' && <EstimateBadge />}
      </p>
      {lijst.schatting === 'model' && <p className="read">{text.schatting}</p>}
      {lijst.maatsoort === 'telling' && <p className="read">{text.aantalNote}</p>}
      <BewegendeKaart lijst={lijst} plek={plek} gebieden={vraag.gebieden} begin={begin && beginOf(begin)}>
        <Legenda over={lijst} soort={lijst.soort} hasOwn={false} />
        {kies}
        <p className="small">
          <Link href={href('/over-de-cijfers/kaart-kleuren')}>{text.hoeGekleurd}</Link>
        </p>
        <p className="small soft">
          {lijst.grof ? text.grenzenGrof(lijst.jaar) : text.grenzen(lijst.jaar)}{' '}
          {lijst.totaal > lijst.aantal && text.deels(writeAantal(lijst.aantal, taal), writeAantal(lijst.totaal, taal), soorten)}
        </p>
        <KaartBron cijfers={lijst.releases} grenzen={lijst.grenzen} releases={releases} />
      </BewegendeKaart>
      <Lijst lijst={lijst} vraag={vraag} titel={titel} />
      <script type="module" src={landkaartUrl} />
    </section>
  )
}

/** The colours of the picture, when the map will be of smaller areas and has others. */
function Kleuren({ begin }: { readonly begin: Kaart }) {
  const { m } = usePage()
  return (
    <>
      <p className="small">{m.kaart.eersteBeeld}</p>
      <Legenda over={begin} soort="gemeente" hasOwn={false} />
    </>
  )
}

/** The same figures, fifty at a time, in an order of choice. */
function Lijst({ lijst, vraag, titel }: { readonly lijst: Landlijst; readonly vraag: KaartVraag; readonly titel: string }) {
  const { m, taal, href, gebiedHref } = usePage()
  const text = m.kaart
  const tabel = text.tabel
  const last = Math.max(1, Math.ceil(lijst.aantal / perBladzijde))
  const to = (change: Partial<KaartVraag>) => href(`${hrefOfVraag('/kaart', { ...vraag, maat: lijst.maat, ...change })}#lijst-kop`)
  const isInside = lijst.soort !== 'gemeente'
  const rijen = lijst.rijen.map(rij => {
    const klasse = rij.klasse === null ? undefined : lijst.klassen[rij.klasse]
    return {
      id: rij.code,
      kop: <Link href={gebiedHref(rij.code)}>{rij.naam}</Link>,
      cellen: [
        ...(isInside ? [rij.gemeente ?? ''] : []),
        writeOpKaart(rij, lijst, { taal, geen: text.legenda.geen }),
        klasse ? writeKlasse(klasse, lijst, { taal, van: text.legenda.van }) : text.legenda.geen,
      ],
    }
  })
  const kolommen = [m.soorten[lijst.soort], ...(isInside ? [tabel.gemeente] : []), tabel.cijfer, tabel.klasse]
  return (
    <section className="page__part" aria-labelledby="lijst-kop">
      <Heading level={2} id="lijst-kop">
        {tabel.titel}
      </Heading>
      <nav aria-label={tabel.volgorde}>
        <ul className="maatkaart__bladeren" role="list">
          {volgorden.map(volgorde => (
            <li key={volgorde}>
              <Link href={to({ volgorde, pagina: 1 })} aria-current={volgorde === vraag.volgorde ? 'true' : undefined}>
                {tabel.volgorden[volgorde]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <LijstTable caption={titel} kolommen={kolommen} rijen={rijen} />
      {last > 1 && (
        <p className="maatkaart__bladeren">
          {vraag.pagina > 1 && <Link href={to({ pagina: vraag.pagina - 1 })}>{tabel.vorige}</Link>}
          <span>{tabel.bladzijde(vraag.pagina, last)}</span>
          {vraag.pagina < last && <Link href={to({ pagina: vraag.pagina + 1 })}>{tabel.volgende}</Link>}
        </p>
      )}
    </section>
  )
}
