import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeExact, writePeriode } from '../../format.ts'
import type { BuurtRegios, RegioHier } from '../../regio-data.ts'
import { Form } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { KaartSoort } from '../regio/regio-kaarten.tsx'

interface RegiosProps {
  readonly regios: BuurtRegios
  readonly buurt: string
  readonly mayEdit: boolean
}

/** What the regions around a buurt find important, how that is here, and what the buurt adds to it. Nothing where there is no region. */
export function RegiosHier({ regios: { regios, eigen }, buurt, mayEdit }: RegiosProps) {
  const { m, href } = usePage()
  const text = m.regio.hier
  if (regios.length === 0) return null
  return (
    <>
      {regios.map(regio => (
        <section key={regio.id} className="page__part" aria-labelledby={`regio-${regio.id}`}>
          <Heading level={2} id={`regio-${regio.id}`}>
            {text.titel(regio.naam)}
          </Heading>
          <Paragraph>
            {regio.uitdagingen.length === 0 ? text.geenUitdagingen : text.intro}{' '}
            <Link href={href(`/regio/${regio.id}`)}>{m.regio.bekijk}</Link>
          </Paragraph>
          <ul className="kaarten" role="list">
            {regio.uitdagingen.map(hier => (
              <li key={hier.id}>
                <HierKaart hier={hier} buurt={buurt} mayEdit={mayEdit} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {eigen.length > 0 && (
        <section className="page__part" aria-labelledby="toegevoegd-kop">
          <Heading level={2} id="toegevoegd-kop">
            {text.eigen}
          </Heading>
          <ul className="read">
            {eigen.map(({ id, titel }) => (
              <li key={id}>{titel}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link href={href('/over-de-cijfers/regio-en-buurt')}>{text.regel}</Link>
      </p>
    </>
  )
}

const signs = { meer: '▲', gelijk: '≈', minder: '▽', onbekend: '?' } as const satisfies Record<RegioHier['uitkomst'], string>

function HierKaart({ hier, buurt, mayEdit }: Omit<RegiosProps, 'regios'> & { readonly hier: RegioHier }) {
  const { m, href } = usePage()
  const text = m.regio.hier
  const { id, kant, titel, wat, bron, themas, uitkomst, cijfers, oordeel, overgenomen } = hier
  return (
    <article className="kaart" aria-labelledby={`hier-${id}`}>
      <KaartSoort kant={kant} themas={themas} />
      <Heading level={3} id={`hier-${id}`}>
        {titel}
      </Heading>
      {wat !== '' && <p className="read">{wat}</p>}
      <p>
        <span aria-hidden="true">{signs[uitkomst]} </span>
        <strong>{text.uitkomst[kant][uitkomst]}</strong>
      </p>
      {cijfers.length > 0 && <Naast titel={titel} cijfers={cijfers} />}
      {bron !== '' && <p className="small soft">{m.regio.pagina.bron(bron)}</p>}
      {oordeel !== null && (
        <div className="anders">
          <p className="read">
            <strong>{text.zegt(oordeel.geldt)}</strong> {oordeel.woord}
          </p>
        </div>
      )}
      {overgenomen !== null && <p className="small soft">{text.overgenomen}</p>}
      {mayEdit && (
        <div className="kaart__doe">
          {overgenomen === null && (
            <Form isBare>
              <input type="hidden" name="uitdaging" value={id} />
              <NeemOver naam={kant === 'uitdaging' ? text.neemOver : text.neemKrachtOver} titel={titel} />
            </Form>
          )}
          <Link href={href(`/programma/buurten/${buurt}/regio/${id}`)} aria-label={`${text.zegIets}: ${titel}`}>
            {text.zegIets}
          </Link>
        </div>
      )}
    </article>
  )
}

function NeemOver({ naam, titel }: { readonly naam: string; readonly titel: string }) {
  return (
    <button
      type="submit"
      name="doe"
      value="neem-over"
      className="utrecht-button utrecht-button--secondary-action"
      aria-label={`${naam}: ${titel}`}
    >
      {naam}
    </button>
  )
}

/** The figures of the buurt and of the region in the same period. */
function Naast({ titel, cijfers }: Pick<RegioHier, 'titel' | 'cijfers'>) {
  const { m, href, taal } = usePage()
  const { kolommen, geenCijfer } = m.regio.hier
  return (
    <LijstTable
      caption={titel}
      kolommen={[kolommen.cijfer, kolommen.hier, kolommen.regio, kolommen.jaar]}
      rijen={cijfers.map(cijfer => {
        const { maat, naam, periode, buurt, regio } = cijfer
        const write = (side: RegioHier['cijfers'][number]['buurt']) => {
          if (side === null) return geenCijfer
          const { waarde, onder, boven } = side
          const between =
            onder === undefined || boven === undefined || onder === boven
              ? ''
              : ` (${writeExact(onder, cijfer, taal)}–${writeExact(boven, cijfer, taal)})`
          return `${writeExact(waarde, cijfer, taal)}${between}`
        }
        return {
          id: maat,
          kop: <Link href={href(`/maten/${maat}`)}>{naam}</Link>,
          cellen: [write(buurt), write(regio), periode === null ? '–' : writePeriode(periode, taal)],
        }
      })}
    />
  )
}
