import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../../../web/charts/index.ts'
import { messagesIn } from '../../../web/messages/index.ts'
import { readKleuren } from '../kleuren.ts'
import { groupBronnen } from '../rapport.ts'
import type { Rapport, RapportAgenda, RapportSectie, RapportZin } from '../rapport.ts'
import type { Bytes } from './bytes.ts'
import { box, fixedBox, paragraph } from './docx-parts.ts'
import { keepWritable } from './writable.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * A text that people edit together. Every sentence stands in a box with a tag, so that what they made of it finds its place again when the file comes back; see
 * `readTexts`.
 */
export function makeDocx(rapport: Rapport): Bytes {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations,
    'docProps/core.xml': describeFile(rapport),
    'word/document.xml': writeDocument(rapport),
    'word/styles.xml': writeStyles(rapport),
    'word/_rels/document.xml.rels': documentRelations,
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: new Date(rapport.dag) })
}

function writeDocument(rapport: Rapport): string {
  const m = messagesIn(rapport.taal)
  const words = m.meenemen.rapport
  const body = [
    paragraph(rapport.naam, 'Title'),
    paragraph(
      [`${rapport.wat.naam}. ${rapport.soort}`, rapport.gemaakt, rapport.verzonnen].filter(text => text !== null).join('. '),
      'Subtitle',
    ),
    ...(rapport.vastgesteld?.regels ?? (rapport.wat.id === 'buurtbeeld' ? [words.wijzig] : [])).map(text => paragraph(text, 'Note')),
    ...(rapport.agenda ? writeAgenda(rapport.agenda, rapport) : []),
    ...rapport.opening.map((zin, index) => sentence(`opening.${index}.${zin.id}`, zin, words.schatting)),
    ...rapport.opvalt.flatMap(({ titel, zinnen }, group) => [
      paragraph(titel, 'Heading1'),
      ...zinnen.map((zin, index) => sentence(`opvalt.${group}.${index}.${zin.id}`, zin, words.schatting)),
    ]),
    ...rapport.secties.flatMap(sectie => writeSectie(sectie, rapport)),
    paragraph(words.methodeTitel, 'Heading1'),
    ...rapport.notities.map(text => paragraph(text)),
    ...whenAny(rapport.redenen, [
      paragraph(words.ontbreektTitel, 'Heading2'),
      paragraph(words.ontbreektUitleg),
      ...rapport.redenen.map(({ woord, uitleg }) => paragraph(`${woord}: ${uitleg}`)),
    ]),
    paragraph(words.keuzeTitel, 'Heading2'),
    ...rapport.keuzes.map(({ wat, keuze }) => paragraph(`${wat}: ${keuze}`)),
    ...whenAny(rapport.bronnen, [
      paragraph(words.bronnen, 'Heading2'),
      ...groupBronnen(rapport.bronnen).map(bron =>
        paragraph(`${bron.uitgever}, ${bron.titel} (${bron.uitgaven.join(', ')}), ${bron.opgehaald}. ${bron.licentie}`),
      ),
      paragraph(words.licentieUitleg),
    ]),
  ]
  const page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr>'
  return `${head}<w:document xmlns:w="${word}"><w:body>${body.join('')}${page}</w:body></w:document>`
}

/** These paragraphs, when there is anything that they are about. */
function whenAny(things: readonly unknown[], paragraphs: readonly string[]): readonly string[] {
  return things.length > 0 ? paragraphs : []
}

function writeSectie(sectie: RapportSectie, rapport: Rapport): string[] {
  const { wel, niet, bronnen } = messagesIn(rapport.taal).meenemen.rapport
  return [
    paragraph(sectie.titel, 'Heading1'),
    // A text has no charts: what the line of each says stands in its place.
    ...sectie.grafieken
      .filter(({ soort }) => soort === 'beloop')
      .map(({ id, titel, onder }) => box({ plek: `${sectie.id}.${id}`, tekst: `${titel}. ${onder}` })),
    ...sectie.lead.map((tekst, index) => box({ plek: `${sectie.id}.lead.${index}`, tekst })),
    writeTable(sectie, rapport),
    paragraph(wel, 'Heading2'),
    paragraph(sectie.wel),
    paragraph(niet, 'Heading2'),
    paragraph(sectie.niet),
    paragraph(`${bronnen}: ${sectie.bronnen.join('; ')}.`, 'Note'),
  ]
}

function writeTable({ tabel }: RapportSectie, { naam, omgeving, taal }: Rapport): string {
  const words = messagesIn(taal).meenemen.rapport
  const heads = [words.onderwerp, words.periode, naam, ...omgeving.map(other => other.naam)]
  const rows = tabel.map(cijfer => [
    cijfer.soort === 'model' && cijfer.waarde !== null ? `${cijfer.naam} (${words.schatting})` : cijfer.naam,
    cijfer.periodeTekst,
    cijfer.tekst,
    ...omgeving.map(({ code }) => cijfer.naast.find(other => other.code === code)?.tekst ?? '–'),
  ])
  // With much beside it, a period in words needs more room than a year, and the name of a place must not be broken.
  const [first, second] = heads.length > 6 ? [1800, 1138] : heads.length > 5 ? [2300, 1338] : [3100, 838]
  const rest = Math.floor((9638 - first - second) / (heads.length - 2))
  const columns = [first, second, ...heads.slice(2).map(() => rest)]
  const rowOf = (cells: readonly string[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells.map((text, index) => `<w:tc><w:tcPr><w:tcW w:w="${columns[index] ?? 0}" w:type="dxa"/></w:tcPr>${paragraph(text, isHead ? 'TableHead' : 'TableText')}</w:tc>`).join('')}</w:tr>`
  const { line } = readKleuren()
  const rule = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${line.slice(1)}"/>`
  const look = `<w:tblPr><w:tblW w:w="9638" w:type="dxa"/><w:tblBorders>${['top', 'bottom', 'insideH'].map(rule).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblLook w:firstRow="1" w:val="0020"/></w:tblPr>`
  const grid = `<w:tblGrid>${columns.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
  return `<w:tbl>${look}${grid}${rowOf(heads, true)}${rows.map(row => rowOf(row, false)).join('')}</w:tbl>${paragraph('')}`
}

/** A sentence that was made from figures. */
function sentence(plek: string, { tekst, isSchatting }: RapportZin, mark: string): string {
  return box({ plek, tekst: isSchatting ? `${tekst} (${mark})` : tekst })
}

/** What the network wrote, with each text in a box of its own. */
function writeAgenda({ buurt, uitdagingen }: RapportAgenda, { taal }: Rapport): string[] {
  const words = messagesIn(taal).meenemen.rapport
  return [
    fixedBox(`buurt.${buurt}`, words.agendaTitel, 'Heading1'),
    paragraph(words.agendaIntro, 'Note'),
    ...uitdagingen.flatMap(({ id, soort, titel, teksten, gronden }) => [
      paragraph(soort, 'Note'),
      box({ plek: `u.${id}.titel`, tekst: titel, style: 'Heading2', leeg: words.typHier }),
      ...teksten.flatMap(({ veld, kop, tekst }) => [
        paragraph(kop, 'Heading3'),
        box({ plek: `u.${id}.${veld}`, tekst, leeg: words.typHier }),
      ]),
      ...gronden.map(grond => paragraph(grond, 'Note')),
    ]),
  ]
}

function writeStyles({ taal }: Rapport): string {
  const { own, ink, 'ink-soft': soft } = readKleuren()
  const style = (id: string, name: string, look: { size: number; color: string; bold?: true; before?: number }, extra = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${extra}<w:spacing w:before="${look.before ?? 0}" w:after="120"/></w:pPr><w:rPr>${look.bold ? '<w:b/>' : ''}<w:color w:val="${look.color.slice(1)}"/><w:sz w:val="${look.size * 2}"/></w:rPr></w:style>`
  return `${head}<w:styles xmlns:w="${word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="23"/><w:lang w:val="${taal === 'nl' ? 'nl-NL' : 'en-GB'}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:style>${[
    style('Title', 'Title', { size: 34, color: ink, bold: true }),
    style('Subtitle', 'Subtitle', { size: 12, color: soft }),
    style('Heading1', 'heading 1', { size: 20, color: own, bold: true, before: 420 }, '<w:keepNext/><w:outlineLvl w:val="0"/>'),
    style('Heading2', 'heading 2', { size: 13, color: ink, bold: true, before: 240 }, '<w:keepNext/><w:outlineLvl w:val="1"/>'),
    style('Heading3', 'heading 3', { size: 11, color: ink, bold: true, before: 160 }, '<w:keepNext/><w:outlineLvl w:val="2"/>'),
    style('Note', 'Note', { size: 10, color: soft }),
    style('TableHead', 'Table Head', { size: 10, color: ink, bold: true }),
    style('TableText', 'Table Text', { size: 10, color: ink }),
  ].join('')}</w:styles>`
}

function describeFile({ naam, dag, taal, wat }: Rapport): string {
  const dublin = 'http://purl.org/dc/elements/1.1/'
  const title = escapeXml(keepWritable(`${naam} – ${wat.naam}`))
  return `${head}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="${dublin}" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Buurtwijs</dc:creator><dc:language>${taal}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${dag}T12:00:00Z</dcterms:created></cp:coreProperties>`
}

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
const related = `${office}/package/2006/relationships`
const relations = `${head}<Relationships xmlns="${related}"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${related}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`
const documentRelations = `${head}<Relationships xmlns="${related}"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`
