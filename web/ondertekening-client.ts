import { data } from 'react-router'
import { answerOf, refusalOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { OndertekeningClient } from './ondertekening-data.ts'

/** Signing, over the API. */
export function createOndertekeningClient(client: V1): OndertekeningClient {
  const { ondertekening } = client.transitiebuurten[':id']
  const versie = ondertekening.versies[':versie']
  return {
    ondertekening: (id, taal) => answerOf(ondertekening.$get({ param: { id }, query: { taal } })),
    biedAan: (id, na) => answerOf(ondertekening.versies.$post({ param: { id }, json: { na } })),
    teken: (id, nummer, json) => answerOf(versie.regels.$post({ param: { id, versie: String(nummer) }, json })),
    beleid: () => answerOf(client.ondertekening.beleid.$get()),
    bepaalBeleid: ({ stappen, ...rest }) => answerOf(client.ondertekening.beleid.$put({ json: { stappen: [...stappen], ...rest } })),
    stuk: async (id, nummer) => asFile(await versie['stuk.pdf'].$get({ param: { id, versie: String(nummer) } })),
    bundel: async (id, nummer) => asFile(await versie['ondertekening.json'].$get({ param: { id, versie: String(nummer) } })),
    nagaan: (bestand, { taal, kop }) =>
      answerOf(client.ondertekening['_nagaan'].$post({ form: { bestand }, query: { taal, ...(kop === '' ? {} : { kop }) } })),
  }
}

/** A file of the API as it is; a refusal becomes the page that says so. */
async function asFile(answer: {
  ok: boolean
  status: number
  headers: Headers
  body: unknown
  json(): Promise<unknown>
}): Promise<Response> {
  if (!answer.ok) {
    const { weigering } = await refusalOf(answer)
    throw data(weigering, { status: weigering.status === 400 ? 404 : weigering.status })
  }
  return new Response(answer.body instanceof ReadableStream ? answer.body : null, {
    status: answer.status,
    headers: new Headers(answer.headers),
  })
}
