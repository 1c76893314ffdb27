import { Refusal } from '../../../refusal.ts'
import { formatDatum } from '../datum.ts'
import { joinWords, requireTekst } from '../woorden.ts'
import type { Besluit, Opening } from './besluit.ts'
import { defineBesluit } from './besluit.ts'
import type { Sha256 } from '../../../canonical-json.ts'
import { canonicalJson } from '../../../canonical-json.ts'
import type { Transitiebuurt } from './transitiebuurt.ts'
import { checkLijsten } from './transitiebuurt.ts'

/** The wave in which buurten start: it is prepared, its list is adopted, it opens. */
export type Cohort = CohortInVoorbereiding | VastgesteldCohort | OpenCohort

interface CohortNaam {
  readonly id: string
  /** 1 for the first wave. */
  readonly nummer: number
  readonly naam: string
}

export interface CohortInVoorbereiding extends CohortNaam {
  readonly staat: 'voorbereiding'
  readonly buurten: readonly Transitiebuurt[]
}

export interface VastgesteldCohort extends CohortNaam {
  readonly staat: 'vastgesteld'
  /** All lists that were adopted, the one that holds now last. None of them ever changes. */
  readonly lijsten: readonly [VasteLijst, ...VasteLijst[]]
}

export interface OpenCohort extends CohortNaam {
  readonly staat: 'open'
  readonly lijsten: readonly [VasteLijst, ...VasteLijst[]]
  readonly opening: Opening
}

/** An adopted list: dated, and locked by the hash of everything in it. */
export interface VasteLijst {
  readonly inhoud: LijstInhoud
  /** SHA-256 of `inhoud` as canonical JSON (RFC 8785). */
  readonly sha256: string
}

export interface LijstInhoud {
  readonly cohort: string
  readonly nummer: number
  readonly versie: number
  /** Hash of the list before this one, so that none can be left out unseen; null of the first. */
  readonly vorige: string | null
  readonly buurten: readonly Transitiebuurt[]
  readonly besluit: Besluit
}

export interface Vaststelling {
  readonly besluit: Besluit
  /** Every other cohort of the programme, whatever its state. */
  readonly anderen: readonly Cohort[]
  readonly hash: Sha256
}

/** A new wave, without buurten. Refuses a number that is no whole number from 1 on, or that another cohort has. */
export function planCohort({ id, nummer, naam }: CohortNaam, anderen: readonly Cohort[]): CohortInVoorbereiding {
  const tidy = requireTekst(naam, { code: 'cohort-invalid', zin: 'Dit cohort heeft geen naam. Vul een naam in.' })
  if (!Number.isInteger(nummer) || nummer < 1) {
    throw new Refusal(`Een cohort met nummer ${nummer} kan niet. Geef een heel getal vanaf 1.`, { code: 'cohort-invalid' })
  }
  const double = anderen.find(other => other.nummer === nummer)
  if (double) {
    throw new Refusal(`${double.naam} heeft al nummer ${nummer}. Kies een ander nummer.`, { code: 'cohort-invalid', status: 409 })
  }
  return { id, nummer, naam: tidy, staat: 'voorbereiding', buurten: [] }
}

/** The buurten as they are now: planned, or on the list that holds. */
export function buurtenOf(cohort: Cohort): readonly Transitiebuurt[] {
  return cohort.staat === 'voorbereiding' ? cohort.buurten : currentLijst(cohort).inhoud.buurten
}

/** The adopted list that holds now. */
export function currentLijst({ lijsten }: VastgesteldCohort | OpenCohort): VasteLijst {
  return lijsten.at(-1) ?? lijsten[0]
}

/** Puts other buurten on the list while it is prepared. Refuses when the list was adopted, and what overlaps with another cohort. */
export function planBuurten(cohort: Cohort, buurten: readonly Transitiebuurt[], anderen: readonly Cohort[]): CohortInVoorbereiding {
  if (cohort.staat !== 'voorbereiding') {
    const since = formatDatum(currentLijst(cohort).inhoud.besluit.datum)
    throw new Refusal(
      `De lijst van ${cohort.naam} staat vast sinds ${since}. Zet deze buurten in een volgend cohort, of stel een nieuwe versie vast met een besluit.`,
      { code: 'lijst-locked', status: 409 },
    )
  }
  checkBeside(cohort, buurten, anderen)
  return { ...cohort, buurten }
}

/** Adopts the list of a cohort that was prepared. Refuses an empty list, a buurt without areas, and a decision without its reasons. */
export function adoptLijst(cohort: CohortInVoorbereiding, vaststelling: Vaststelling): VastgesteldCohort {
  const { id, nummer, naam, buurten } = cohort
  return { id, nummer, naam, staat: 'vastgesteld', lijsten: [makeLijst(cohort, buurten, null, vaststelling)] }
}

/**
 * Adopts another list beside the earlier ones, for when a buurt drops out or gets other boundaries. Refuses a day before that of the list
 * that holds now.
 */
export function reviseLijst<Adopted extends VastgesteldCohort | OpenCohort>(
  cohort: Adopted,
  buurten: readonly Transitiebuurt[],
  vaststelling: Vaststelling,
): Adopted {
  const current = currentLijst(cohort)
  if (vaststelling.besluit.datum < current.inhoud.besluit.datum) {
    throw new Refusal(
      `Dit besluit is van ${formatDatum(vaststelling.besluit.datum)}, maar de lijst van ${cohort.naam} is van ${formatDatum(current.inhoud.besluit.datum)}. Vul een latere datum in.`,
      { code: 'besluit-invalid' },
    )
  }
  return { ...cohort, lijsten: [...cohort.lijsten, makeLijst(cohort, buurten, current, vaststelling)] }
}

/** Whether every list still is what was adopted, and none is missing between them. */
export function areUnchanged(lijsten: readonly VasteLijst[], hash: Sha256): boolean {
  return lijsten.every(
    ({ inhoud, sha256 }, index) => hash(canonicalJson(inhoud)) === sha256 && inhoud.vorige === (lijsten[index - 1]?.sha256 ?? null),
  )
}

function makeLijst(
  cohort: Cohort,
  buurten: readonly Transitiebuurt[],
  earlier: VasteLijst | null,
  { besluit, anderen, hash }: Vaststelling,
): VasteLijst {
  if (buurten.length === 0) {
    throw new Refusal(`Op de lijst van ${cohort.naam} staat nog geen buurt. Kies eerst buurten.`, { code: 'lijst-empty' })
  }
  checkBeside(cohort, buurten, anderen)
  const open = buurten.filter(({ gebieden }) => gebieden.length === 0).map(({ naam }) => naam)
  if (open.length > 0) {
    throw new Refusal(`Van ${joinWords(open)} zijn de grenzen nog niet gekozen. Kies per buurt de CBS-buurten of een hele wijk.`, {
      code: 'lijst-open',
    })
  }
  const inhoud: LijstInhoud = {
    cohort: cohort.naam,
    nummer: cohort.nummer,
    versie: (earlier?.inhoud.versie ?? 0) + 1,
    vorige: earlier?.sha256 ?? null,
    buurten: buurten.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || (a.id < b.id ? -1 : 1)),
    besluit: defineBesluit(besluit, buurten),
  }
  return Object.freeze({ inhoud, sha256: hash(canonicalJson(inhoud)) })
}

function checkBeside(cohort: Cohort, buurten: readonly Transitiebuurt[], anderen: readonly Cohort[]): void {
  const others = anderen.filter(({ id }) => id !== cohort.id).map(other => ({ cohort: other.naam, buurten: buurtenOf(other) }))
  checkLijsten([...others, { cohort: cohort.naam, buurten }])
}
