import { data } from 'react-router'
import type { Antwoord } from './data.ts'

/** What the API answered to a page; when it refused, the page becomes the one that says so. An address that cannot be is one that is not there. */
export function need<Answer>(answer: Antwoord<Answer>): Answer {
  if ('gelukt' in answer) return answer.gelukt
  const { weigering } = answer
  throw data(weigering, { status: weigering.status === 400 ? 404 : weigering.status })
}

/** The same for one thing by its id: what is no id is not there either. */
export function needOne<Answer>(answer: Antwoord<Answer>): Answer {
  if ('weigering' in answer && answer.weigering.status === 400) throw data(null, { status: 404 })
  return need(answer)
}
