import { answerOf, ifMatch, partOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { PortefeuilleClient } from './portefeuille-data.ts'

/** The programme as a whole, over the API. */
export function createPortefeuilleClient(client: V1): PortefeuilleClient {
  return {
    cijfers: () => answerOf(client.portefeuille.$get()),
    geefOordeel: json => answerOf(client['impact-oordelen'].$post({ json })),
    mijlpalen: () => partOf(answerOf(client.mijlpalen.$get()), ({ mijlpalen }) => mijlpalen),
    maakMijlpaal: json => answerOf(client.mijlpalen.$post({ json })),
    wijzigMijlpaal: (id, versie, json) => answerOf(client.mijlpalen[':id'].$put({ param: { id }, json }, ifMatch(versie))),
    rapporten: () => partOf(answerOf(client.rapporten.$get()), ({ rapporten }) => rapporten),
    rapport: id => answerOf(client.rapporten[':id'].$get({ param: { id } })),
    maakRapport: json => answerOf(client.rapporten.$post({ json })),
    cohorten: () => partOf(answerOf(client.cohorten.$get()), ({ cohorten }) => cohorten),
    weergaven: () => partOf(answerOf(client.weergaven.$get()), ({ weergaven }) => weergaven),
    bewaarWeergave: json => answerOf(client.weergaven.$post({ json })),
    verwijderWeergave: id => answerOf(client.weergaven[':id'].$delete({ param: { id } })),
    async buurtenBestand(query) {
      const answer = await client['transitiebuurten.csv'].$get({ query })
      if (!answer.ok) return null
      const [, naam = 'buurten.csv'] = /filename="([\w.-]+)"/.exec(answer.headers.get('Content-Disposition') ?? '') ?? []
      return { naam, inhoud: await answer.arrayBuffer() }
    },
    organen: () => partOf(answerOf(client.organen.$get()), ({ organen }) => organen),
    orgaan: id => answerOf(client.organen[':id'].$get({ param: { id } })),
    maakOrgaan: json => answerOf(client.organen.$post({ json })),
    wijzigOrgaan: (id, versie, json) => answerOf(client.organen[':id'].$patch({ param: { id }, json }, ifMatch(versie))),
    voegLidToe: (id, versie, json) => answerOf(client.organen[':id'].leden.$post({ param: { id }, json }, ifMatch(versie))),
    wijzigLid: (id, versie, lid, json) =>
      answerOf(client.organen[':id'].leden[':lid'].$patch({ param: { id, lid }, json }, ifMatch(versie))),
    eersteTwintig: () => answerOf(client['eerste-twintig'].$get()),
    laadEersteTwintig: keuzes => answerOf(client['eerste-twintig'].$post({ json: { keuzes } })),
    takenmail: () => partOf(answerOf(client.ik.takenmail.$get()), ({ aan }) => aan),
    kiesTakenmail: aan => answerOf(client.ik.takenmail.$put({ json: { aan } })),
  }
}
