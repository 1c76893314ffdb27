import { Link } from '@nl-design-system-candidate/link-react'
import { formatGetal } from '@buurtwijs/figures'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import type { Vergelijkbaar } from '../../vergelijk-data.ts'

type Gelijke = Vergelijkbaar['gebieden'][number]

interface GelijkenTabelProps {
  readonly lijst: Vergelijkbaar
  readonly soorten: string
}

/** So near that the whole list would be taken for each other, and so far that it is a stretch: a distance of 1 is quite a difference. */
const near = 0.5
const far = 1

const shownShares = 3

/** The areas in order, with how far each lies and what the distance comes from. */
export function GelijkenTabel({ lijst, soorten }: GelijkenTabelProps) {
  const { m, taal, gebiedHref } = usePage()
  const text = m.vergelijk.lijst
  const { gebied, afstand, verschil } = text.kolommen
  return (
    <div className="gelijken">
      <LijstTable
        caption={text.titel(lijst.gebied.naam, soorten)}
        kolommen={[gebied, afstand, verschil]}
        rijen={lijst.gebieden.map(gelijke => ({
          id: gelijke.gebied,
          kop: (
            <>
              <Link href={gebiedHref(gelijke.gebied)}>{gelijke.naam}</Link>
              {gelijke.gemeente !== null && gelijke.gemeente !== gelijke.naam && <small>{gelijke.gemeente}</small>}
            </>
          ),
          cellen: [
            <span key="afstand">
              {text.afstand[gelijke.afstand < near ? 'sterk' : gelijke.afstand < far ? 'redelijk' : 'weinig']}
              <small>{text.getal(formatGetal(gelijke.afstand, 2, taal))}</small>
              {gelijke.bekend < 0.995 && <small>{text.bekend(writeShare(gelijke.bekend, taal))}</small>}
            </span>,
            <Aandelen key="verschil" gelijke={gelijke} lijst={lijst} />,
          ],
        }))}
      />
    </div>
  )
}

/** The measures that add most to the distance as bars with their name and share, and all others together. */
function Aandelen({ gelijke, lijst }: { readonly gelijke: Gelijke; readonly lijst: Vergelijkbaar }) {
  const { m, taal } = usePage()
  const text = m.vergelijk.lijst
  const namen = new Map(lijst.kenmerken.flatMap(({ maten }) => maten.map(({ maat, naam }) => [maat, naam])))
  const sorted = gelijke.aandelen
    .flatMap(({ maat, aandeel }) => (aandeel === null || aandeel <= 0 ? [] : [{ naam: namen.get(maat) ?? maat, aandeel }]))
    .toSorted((a, b) => b.aandeel - a.aandeel)
  const rest = sorted.slice(shownShares).reduce((sum, { aandeel }) => sum + aandeel, 0)
  const shown = [...sorted.slice(0, shownShares), ...(rest > 0 ? [{ naam: text.rest, aandeel: rest }] : [])]
  if (shown.length === 0) return <span className="lijst__niets">–</span>
  return (
    <ul className="aandelen" role="list">
      {shown.map(({ naam, aandeel }) => (
        <li key={naam}>
          <svg className="aandeel" aria-hidden="true">
            <rect width={`${Math.round(aandeel * 1000) / 10}%`} height="100%" />
          </svg>
          {naam} <span className="aandeel__deel">{writeShare(aandeel, taal)}</span>
        </li>
      ))}
    </ul>
  )
}

function writeShare(share: number, taal: 'nl' | 'en'): string {
  return `${formatGetal(Math.round(share * 100), 0, taal)}%`
}
