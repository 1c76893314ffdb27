import { answerOf } from './answer.ts'
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
    stuk: async (id, nummer) => asResponse(await versie['stuk.pdf'].$get({ param: { id, versie: String(nummer) } })),
    bundel: async (id, nummer) => asResponse(await versie['ondertekening.json'].$get({ param: { id, versie: String(nummer) } })),
    nagaan: (bestand, { taal, kop }) =>
      answerOf(client.ondertekening['_nagaan'].$post({ form: { bestand }, query: { taal, ...(kop === '' ? {} : { kop }) } })),
  }
}

function asResponse({ status, headers, body }: { status: number; headers: Headers; body: ReadableStream | null }): Response {
  return new Response(body, { status, headers: new Headers(headers) })
}
