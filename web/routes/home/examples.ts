import type { ApiClient, GebiedGevonden } from '../../data.ts'

const exampleCount = 4

/** Places all over the country, of several kinds and sizes; those that were imported are shown. */
const known = ['WK085532', 'BU07850101', 'BU05990110', 'GM0855', 'GM0599', 'NL00']

/** A few places to begin with: well-known ones, or else the first that are at hand, such as those of the made-up municipality. */
export async function findExamples(api: ApiClient): Promise<GebiedGevonden[]> {
  const found = await Promise.all(known.map(code => api.gebied(code)))
  const examples = found.flatMap(gebied => (gebied && hasName(gebied) ? [gebied] : []))
  if (examples.length >= exampleCount) return examples.slice(0, exampleCount).map(plain)
  const [gemeenten, wijken] = await Promise.all([api.gebieden('', 'gemeente', 1), api.gebieden('', 'wijk', exampleCount - 1)])
  return [...wijken, ...gemeenten].filter(hasName).map(plain)
}

/** Some publishers give a code and no name. */
function hasName({ naam, code }: GebiedGevonden): boolean {
  return naam !== code
}

function plain({ code, naam, soort, jaar, gemeente, demo }: GebiedGevonden): GebiedGevonden {
  return { code, naam, soort, jaar, gemeente, ...(demo ? { demo } : {}) }
}
