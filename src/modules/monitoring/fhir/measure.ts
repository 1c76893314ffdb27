import type { Taal } from '@buurtwijs/figures'
import { findIndicator, indicatorNamen } from '../indicatoren/register.ts'
import type { Indicator } from '../indicatoren/indicator.ts'
import type { IndicatorNaam } from '../indicatoren/register.ts'

const codes = 'http://terminology.hl7.org/CodeSystem'
/** When the register was last changed in what it counts. */
const registerDatum = '2026-11-27'

/** What is counted is said in words that people check, in none of the languages that programs run. */
const inWords = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'not-applicable' }] }

interface Coding {
  readonly system: string
  readonly code: string
}

/** One of a list of codes that HL7 keeps. */
export interface CodeableConcept {
  readonly coding: readonly Coding[]
}

export type Populatie = 'initial-population' | 'denominator' | 'numerator' | 'measure-population'

/** Which kind of measure each kind of indicator is, and what is counted for it. A score can be below zero, so it is no ratio of counts. */
const scorings = {
  aantal: { scoring: 'cohort', populaties: ['initial-population'] },
  verhalen: { scoring: 'cohort', populaties: ['initial-population'] },
  aandeel: { scoring: 'proportion', populaties: ['initial-population', 'denominator', 'numerator'] },
  verhouding: { scoring: 'ratio', populaties: ['initial-population', 'denominator', 'numerator'] },
  score: { scoring: 'continuous-variable', populaties: ['initial-population', 'measure-population'] },
} as const satisfies Record<Indicator['soort'], { readonly scoring: string; readonly populaties: readonly Populatie[] }>

export function populatiesVan({ soort }: Pick<Indicator, 'soort'>): readonly Populatie[] {
  return scorings[soort].populaties
}

export function codeOf(list: string, code: string): CodeableConcept {
  return { coding: [{ system: `${codes}/${list}`, code }] }
}

/** Whether more or less is better, in the words of HL7; undefined where neither is. */
export function verbetering({ polariteit }: Pick<Indicator, 'polariteit'>): CodeableConcept | undefined {
  if (polariteit === 'geen') return undefined
  return codeOf('measure-improvement-notation', polariteit === 'meer-is-gunstig' ? 'increase' : 'decrease')
}

/** The address by which a measure is known. */
export function measureUrl(adres: string, naam: IndicatorNaam): string {
  return `${adres}/v1/fhir/Measure/${naam}`
}

/** An indicator of the register as a Measure of FHIR R4: what is counted, of what, and which way is better. There is no figure in it. */
export function maakMeasure(naam: IndicatorNaam, { adres, taal }: { readonly adres: string; readonly taal: Taal }) {
  const indicator = findIndicator(naam)
  const { teller, noemer, laag } = indicator
  const whole = noemer?.[taal] ?? teller[taal]
  const better = verbetering(indicator)
  return {
    resourceType: 'Measure' as const,
    id: naam,
    language: taal,
    url: measureUrl(adres, naam),
    version: registerDatum,
    name: computerName(naam),
    title: indicator.naam[taal],
    status: 'active' as const,
    experimental: false,
    subjectCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/resource-types', code: 'Location' }] },
    date: registerDatum,
    publisher: 'Buurtwijs',
    description: noemer === null ? teller[taal] : `${teller[taal]} / ${noemer[taal]}`,
    scoring: codeOf('measure-scoring', scorings[indicator.soort].scoring),
    type: [codeOf('measure-type', laag === 'adoptie' ? 'process' : 'outcome')],
    ...(better === undefined ? {} : { improvementNotation: better }),
    group: [
      {
        population: populatiesVan(indicator).map(populatie => {
          const words = populatie === 'numerator' || (noemer === null && populatie === 'initial-population') ? teller[taal] : whole
          return {
            code: codeOf('measure-population', populatie),
            description: words,
            criteria: { ['_language']: inWords, expression: words },
          }
        }),
      },
    ],
  }
}

export type Measure = ReturnType<typeof maakMeasure>

/** Every measure of the register. */
export function maakMeasures(zo: { readonly adres: string; readonly taal: Taal }): readonly Measure[] {
  return indicatorNamen.map(naam => maakMeasure(naam, zo))
}

/** `uren-wijkverpleging` as programs name things: `UrenWijkverpleging`. */
function computerName(naam: string): string {
  return naam
    .split('-')
    .map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
}
