import { answerOf, partOf } from './answer.ts'
import type { BeheerClient } from './beheer-data.ts'
import type { V1 } from './data.ts'

/** People, roles, organisations and mail, over the API. */
export function createBeheerClient(client: V1): BeheerClient {
  return {
    mensen: () => partOf(answerOf(client.mensen.$get()), ({ mensen }) => mensen),
    rollen: () => partOf(answerOf(client.rollen.$get()), ({ rollen }) => rollen),
    overdrachten: () => partOf(answerOf(client.overdrachten.$get()), ({ overdrachten }) => overdrachten),
    geefRol: json => answerOf(client.lidmaatschappen.$post({ json })),
    draagOver: (id, json) => answerOf(client.lidmaatschappen[':id']['_overdragen'].$post({ param: { id }, json })),
    logUit: id => answerOf(client.mensen[':id'].sessies.$delete({ param: { id } })),
    beeindigRol: id => answerOf(client.lidmaatschappen[':id'].$delete({ param: { id } })),
    uitnodigingen: () => partOf(answerOf(client.uitnodigingen.$get()), ({ uitnodigingen }) => uitnodigingen),
    nodigUit: json => answerOf(client.uitnodigingen.$post({ json })),
    trekIn: id => answerOf(client.uitnodigingen[':id'].$delete({ param: { id } })),
    buurten: () => partOf(answerOf(client.buurten.$get()), ({ buurten }) => buurten),
    organisaties: () => partOf(answerOf(client.organisaties.$get()), ({ organisaties }) => organisaties),
    organisatie: id => answerOf(client.organisaties[':id'].$get({ param: { id } })),
    maakOrganisatie: json => answerOf(client.organisaties.$post({ json })),
    wijzigOrganisatie: (id, versie, json) =>
      answerOf(client.organisaties[':id'].$patch({ param: { id }, header: { 'if-match': `"${versie}"` }, json })),
    berichten: () => partOf(answerOf(client.berichten.$get()), ({ berichten }) => berichten),
    async demo() {
      const answer = await answerOf(client.demo.$get())
      return 'gelukt' in answer ? answer.gelukt.rollen : null
    },
    kijkRond: rol => answerOf(client.demo['_kijk-rond'].$post({ json: { rol } })),
  }
}
