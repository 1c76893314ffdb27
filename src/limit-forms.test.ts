import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { limitForms } from './limit-forms.ts'

const buurt = '0195f3a0-0000-7000-8000-000000000001'
const answers: Record<string, boolean> = { [`/v1/transitiebuurten/${buurt}/documenten`]: true }
const app = new Hono()
  .use(limitForms(async question => await Promise.resolve(answers[question] ?? false)))
  .post('*', async c => c.text(`${(await c.req.text()).length}`))

async function send(path: string, bytes: number) {
  const answer = await app.request(path, { method: 'POST', body: 'x'.repeat(bytes) })
  const text = await answer.text()
  return { status: answer.status, says: /<p>(.*)<\/p>/.exec(text)?.[1] ?? text, lang: /lang="(..)"/.exec(text)?.[1] }
}

describe('a form', () => {
  it('takes what people type', async () => {
    expect(await send('/mijn', 1000)).toEqual({ status: 200, says: '1000', lang: undefined })
  })

  it('that takes no file refuses one, in the language of the page', async () => {
    expect([await send('/mijn', 2_000_000), await send('/en/mijn', 2_000_000)]).toEqual([
      { status: 413, says: 'Foto’s en bestanden kunnen hier niet mee. Ga terug in uw browser: wat u typte, staat er nog.', lang: 'nl' },
      { status: 413, says: 'Photos and files cannot go along here. Go back in your browser: what you typed is still there.', lang: 'en' },
    ])
  })

  it('with a file takes one of who may send it, and says how large it may be', async () => {
    const page = `/programma/buurten/${buurt}/documenten`
    expect([await send(page, 2_000_000), await send(page, 30_000_000)]).toEqual([
      { status: 200, says: '2000000', lang: undefined },
      {
        status: 413,
        says: 'Een bestand mag hier hoogstens 10 MB zijn. Kies een kleiner bestand. Ga terug in uw browser: wat u typte, staat er nog.',
        lang: 'nl',
      },
    ])
  })

  it('with a file takes none of who may not', async () => {
    expect((await send(`/programma/buurten/${buurt}/meenemen`, 2_000_000)).status).toBe(413)
  })
})
