import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import type { Uitdaging } from '../../agenda-data.ts'
import { writeExact } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { useIk } from '../../ui/ik.ts'
import { KloptDit } from '../../ui/klopt-dit.tsx'
import { usePage } from '../../ui/page-context.ts'

interface KaartProps {
  readonly uitdaging: Uitdaging
  readonly buurt: string
  /** Version of the agenda as a whole. */
  readonly versie: number
  /** Ids on the agenda, in order. */
  readonly gekozen: readonly string[]
  readonly mayEdit: boolean
}

/** One challenge or strength: what it is, why it matters, what it rests on, what people think, and what can be done with it. */
export function UitdagingKaart({ uitdaging, buurt, versie, gekozen, mayEdit }: KaartProps) {
  const { m, href, taal } = usePage()
  const ik = useIk()
  const text = m.agenda.agenda
  const { id, kant, titel, wat, waarom, gevolg, anders, themas, herkomst, cijfers, inzichten, netwerk, bewoners } = uitdaging
  return (
    <article className="kaart" aria-labelledby={`titel-${id}`}>
      <p className="kaart__soort">
        <span className={`label label--${kant}`}>{m.agenda.kanten[kant]}</span>{' '}
        {themas.map(thema => (
          <span key={thema} className="label">
            {m.agenda.themas[thema]}
          </span>
        ))}
      </p>
      <Heading level={3} id={`titel-${id}`}>
        {titel}
      </Heading>
      {wat !== '' && <p className="read">{wat}</p>}
      <Paar kop={text.waarom} tekst={waarom} />
      <Paar kop={text.gevolg} tekst={gevolg} />
      {anders !== null && (
        <div className="anders">
          <Paar kop={text.anders} tekst={anders} />
        </div>
      )}
      {herkomst !== null && <p className="small soft">{m.regio.hier.herkomst(herkomst)}</p>}
      <p className="small soft">
        {cijfers.length + inzichten.length > 0 && `${text.steuntOp}: `}
        {cijfers.map(({ maat, naam, periode, waarde, eenheid, decimalen }, index) => (
          <span key={maat}>
            {index > 0 && ', '}
            <Link href={href(`/maten/${maat}`)}>{`${naam} ${writeExact(waarde, { eenheid, decimalen }, taal)} (${periode})`}</Link>
          </span>
        ))}
        {cijfers.length > 0 && inzichten.length > 0 && ' · '}
        {inzichten.length > 0 && <Link href={href(`/programma/buurten/${buurt}/inzichten`)}>{text.inzichten(inzichten.length)}</Link>}
      </p>
      <p className="small">
        {text.netwerk(netwerk.eens, netwerk.oneens)} {bewoners.tellingen.length > 0 && text.bewoners(bewoners.eens, bewoners.oneens)}
      </p>
      <p className="small">
        <KloptDit over={{ soort: 'tekst', uitdaging: id }} naam={titel} />
      </p>
      {mayEdit && (
        <div className="kaart__doe">
          <Mening id={id} titel={titel} eigen={netwerk.eigen} />
          {kant === 'uitdaging' && <Plek id={id} titel={titel} {...{ versie, gekozen }} />}
          <Link href={href(`/programma/buurten/${buurt}/agenda/${id}`)} aria-label={`${text.herschrijf}: ${titel}`}>
            {text.herschrijf}
          </Link>
          {kant === 'uitdaging' && ik?.rechten.includes('buurtplan bekijken') && (
            <Link href={href(`/programma/buurten/${buurt}/plan/draad#uitdaging-${id}`)} aria-label={`${m.plan.draad.bekijk}: ${titel}`}>
              {m.plan.draad.bekijk}
            </Link>
          )}
          {kant === 'uitdaging' && ik?.rechten.includes('buurtplan bijwerken') && (
            <Link href={href(`/programma/buurten/${buurt}/plan/nieuw?uitdaging=${id}`)} aria-label={`${m.plan.bedenk}: ${titel}`}>
              {m.plan.bedenk}
            </Link>
          )}
        </div>
      )}
    </article>
  )
}

function Paar({ kop, tekst }: { readonly kop: string; readonly tekst: string }) {
  if (tekst === '') return null
  return (
    <p className="read">
      <strong>{kop}</strong> {tekst}
    </p>
  )
}

interface DeelProps {
  readonly id: string
  readonly titel: string
}

function Mening({ id, titel, eigen }: DeelProps & { readonly eigen: 'eens' | 'oneens' | null }) {
  const { m } = usePage()
  const text = m.agenda.agenda
  const choices = eigen === null ? (['eens', 'oneens'] as const) : (['geen'] as const)
  return (
    <Form isBare>
      <input type="hidden" name="uitdaging" value={id} />
      {choices.map(doe => (
        <Doe key={doe} doe={doe} titel={titel} naam={doe === 'geen' ? text.gekozenMening(eigen ?? 'eens') : text[doe]} />
      ))}
    </Form>
  )
}

function Plek({ id, titel, versie, gekozen }: DeelProps & Pick<KaartProps, 'versie' | 'gekozen'>) {
  const { m } = usePage()
  const text = m.agenda.agenda
  const index = gekozen.indexOf(id)
  return (
    <Form isBare>
      <input type="hidden" name="uitdaging" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="gekozen" value={gekozen.join(' ')} />
      {index > 0 && <Doe doe="hoger" titel={titel} naam={text.hoger} />}
      {index === -1 ? <Doe doe="erbij" titel={titel} naam={text.opAgenda} /> : <Doe doe="eraf" titel={titel} naam={text.vanAgenda} />}
    </Form>
  )
}

function Doe({ doe, titel, naam }: { readonly doe: string; readonly titel: string; readonly naam: string }) {
  return (
    <button
      type="submit"
      name="doe"
      value={doe}
      className="utrecht-button utrecht-button--secondary-action"
      aria-label={`${naam}: ${titel}`}
    >
      {naam}
    </button>
  )
}
