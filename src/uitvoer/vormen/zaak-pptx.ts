import { messagesIn } from '../../../web/messages/index.ts'
import { papierWoorden, zeg, zegKort, zegTerug } from '../../modules/businesscase/index.ts'
import type { Bestandsvraag } from '../../modules/businesscase/index.ts'
import type { Bytes } from './bytes.ts'
import { newDeck, put, writeDeck } from './slide-parts.ts'
import type { Deck, Slide } from './slide-parts.ts'
import { chartOptions, colours, layout, sizes } from './slide-style.ts'
import { keepWritable } from './writable.ts'

/** A case on a few slides: what it comes to, per kind of care, who pays and gains, how certain it is, what matters most, and what does not fit. */
export async function makeZaakPptx(vraag: Bestandsvraag): Promise<Bytes> {
  const { taal, gebied } = vraag
  const words = papierWoorden[taal]
  const titel = words.titel(gebied?.naam ?? words.land)
  const deck = newDeck()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = keepWritable(titel)
  deck.author = 'Buurtwijs'
  deck.company = 'Buurtwijs'
  deck.theme = { headFontFace: sizes.font, bodyFontFace: sizes.font }
  for (const master of layout({ naam: titel })) deck.defineSlideMaster(master)
  addCover(deck, vraag, titel)
  addTekort(deck, vraag)
  addBetalers(deck, vraag)
  addZekerheid(deck, vraag)
  addBeweegt(deck, vraag)
  addWringt(deck, vraag)
  return await writeDeck(deck)
}

function waardeOf({ antwoord }: Bestandsvraag, id: string): number | null {
  return antwoord.uitkomsten.find(each => each.id === id)?.waarde ?? null
}

function addCover(deck: Deck, vraag: Bestandsvraag, titel: string): void {
  const { taal, now, gebied } = vraag
  const { kop } = messagesIn(taal).zaak
  const words = papierWoorden[taal]
  const say = (id: string, eenheid: 'personen' | 'deel' | 'euro') => zegKort(waardeOf(vraag, id), eenheid, taal)
  const slide = deck.addSlide({ masterName: 'cover' })
  put(slide, 'title', titel)
  put(slide, 'kind', gebied?.demo ? words.verzonnen : '')
  put(
    slide,
    'body',
    `${kop.tekort(say('zonder', 'personen'), say('met', 'personen'))} ${kop.minder(say('minderTekort', 'personen'), say('minderTekortDeel', 'deel'))}`,
  )
  const bedragen = [
    ['besparing', kop.besparing],
    ['verschuiving', kop.verschuift],
    ['besparingNetto', kop.blijft],
  ] as const
  for (const [index, [id, uitleg]] of bedragen.entries()) {
    const place = { x: sizes.left + index * 3.9, w: 3.6, margin: 0 }
    slide.addShape('line', { ...place, y: 4.55, h: 0, line: { color: colours().own, width: 3 } })
    slide.addText(say(id, 'euro'), { ...place, y: 4.65, h: 0.7, fontSize: 34, bold: true, color: colours().ink })
    slide.addText(keepWritable(uitleg), { ...place, y: 5.3, h: 0.6, fontSize: 14, color: colours().soft, valign: 'top' })
  }
  slide.addNotes(keepWritable([...words.inleiding(now), ...(gebied ? [words.gebied(gebied)] : [])].join('\n')))
}

/** A page with its notes: what has to be read with it travels along. */
function addPage(
  deck: Deck,
  { taal, now }: Bestandsvraag,
  { titel, uitleg, notes }: { readonly titel: string; readonly uitleg: string; readonly notes: readonly string[] },
): Slide {
  const slide = deck.addSlide({ masterName: 'page' })
  put(slide, 'title', titel)
  put(slide, 'lead', uitleg)
  put(slide, 'source', papierWoorden[taal].inleiding(now)[0] ?? '')
  slide.addNotes(keepWritable([uitleg, ...notes].join('\n')))
  return slide
}

function addTekort(deck: Deck, vraag: Bestandsvraag): void {
  const { taal } = vraag
  const m = messagesIn(taal).zaak
  const rijen = [
    [m.sectoren.wv, 'Wv'],
    [m.sectoren.ha, 'Ha'],
    [m.sectoren.msz, 'Msz'],
  ] as const
  const said = rijen.map(([naam, eind]) => {
    const [zonder, met] = [`zonder${eind}`, `met${eind}`].map(id => zeg(waardeOf(vraag, id), 'personen', taal))
    return `${naam}: ${zonder} ${m.beeld.zonder}, ${met} ${m.beeld.met}.`
  })
  const slide = addPage(deck, vraag, { titel: m.perSector.titel, uitleg: m.perSector.tekst, notes: said })
  // Bars lie from the bottom up.
  const turned = rijen.toReversed()
  const reeksen = [
    { naam: m.beeld.met, rol: 'eigen', van: 'met' },
    { naam: m.beeld.zonder, rol: 'land', van: 'zonder' },
  ] as const
  const data = reeksen.map(({ naam, van }) => ({
    name: naam,
    labels: turned.map(([label]) => label),
    values: turned.map(([, eind]) => Math.round(waardeOf(vraag, `${van}${eind}`) ?? 0)),
  }))
  const lines = reeksen.map(({ naam, rol }) => ({ naam, rol, waarden: [], isSchatting: false }))
  slide.addChart('bar', data, {
    ...chartOptions('punten', lines, { eenheid: '', decimalen: 0 }),
    altText: keepWritable(said.join(' ')),
  })
}

function addBetalers(deck: Deck, vraag: Bestandsvraag): void {
  const { taal, antwoord } = vraag
  const words = papierWoorden[taal].wie
  const getoond = [2027, 2030, 2033, 2038, 2043]
  const rijen = antwoord.betalers.map(({ naam, perJaar, totaalContant }) => [
    naam,
    ...getoond.map(jaar => zegKort(perJaar[antwoord.jaren.indexOf(jaar)], 'euro', taal)),
    zegKort(totaalContant, 'euro', taal),
  ])
  const slide = addPage(deck, vraag, { titel: words.titel, uitleg: words.uitleg, notes: rijen.map(rij => rij.join('; ')) })
  addTable(slide, [words.betaler, ...getoond.map(String), words.totaal], rijen)
}

function addZekerheid(deck: Deck, vraag: Bestandsvraag): void {
  const { taal, antwoord } = vraag
  const { titel, uitleg, kolommen } = papierWoorden[taal].zekerheid
  const rijen = (antwoord.onzekerheid?.uitkomsten ?? [])
    .filter(({ p5 }) => p5 !== null)
    .map(({ id, p5, p50, p95 }) => {
      const { naam, eenheid } = antwoord.uitkomsten.find(each => each.id === id) ?? { naam: id, eenheid: 'euro' as const }
      const say = (waarde: number | null) => (id === 'terugverdientijd' ? zegTerug(waarde, true, taal) : zegKort(waarde, eenheid, taal))
      return [naam, ...[p5, p50, p95].map(say)]
    })
  addTable(addPage(deck, vraag, { titel, uitleg, notes: rijen.map(rij => rij.join('; ')) }), kolommen, rijen)
}

function addBeweegt(deck: Deck, vraag: Bestandsvraag): void {
  const { taal, antwoord } = vraag
  const words = papierWoorden[taal].beweegt
  const { balken, uitkomst } = antwoord.gevoeligheid
  const rijen = balken.slice(0, 9).map(({ invoer, laag, hoog, bijLaag, bijHoog }) => {
    const { naam, eenheid } = antwoord.invoer.find(({ id }) => id === invoer) ?? { naam: invoer, eenheid: 'deel' as const }
    return [
      naam,
      zegKort(laag, eenheid, taal),
      zegKort(bijLaag, 'euro', taal),
      zegKort(hoog, eenheid, taal),
      zegKort(bijHoog, 'euro', taal),
    ]
  })
  const uitleg = words.uitleg(antwoord.uitkomsten.find(({ id }) => id === uitkomst)?.naam ?? uitkomst)
  addTable(addPage(deck, vraag, { titel: words.titel, uitleg, notes: rijen.map(rij => rij.join('; ')) }), words.kolommen, rijen)
}

function addWringt(deck: Deck, vraag: Bestandsvraag): void {
  const { titel, uitleg } = papierWoorden[vraag.taal].wringt
  const punten = vraag.antwoord.wringt
  const slide = addPage(deck, vraag, { titel, uitleg, notes: punten.map(({ tekst, vergelijking }) => `${tekst} (${vergelijking})`) })
  const runs = punten.map(({ tekst }) => ({ text: keepWritable(tekst), options: { breakLine: true, paraSpaceAfter: 6, bullet: true } }))
  slide.addText(runs, {
    x: sizes.left,
    y: 1.75,
    w: sizes.width,
    h: 5.1,
    fontSize: 13,
    color: colours().ink,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  })
}

function addTable(slide: Slide, kolommen: readonly string[], rijen: readonly (readonly string[])[]): void {
  const first = kolommen.length > 5 ? 2.6 : 5
  const rest = (sizes.width - first) / (kolommen.length - 1)
  const cell = (text: string, plek: number, bold: boolean) => ({
    text: keepWritable(text),
    options: { bold, align: plek === 0 ? ('left' as const) : ('right' as const) },
  })
  slide.addTable(
    [kolommen.map((kop, plek) => cell(kop, plek, true)), ...rijen.map(rij => rij.map((text, plek) => cell(text, plek, plek === 0)))],
    {
      x: sizes.left,
      y: 1.85,
      w: sizes.width,
      colW: [first, ...kolommen.slice(1).map(() => rest)],
      fontFace: sizes.font,
      fontSize: kolommen.length > 5 ? 12 : 14,
      color: colours().ink,
      border: { type: 'solid', pt: 0.75, color: colours().line },
    },
  )
}
