import type { TerugmeldSoort, Waar } from '../../terugmelding-data.ts'

const fields = ['gebied', 'maat', 'periode', 'regel', 'buurt', 'uitdaging'] as const

/** What the address of the form says it is about; the API says whether that is there. */
export function readWaar(query: URLSearchParams): Waar {
  const given = fields.flatMap(name => {
    const value = query.get(name)
    return value === null || value === '' ? [] : [[name, value] as const]
  })
  const jaar = /^\d{4}$/.exec(query.get('jaar') ?? '')?.[0]
  // The API refuses a kind that does not exist.
  const soort = (query.get('soort') ?? '') as TerugmeldSoort
  return { soort, ...Object.fromEntries(given), ...(jaar === undefined ? {} : { jaar: Number(jaar) }) }
}
