import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Bespreking, BesprekingReeks } from '../../bespreking-data.ts'
import { writePeriode } from '../../format.ts'
import type { Uitkomsten } from '../../monitoring-data.ts'
import { usePage } from '../../ui/page-context.ts'
import { ReeksGrafiek } from '../monitoring/reeks-grafiek.tsx'
import { zegWaarde } from '../monitoring/zeg-cijfer.ts'
import { zegOordeel } from '../monitoring/zeg-oordeel.ts'

interface CijferProps {
  readonly reeks: BesprekingReeks
  readonly bespreking: Bespreking
  /** The series as they are now, with their points. */
  readonly uitkomsten: Uitkomsten
}

/** One figure for the wall: the number, what is new about it, what it says, and its picture. */
export function Cijfer({ reeks, bespreking: { woorden }, uitkomsten }: CijferProps) {
  const { m, taal } = usePage()
  const { sinds, laatste, eerder, indicator, activiteit, laag } = reeks
  const full = uitkomsten.reeksen.find(({ sleutel }) => sleutel === reeks.sleutel)
  return (
    <div className="bespreking__cijfer">
      <p className="soft">{woorden.lagen[laag]}</p>
      <Heading level={3}>
        {woorden.indicatoren[indicator].naam} {activiteit !== null && <span className="meten__bij">{activiteit}</span>}
      </Heading>
      <p className="bespreking__nu">{zegWaarde(laatste.waarde, indicator, woorden, taal)}</p>
      <p className="soft">
        {`${writePeriode(laatste.periode, taal)}. ${m.bespreking.thema.sinds[sinds](eerder === null ? '' : `${zegWaarde(eerder.waarde, indicator, woorden, taal)} (${writePeriode(eerder.periode, taal)})`)}`}
      </p>
      <p>{zegOordeel(reeks, { m, taal, woorden })}</p>
      {full !== undefined && full.punten.length > 1 && (
        <ReeksGrafiek reeks={full} uitkomsten={uitkomsten} id={`bespreking-${reeks.sleutel.replaceAll('.', '-')}`} />
      )}
    </div>
  )
}
