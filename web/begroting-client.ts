import { answerOf, ifMatch } from './answer.ts'
import type { BegrotingClient } from './begroting-data.ts'
import type { V1 } from './data.ts'

/** What plans cost, over the API. */
export function createBegrotingClient(client: V1): BegrotingClient {
  const own = client.transitiebuurten[':id'].begroting
  const one = own.posten[':post']
  return {
    begroting: (id, taal) => answerOf(own.$get({ param: { id }, query: { taal } })),
    wijzig: (id, json) => answerOf(own['_wijzig'].$post({ param: { id }, json })),
    zetPost: (id, post, versie, json) => answerOf(one.$put({ param: { id, post }, json }, ifMatch(versie))),
    haalWeg: (id, post, versie) => answerOf(one.$delete({ param: { id, post } }, ifMatch(versie))),
    draaiTerug: (id, nummer) => answerOf(own.wijzigingen[':nummer']['_terugdraaien'].$post({ param: { id, nummer: String(nummer) } })),
    async werkboek(id, taal) {
      const { status, headers, body } = await own.werkboek.$get({ param: { id }, query: { taal } })
      return new Response(body, { status, headers: new Headers(headers) })
    },
    bekijk: (id, taal, bestand) => answerOf(own.werkboek.$post({ param: { id }, query: { taal }, form: { bestand } })),
    kader: taal => answerOf(client.begrotingskader.$get({ query: { taal } })),
    zetKader: (versie, json) => answerOf(client.begrotingskader.$put({ json }, ifMatch(versie))),
  }
}
