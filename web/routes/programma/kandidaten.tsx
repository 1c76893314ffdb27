import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/kandidaten.ts'
import { apiContext } from '../../context.ts'
import { writeAantal } from '../../format.ts'
import { hold } from '../../held.ts'
import { need } from '../../need.ts'
import { requireIk } from '../../require-ik.ts'
import type { CohortRegel, KandidatenLijst } from '../../selectie-data.ts'
import { NominateLink } from '../../ui/nominate-link.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ProgrammaNav } from '../../ui/programma-nav.tsx'
import { KandidatenKaart } from './kandidaten-kaart.tsx'
import { findKandidatenKaart } from './kandidaten-op-kaart.ts'
import { Effecten } from './kandidaten-effecten.tsx'
import { Spreidingen } from './kandidaten-spreiding.tsx'
import { Ontbrekenden, Rangorde } from './kandidaten-tabel.tsx'

const perPagina = 50

/** The candidates for a cohort; without one in the address, for the first that is still prepared. */
export async function loader({ context, request }: Route.LoaderArgs) {
  await requireIk({ context, request })
  const api = context.get(apiContext)
  const { selectie } = api
  const { searchParams } = new URL(request.url)
  const cohorten = need(await selectie.cohorten())
  const cohort = chooseCohort(searchParams.get('cohort'), cohorten)
  const lijst = need(await selectie.kandidaten(cohort?.id ?? null))
  const asked = searchParams.get('pagina') ?? ''
  const laatste = Math.max(1, Math.ceil(lijst.kandidaten.length / perPagina))
  const pagina = Math.min(laatste, /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1)
  return { view: hold({ cohorten, lijst, pagina, laatste, kaart: await findKandidatenKaart(api, lijst) }) }
}

function chooseCohort(asked: string | null, cohorten: readonly CohortRegel[]): CohortRegel | null {
  const found = asked === null ? cohorten.find(({ staat }) => staat === 'voorbereiding') : cohorten.find(({ id }) => id === asked)
  return found ?? null
}

/** Who could start, in order, with how sure that is: nothing here chooses, it helps those who do. */
export default function Kandidaten({ loaderData }: Route.ComponentProps) {
  const { m, href } = usePage()
  const { cohorten, lijst, pagina, laatste, kaart } = loaderData.view.view
  const text = m.selectie.kandidaten
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <ProgrammaNav />
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <p>
        <Link href={href(`/over-de-cijfers/${lijst.methode}`)}>{text.hoeGemaakt}</Link>
      </p>
      <NominateLink />
      <KiesCohort cohorten={cohorten} gekozen={lijst.cohort?.id ?? ''} />
      <p>
        <strong>{text.aantal(lijst.kandidaten.length, lijst.plaatsen)}</strong>
      </p>
      {lijst.kandidaten.length === 0 ? (
        <div className="empty">
          <Heading level={2}>{text.leeg.titel}</Heading>
          <Paragraph>{text.leeg.tekst}</Paragraph>
        </div>
      ) : (
        <>
          <Bladzijde lijst={lijst} pagina={pagina} laatste={laatste} />
          <Voorwaarde />
          <Effecten lijst={lijst} />
          <KandidatenKaart kaart={kaart} />
          <Spreidingen lijst={lijst} />
        </>
      )}
    </div>
  )
}

/** A plain form that changes the address, so that what somebody looks at can be sent on. */
function KiesCohort({ cohorten, gekozen }: { readonly cohorten: readonly CohortRegel[]; readonly gekozen: string }) {
  const { m } = usePage()
  const text = m.selectie.kandidaten
  return (
    <form method="get" className="filter filter--kort">
      <p>
        <label className="field__label" htmlFor="cohort">
          {text.kiesCohort}
        </label>
        <select id="cohort" name="cohort" className="utrecht-textbox select" defaultValue={gekozen}>
          <option value="">{text.zonderCohort}</option>
          {cohorten.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}

interface BladzijdeProps {
  readonly lijst: KandidatenLijst
  readonly pagina: number
  readonly laatste: number
}

/** A page of the candidates: those with a place, then those that miss something. */
function Bladzijde({ lijst, pagina, laatste }: BladzijdeProps) {
  const { m, href, taal } = usePage()
  const own = lijst.kandidaten.slice((pagina - 1) * perPagina, pagina * perPagina)
  const to = (other: number) => href(`/programma/kandidaten?cohort=${lijst.cohort?.id ?? ''}&pagina=${other}`)
  const { trekkingen, zaad } = lijst.schudden
  return (
    <>
      <Rangorde lijst={lijst} kandidaten={own.filter(({ plek }) => plek !== null)} />
      <Ontbrekenden kandidaten={own.filter(({ plek }) => plek === null)} />
      <p className="links">
        {pagina > 1 && <Link href={to(pagina - 1)}>{m.selectie.vorige}</Link>}
        {pagina < laatste && <Link href={to(pagina + 1)}>{m.selectie.volgende}</Link>}
      </p>
      <p className="soft small read">{m.selectie.kandidaten.schudden({ trekkingen: writeAantal(trekkingen, taal), zaad })}</p>
    </>
  )
}

function Voorwaarde() {
  const { m } = usePage()
  const text = m.selectie.kandidaten
  return (
    <section className="page__part" aria-labelledby="voorwaarde-kop">
      <div className="voorwaarde">
        <Heading level={2} id="voorwaarde-kop">
          {text.voorwaardeTitel}
        </Heading>
        <Paragraph>{text.voorwaardeUitleg}</Paragraph>
      </div>
    </section>
  )
}
