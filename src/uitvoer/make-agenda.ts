import type { Taal } from '@buurtwijs/figures'
import { writeExact, writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import type { BeeldInhoud } from '../modules/buurtagenda/index.ts'
import type { Selectiebeeld } from '../modules/buurtbeeld/index.ts'
import type { RapportAgenda, RapportUitdaging } from './rapport.ts'

type Uitdaging = BeeldInhoud['uitdagingen'][number]

/** Challenges and strengths as the agenda of a buurt, or an adopted picture, has them. */
export interface AgendaStof {
  readonly buurt: string
  readonly uitdagingen: readonly Uitdaging[]
}

/** What a network wrote, as it leaves the product: what it takes on first, in its order. */
export function makeAgenda({ buurt, uitdagingen }: AgendaStof, cijfers: Selectiebeeld['cijfers'], taal: Taal): RapportAgenda {
  const order = (plek: number | null) => plek ?? uitdagingen.length + 1
  const sorted = uitdagingen.toSorted((a, b) => order(a.plek) - order(b.plek))
  return { buurt, uitdagingen: sorted.map(uitdaging => writeUitdaging(uitdaging, cijfers, taal)) }
}

function writeUitdaging(uitdaging: Uitdaging, cijfers: Selectiebeeld['cijfers'], taal: Taal): RapportUitdaging {
  const m = messagesIn(taal)
  const { id, kant, titel, wat, waarom, gevolg, anders, themas, plek, herkomst, netwerk, bewoners, inzichten } = uitdaging
  const words = m.agenda.agenda
  const cited = uitdaging.cijfers.map(({ maat, periode, waarde }) => {
    const known = cijfers.find(each => each.maat === maat)
    const value = known ? writeExact(waarde, known, taal) : String(waarde)
    return `${known?.naam ?? maat} ${value} (${writePeriode(periode, taal)})`
  })
  const grounds = [...cited, ...(inzichten.length > 0 ? [words.inzichten(inzichten.length)] : [])]
  return {
    id,
    soort: [
      m.agenda.kanten[kant],
      ...(plek === null ? [] : [m.meenemen.rapport.opAgenda(plek)]),
      ...themas.map(thema => m.agenda.themas[thema]),
    ].join(', '),
    titel,
    teksten: [
      { veld: 'wat', kop: m.meenemen.rapport.watIsHet, tekst: wat },
      { veld: 'waarom', kop: words.waarom, tekst: waarom },
      { veld: 'gevolg', kop: words.gevolg, tekst: gevolg },
      { veld: 'anders', kop: words.anders, tekst: anders ?? '' },
    ],
    gronden: [
      ...(grounds.length > 0 ? [`${words.steuntOp}: ${grounds.join('; ')}.`] : []),
      ...(herkomst ? [m.regio.hier.herkomst(herkomst)] : []),
      ...(netwerk.eens + netwerk.oneens > 0 ? [words.netwerk(netwerk.eens, netwerk.oneens)] : []),
      ...(bewoners.eens + bewoners.oneens > 0 ? [words.bewoners(bewoners.eens, bewoners.oneens)] : []),
    ],
  }
}
