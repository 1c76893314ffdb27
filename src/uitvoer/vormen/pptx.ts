import { formatWaarde } from '../../../web/charts/index.ts'
import { messagesIn } from '../../../web/messages/index.ts'
import { describeGrafiek, drawGrafiek, isLijn, tabulate } from '../grafieken.ts'
import type { Grafiek } from '../grafieken.ts'
import { paperStijl } from '../kleuren.ts'
import { groupBronnen } from '../rapport.ts'
import type { Rapport, RapportSectie, RapportZin } from '../rapport.ts'
import type { Bytes } from './bytes.ts'
import { chartOptions, colours, layout, sizes } from './slide-style.ts'
import { listNotes, newDeck, put, writeDeck } from './slide-parts.ts'
import type { Deck, Slide } from './slide-parts.ts'
import { addAgenda } from './pptx-agenda.ts'
import { keepWritable } from './writable.ts'

/** Slides for a meeting, with charts that people can change, and in the notes what belongs with each of them. */
export async function makePptx(rapport: Rapport): Promise<Bytes> {
  const deck = newDeck()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = keepWritable(`${rapport.naam} – ${rapport.wat.naam}`)
  deck.author = 'Buurtwijs'
  deck.company = 'Buurtwijs'
  deck.theme = { headFontFace: sizes.font, bodyFontFace: sizes.font }
  for (const master of layout(rapport)) deck.defineSlideMaster(master)
  addCover(deck, rapport)
  addOpvalt(deck, rapport)
  addAgenda(deck, rapport)
  for (const sectie of rapport.secties) addSectie(deck, rapport, sectie)
  addMethod(deck, rapport)
  return await writeDeck(deck)
}

function addCover(deck: Deck, rapport: Rapport): void {
  const slide = deck.addSlide({ masterName: 'cover' })
  put(slide, 'title', rapport.naam)
  put(slide, 'kind', `${rapport.wat.naam}. ${rapport.soort}${rapport.verzonnen === null ? '' : `. ${rapport.verzonnen}`}`)
  put(slide, 'body', rapport.opening.map(({ tekst }) => tekst).join(' '))
  for (const [index, { getal, uitleg }] of rapport.kerngetallen.entries()) {
    const place = { x: sizes.left + index * 3.9, w: 3.6, margin: 0 }
    slide.addShape('line', { ...place, y: 4.55, h: 0, line: { color: colours().own, width: 3 } })
    slide.addText(keepWritable(getal), { ...place, y: 4.65, h: 0.7, fontSize: 34, bold: true, color: colours().ink })
    slide.addText(keepWritable(uitleg), { ...place, y: 5.3, h: 0.4, fontSize: 14, color: colours().soft })
  }
  const made = [rapport.gemaakt, ...(rapport.vastgesteld?.regels ?? [])].map(text => ({ text, options: { breakLine: true } }))
  slide.addText(made, { x: sizes.left, y: 6.35, w: 12, h: 0.8, fontSize: 12, color: colours().soft, margin: 0, valign: 'bottom' })
  slide.addNotes(keepWritable(listNotes(rapport, [])))
}

/** Two groups a slide: what goes well beside what could be better. */
function addOpvalt(deck: Deck, rapport: Rapport): void {
  const m = messagesIn(rapport.taal)
  for (let from = 0; from < rapport.opvalt.length; from += 2) {
    const slide = deck.addSlide({ masterName: 'page' })
    const groups = rapport.opvalt.slice(from, from + 2)
    put(slide, 'title', from === 0 ? m.gebied.opvalt : m.meenemen.rapport.vervolg(m.gebied.opvalt))
    put(slide, 'lead', m.gebied.opvaltIntro)
    for (const [index, { titel, zinnen }] of groups.entries()) {
      const place = { x: sizes.left + index * 6.2, w: 5.7, margin: 0 }
      slide.addText(keepWritable(titel), { ...place, y: 1.75, h: 0.45, fontSize: 20, bold: true, color: colours().ink })
      const runs = zinnen.map(zin => ({
        text: keepWritable(markZin(zin, m.meenemen.rapport.schatting)),
        options: { breakLine: true, paraSpaceAfter: 9 },
      }))
      slide.addText(runs, {
        ...place,
        y: 2.25,
        h: 4.6,
        fontSize: zinnen.length > 4 ? 13 : 16,
        color: colours().ink,
        valign: 'top',
        fit: 'shrink',
      })
    }
    slide.addNotes(keepWritable(listNotes(rapport, [m.gebied.opvaltIntro])))
  }
}

function markZin({ tekst, isSchatting }: RapportZin, mark: string): string {
  return isSchatting ? `${tekst} (${mark})` : tekst
}

function addSectie(deck: Deck, rapport: Rapport, sectie: RapportSectie): void {
  for (const grafiek of sectie.grafieken) addGrafiek(deck, rapport, sectie, grafiek)
  if (sectie.grafieken.length === 0) addTabel(deck, rapport, sectie)
}

function addGrafiek(deck: Deck, rapport: Rapport, sectie: RapportSectie, grafiek: Grafiek): void {
  const alt = describeGrafiek(drawGrafiek(grafiek, 'breed', paperStijl()))
  const { labels, reeksen, ...how } = tabulate(grafiek)
  const { schatting } = messagesIn(rapport.taal).meenemen.rapport
  const slide = deck.addSlide({ masterName: 'page' })
  put(slide, 'title', sectie.titel)
  put(slide, 'lead', leadOf(grafiek))
  // A figure that is not there stays empty in the sheet behind the chart. Bars lie from the bottom up.
  const isBars = !isLijn(grafiek)
  const turn = <T>(items: readonly T[]) => (isBars ? items.toReversed() : [...items])
  const lines = turn(reeksen)
  const data = lines.map(reeks => ({
    name: keepWritable(reeks.isSchatting ? `${reeks.naam} (${schatting})` : reeks.naam),
    labels: turn(labels.map(keepWritable)),
    values: turn(reeks.waarden) as number[],
  }))
  slide.addChart(isBars ? 'bar' : 'line', data, {
    ...chartOptions(grafiek.soort, lines, how),
    altText: keepWritable(`${grafiek.titel} ${alt}`).replaceAll('"', '”'),
  })
  if (!isBars) addWaves(slide, grafiek, rapport)
  put(slide, 'source', sourceOf(sectie, rapport))
  slide.addNotes(keepWritable(listNotes(rapport, [...sectie.lead, alt, sectie.wel, sectie.niet])))
}

const mostRows = 13

/** The figures of lines through time, beside them: on top of each other nobody could read them. */
function addWaves(slide: Slide, grafiek: Grafiek, { taal }: Rapport): void {
  const { labels, reeksen, decimalen, eenheid } = tabulate(grafiek)
  const missing = grafiek.soort === 'trend' ? (grafiek.input.reeksen[0]?.punten ?? []) : []
  const write = (value: number | null, label: string, isOwn: boolean) => {
    if (value !== null) return formatWaarde(value, { taal, decimalen, ...(eenheid === '%' ? { eenheid } : {}) })
    return (isOwn ? missing.find(({ periode }) => periode === label)?.reden : undefined) ?? '–'
  }
  const heads = ['', ...reeksen.map(({ naam }) => naam)].map(text => ({ text: keepWritable(text), options: { bold: true } }))
  // More periods than fit stand in the sheet behind the chart.
  const from = Math.max(0, labels.length - mostRows)
  const rows = labels
    .slice(from)
    .map((label, place) => [label, place + from] as const)
    .map(([label, index]) => [
      { text: keepWritable(label), options: { bold: false } },
      ...reeksen.map(({ waarden, rol }) => ({
        text: keepWritable(write(waarden[index] ?? null, label, rol === 'eigen')),
        options: { bold: rol === 'eigen', align: 'right' as const },
      })),
    ])
  const rule = { type: 'solid' as const, color: colours().line, pt: 0.5 }
  // Its own line is called by what it is about, which is long; the others by a few words.
  const shares = reeksen.map(({ rol }) => (rol === 'eigen' ? 1.7 : 1))
  const all = shares.reduce((sum, one) => sum + one, 0)
  slide.addTable([heads, ...rows], {
    x: 7.9,
    y: 2.3,
    w: 4.8,
    colW: [0.75, ...shares.map(share => (4.05 * share) / all)],
    fontSize: 12,
    color: colours().ink,
    border: rule,
  })
}

/** The page says what the line in its bars is; a slide has no such line. */
function leadOf({ soort, titel, onder }: Grafiek): string {
  const name = soort === 'leeftijden' ? titel.replace(/\..*$/s, '') : titel
  return onder === '' ? `${name}.` : `${name}. ${onder}`
}

/** A theme without a picture is a table that can be changed. */
function addTabel(deck: Deck, rapport: Rapport, sectie: RapportSectie): void {
  const words = messagesIn(rapport.taal).meenemen.rapport
  const slide = deck.addSlide({ masterName: 'page' })
  const head = {
    bold: true,
    color: colours().ink,
    border: [
      { type: 'none' as const },
      { type: 'none' as const },
      { type: 'solid' as const, color: colours().ink, pt: 1.5 },
      { type: 'none' as const },
    ] as [object, object, object, object],
  }
  const heads = [words.onderwerp, words.periode, rapport.naam, ...rapport.omgeving.map(({ naam }) => naam)]
  const rows = sectie.tabel
    .slice(0, 11)
    .map(cijfer => [
      cijfer.soort === 'model' ? `${cijfer.naam} (${words.schatting})` : cijfer.naam,
      cijfer.periodeTekst,
      cijfer.tekst,
      ...rapport.omgeving.map(({ code }) => cijfer.naast.find(other => other.code === code)?.tekst ?? '–'),
    ])
  put(slide, 'title', sectie.titel)
  put(slide, 'lead', sectie.intro)
  slide.addTable(
    [
      heads.map(text => ({ text: keepWritable(text), options: head })),
      ...rows.map(row => row.map((text, index) => ({ text: keepWritable(text), options: { bold: index === 2 } }))),
    ],
    {
      x: sizes.left,
      y: 1.8,
      w: sizes.width,
      fontSize: 14,
      color: colours().ink,
      border: { type: 'solid', color: colours().line, pt: 0.5 },
      colW: widths(heads.length),
    },
  )
  put(slide, 'source', sourceOf(sectie, rapport))
  slide.addNotes(keepWritable(listNotes(rapport, [sectie.wel, sectie.niet])))
}

function widths(columns: number): number[] {
  const rest = (sizes.width - 4.4 - 1.2) / (columns - 2)
  return [4.4, 1.2, ...Array.from({ length: columns - 2 }, () => rest)]
}

function addMethod(deck: Deck, rapport: Rapport): void {
  const words = messagesIn(rapport.taal).meenemen.rapport
  const slide = deck.addSlide({ masterName: 'page' })
  put(slide, 'title', words.methodeTitel)
  put(slide, 'lead', rapport.keuzes.map(({ wat, keuze }) => `${wat}: ${keuze.length > 90 ? `${keuze.slice(0, 90)}…` : keuze}`).join('. '))
  const sources = groupBronnen(rapport.bronnen).map(
    ({ uitgever, titel, licentie, opgehaald }) => `${uitgever}, ${titel}: ${opgehaald}; ${licentie}`,
  )
  const lines = [
    ...rapport.notities,
    ...(rapport.redenen.length > 0 ? [words.ontbreektUitleg] : []),
    ...sources,
    ...(sources.length > 0 ? [words.licentieUitleg] : []),
  ]
  const runs = lines.map(text => ({ text: keepWritable(text), options: { breakLine: true, paraSpaceAfter: 6 } }))
  slide.addText(runs, {
    x: sizes.left,
    y: 2,
    w: sizes.width,
    h: 4.9,
    fontSize: 13,
    color: colours().ink,
    valign: 'top',
    margin: 0,
    fit: 'shrink',
  })
  slide.addNotes(
    keepWritable(
      listNotes(
        rapport,
        rapport.redenen.map(({ woord, uitleg }) => `${woord}: ${uitleg}`),
      ),
    ),
  )
}

function sourceOf(sectie: RapportSectie, rapport: Rapport): string {
  return `${messagesIn(rapport.taal).meenemen.rapport.bronnen}: ${sectie.bronnen.join('; ')}. ${rapport.gemaakt}.`
}
