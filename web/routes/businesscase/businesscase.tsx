import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { redirect } from 'react-router'
import type { Route } from './+types/businesscase.ts'
import { apiContext } from '../../context.ts'
import type { Taal, Weigering } from '../../data.ts'
import type { FormState } from '../../form.ts'
import { hold } from '../../held.ts'
import zaakUrl from '../../islands/businesscase.ts?worker&url'
import { messagesIn } from '../../messages/index.ts'
import { hrefIn, taalOf } from '../../taal.ts'
import { ErrorSummary } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { verzonnenIn } from '../../ui/verzonnen.ts'
import type { Zaak } from '../../zaak-data.ts'
import { Aannamen } from './aannamen.tsx'
import { AlleUitkomsten, Wringpunten } from './alle-uitkomsten.tsx'
import { Beeld } from './beeld.tsx'
import { Betalers } from './betalers.tsx'
import { Kop } from './kop.tsx'
import { Meenemen } from './meenemen.tsx'
import { Naast } from './naast.tsx'
import { anderOf, hrefOfZaak, invoerOfForm, isForm, metingenOfForm, readZaakVraag, typedValues } from './read-zaak-vraag.ts'
import type { PaginaVraag } from './read-zaak-vraag.ts'
import { islandWords } from './woorden.ts'
import { Omslagen, Weten, Zekerheid } from './zekerheid.tsx'

/** As the method page promises. */
const trekkingen = 10_000

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const taal = taalOf(request.url)
  const { searchParams } = new URL(request.url)
  const vraag = readZaakVraag(searchParams)
  if (vraag.zoek !== '') {
    const [found] = await api.gebieden(vraag.zoek, null, 1)
    if (found) throw redirect(hrefIn(taal, hrefOfZaak({ ...vraag, gebied: found.code, invoer: '' })))
  }
  const basis = await api.zaak.zaak({ gebied: vraag.gebied, invoer: '', metingen: '', optimisme: false }, { taal, trekkingen: 0 })
  if ('weigering' in basis) {
    if (vraag.gebied === '') throw new Error(`the API refused the case of the country: ${basis.weigering.tekst}`)
    const land = await api.zaak.zaak({ gebied: '', invoer: '', metingen: '', optimisme: false }, { taal, trekkingen })
    if ('weigering' in land) throw new Error(`the API refused the case of the country: ${land.weigering.tekst}`)
    const state: FormState = { waarden: {}, fouten: [{ veld: null, tekst: basis.weigering.tekst }] }
    return viewOf({
      vraag: { ...vraag, gebied: '', invoer: '', naast: '' },
      zaak: land.gelukt,
      basis: land.gelukt,
      ander: null,
      state,
      taal,
    })
  }
  if (isForm(searchParams)) {
    const invoer = invoerOfForm(searchParams, basis.gelukt.invoer, taal)
    throw redirect(hrefIn(taal, hrefOfZaak({ ...vraag, invoer, metingen: metingenOfForm(searchParams, vraag.metingen, taal) })))
  }
  const naast = anderOf(vraag)
  const [answer, ander] = await Promise.all([
    api.zaak.zaak(vraag, { taal, trekkingen }),
    naast === null ? null : api.zaak.zaak(naast, { taal, trekkingen: 0 }),
  ])
  const state = 'weigering' in answer ? stateOf(answer.weigering, taal) : undefined
  return viewOf({
    vraag,
    zaak: 'weigering' in answer ? basis.gelukt : answer.gelukt,
    basis: basis.gelukt,
    ander: ander === null || 'weigering' in ander ? null : ander.gelukt,
    state,
    taal,
  })
}

function stateOf({ tekst, fouten = {} }: Weigering, taal: Taal): FormState {
  // In English the sentence of the whole refusal is there; per field there is the Dutch one only.
  const [first] = Object.keys(fouten)
  if (taal === 'en' || first === undefined) return { waarden: {}, fouten: [{ veld: first ?? null, tekst }] }
  return { waarden: {}, fouten: Object.entries(fouten).map(([veld, zin]) => ({ veld, tekst: zin })) }
}

function viewOf(view: {
  readonly vraag: PaginaVraag
  readonly zaak: Zaak
  readonly basis: Zaak
  readonly ander: Zaak | null
  readonly state: FormState | undefined
  readonly taal: Taal
}) {
  const { zaak } = view
  return { view: hold(view), ...(zaak.gebied === null ? {} : { verzonnen: verzonnenIn([{ demo: zaak.gebied.demo }]) }) }
}

/** What the programme is worth: what changes, who pays and gains, how certain it is, and everything it rests on. */
export default function Businesscase({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const { vraag, zaak, basis, ander, state } = loaderData.view.view
  const text = m.zaak
  const { gebied } = zaak
  const titel = gebied === null ? text.titel : text.titelVan(gebied.naam)
  const words = islandWords(messagesIn(taal).zaak)
  const typed = typedValues(zaak.invoer, state === undefined ? '' : vraag.invoer, taal)
  const wonen = (getal: number) => getal.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')
  return (
    <div className="wrap page zaak">
      <title>{`${titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p>
        <Link href={href('/over-de-cijfers/businesscase')}>{text.hoe}</Link>
      </p>
      <ErrorSummary state={state} />
      {vraag.zoek !== '' && <p role="status">{text.vondNiets(vraag.zoek)}</p>}
      {gebied !== null && (
        <p className="read">{(gebied.isEenBuurt ? text.eenBuurt : text.naarRato)(wonen(gebied.inwoners), wonen(gebied.ouderen))}</p>
      )}
      <bw-zaak
        data-taal={taal}
        data-basis={JSON.stringify(basis.invoer.map(({ id, waarde, laag, hoog, verdeling }) => [id, waarde, laag, hoog, verdeling]))}
        data-metingen={vraag.metingen}
        data-woorden={JSON.stringify(words)}
      >
        <Kop zaak={zaak} />
        <section className="page__part" aria-labelledby="sector-kop">
          <Heading level={2} id="sector-kop">
            {text.perSector.titel}
          </Heading>
          <p className="soft">{text.perSector.tekst}</p>
          <Beeld naam="tekort" zaak={zaak} woorden={words} />
        </section>
        <Aannamen vraag={vraag} zaak={zaak} typed={typed} state={state} />
        <Betalers zaak={zaak} woorden={words} />
        <Zekerheid zaak={zaak} woorden={words} />
        <Weten zaak={zaak} />
        <Omslagen zaak={zaak} />
      </bw-zaak>
      <Naast vraag={vraag} zaak={zaak} ander={ander} />
      <Wringpunten zaak={zaak} />
      <AlleUitkomsten zaak={zaak} />
      <Meenemen vraag={vraag} />
      <section className="page__part" aria-labelledby="plek-kop">
        <Heading level={2} id="plek-kop">
          {text.kiesPlek}
        </Heading>
        <p className="soft">{text.kiesPlekHint}</p>
        <SearchField id="plek" label={text.kiesPlek} action={href('/businesscase')} areaPath={href('/businesscase?gebied=')} />
        {gebied !== null && (
          <p>
            <Link href={href('/businesscase')}>{text.heelLand}</Link>
          </p>
        )}
      </section>
      <script type="module" src={zaakUrl} />
    </div>
  )
}
