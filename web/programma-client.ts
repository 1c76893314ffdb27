import { answerOf, fileOf, ifMatch, partOf } from './answer.ts'
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
    wijzig: (id, versie, json) => answerOf(buurten[':id'].$patch({ param: { id }, json }, ifMatch(versie))),
    trekTerug: (id, versie, reden) => answerOf(buurten[':id']['_terugtrekken'].$post({ param: { id }, json: { reden } }, ifMatch(versie))),
    documenten: id => partOf(answerOf(buurten[':id'].documenten.$get({ param: { id } })), ({ documenten }) => documenten),
    bewaarDocument: (id, bestand) => answerOf(buurten[':id'].documenten.$post({ param: { id }, form: { bestand } })),
    verwijderDocument: (id, document) => answerOf(buurten[':id'].documenten[':document'].$delete({ param: { id, document } })),
    openDocument: (id, document) => fileOf(buurten[':id'].documenten[':document'].$get({ param: { id, document } })),
    kiesGebieden: (id, versie, json) => answerOf(buurten[':id'].gebieden.$put({ param: { id }, json }, ifMatch(versie))),
  }
}
