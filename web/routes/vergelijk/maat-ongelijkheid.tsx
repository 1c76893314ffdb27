import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { formatGetal } from '@buurtwijs/figures'
import { scatter } from '../../charts/scatter.ts'
import type { Antwoord } from '../../data.ts'
import { writeExact } from '../../format.ts'
import { Chart } from '../../ui/chart.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Ongelijkheid } from '../../vergelijk-data.ts'
import { ladderInput } from './ladder-input.ts'

interface MaatOngelijkheidProps {
  readonly antwoord: Antwoord<Ongelijkheid> | null
  readonly naam: string
  readonly eigen: string
}

/** How much a figure differs between the buurten with the lowest and the highest score, or why that cannot be told. */
export function MaatOngelijkheid({ antwoord, naam, eigen }: MaatOngelijkheidProps) {
  const { m, taal, href } = usePage()
  const text = m.vergelijk.maat
  if (antwoord === null) return null
  return (
    <section className="page__part" aria-labelledby="ongelijkheid-kop">
      <Heading level={2} id="ongelijkheid-kop">
        {text.ongelijkheid(naam)}
      </Heading>
      {'weigering' in antwoord ? (
        <p>{antwoord.weigering.tekst}</p>
      ) : (
        <>
          <Verschil made={antwoord.gelukt} naam={naam} />
          <div className="maat__plaat">
            <Chart
              draw={scatter}
              input={ladderInput(antwoord.gelukt, eigen, taal)}
              id="ladder"
              titel={text.titel(antwoord.gelukt.naam, text.ongelijkheid(naam))}
            />
          </div>
        </>
      )}
      <p>
        <Link href={href('/over-de-cijfers/ongelijkheid')}>{text.hoeOngelijkheid}</Link>
      </p>
    </section>
  )
}

/** The slope and the relative index, in words. */
function Verschil({ made, naam }: { readonly made: Ongelijkheid; readonly naam: string }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.maat
  const write = (value: number) => writeExact(value, made, taal)
  const { sii, rii, onderaan, bovenaan, soort, gebieden, gebiedenTotaal } = made
  const points = (value: number) => {
    const getal = formatGetal(Math.abs(value), Math.max(1, made.decimalen), taal)
    return made.eenheid === '%' ? text.punten(getal) : `${getal} ${made.eenheid}`
  }
  const ends = sii.onder === undefined || sii.boven === undefined ? null : { onder: sii.onder, boven: sii.boven }
  const holdsZero = ends !== null && ends.onder <= 0 && ends.boven >= 0
  const [least, most] =
    ends === null || holdsZero ? [] : [Math.abs(ends.onder), Math.abs(ends.boven)].toSorted((a, b) => a - b).map(size => points(size))
  const interval = least !== undefined && most !== undefined ? text.interval(least, most) : ''
  const times = (value: number) => formatGetal(value, 2, taal)
  const riiInterval = rii?.onder === undefined || rii.boven === undefined ? '' : text.interval(times(rii.onder), times(rii.boven))
  return (
    <div className="read stack">
      <p>
        {text.sii({ naam, onderaan: write(onderaan), bovenaan: write(bovenaan), verschil: points(sii.waarde), interval })}{' '}
        {holdsZero && text.geenVerschil}
      </p>
      {rii && !holdsZero && <p>{text.rii(times(rii.waarde), riiInterval)}</p>}
      {soort === 'model' && <p>{text.siiModel}</p>}
      <p className="soft">{text.siiTelt(gebieden, gebiedenTotaal)}</p>
    </div>
  )
}
