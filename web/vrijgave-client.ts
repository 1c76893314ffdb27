import { answerOf, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { VrijgaveClient } from './vrijgave-data.ts'

/** Released counts, over the API. */
export function createVrijgaveClient(client: V1): VrijgaveClient {
  const een = client.vrijgaven[':reeks']
  return {
    reeksen: () => partOf(answerOf(client.vrijgaven.$get()), ({ reeksen }) => reeksen),
    reeks: naam => answerOf(een.$get({ param: { reeks: naam } })),
    cijfers: (naam, waar, pagina) =>
      answerOf(
        een.cijfers.$get({
          param: { reeks: naam },
          query: { waar: Object.entries(waar).map(([name, code]) => `${name}:${code}`), pagina: String(pagina), limiet: '50' },
        }),
      ),
    buurten: () => answerOf(client['vrijgegeven-buurten'].$get()),
    buurt: (id, taal) => answerOf(client['vrijgegeven-buurten'][':id'].$get({ param: { id }, query: { taal } })),
  }
}
