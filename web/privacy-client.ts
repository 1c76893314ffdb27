import { answerOf, partOf, refusalOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { PrivacyClient } from './privacy-data.ts'

/** What people ask about their own data, what two people decide about, and the log, over the API. */
export function createPrivacyClient(client: V1): PrivacyClient {
  const { ik, wisverzoeken, opruimingen } = client
  return {
    gegevens: () => answerOf(ik.gegevens.$get()),
    async papier() {
      const answer = await ik['gegevens.pdf'].$get()
      return answer.ok ? { gelukt: await answer.arrayBuffer() } : await refusalOf(answer)
    },
    eigenLogboek: query => answerOf(ik.logboek.$get({ query })),
    eigenWisverzoek: () => partOf(answerOf(ik.wisverzoek.$get()), ({ wisverzoek }) => wisverzoek),
    vraagWissen: () => answerOf(ik.wisverzoek.$post()),
    trekWissenIn: () => answerOf(ik.wisverzoek.$delete()),
    wisverzoeken: () => partOf(answerOf(wisverzoeken.$get()), whole => whole.wisverzoeken),
    wisverzoek: id => answerOf(wisverzoeken[':id'].$get({ param: { id } })),
    stemInMetWissen: id => answerOf(wisverzoeken[':id']['_akkoord'].$post({ param: { id } })),
    wijsWissenAf: (id, waarom) => answerOf(wisverzoeken[':id']['_afwijzing'].$post({ param: { id }, json: { waarom } })),
    opruimingen: () => partOf(answerOf(opruimingen.$get()), whole => whole.opruimingen),
    opruiming: id => answerOf(opruimingen[':id'].$get({ param: { id } })),
    vraagOpruiming: () => answerOf(opruimingen.$post()),
    stemInMetOpruimen: id => answerOf(opruimingen[':id']['_akkoord'].$post({ param: { id } })),
    laatOpruimingVallen: id => answerOf(opruimingen[':id'].$delete({ param: { id } })),
    logboek: query => answerOf(client.logboek.$get({ query })),
  }
}
