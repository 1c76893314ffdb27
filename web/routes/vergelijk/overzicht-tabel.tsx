import { Link } from '@nl-design-system-candidate/link-react'
import type { ReactNode } from 'react'
import type { GebiedRef, Vergelijking } from '../../data.ts'
import { unitBesideName, writePeriode, writeVergelijking, writeWaarde } from '../../format.ts'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ComparisonWord } from '../../ui/word.tsx'
import type { SelectiebeeldCijfer } from '../../vergelijk-data.ts'
import type { Bekend, OverzichtView } from './overzicht-view.ts'
import { Merk, Spine } from './spine.tsx'

interface OverzichtTabelProps {
  readonly caption: string
  readonly cijfers: readonly Bekend[]
  readonly view: OverzichtView
  /** On the page of the measure its name leads to what it is everywhere. */
  readonly isOwnPage?: boolean
}

/** A figure a row: its value, its place among all, and the areas around it with a word. On a phone each row is a block with the line across. */
export function OverzichtTabel({ caption, cijfers, view, isOwnPage = false }: OverzichtTabelProps) {
  const { m } = usePage()
  const { gebied, around, onder, filter, gelijken = [] } = view
  const soorten = m.soortenMeervoud[onder]
  const hasLines = cijfers.some(({ verdeling }) => verdeling)
  const hasGelijken = filter.gelijken && gelijken.length > 0
  const kolommen = [
    m.gebied.onderwerp,
    gebied.naam,
    ...(hasLines ? [m.vergelijk.overzicht.plek(soorten)] : []),
    ...around.map(({ naam }) => naam),
    ...(hasGelijken ? [m.vergelijk.gelijken(soorten)] : []),
  ]
  return (
    <div className={hasLines ? 'overzicht overzicht--lijn' : 'overzicht'}>
      <LijstTable
        caption={caption}
        kolommen={kolommen}
        rijen={cijfers.map(cijfer => ({
          id: cijfer.maat,
          kop: <MaatLink cijfer={cijfer} gebied={isOwnPage ? null : gebied.code} />,
          cellen: [
            <Eigen key="eigen" cijfer={cijfer} />,
            ...(hasLines ? [<Lijn key="lijn" cijfer={cijfer} around={around} />] : []),
            ...around.map(ouder => <Ander key={ouder.code} cijfer={cijfer} ouder={ouder} />),
            ...(hasGelijken ? [<Gelijk key="gelijken" cijfer={cijfer} />] : []),
          ],
        }))}
      />
    </div>
  )
}

/** The name of a measure as a way to all about it in a place, or to what it says anywhere, with its unit, its period and whether it was estimated in small type. */
export function MaatLink({ cijfer, gebied }: { readonly cijfer: SelectiebeeldCijfer; readonly gebied: string | null }) {
  const { m, href, taal, gebiedHref } = usePage()
  const note = [
    unitBesideName(cijfer),
    cijfer.periode && writePeriode(cijfer.periode, taal),
    cijfer.soort === 'model' && cijfer.waarde !== null && m.algemeen.schatting,
  ].filter(Boolean)
  return (
    <>
      <Link href={gebied === null ? href(`/maten/${cijfer.maat}`) : gebiedHref(`${gebied}/maten/${cijfer.maat}`)}>{cijfer.naam}</Link>{' '}
      {note.length > 0 && <small>{note.join(', ')}</small>}
    </>
  )
}

function Eigen({ cijfer }: { readonly cijfer: Bekend }) {
  const { m, taal } = usePage()
  return (
    <>
      <span className="waarde waarde--eigen">
        <Merk rol="eigen" schatting={cijfer.soort === 'model'} />
        {writeWaarde(cijfer.waarde, cijfer, taal)}
      </span>
      <Marge cijfer={cijfer} write={waarde => writeWaarde(waarde, cijfer, taal)} between={m.vergelijk.bereik} />
    </>
  )
}

interface MargeProps {
  readonly cijfer: Bekend
  readonly write: (waarde: number) => string
  readonly between: (onder: string, boven: string) => string
}

/** Where the true figure lies, by the sample or by rounding. */
function Marge({ cijfer: { onder, boven, afronding }, write, between }: MargeProps) {
  const { m } = usePage()
  if (onder !== undefined && boven !== undefined) return <small>{between(write(onder), write(boven))}</small>
  if (!afronding || afronding.onder === afronding.boven) return null
  return (
    <small title={m.vergelijk.afronding(write(afronding.onder), write(afronding.boven))}>
      {between(write(afronding.onder), write(afronding.boven))}
    </small>
  )
}

function Lijn({ cijfer, around }: { readonly cijfer: Bekend; readonly around: readonly GebiedRef[] }) {
  const { m, taal } = usePage()
  const { verdeling, gelijken = null, vergelijking } = cijfer
  if (!verdeling) return <small className="spine-none">{m.vergelijk.overzicht.zonderSchaal}</small>
  const valueOf = (soort: GebiedRef['soort']) => {
    const code = around.find(ouder => ouder.soort === soort)?.code
    return vergelijking.find(({ gebied }) => gebied === code)?.waarde ?? null
  }
  const write = (waarde: number) => writeWaarde(waarde, cijfer, taal)
  return (
    <>
      <Spine
        verdeling={verdeling}
        eigen={cijfer.waarde}
        schatting={cijfer.soort === 'model'}
        gemeente={valueOf('gemeente')}
        land={valueOf('land')}
        gelijken={gelijken}
      />
      <span className="spine-ends">
        <span className="visually-hidden">
          {m.vergelijk.overzicht.plekTekst(write(verdeling.min), write(verdeling.p50), write(verdeling.max))}
        </span>
        <span aria-hidden="true">{write(verdeling.min)}</span>
        <span aria-hidden="true">{write(verdeling.p50)}</span>
        <span aria-hidden="true">{write(verdeling.max)}</span>
      </span>
    </>
  )
}

function Ander({ cijfer, ouder }: { readonly cijfer: Bekend; readonly ouder: GebiedRef }) {
  const { taal } = usePage()
  const other = cijfer.vergelijking.find(({ gebied }) => gebied === ouder.code)
  if (!other) return <Niets />
  return (
    <>
      <Naast rol={ouder.soort === 'land' ? 'land' : 'gemeente'}>{writeVergelijking(other, cijfer, taal)}</Naast>
      {other.woord && <Oordeel {...other} />}
    </>
  )
}

function Gelijk({ cijfer }: { readonly cijfer: Bekend }) {
  const { m, taal } = usePage()
  const { gelijken } = cijfer
  if (!gelijken) return <Niets />
  const write = (waarde: number) => writeWaarde(waarde, cijfer, taal)
  return (
    <>
      <Naast rol="gelijken">{write(gelijken.mediaan)}</Naast>
      {gelijken.woord && <Oordeel woord={gelijken.woord} />}
      <small>{m.vergelijk.bereik(write(gelijken.laagste), write(gelijken.hoogste))}</small>
    </>
  )
}

function Naast({ rol, children }: { readonly rol: 'gemeente' | 'land' | 'gelijken'; readonly children: ReactNode }) {
  return (
    <span className="waarde">
      <Merk rol={rol} />
      {children}
    </span>
  )
}

/** Nothing to set beside it; on a phone the place is not taken. */
function Niets() {
  return <span className="lijst__niets">–</span>
}

/** The word of a comparison, and how sure it is where something was tested. */
function Oordeel({ woord, betrouwbaarheid }: Pick<Vergelijking, 'woord' | 'betrouwbaarheid'>) {
  const { m } = usePage()
  return (
    <span className="oordeel">
      <ComparisonWord woord={woord} />
      {betrouwbaarheid !== undefined && (
        <small className="oordeel__zeker">{m.vergelijk.zeker[betrouwbaarheid === 0.998 ? 'b998' : 'b95']}</small>
      )}
    </span>
  )
}
