import { readText } from '../../form.ts'
import type { SentForm } from '../../form.ts'
import type { Over } from '../../reacties-data.ts'

const soorten = ['plan', 'thema', 'activiteit', 'post'] as const satisfies readonly Over['soort'][]

/** What comments somebody wants to see, as it stands in an address; undefined for all of a plan. */
export function readOver(query: URLSearchParams): Over | undefined {
  const soort = soorten.find(each => each === query.get('soort'))
  return soort === undefined ? undefined : { soort, op: query.get('op') ?? '' }
}

/** What somebody does with a comment: the words, and the field in which they were typed; null where there are none. */
export interface OpmerkingDaad {
  readonly doe: 'plaats' | 'antwoord' | 'wijzig' | 'trekIn' | 'rondAf' | 'heropen'
  readonly veld: string | null
  readonly tekst: string
  readonly over: Over
  readonly gedaan: string
}

const gedaan = {
  plaats: 'opmerking-geplaatst',
  antwoord: 'opmerking-beantwoord',
  wijzig: 'opmerking-gewijzigd',
  trekIn: 'opmerking-ingetrokken',
  rondAf: 'opmerking-afgerond',
  heropen: 'opmerking-heropend',
} as const

const daden = ['plaats', 'antwoord', 'wijzig', 'trekIn', 'rondAf', 'heropen'] as const

export function readDaad(form: SentForm): OpmerkingDaad {
  const doe = daden.find(each => each === readText(form, 'doe')) ?? 'plaats'
  const id = readText(form, 'opmerking')
  const veld =
    { plaats: 'opmerking-tekst', antwoord: `antwoord-${id}`, wijzig: `wijzig-${id}` }[doe as 'plaats' | 'antwoord' | 'wijzig'] ?? null
  const soort = soorten.find(each => each === readText(form, 'soort')) ?? 'plan'
  return { doe, veld, tekst: veld === null ? '' : readText(form, veld), over: { soort, op: readText(form, 'op') }, gedaan: gedaan[doe] }
}
