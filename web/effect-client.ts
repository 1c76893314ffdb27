import { answerOf } from './answer.ts'
import type { V1 } from './data.ts'
import type { EffectClient } from './effect-data.ts'

/** Whether it works, over the API. */
export function createEffectClient(client: V1): EffectClient {
  return {
    voorbeeld: voorbeeld => answerOf(client.analyses['_voorbeelden'][':voorbeeld'].$get({ param: { voorbeeld } })),
  }
}
