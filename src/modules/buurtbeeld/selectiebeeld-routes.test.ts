import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { makeApi } from '#test/import/api-bed.ts'
import { makeTestFolder } from '#test/setup/test-folder.ts'
import { sourceOf } from '#test/statistics-bed.ts'

async function makeAsk(): Promise<(address: string) => Promise<unknown>> {
  const source = await sourceOf({
    gebieden: [
      ['NL00', 'Nederland'],
      ['GM0785', 'Goirle', 'Goirle', 1],
      ['WK078501', 'Centrum', 'Goirle', 1],
      ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
      ['BU07850102', 'De Hoeve', 'Goirle', 1],
      ['BU07850103', 'Leegveld', 'Goirle', 1],
    ],
    kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [17_942_942, 24_327, 4_500, 1_230, 2_890, 380] }],
  })
  const api = makeApi(source, await makeTestFolder())
  return async address => JSON.parse(await api(address))
}

describe('a selection over the API', () => {
  it('is asked for by the codes of its areas, in any order and with spaces', async () => {
    const ask = await makeAsk()
    const answer = await ask('/v1/selecties/buurtbeeld?gebieden=bu07850102,%20BU07850101&taal=en&jaar=2024')
    expect(answer).toMatchObject({
      gebied: { code: 'BU07850101,BU07850102', naam: '2 neighbourhoods in Goirle', soort: 'transitiebuurt', jaar: 2024 },
      zinnen: [{ tekst: 'About 4,120 people live in these 2 neighbourhoods together.' }],
    })
    expect(await ask('/v1/selecties/buurtbeeld?gebieden=BU07850101,BU07850102&taal=en')).toEqual(answer)
  })

  it('fits its description', async () => {
    const ask = await makeAsk()
    const document = (await ask('/v1/openapi.json')) as {
      paths: Record<string, { get: { responses: { 200: { content: { 'application/json': { schema: object } } } } } }>
      components: object
    }
    const schema = document.paths['/selecties/buurtbeeld']?.get.responses[200].content['application/json'].schema
    const validate = new Ajv2020({ strict: false }).compile({ ...schema, components: document.components })
    const answer = await ask('/v1/selecties/buurtbeeld?gebieden=BU07850101,BU07850102')
    expect([validate(answer), validate.errors]).toEqual([true, null])
  })

  it.each([
    ['?gebieden=', 'gebied-invalid', 'Er staat geen gebiedscode.'],
    ['?gebieden=BU07850101,', 'gebied-invalid', 'Er staat geen gebiedscode.'],
    ['?gebieden=BU07850101,BU00000000', 'gebied-unknown', 'Gebied BU00000000 is hier niet bekend.'],
    ['?gebieden=BU07850101&jaar=2019', 'gebied-unknown', 'Gebied BU07850101 is hier niet bekend in 2019.'],
    ['?gebieden=BU07850101,WK078501', 'selectie-nested', 'Goirle-Centrum (BU07850101) ligt in Centrum (WK078501) en zou dubbel tellen.'],
    [`?gebieden=${'BU07850101,'.repeat(400)}`, 'input-invalid', ''],
    ['', 'input-invalid', ''],
  ])('is refused with a sentence for %s', async (query, code, sentence) => {
    const ask = await makeAsk()
    expect(await ask(`/v1/selecties/buurtbeeld${query}`)).toMatchObject({
      status: 400,
      code,
      title: 'De vraag klopt niet',
      detail: expect.stringContaining(sentence),
    })
  })

  it('is refused in the language of who asks', async () => {
    const ask = await makeAsk()
    expect(await ask('/v1/selecties/buurtbeeld?gebieden=BU07850101,WK078501&taal=en')).toMatchObject({
      title: 'The question is not right',
      detail: 'Goirle-Centrum (BU07850101) lies in Centrum (WK078501) and would count twice. Choose one of the two.',
    })
    expect(await ask('/v1/gebieden/GM0785/trechter?maat=inwoners&taal=en')).toMatchObject({
      code: 'trechter-maat',
      title: 'Not found',
      detail: "Of how many people or households 'Residents' is a part is not known. So there is no funnel.",
    })
  })

  it('has a published wijk that lies whole in it beside every figure, and nothing else that was not asked', async () => {
    const source = await sourceOf({
      gebieden: [
        ['GM0785', 'Goirle', 'Goirle', 1],
        ['WK078501', 'Centrum', 'Goirle', 1],
        ['BU07850101', 'Goirle-Centrum', 'Goirle', 1],
        ['BU07850102', 'De Hoeve', 'Goirle', 1],
        ['WK078502', 'Rand', 'Goirle', 1],
        ['BU07850201', 'Grobbendonck', 'Goirle', 1],
        ['BU07850202', 'Abcoven', 'Goirle', 1],
      ],
      kolommen: [{ onderwerp: 'Bevolking/Aantal inwoners', jaar: 2024, cellen: [9_000, 4_120, 1_230, 2_890, 4_880, 1_950, 2_930] }],
    })
    const api = makeApi(source, await makeTestFolder())
    const ask = async (naast: string) =>
      JSON.parse(await api(`/v1/selecties/buurtbeeld?gebieden=BU07850101,BU07850102,BU07850201${naast}`)) as {
        readonly cijfers?: readonly { readonly vergelijking: readonly object[] }[]
        readonly code?: string
      }
    const besides = async (naast: string) => (await ask(naast)).cijfers?.[0]?.vergelijking
    expect([await besides(''), await besides('&naast=wk078501')]).toEqual([
      [{ gebied: 'GM0785', naam: 'Goirle', waarde: 9_000 }],
      [
        { gebied: 'WK078501', naam: 'Centrum', waarde: 4_120 },
        { gebied: 'GM0785', naam: 'Goirle', waarde: 9_000 },
      ],
    ])
    expect([(await ask('&naast=WK078502')).code, (await ask('&naast=BU07850201')).code]).toEqual(['naast-deel', 'input-invalid'])
  })
})
