import { Refusal } from '../../../refusal.ts'
import type { Datum } from '../datum.ts'
import { formatDatum } from '../datum.ts'
import type { ImpactOordeel, Opening } from './besluit.ts'
import type { Cohort, OpenCohort } from './cohort.ts'
import { currentLijst } from './cohort.ts'

export interface OpeningVraag {
  readonly datum: Datum
  readonly door: readonly string[]
  readonly oordeel: ImpactOordeel | null
  readonly reden: string | null
  /** All cohorts of the programme. */
  readonly cohorten: readonly Cohort[]
}

const known: Readonly<Record<ImpactOordeel | 'geen', string>> = {
  bewezen: 'Het eerste cohort heeft bewezen effect.',
  aanwijzing: 'Er is een aanwijzing dat het eerste cohort werkt, maar nog geen bewijs.',
  onbekend: 'Het is nog niet bekend of het eerste cohort werkt.',
  tegengesteld: 'De cijfers van het eerste cohort gaan de andere kant op dan verwacht.',
  geen: 'Er is nog niet gekeken of het eerste cohort werkt.',
}

/** What is known of the first cohort, in a sentence. */
export function sayOordeel(oordeel: ImpactOordeel | null): string {
  return known[oordeel ?? 'geen']
}

/**
 * Opens an adopted cohort. The first one opens when its list stands. Each later one opens when the first shows proven impact; with anything
 * less it opens only with a reason, which stays on record. Refuses to open before the list was adopted, twice, or before the cohort that
 * comes earlier.
 */
export function openCohort(cohort: Cohort, { datum, door, oordeel, reden, cohorten }: OpeningVraag): OpenCohort {
  if (cohort.staat === 'open') {
    throw new Refusal(`${cohort.naam} is al open sinds ${formatDatum(cohort.opening.datum)}.`, { code: 'cohort-open', status: 409 })
  }
  if (cohort.staat === 'voorbereiding') {
    throw new Refusal(`De lijst van ${cohort.naam} is nog niet vastgesteld. Stel eerst de lijst vast.`, {
      code: 'cohort-early',
      status: 409,
    })
  }
  const adopted = currentLijst(cohort).inhoud.besluit.datum
  if (datum < adopted) {
    throw new Refusal(`${cohort.naam} kan niet open op ${formatDatum(datum)}: de lijst is van ${formatDatum(adopted)}.`, {
      code: 'cohort-early',
      status: 409,
    })
  }
  const closed = cohorten.find(({ nummer, staat }) => nummer < cohort.nummer && staat !== 'open')
  if (closed) {
    throw new Refusal(`${closed.naam} is nog niet open. Open dat eerst, of geef ${cohort.naam} een lager nummer.`, {
      code: 'cohort-early',
      status: 409,
    })
  }
  if (door.every(naam => naam.trim() === '')) {
    throw new Refusal(`Vul in wie besluit om ${cohort.naam} te openen.`, { code: 'opening-invalid' })
  }
  return { ...cohort, staat: 'open', opening: { datum, door, ...groundOf(cohort, oordeel, reden) } }
}

function groundOf({ nummer, naam }: Cohort, oordeel: ImpactOordeel | null, reden: string | null): Pick<Opening, 'oordeel' | 'reden'> {
  if (nummer === 1) return { oordeel: null, reden: null }
  if (oordeel === 'bewezen') return { oordeel, reden: null }
  const tidy = reden?.trim() ?? ''
  if (tidy !== '') return { oordeel, reden: tidy }
  throw new Refusal(`${sayOordeel(oordeel)} ${naam} opent daarom alleen met een reden. Schrijf op waarom u nu toch wilt starten.`, {
    code: 'impact-not-shown',
    status: 409,
  })
}
