import { describe, expect, it } from 'vitest'
import { madeZip } from '#test/programma/made-zip.ts'
import { defineDocument, maxDocumentBytes } from './define-document.ts'
import { recogniseDocument } from './recognise-document.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('the kind of a document', () => {
  it('follows from its bytes', () => {
    const docx = madeZip('[Content_Types].xml', 'word/document.xml')
    expect({
      pdf: recogniseDocument(bytes('%PDF-1.7')),
      docx: recogniseDocument(docx),
      xlsx: recogniseDocument(madeZip('[Content_Types].xml', 'xl/workbook.xml')),
      withMacro: recogniseDocument(madeZip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')),
      zip: recogniseDocument(madeZip('film.mp4')),
      page: recogniseDocument(bytes('<html><script>')),
      nothing: recogniseDocument(new Uint8Array()),
      half: recogniseDocument(docx.subarray(0, docx.length - 10)),
      program: recogniseDocument(bytes('MZ')),
    }).toEqual({
      pdf: 'pdf',
      docx: 'docx',
      xlsx: 'xlsx',
      withMacro: 'macro',
      zip: 'onbekend',
      page: 'onbekend',
      nothing: 'onbekend',
      half: 'onbekend',
      program: 'onbekend',
    })
  })

  it('is unknown, and nothing breaks, wherever a byte of the directory is wrong', () => {
    const whole = madeZip('[Content_Types].xml', 'word/document.xml')
    for (let at = 4; at < whole.length; at++) {
      const broken = Uint8Array.from(whole)
      broken[at] = 0xff
      expect(['docx', 'onbekend']).toContain(recogniseDocument(broken))
    }
  })
})

describe('a document', () => {
  it('gets a name that can be shown, without the folder that it came from, ending in what it is', () => {
    const named = (naam: string) => defineDocument({ naam, inhoud: bytes('%PDF-1.7') }).naam
    expect(
      ['C:\\Mijn documenten\\Buurtplan 2024.docx', '../../etc/passwd', 'a\u202Efdp.exe', '.pdf', `${'lang'.repeat(60)}.pdf`].map(named),
    ).toEqual(['Buurtplan 2024.pdf', 'passwd.pdf', 'a fdp.pdf', 'document.pdf', `${'lang'.repeat(25)}.pdf`])
  })

  it('is refused when it is empty, too large, of another kind, or has a program in it', () => {
    const why = (inhoud: Uint8Array) => {
      try {
        return defineDocument({ naam: 'plan.pdf', inhoud }).soort
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    const large = new Uint8Array(maxDocumentBytes + 1)
    large.set(bytes('%PDF-1.7'))
    expect(
      [
        new Uint8Array(),
        large,
        large.subarray(0, maxDocumentBytes),
        bytes('hallo'),
        madeZip('[Content_Types].xml', 'xl/vbaProject.bin'),
      ].map(why),
    ).toEqual(['document-empty', 'document-too-large', 'pdf', 'document-kind', 'document-macro'])
  })
})
