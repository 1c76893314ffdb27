import { answerOf, ifMatch } from './answer.ts'
import type { ProgrammaClient, V1 } from './data.ts'

/** The programme, over the API. Null means that it is not there for this visitor. */
export function createProgrammaClient(client: V1): ProgrammaClient {
  const buurten = client.transitiebuurten
  return {
    async taken() {
      const answer = await client.taken.$get()
      return answer.ok ? await answer.json() : null
    },
    async buurten(vraag) {
      const answer = await buurten.$get({ query: { ...vraag } })
      return answer.ok ? await answer.json() : null
    },
    async buurt(id) {
      const answer = await buurten[':id'].$get({ param: { id } })
      return answer.ok ? await answer.json() : null
    },
    beginFase: (id, versie, json) => answerOf(buurten[':id'].fasen.$post({ param: { id }, json }, ifMatch(versie))),
    vinkAf: (id, versie, item, json) => answerOf(buurten[':id'].checklist[':item'].$put({ param: { id, item }, json }, ifMatch(versie))),
    voerTrajectIn: (id, versie, fasen) => answerOf(buurten[':id'].traject.$put({ param: { id }, json: { fasen } }, ifMatch(versie))),
    kiesGebieden: (id, versie, json) => answerOf(buurten[':id'].gebieden.$put({ param: { id }, json }, ifMatch(versie))),
  }
}
