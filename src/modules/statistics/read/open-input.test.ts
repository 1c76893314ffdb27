import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { refusalOf } from '#test/read/made-input.ts'
import { writeTemporary } from '#test/read/make-workbook.ts'
import { openInput } from './open-input.ts'

const text = Buffer.from('code;jaar;leden\n'.repeat(20_000))

async function contentOf(path: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of (await openInput(path)).open()) parts.push(chunk)
  return Buffer.concat(parts)
}

describe('opening a file for import', () => {
  it('gives the bytes of a plain file, and its first 64 KiB beforehand', async () => {
    const file = await openInput(await writeTemporary('leden.csv', text))
    expect({ naam: file.naam, size: file.size, head: file.head.equals(text.subarray(0, 65_536)) }).toEqual({
      naam: 'leden.csv',
      size: text.length,
      head: true,
    })
    expect((await contentOf(file.path)).equals(text)).toBe(true)
  })

  it('undoes gzip, whatever the name says, and starts anew with each reading', async () => {
    const file = await openInput(await writeTemporary('leden.csv', gzipSync(text)))
    for (const _ of [1, 2]) expect((await contentOf(file.path)).equals(text)).toBe(true)
    expect(file.head.equals(text.subarray(0, 65_536))).toBe(true)
  })

  it('says that a download was cut off when the gzip ends too early', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 200_000 }, (_, i) => String((i * 7919) % 10_007)).join(';')))
    const sentence = 'import-truncated | kwb.csv.gz: Dit gzip-bestand houdt te vroeg op: de download is afgebroken. Download het opnieuw.'
    expect(await refusalOf(async () => await contentOf(await writeTemporary('kwb.csv.gz', packed.subarray(0, 200))))).toBe(sentence)
    expect(await refusalOf(async () => await contentOf(await writeTemporary('kwb.csv.gz', packed.subarray(0, packed.length - 20))))).toBe(
      sentence,
    )
  })

  it('says that a gzip is damaged when its bytes are not what was packed', async () => {
    const packed = gzipSync(text)
    packed.fill(0xff, 30, 60)
    expect(await refusalOf(async () => await contentOf(await writeTemporary('kwb.csv.gz', packed)))).toBe(
      'import-damaged | kwb.csv.gz: Dit gzip-bestand is beschadigd en kan niet worden uitgepakt. Download het opnieuw.',
    )
  })

  it('says so when a server gave a web page', async () => {
    const sentence =
      'import-web-page | kwb.csv, regel 1: Dit is een webpagina, geen bestand met cijfers. Het adres gaf een pagina terug, vaak met een foutmelding. Open het adres in een browser en download het bestand opnieuw.'
    for (const page of ['<!DOCTYPE html><html lang="nl">', '\uFEFF \n<html><head>', '<?xml version="1.0"?>\n<!-- x -->\n<!doctype html>']) {
      expect(await refusalOf(async () => await openInput(await writeTemporary('kwb.csv', page)))).toBe(sentence)
    }
  })

  it('explains a file that is missing, a folder, and a file without content', async () => {
    expect(await refusalOf(() => openInput(join(tmpdir(), 'buurtwijs-nergens', 'weg.csv')))).toBe(
      'import-not-found | weg.csv: Dit bestand bestaat niet. Controleer de naam en de map.',
    )
    expect(await refusalOf(() => openInput(tmpdir()))).toContain(
      'Dit is een map. Geef de bestanden erin, bijvoorbeeld met een sterretje: map/*.',
    )
    expect(await refusalOf(async () => await openInput(await writeTemporary('leeg.csv', '')))).toBe(
      'import-empty | leeg.csv: Dit bestand is leeg. Download het opnieuw.',
    )
    expect(await refusalOf(async () => await openInput(await writeTemporary('leeg.csv.gz', gzipSync(''))))).toBe(
      'import-empty | leeg.csv.gz: Dit bestand is leeg na het uitpakken. Download het opnieuw.',
    )
  })

  it('stops unpacking where a small archive turns out to be endless', async () => {
    const file = await openInput(await writeTemporary('bom.csv.gz', gzipSync(Buffer.alloc(3_000_000, 'a;b\n'))), {
      diskBytes: 1e9,
      unpackedBytes: 2 * 1024 ** 2,
    })
    expect(
      await refusalOf(async () => {
        for await (const _ of file.open());
      }),
    ).toBe('import-too-large | bom.csv.gz: Dit bestand is groter dan 2 MB en wordt niet gelezen. Kies minder gebieden of onderwerpen.')
  })
})
