import type { ApiClient } from '../../data.ts'
import type { CohortRegel } from '../../selectie-data.ts'

/** The cohorts in which a buurt of exactly these areas takes part, for who may see all their buurten; for others none. */
export async function cohortenOf(api: ApiClient, codes: readonly string[]): Promise<readonly CohortRegel[]> {
  const { toegang, selectie } = api
  if ((await toegang.ik()) === null) return []
  const [only, ...more] = codes
  // A wijk of which a buurt of the programme has every part is that buurt.
  const parts = only === undefined || more.length > 0 ? [] : ((await api.gebied(only))?.onderdelen ?? []).map(({ code }) => code)
  const answer = await selectie.cohorten()
  if ('weigering' in answer) return []
  const seen = answer.gelukt.filter(({ buurten }) => (buurten ?? 0) > 0)
  const read = await Promise.all(seen.map(async regel => ({ regel, cohort: await selectie.cohort(regel.id) })))
  const isOwn = (gebieden: readonly string[]) =>
    [codes, parts].some(each => gebieden.length > 0 && gebieden.length === each.length && gebieden.every(code => each.includes(code)))
  return read.flatMap(({ regel, cohort }) =>
    'gelukt' in cohort && cohort.gelukt.lijst.some(({ gebieden }) => isOwn(gebieden)) ? [regel] : [],
  )
}
