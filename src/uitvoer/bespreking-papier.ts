import type { Taal } from '@buurtwijs/figures'
import { writeDag, writePeriode } from '../../web/format.ts'
import { messagesIn } from '../../web/messages/index.ts'
import { deelReeksen } from '../../web/routes/monitoring/een-keer.ts'
import { zegWaarde } from '../../web/routes/monitoring/zeg-cijfer.ts'
import { zegElders } from '../../web/routes/monitoring/zeg-elders.ts'
import { zegOordeel } from '../../web/routes/monitoring/zeg-oordeel.ts'
import type { BesprekingAntwoord } from '../modules/monitoring/index.ts'
import type { Paper, PaperDeel } from '../platform/documents/paper.ts'

type Thema = BesprekingAntwoord['themas'][number]

/** The record of a meeting on paper. Of stories it quotes only what residents may read: paper cannot be called back. */
export function schrijfBespreking(bespreking: BesprekingAntwoord, taal: Taal): Paper {
  const text = messagesIn(taal).bespreking.verslag
  const { buurt, dag, aanwezig, gesloten, eerder, acties, themas, naschriften } = bespreking
  const day = writeDag(dag, taal)
  return {
    titel: `${text.titel(day)}, ${buurt.naam}`,
    taal,
    inleiding: [
      ...(bespreking.isVerzonnen ? [messagesIn(taal).meenemen.rapport.verzonnen] : []),
      ...(aanwezig === null ? [] : [text.aanwezig(aanwezig)]),
      ...(gesloten === null ? [] : [text.gesloten(writeDag(gesloten.slice(0, 10), taal))]),
    ],
    voet: text.voet(buurt.naam, day),
    niets: text.geenActies,
    delen: [
      ...(eerder.length > 0 ? [actiesDeel(text.eerder, eerder, { taal, hasStand: true })] : []),
      ...themas
        .filter(({ reeksen, notitie }) => reeksen.length > 0 || notitie.tekst !== '')
        .map(thema => themaDeel(thema, bespreking, taal)),
      actiesDeel(text.acties, acties, { taal, hasStand: false }),
      ...(naschriften.length > 0 ? [naschriftDeel(bespreking, taal)] : []),
    ],
  }
}

interface Zo {
  readonly taal: Taal
  readonly hasStand: boolean
}

function actiesDeel(titel: string, acties: BesprekingAntwoord['acties'], { taal, hasStand }: Zo): PaperDeel {
  const { kolommen, standen, wieLeidt } = messagesIn(taal).bespreking.acties
  return {
    titel,
    uitleg: '',
    kolommen: [kolommen.wat, kolommen.wie, kolommen.uiterlijk, ...(hasStand ? [kolommen.stand] : [])],
    rijen: acties.map(({ wat, wie, uiterlijk, stand }) => [
      wat,
      wie?.naam ?? wieLeidt,
      writeDag(uiterlijk, taal),
      ...(hasStand ? [standen[stand]] : []),
    ]),
  }
}

function themaDeel(own: Thema, { woorden, themas }: BesprekingAntwoord, taal: Taal): PaperDeel {
  const m = messagesIn(taal)
  const { thema, citaten, notitie } = own
  const { hier, elders } = deelReeksen(own, themas)
  const { kolommen, nietEerder } = m.bespreking.verslag
  const quoted = citaten
    .filter(({ isVoorBewoners }) => isVoorBewoners)
    .map(({ citaat, wie }) => `‘${citaat}’ (${wie === '' ? m.uitkomsten.verhalen.iemand : wie})`)
  const write = (stand: Thema['reeksen'][number]['laatste'], indicator: Thema['reeksen'][number]['indicator']) =>
    `${zegWaarde(stand.waarde, indicator, woorden, taal)} (${writePeriode(stand.periode, taal)})`
  return {
    titel: woorden.themas[thema] ?? '',
    uitleg: [notitie.tekst, ...elders.map(each => zegElders(each.reeks, each.thema, { m, woorden })), ...quoted]
      .filter(text => text !== '')
      .join('\n\n'),
    kolommen: hier.length === 0 ? [] : [kolommen.cijfer, kolommen.nu, kolommen.vorige, kolommen.oordeel],
    rijen: hier.map(reeks => [
      `${woorden.indicatoren[reeks.indicator].naam}${reeks.activiteit === null ? '' : `, ${reeks.activiteit}`}`,
      write(reeks.laatste, reeks.indicator),
      reeks.eerder === null ? nietEerder : write(reeks.eerder, reeks.indicator),
      zegOordeel(reeks, { m, taal, woorden }),
    ]),
  }
}

function naschriftDeel({ naschriften }: BesprekingAntwoord, taal: Taal): PaperDeel {
  const { bespreking } = messagesIn(taal)
  return {
    titel: bespreking.verslag.naschriften,
    uitleg: '',
    kolommen: [bespreking.alle.kolommen.dag, bespreking.verslag.naschriften],
    rijen: naschriften.map(({ tekst, op }) => [writeDag(op.slice(0, 10), taal), tekst]),
  }
}
