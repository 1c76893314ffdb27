import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/kaart.ts'
import { apiContext } from '../../context.ts'
import type { ApiClient, Taal } from '../../data.ts'
import { hold } from '../../held.ts'
import type { Land, Landlijst } from '../../kaart-data.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { KaartPatronen } from '../../ui/kaart-beeld.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import { KiesOnderwerp } from './kies-onderwerp.tsx'
import { LandKaart } from './land-kaart.tsx'
import { hrefOfVraag, pickMaat, readKaartVraag } from './read-kaart-vraag.ts'
import type { KaartVraag } from './read-kaart-vraag.ts'

/** One measure on the map of the country. What somebody looks for becomes the place where the map begins. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const vraag = readKaartVraag(new URL(request.url).searchParams)
  if (vraag.zoek !== '') {
    const [found] = await api.gebieden(vraag.zoek, null, 1)
    if (found) throw redirect(hrefIn(taal, hrefOfVraag('/kaart', { ...vraag, zoek: '', plek: found.code })))
  }
  const [maten, releases] = await Promise.all([api.maten(taal), api.releases()])
  const maat = pickMaat(maten, vraag.maat)
  const { lijst, waarom } = maat === null ? { lijst: null, waarom: null } : await findLijst(api, vraag, { maat, taal })
  const begin = lijst && (await api.kaart.plek(lijst.land, { maat: lijst.maat, periode: lijst.periode, taal }))
  const plek = vraag.plek === null ? null : await api.gebied(vraag.plek)
  return {
    view: hold({ vraag, lijst, waarom, maten, maat: maat ?? '', releases, plek, begin: begin && 'gelukt' in begin ? begin.gelukt : null }),
    verzonnen: lijst === null ? undefined : verzonnenIn([{ demo: lijst.land === 'NL99' }]),
  }
}

/** The country that was asked, or else the real one, or the made-up one when nobody brought a map of the real one. */
async function findLijst(
  api: ApiClient,
  { soort, periode, volgorde, pagina, land }: KaartVraag,
  asked: { readonly maat: string; readonly taal: Taal },
): Promise<{ readonly lijst: Landlijst | null; readonly waarom: string | null }> {
  const landen: readonly Land[] = land === null ? ['NL00', 'NL99'] : [land]
  let waarom: string | null = null
  for (const each of landen) {
    const answer = await api.kaart.lijst({ ...asked, soort, periode, volgorde, pagina, land: each })
    if ('gelukt' in answer) return { lijst: answer.gelukt, waarom: null }
    if (waarom === null || answer.weigering.code !== 'kaart-no-shapes') waarom = answer.weigering.tekst
  }
  return { lijst: null, waarom }
}

export default function KaartPage({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { vraag, lijst, waarom, maten, maat, releases, plek, begin } = loaderData.view.view
  const text = m.kaart
  const rest = { ...(vraag.land === null ? {} : { land: vraag.land }), ...(vraag.gebieden === '' ? {} : { gebieden: vraag.gebieden }) }
  const here = { maat, soort: vraag.soort, ...rest }
  const kies = (
    <>
      <Paragraph className="maatkaart__intro">{text.intro}</Paragraph>
      <KiesOnderwerp
        maten={maten}
        maat={maat}
        periode={vraag.periode ?? null}
        periodes={lijst?.periodes ?? []}
        soort={vraag.soort}
        rest={plek === null ? rest : { ...rest, plek: plek.code }}
      />
      <SearchField
        id="plek"
        label={text.kies.plek}
        action={href('/kaart')}
        areaPath={href(`${hrefOfVraag('/kaart', here)}&plek=`)}
        rest={here}
      />
    </>
  )
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <KaartPatronen />
      <Heading level={1}>{text.titel}</Heading>
      {vraag.zoek !== '' && <p role="status">{text.kies.vondNiets(vraag.zoek)}</p>}
      {plek !== null && (
        <p>
          <Link href={href(`/kaart/${plek.code}?maat=${maat}`)}>{text.opDeKaartMet(plek.naam)}</Link>
        </p>
      )}
      {lijst === null ? (
        <>
          {kies}
          <div className="empty">
            <Heading level={2}>{text.geenKaart.titel}</Heading>
            <Paragraph>
              {waarom !== null && `${waarom} `}
              {text.geenKaart.tekst}
            </Paragraph>
          </div>
        </>
      ) : (
        <LandKaart lijst={lijst} begin={begin} vraag={vraag} plek={plek?.code ?? null} releases={releases} kies={kies} />
      )}
    </div>
  )
}
