import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { secties } from '../../data.ts'
import { unitBesideName, writeCel, writeExact, writePeriode } from '../../format.ts'
import type { Selectiebeeld } from '../../regio-data.ts'
import { EstimateBadge } from '../../ui/badge.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'

type Cijfer = Selectiebeeld['cijfers'][number]

/** The figures of a selection, the newest of each measure, section by section. */
export function RegioCijfers({ beeld }: { readonly beeld: Selectiebeeld }) {
  const { m } = usePage()
  const text = m.regio.pagina
  const newest = pickNewest(beeld.cijfers)
  const land = beeld.gebied.ouders.find(({ soort }) => soort === 'land')?.naam ?? text.kolommen.land
  const shown = secties.filter(sectie => newest.some(cijfer => cijfer.sectie === sectie))
  return (
    <section className="page__part" aria-labelledby="cijfers-kop">
      <Heading level={2} id="cijfers-kop">
        {text.cijfers}
      </Heading>
      <Paragraph>
        {text.cijfersUitleg} <Link href={`/v1/selecties/buurtbeeld?gebieden=${beeld.gebied.code}`}>{m.werk.json}</Link>
      </Paragraph>
      {shown.map(sectie => (
        <section key={sectie} className="page__sub" aria-labelledby={`${sectie}-kop`}>
          <Heading level={3} id={`${sectie}-kop`}>
            {m.gebied.secties[sectie]}
          </Heading>
          <Sectie naam={m.gebied.secties[sectie]} land={land} cijfers={newest.filter(cijfer => cijfer.sectie === sectie)} />
        </section>
      ))}
    </section>
  )
}

interface SectieProps {
  readonly naam: string
  /** What the country is called. */
  readonly land: string
  readonly cijfers: readonly Cijfer[]
}

/** The core figures in sight, all of them one click away. */
function Sectie({ naam, land, cijfers }: SectieProps) {
  const { m } = usePage()
  const kern = cijfers.filter(cijfer => cijfer.kern && cijfer.waarde !== null)
  return (
    <>
      {kern.length > 0 && <Tabel naam={naam} land={land} cijfers={kern} />}
      {kern.length < cijfers.length && (
        <details className="more">
          <summary>{m.regio.pagina.alle(cijfers.length, naam)}</summary>
          <Tabel naam={naam} land={land} cijfers={cijfers} />
        </details>
      )}
    </>
  )
}

/** With a value where there is one: an older figure says more than a reason. What was never imported is left out. */
function pickNewest(cijfers: readonly Cijfer[]): readonly Cijfer[] {
  const rows = [...Map.groupBy(cijfers, ({ maat }) => maat).values()]
  return rows.flatMap(([first, ...rest]) => {
    const found = [...(first ? [first] : []), ...rest].find(({ waarde }) => waarde !== null) ?? first
    return found && found.ontbreekt !== 'niet-geimporteerd' ? [found] : []
  })
}

function Tabel({ naam: caption, land: landnaam, cijfers }: SectieProps) {
  const { m, href, taal } = usePage()
  const { kolommen, tussen } = m.regio.pagina
  return (
    <LijstTable
      caption={caption}
      kolommen={[kolommen.cijfer, kolommen.regio, landnaam, kolommen.jaar]}
      rijen={cijfers.map(cijfer => {
        const { maat, naam, soort, periode, afronding } = cijfer
        const land = cijfer.vergelijking.find(({ gebied }) => gebied.startsWith('NL'))
        const unit = unitBesideName(cijfer)
        return {
          id: maat,
          kop: (
            <>
              <Link href={href(`/maten/${maat}`)}>{naam}</Link>
              {unit !== null && ` (${unit})`} {soort === 'model' && <EstimateBadge />}
            </>
          ),
          cellen: [
            <>
              {writeCel(cijfer, cijfer, taal)}
              {afronding && (
                <span className="small soft">
                  {' '}
                  {tussen(writeExact(afronding.onder, cijfer, taal), writeExact(afronding.boven, cijfer, taal))}
                </span>
              )}
            </>,
            land ? writeCel(land, cijfer, taal) : '–',
            periode === null ? '–' : writePeriode(periode, taal),
          ],
        }
      })}
    />
  )
}
