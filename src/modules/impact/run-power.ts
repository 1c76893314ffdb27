import { designPower } from '@buurtwijs/effects'
import type { PowerAnswerOutput, PowerQuestionInput } from './power-schema.ts'
import { asRefusal } from './run-effect.ts'

/** What can be seen with so many units and periods, and when. */
export function runPower({ effect, cluster, ...question }: PowerQuestionInput, file: string): PowerAnswerOutput {
  return asRefusal(() => {
    const found = designPower({ ...question, ...(effect == null ? {} : { effect }), ...(cluster ? { cluster } : {}) })
    return { ...found, byAfter: [...found.byAfter] }
  }, file)
}
