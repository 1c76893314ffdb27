import { join } from 'node:path'
import { messagesIn } from '../../../web/messages/index.ts'
import { typesetPdf } from '../../platform/documents/typeset.ts'
import { describeGrafiek, drawGrafiek, isLijn } from '../grafieken.ts'
import type { Grafiek } from '../grafieken.ts'
import { paperStijl, readKleuren } from '../kleuren.ts'
import { groupBronnen } from '../rapport.ts'
import type { Rapport, RapportCijfer, RapportKaart } from '../rapport.ts'
import type { Bytes } from './bytes.ts'

/** A report on A4 that reads well on paper, in black and white, and aloud (PDF/UA). */
export async function makePdf(rapport: Rapport): Promise<Bytes> {
  const m = messagesIn(rapport.taal)
  const data = {
    ...rapport,
    kleuren: readKleuren(),
    woorden: {
      ...keepTexts(m.meenemen.rapport),
      opvalt: m.gebied.opvalt,
      opvaltIntro: m.gebied.opvaltIntro,
      onderwerp: m.gebied.onderwerp,
    },
    kaart: rapport.kaart && { svg: drawKaart(rapport.kaart), alt: rapport.kaart.alt, bijschrift: rapport.kaart.bijschrift },
    honderd:
      rapport.ouderen === null ? null : { svg: drawHonderd(rapport.ouderen), tekst: m.gebied.vanDeHonderd(Math.round(rapport.ouderen)) },
    vastgesteld: rapport.vastgesteld && { regels: rapport.vastgesteld.regels },
    cijfers: [],
    bronnen: groupBronnen(rapport.bronnen),
    secties: rapport.secties.map(sectie => ({
      ...sectie,
      breed: sectie.grafieken.filter(grafiek => !isLijn(grafiek)).map(grafiek => draw(grafiek, 'breed')),
      smal: sectie.grafieken.filter(isLijn).map((grafiek, _, all) => draw(grafiek, all.length > 1 ? 'smal' : 'breed')),
      grafieken: [],
      koppen: headsOf(rapport),
      noten: sharedNotes(sectie.tabel),
      tabel: sectie.tabel.map(cijfer => rowOf(cijfer, sharedNotes(sectie.tabel), rapport)),
    })),
  }
  return await typesetPdf(join(import.meta.dirname, 'rapport.typ'), data, new Date(`${rapport.dag}T12:00:00Z`))
}

function keepTexts(words: object): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function draw(grafiek: Grafiek, vorm: 'smal' | 'breed') {
  const svg = drawGrafiek(grafiek, vorm, paperStijl())
  return { svg, titel: grafiek.titel, onder: grafiek.onder, alt: `${grafiek.titel} ${describeGrafiek(svg)}` }
}

function headsOf({ naam, omgeving, taal }: Rapport): string[] {
  const words = messagesIn(taal).meenemen.rapport
  const widest = omgeving.at(-1)
  return [words.onderwerp, naam, ...omgeving.map(other => other.naam), ...(widest ? [words.verschilMet(widest.naam)] : [])]
}

/** What has to be read beside every figure of a table stands once, under it. */
function sharedNotes([first, ...others]: readonly RapportCijfer[]): string[] {
  return (first?.opmerkingen ?? []).filter(note => others.length > 0 && others.every(({ opmerkingen }) => opmerkingen.includes(note)))
}

function rowOf(cijfer: RapportCijfer, shared: readonly string[], { omgeving, taal }: Rapport) {
  const { schatting } = messagesIn(taal).meenemen.rapport
  const unit = ['%', 'aantal', 'number'].includes(cijfer.eenheid) ? '' : cijfer.eenheid
  const note = [unit, cijfer.periodeTekst, cijfer.soort === 'model' && cijfer.waarde !== null ? schatting : ''].filter(text => text !== '')
  const beside = omgeving.map(({ code }) => cijfer.naast.find(other => other.code === code))
  return {
    naam: cijfer.naam,
    noot: [note.join(', '), ...cijfer.opmerkingen.filter(text => !shared.includes(text))].filter(text => text !== '').join('; '),
    eigen: { tekst: cijfer.tekst, isGetal: cijfer.waarde !== null },
    naast: beside.map(other => ({ tekst: other?.tekst ?? '–', isGetal: other?.waarde != null })),
    ...(omgeving.length > 0 ? { woord: beside.at(-1)?.woord ?? '' } : {}),
  }
}

/** The outline as a drawing of its own: the area dark, what lies around it light, so that it holds without colour as well. */
function drawKaart({ viewBox, own, others }: RapportKaart): string {
  const { own: dark, sand, 'sand-deep': edge, paper } = readKleuren()
  const line = Number(viewBox.split(' ')[2] ?? 480) / 480
  const around = others.map(d => `<path d="${d}" fill="${sand}" stroke="${edge}" stroke-width="${line}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${around}<path d="${own}" fill="${dark}" stroke="${paper}" stroke-width="${line}"/></svg>`
}

/** A hundred inhabitants as dots, filled for who is 65 or older. */
function drawHonderd(ouderen: number): string {
  const { own, 'ink-soft': rim } = readKleuren()
  const old = Math.round(ouderen)
  const dots = Array.from({ length: 100 }, (_, place) => {
    const [x, y] = [10 + 20 * (place % 10), 10 + 20 * Math.floor(place / 10)]
    return `<circle cx="${x}" cy="${y}" r="7.5" ${place < old ? `fill="${own}"` : 'fill="none"'} stroke="${place < old ? own : rim}" stroke-width="1"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">${dots.join('')}</svg>`
}
