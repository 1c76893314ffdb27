import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf, makePeopleBed } from '#test/people-bed.ts'
import type { Answer, Visitor } from '#test/people-bed.ts'
import { nominate } from '#test/programma/api.ts'

let buurt: string
let id: string
let mirjam: Visitor
let file: Uint8Array

const tekst = {
  kant: 'uitdaging',
  onderwerp: 'eenzaamheid',
  titel: 'Avonden alleen',
  wat: 'Veel mensen zijn ’s avonds alleen.\n\nOok in de zomer.',
  waarom: 'De bus rijdt niet.',
  gevolg: '',
  anders: null,
  maten: ['inwoners'],
  inzichten: [],
  themas: ['zorgzame-buurt'],
} as const

beforeAll(async () => {
  const bed = await makePeopleBed()
  await bed.addPersoon('Anneke Lindenhof', { rol: 'transitieteam' })
  const team = await bed.signIn('anneke@wilgenoord.example')
  buurt = await nominate(team, 'Binnenhof', ['BU07850101'])
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
  id = ((await mirjam.ask('POST', at('uitdagingen'), tekst)).body as { id: string }).id
  file = await mirjam.file(at('uitvoer/docx'))
})

const at = (path: string) => `/v1/transitiebuurten/${buurt}/${path}`

/** Types in one box, as a text program leaves it: what stood there goes, a new paragraph comes. */
function type(bytes: Uint8Array, plek: string, words: string): Uint8Array {
  const { 'word/document.xml': document = new Uint8Array(), ...others } = unzipSync(bytes)
  const edited = strFromU8(document).replaceAll(/<w:sdt>.*?<\/w:sdt>/gs, box =>
    box.includes(`"${plek}#`)
      ? box
          .replace('<w:showingPlcHdr/>', '')
          .replace(/<w:sdtContent>.*<\/w:sdtContent>/s, `<w:sdtContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:sdtContent>`)
      : box,
  )
  return zipSync({ ...others, 'word/document.xml': strToU8(edited) })
}

async function bring(bytes: Uint8Array): Promise<Answer> {
  const body = new FormData()
  body.append('bestand', new File([new Uint8Array(bytes)], 'tekst.docx'))
  return await mirjam.ask('POST', at('teruggekomen'), body)
}

const take = async (teksten: readonly object[]) => await mirjam.ask('PATCH', at('uitdagingen'), { teksten })

async function now(): Promise<{ versie: number } & Record<string, unknown>> {
  const { body } = await mirjam.ask('GET', at('buurtagenda'))
  const [first] = (body as { uitdagingen: ({ versie: number } & Record<string, unknown>)[] }).uitdagingen
  if (!first) throw new Error('the challenge is gone')
  return first
}

describe('an edited text that comes back', () => {
  it('that nobody touched says nothing else, also where it has nothing', async () => {
    expect((await bring(file)).body).toEqual({ gelezen: 5, verschillen: [], weg: [], zinnen: [] })
  })

  it('from a program that loses tags, and puts what is typed below a box beside it, is read as well', async () => {
    const { 'word/document.xml': document = new Uint8Array(), ...others } = unzipSync(file)
    const typed = '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:t>En op zondag niets.</w:t></w:r></w:p>'
    const saved = strFromU8(document)
      .replaceAll(/<w:tag [^>]*>|<w:lock [^>]*>|<w:showingPlcHdr\/>/g, '')
      .replaceAll(/(<w:sdt>.*?<w:sdtContent>)<w:p>(<w:pPr>.*?<\/w:pPr>)?(.*?)<\/w:p>(<\/w:sdtContent><\/w:sdt>)/gs, '<w:p>$2$1$3$4</w:p>')
      .replace(/(De bus rijdt niet\..*?<\/w:p>)/s, `$1${typed}`)
    expect((await bring(zipSync({ ...others, 'word/document.xml': strToU8(saved) }))).body).toMatchObject({
      gelezen: 5,
      verschillen: [{ veld: 'waarom', nieuw: 'De bus rijdt niet.\nEn op zondag niets.', ookHier: false }],
    })
  })

  it('says per text what differs, and changes nothing until it is taken over', async () => {
    const edited = type(
      type(file, `u.${id}.waarom`, 'De laatste bus gaat om zes uur &amp; dan is het stil.'),
      `u.${id}.gevolg`,
      'Meer bezoek.',
    )
    const { body } = await bring(edited)
    const changed = { uitdaging: id, versie: 1, titel: 'Avonden alleen', ookHier: false }
    const verschillen = [
      { ...changed, veld: 'waarom', oud: 'De bus rijdt niet.', nieuw: 'De laatste bus gaat om zes uur & dan is het stil.' },
      { ...changed, veld: 'gevolg', oud: '', nieuw: 'Meer bezoek.' },
    ]
    expect(body).toEqual({ gelezen: 5, verschillen, weg: [], zinnen: [] })
    expect(await now()).toMatchObject({ titel: tekst.titel, wat: tekst.wat, waarom: tekst.waarom, gevolg: '', versie: 1 })
  })

  it('is taken over whole or not at all, and never over what somebody else just wrote', async () => {
    const one = (veld: string, words: string, versie: number) => ({ uitdaging: id, versie, veld, tekst: words })
    const before = await now()
    const refused = [
      await take([one('waarom', 'Nieuw.', 1), one('gevolg', 'Nieuw.', 7)]),
      await take([one('waarom', 'Nieuw.', 1), { ...one('gevolg', 'Nieuw.', 1), uitdaging: crypto.randomUUID() }]),
      await take([one('waarom', 'Nieuw.', 1), one('titel', 'x', 1)]),
    ]
    expect(refused.map(codeOf)).toEqual([
      { status: 412, code: 'changed-meanwhile' },
      { status: 404, code: 'unknown' },
      { status: 400, code: 'input-invalid' },
    ])
    expect(await now()).toEqual(before)
    expect(codeOf(await take([one('waarom', 'Nieuw.', 1), one('anders', 'Wij zien het anders.', 1)])).status).toBe(204)
    expect(await now()).toEqual({ ...before, waarom: 'Nieuw.', anders: 'Wij zien het anders.', versie: 2 })
    const { body } = await bring(type(file, `u.${id}.waarom`, 'De bus rijdt te kort.'))
    expect(body).toMatchObject({ verschillen: [{ veld: 'waarom', oud: 'Nieuw.', nieuw: 'De bus rijdt te kort.', ookHier: true }] })
  })

  it.each([
    ['is no Word file', () => strToU8('%PDF-1.7'), 'document-kind'],
    ['has a program in it', () => zipSync({ ...unzipSync(file), 'word/vbaProject.bin': strToU8('x') }), 'document-macro'],
    ['is of another buurt', () => swap(buurt, crypto.randomUUID()), 'docx-other-buurt'],
    ['has lost its boxes', () => swap('w:sdt', 'w:x'), 'docx-no-boxes'],
    ['is of an area', () => swap(`u.${id}`, 'opening'), 'docx-no-agenda'],
    ['is broken', () => swap('</w:body>', ''), 'docx-unreadable'],
    ['is too large', () => new Uint8Array(5 * 2 ** 20 + 1), 'document-too-large'],
  ])('is refused when it %s', async (_, make, code) => {
    expect(codeOf(await bring(make()))).toMatchObject({ code })
  })
})

function swap(from: string, to: string): Uint8Array {
  const { 'word/document.xml': document = new Uint8Array(), ...others } = unzipSync(file)
  return zipSync({ ...others, 'word/document.xml': strToU8(strFromU8(document).replaceAll(from, to)) })
}
