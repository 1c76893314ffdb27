import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Route } from './+types/reeks.ts'
import { apiContext } from '../../context.ts'
import type { Taal } from '../../data.ts'
import { writeAantal, writeDag } from '../../format.ts'
import { hold } from '../../held.ts'
import type { Messages } from '../../messages/index.ts'
import { need } from '../../need.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { HeleVrijgavereeks, VrijgegevenCijfer } from '../../vrijgave-data.ts'

const perPagina = 50

export async function loader({ context, request, params }: Route.LoaderArgs) {
  const { vrijgave } = context.get(apiContext)
  const { searchParams } = new URL(request.url)
  const reeks = need(await vrijgave.reeks(params.reeks))
  const waar = Object.fromEntries(
    Object.entries(reeks.dimensies).flatMap(([name, codes]) => {
      const asked = searchParams.get(`d-${name}`)
      return codes.some(({ code }) => code === asked) ? [[name, asked ?? '']] : []
    }),
  )
  const pagina = Math.max(1, Math.floor(Number(searchParams.get('pagina') ?? '1')) || 1)
  return { reeks: hold(reeks), waar, pagina, lijst: hold(need(await vrijgave.cijfers(params.reeks, waar, Math.min(pagina, 100_000)))) }
}

/** One series of released counts: what is shown and hidden, the figures, and every release. */
export default function Reeks({ loaderData }: Route.ComponentProps) {
  const { m, href, taal } = usePage()
  const text = m.vrijgave
  const { waar, pagina } = loaderData
  const reeks = loaderData.reeks.view
  const { totaal } = loaderData.lijst.view
  const write = (aantal: number) => writeAantal(aantal, taal)
  const address = (page: number) => {
    const asked = new URLSearchParams(Object.entries(waar).map(([name, code]) => [`d-${name}`, code]))
    return href(`/vrijgaven/${reeks.naam}?${new URLSearchParams([...asked, ['pagina', String(page)]]).toString()}#cijfers`)
  }
  return (
    <div className="wrap page">
      <title>{`${reeks.titel[taal]} – Buurtwijs`}</title>
      <p>
        <Link href={href('/vrijgaven')}>{text.titel}</Link>
      </p>
      <Heading level={1}>{reeks.titel[taal]}</Heading>
      <Paragraph className="page__intro">
        {reeks.soort === 'dingen' ? text.regelsDingen : text.regels(reeks.drempel, reeks.afronding)}
      </Paragraph>
      {reeks.uitgave !== null && (
        <Paragraph>
          {text.samenvatting(write(reeks.uitgave.getoond), write(reeks.uitgave.klein), write(reeks.uitgave.meeverborgen))}
        </Paragraph>
      )}
      <p>
        <Link href={href('/over-de-cijfers/onthulling')}>{text.hoe}</Link>
      </p>
      {reeks.uitgave === null ? (
        <Paragraph>{text.leeg}</Paragraph>
      ) : (
        <section className="page__part" id="cijfers" aria-labelledby="cijfers-kop">
          <Heading level={2} id="cijfers-kop">
            {text.cijfers}
          </Heading>
          <Kies reeks={reeks} waar={waar} />
          <p aria-live="polite">{text.totaal(totaal)}</p>
          <Cijfers reeks={reeks} cijfers={loaderData.lijst.view.cijfers} />
          <p className="links">
            {pagina > 1 && <Link href={address(pagina - 1)}>{text.vorige}</Link>}
            {pagina * perPagina < totaal && <Link href={address(pagina + 1)}>{text.volgende}</Link>}
          </p>
        </section>
      )}
      {reeks.uitgaven.length > 0 && (
        <section className="page__part" aria-labelledby="uitgaven-kop">
          <Heading level={2} id="uitgaven-kop">
            {text.uitgaven}
          </Heading>
          <Paragraph>{text.uitgavenIntro}</Paragraph>
          <LijstTable
            caption={text.uitgaven}
            kolommen={[text.uitgave, text.gemaakt, text.kolommen.teZien, text.kolommen.klein, text.kolommen.meeverborgen, text.herziening]}
            rijen={reeks.uitgaven.map(({ nummer, gemaakt, getoond, cellen, klein, meeverborgen, herziening }) => ({
              id: String(nummer),
              kop: `${text.uitgave} ${nummer}`,
              cellen: [
                writeDag(gemaakt, taal),
                text.deel(write(getoond), write(cellen)),
                write(klein),
                write(meeverborgen),
                herziening ?? text.gewoon,
              ],
            }))}
          />
        </section>
      )}
    </div>
  )
}

/** A choice per dimension; a plain form that changes the address. */
function Kies({ reeks, waar }: { readonly reeks: HeleVrijgavereeks; readonly waar: Readonly<Record<string, string>> }) {
  const { m } = usePage()
  const text = m.vrijgave
  return (
    <form method="get" action="#cijfers" className="filter" role="search" aria-label={text.kies}>
      {Object.entries(reeks.dimensies).map(([name, codes]) => (
        <p key={name}>
          <label className="field__label" htmlFor={`d-${name}`}>
            {text.dimensies[name] ?? name}
          </label>
          <select className="utrecht-textbox select" id={`d-${name}`} name={`d-${name}`} defaultValue={waar[name] ?? ''}>
            <option value="">{text.alle}</option>
            {codes.map(({ code, naam }) => (
              <option key={code} value={code}>
                {naam}
              </option>
            ))}
          </select>
        </p>
      ))}
      <button type="submit" className="utrecht-button utrecht-button--secondary-action">
        {text.toon}
      </button>
    </form>
  )
}

function Cijfers({ reeks, cijfers }: { readonly reeks: HeleVrijgavereeks; readonly cijfers: readonly VrijgegevenCijfer[] }) {
  const { m, taal } = usePage()
  const text = m.vrijgave
  const nameOf = (sleutel: VrijgegevenCijfer['sleutel']) =>
    Object.keys(reeks.dimensies)
      .map(name => reeks.dimensies[name]?.find(({ code }) => code === sleutel[name])?.naam ?? sleutel[name])
      .join(', ')
  return (
    <LijstTable
      caption={text.cijfers}
      kolommen={[text.waarvan, text.aantal, text.waarom]}
      rijen={cijfers.map(({ sleutel, staat, waarde, scheelt, samen }) => ({
        id: JSON.stringify(sleutel),
        kop: nameOf(sleutel),
        cellen: [
          waarde === null ? <em key="aantal">{text.verborgen}</em> : writeAantal(waarde, taal),
          explain({ staat, scheelt, samen }, { text, taal, nameOf }),
        ],
      }))}
    />
  )
}

interface Words {
  readonly text: Messages['vrijgave']
  readonly taal: Taal
  readonly nameOf: (sleutel: VrijgegevenCijfer['sleutel']) => string
}

/** Why a figure is as it is; of a hidden one also where there is one to see. */
function explain({ staat, scheelt, samen }: Pick<VrijgegevenCijfer, 'staat' | 'scheelt' | 'samen'>, { text, taal, nameOf }: Words): string {
  const reason = scheelt === null ? text.staten[staat] : text.afgerond(scheelt)
  return samen === null ? reason : `${reason} ${text.samen(nameOf(samen.sleutel), writeAantal(samen.waarde, taal))}`
}
