import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { boos, rapportOf } from '#test/uitvoer-bed.ts'
import type { Rapport } from './rapport.ts'
import { makePdf } from './vormen/pdf.ts'

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly object[]
}

let rapport: Rapport
let text: string
let nodes: readonly Node[]
let about: unknown
beforeAll(async () => {
  rapport = await rapportOf('BU99010101')
  const document = await getDocumentProxy(await makePdf(rapport))
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)))
  nodes = (await Promise.all(pages.map(page => page.getStructTree()))).flatMap(tree => listNodes(tree))
  const { info } = await document.getMetadata()
  about = info
  text = plain((await extractText(document, { mergePages: true })).text)
})

describe('a report as PDF', () => {
  it('says what it is, in which language, and how it is built, for who listens to it', () => {
    const roles = new Set(nodes.map(({ role }) => role))
    expect(about).toMatchObject({ Title: 'Oude Markt – Buurtbeeld', Language: 'nl' })
    expect(['H1', 'H2', 'H3', 'P', 'Table', 'TR', 'TH', 'TD', 'Figure'].filter(role => !roles.has(role))).toEqual([])
  })

  it('tells of every drawing what it shows', () => {
    const drawings = nodes.filter(({ role }) => role === 'Figure').map(({ alt = '' }) => alt)
    expect(drawings).toContain('34 van elke 100 mensen hier zijn 65 jaar of ouder.')
    expect(drawings.filter(alt => alt.length < 20)).toEqual([])
  })

  it('has the figures of the picture, each behind its name, and what has to be known with them', () => {
    const rows = rapport.secties.flatMap(({ tabel }) => tabel).map(cijfer => [cijfer.tekst, ...cijfer.naast.map(({ tekst }) => tekst)])
    expect(rows.length).toBeGreaterThan(3)
    expect(rows.filter(row => !text.includes(plain(row.join(''))))).toEqual([])
    const told = [
      ...rapport.opvalt.flatMap(({ zinnen }) => zinnen.map(({ tekst }) => tekst)),
      ...rapport.keuzes.map(({ keuze }) => keuze),
      ...rapport.notities,
      ...rapport.redenen.map(({ uitleg }) => uitleg),
      ...rapport.bronnen.flatMap(({ titel, licentie, id }) => [titel, licentie, id]),
    ]
    expect(told.filter(sentence => !text.includes(plain(sentence)))).toEqual([])
  })

  it('is made of any name, in either language, for areas together too', async () => {
    const wicked = await makePdf(await rapportOf('BU99010101,BU99010210', 'en', boos))
    const read = await extractText(await getDocumentProxy(wicked), { mergePages: true })
    expect(plain(read.text)).toContain(plain('=1+1 <script>alert("x")</script> & Çelik ?'))
  })
})

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(child => listNodes(child))]
}

/** Lines are broken anywhere on paper. */
function plain(words: string): string {
  return words.replaceAll(/[\s\u00a0]+/g, '')
}
