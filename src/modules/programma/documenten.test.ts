import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { asVisitor } from '#src/platform/database/visitor.ts'
import { makePeopleBed } from '#test/people-bed.ts'
import type { Answer, PeopleBed, Visitor } from '#test/people-bed.ts'
import { addTeam, change, codeOf, nominate, read, readLog } from '#test/programma/api.ts'
import { madeZip } from '#test/programma/made-zip.ts'
import { maxDocumentBytes } from './documenten/define-document.ts'

let bed: PeopleBed
let team: Visitor
let mirjam: Visitor
let molenveld: string
let deHorst: string

beforeAll(async () => {
  bed = await makePeopleBed()
  team = await addTeam(bed)
  molenveld = await nominate(team, 'Molenveld')
  deHorst = await nominate(team, 'De Horst')
  await bed.addPersoon('Mirjam Verstegen', { rol: 'kartrekker', buurt: molenveld })
  mirjam = await bed.signIn('mirjam@wilgenoord.example')
})

function pathOf(buurt: string, document = ''): string {
  return `/v1/transitiebuurten/${buurt}/documenten${document === '' ? '' : `/${document}`}`
}

async function add(visitor: Visitor, buurt: string, inhoud: string | Uint8Array, naam = 'plan.pdf'): Promise<Answer> {
  const body = new FormData()
  body.append('bestand', new File([inhoud as BlobPart], naam))
  return await visitor.ask('POST', pathOf(buurt), body)
}

async function idOf(answer: Promise<Answer>): Promise<string> {
  return ((await answer).body as { id: string }).id
}

describe('a document of before', () => {
  it('is kept with the buurt, told in its course, and comes back as it was', async () => {
    const document = await idOf(add(mirjam, molenveld, '%PDF-1.7 Het plan', 'Buurtplan Molenveld (def).pdf'))
    const stuk = { tekst: 'Het plan is vastgesteld.', datum: '2024-05-01', document: null, bestand: document }
    const fasen = [{ ronde: 1, fase: 'plan', begin: '2024-02-01', eind: null, stukken: [stuk] }]
    const path = `/v1/transitiebuurten/${molenveld}`
    expect((await change(mirjam, path, 'PUT', `${path}/traject`, { fasen })).status).toBe(204)
    expect((await read(mirjam, path)).body).toMatchObject({ fase: 'plan', fasen: [{ stukken: [stuk] }] })
    const opened = await mirjam.ask('GET', pathOf(molenveld, document))
    expect([opened.status, opened.body]).toEqual([200, '%PDF-1.7 Het plan'])
    expect(
      Object.fromEntries(
        ['content-type', 'content-disposition', 'x-content-type-options', 'cache-control'].map(name => [name, opened.headers.get(name)]),
      ),
    ).toEqual({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="document.pdf"; filename*=UTF-8''Buurtplan%20Molenveld%20%28def%29.pdf`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
    expect((await read(mirjam, pathOf(molenveld))).body).toEqual({
      documenten: [
        {
          id: document,
          naam: 'Buurtplan Molenveld (def).pdf',
          soort: 'pdf',
          grootte: 17,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          toegevoegd: '2026-03-02T09:00:00.000Z',
        },
      ],
    })
    expect(await readLog(bed, 'document.bekeken')).toEqual([{ keten: `buurt:${molenveld}`, inhoud: { document } }])
    expect(JSON.stringify(await readLog(bed, 'document.toegevoegd'))).not.toContain('Buurtplan')
  })

  it('is removed for good, and what was said about it stays', async () => {
    const { documenten } = (await read(mirjam, pathOf(molenveld))).body as { documenten: { id: string }[] }
    const document = documenten[0]?.id ?? ''
    expect((await mirjam.ask('DELETE', pathOf(molenveld, document))).status).toBe(204)
    expect(codeOf(await mirjam.ask('DELETE', pathOf(molenveld, document)))).toEqual({ status: 404, code: 'unknown' })
    expect((await read(mirjam, `/v1/transitiebuurten/${molenveld}`)).body).toMatchObject({
      fasen: [{ stukken: [{ tekst: 'Het plan is vastgesteld.', bestand: null }] }],
    })
    const { rows } = await sql`select from programma.document`.execute(bed.tasks)
    expect(rows).toEqual([])
  })

  it('is refused when it is no document, too large, there already, or of another buurt', async () => {
    expect(codeOf(await add(mirjam, molenveld, '<script>alert(1)</script>'))).toEqual({ status: 400, code: 'document-kind' })
    const macro = madeZip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin')
    expect(codeOf(await add(mirjam, molenveld, macro, 'begroting.xlsx'))).toEqual({ status: 400, code: 'document-macro' })
    expect(codeOf(await add(mirjam, molenveld, new Uint8Array(maxDocumentBytes + 1)))).toEqual({ status: 400, code: 'document-too-large' })
    expect(codeOf(await add(mirjam, molenveld, new Uint8Array(maxDocumentBytes + 2 ** 20)))).toEqual({
      status: 413,
      code: 'document-too-large',
    })
    expect(codeOf(await mirjam.ask('POST', pathOf(molenveld), new FormData()))).toEqual({ status: 400, code: 'document-missing' })
    expect((await add(mirjam, molenveld, '%PDF-1.7 Verslag')).status).toBe(201)
    expect(codeOf(await add(mirjam, molenveld, '%PDF-1.7 Verslag', 'anders.pdf'))).toEqual({ status: 409, code: 'document-had-already' })
    expect(codeOf(await add(mirjam, deHorst, '%PDF-1.7 Verslag'))).toEqual({ status: 404, code: 'unknown' })
    const elsewhere = await idOf(add(team, deHorst, '%PDF-1.7 Van De Horst'))
    const stuk = { tekst: 'Het verslag.', datum: 'onbekend', document: null, bestand: elsewhere }
    const path = `/v1/transitiebuurten/${molenveld}`
    const fasen = [{ ronde: 1, fase: 'plan', begin: 'onbekend', eind: null, stukken: [stuk] }]
    expect(codeOf(await change(mirjam, path, 'PUT', `${path}/traject`, { fasen }))).toEqual({ status: 400, code: 'document-unknown' })
    expect(codeOf(await mirjam.ask('GET', pathOf(molenveld, elsewhere)))).toEqual({ status: 404, code: 'unknown' })
  })

  it('is not for who only watches the programme, not past the API either', async () => {
    await bed.addPersoon('Veerle Insing', { rol: 'verzekeraar', organisatie: await bed.addOrganisatie('Zorgverzekeraar Zon') })
    const veerle = await bed.signIn('veerle@wilgenoord.example')
    expect(codeOf(await veerle.ask('GET', pathOf(molenveld)))).toEqual({ status: 403, code: 'not-allowed' })
    const { persoon } = await veerle.me()
    const seen = await asVisitor(bed.database, { persoon: String(persoon), rol: 'verzekeraar' }, trx =>
      sql`select from programma.document`.execute(trx),
    )
    expect(seen.rows).toEqual([])
  })
})
