import { answerOf, ifMatch } from './answer.ts'
import type { V1 } from './data.ts'
import type { TerugmeldingClient } from './terugmelding-data.ts'

/** What people say is not right, over the API. */
export function createTerugmeldingClient(client: V1): TerugmeldingClient {
  const one = client.terugmeldingen[':id']
  return {
    waarover: ({ jaar, ...waar }, taal) =>
      answerOf(client.terugmeldbaar.$get({ query: { ...waar, taal, ...(jaar === undefined ? {} : { jaar: String(jaar) }) } })),
    meld: json => answerOf(client.terugmeldingen.$post({ json })),
    antwoorden: async query => {
      const response = await client.antwoorden.$get({ query })
      return response.ok ? (await response.json()).antwoorden : []
    },
    lijst: ({ pagina = 1, limiet = 50, ...query }) =>
      answerOf(client.terugmeldingen.$get({ query: { ...query, pagina: String(pagina), limiet: String(limiet) } })),
    een: id => answerOf(one.$get({ param: { id } })),
    pakOp: (id, versie) => answerOf(one['_oppakken'].$post({ param: { id } }, ifMatch(versie))),
    antwoord: (id, versie, json) => answerOf(one.antwoord.$put({ param: { id }, json }, ifMatch(versie))),
  }
}
