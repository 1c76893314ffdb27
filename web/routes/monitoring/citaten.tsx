import { Link } from '@nl-design-system-candidate/link-react'
import { writeDag } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { Stem } from '../../ui/geluid.tsx'
import { usePage } from '../../ui/page-context.ts'

interface CitatenProps {
  readonly citaten: Uitkomsten['themas'][number]['citaten']
  readonly verhalen: number
  readonly buurt: string
}

/** What people told, in their own words, beside the figures. */
export function Citaten({ citaten, verhalen, buurt }: CitatenProps) {
  const { m, href, taal } = usePage()
  const text = m.uitkomsten.verhalen
  return (
    <>
      {citaten.map(({ id, citaat, wie, dag, stem, gezegd }) => (
        <figure key={id} className="meten__citaat">
          <blockquote>{citaat}</blockquote>
          <figcaption className="soft">{`${wie === '' ? text.iemand : wie}, ${writeDag(dag, taal)}`}</figcaption>
          {stem.includes('netwerk') && <StemBij buurt={buurt} verhaal={id} voor="netwerk" wie={wie} gezegd={gezegd} />}
        </figure>
      ))}
      <p>
        {text.aantal(verhalen)}. <Link href={href(`/programma/buurten/${buurt}/verhalen`)}>{text.naar}</Link>
      </p>
    </>
  )
}

interface StemBijProps {
  readonly buurt: string
  readonly verhaal: string
  /** For whom this page shows the words. */
  readonly voor: 'netwerk' | 'bewoners'
  readonly wie: string
  readonly gezegd: string | null
}

/** The voice beside a quotation, where its teller agrees that it is heard. */
export function StemBij({ buurt, verhaal, voor, wie, gezegd }: StemBijProps) {
  const { m, href } = usePage()
  const naam = m.vertel.geluid.netwerk.luister(wie === '' ? m.uitkomsten.verhalen.iemand : wie)
  return <Stem src={href(`/programma/buurten/${buurt}/verhalen/${verhaal}/geluid?voor=${voor}`)} naam={naam} gezegd={gezegd} />
}
