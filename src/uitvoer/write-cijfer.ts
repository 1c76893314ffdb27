import { describeOntbreekt, formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'
import { writeExact, writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import type { Selectiebeeld } from '../modules/buurtbeeld/index.ts'
import type { RapportCijfer, RapportNaast } from './rapport.ts'

type Cijfer = Selectiebeeld['cijfers'][number]

/** A figure as it leaves the product: the number, how it is written, and what has to be known with it. */
export function writeCijfer(cijfer: Cijfer, beeld: Selectiebeeld, taal: Taal): RapportCijfer {
  const m = messagesIn(taal)
  const { maat, naam, sectie, eenheid, soort, periode, waarde, decimalen, status, release, grenzen } = cijfer
  return {
    maat,
    naam,
    sectie: m.gebied.secties[sectie],
    eenheid,
    soort,
    soortTekst: m.werk.soorten[soort],
    periode,
    periodeTekst: periode === null ? '' : writePeriode(periode, taal),
    waarde,
    decimalen,
    tekst: waarde === null ? describeOntbreekt(cijfer.ontbreekt ?? 'onbekend', taal) : writeExact(waarde, cijfer, taal),
    ontbreekt: waarde === null ? (cijfer.ontbreekt ?? 'onbekend') : null,
    onder: cijfer.onder ?? null,
    boven: cijfer.boven ?? null,
    ruimte: cijfer.afronding ?? null,
    status,
    release,
    grenzen,
    opmerkingen: listNotes(cijfer, beeld, taal),
    naast: cijfer.vergelijking.map(other => writeNaast(other, cijfer, taal)),
  }
}

function writeNaast(other: Cijfer['vergelijking'][number], cijfer: Cijfer, taal: Taal): RapportNaast {
  return {
    code: other.gebied,
    naam: other.naam,
    waarde: other.waarde,
    tekst: other.waarde === null ? describeOntbreekt(other.ontbreekt ?? 'onbekend', taal) : writeExact(other.waarde, cijfer, taal),
    woord: other.woord ? messagesIn(taal).gebied.woorden[other.woord] : null,
  }
}

/** What has to be read beside a figure: its bounds, rounding, weights, parts that miss, a break, old boundaries. */
function listNotes(cijfer: Cijfer, { cijfers, gebied }: Selectiebeeld, taal: Taal): string[] {
  const words = messagesIn(taal).meenemen.rapport
  const write = (value: number) => formatGetal(value, cijfer.decimalen, taal)
  const nameOf = (maat: string) => cijfers.find(each => each.maat === maat)?.naam ?? maat
  const areaOf = (code: string) => gebied.gebieden?.find(each => each.code === code)?.naam ?? code
  const { onder, boven, afronding, gewicht, gemis = [], breuk, onzeker, grenzenOnzeker } = cijfer
  return [
    onder !== undefined && boven !== undefined && words.eenInterval(write(onder), write(boven)),
    afronding && words.eenRuimte(write(afronding.onder), write(afronding.boven)),
    gewicht && words.gewogenMet(nameOf(gewicht.maat).toLowerCase()),
    ...gemis.map(({ gebieden, ontbreekt }) => words.mist(gebieden.map(areaOf).join(', '), describeOntbreekt(ontbreekt, taal))),
    onzeker && words.teOnzeker,
    breuk,
    grenzenOnzeker && words.oudeGrenzen,
  ].filter(note => typeof note === 'string')
}
