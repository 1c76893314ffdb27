import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { indicatorNamen } from '../indicatoren/register.ts'
import { maakMeasures } from './measure.ts'
import { maakBundle, maakReports } from './measure-report.ts'
import { openReports } from './open-reports.ts'

/** The validator of others, with the JSON schema that HL7 publishes for R4. */
interface Validator {
  validate(resource: object, verbose?: boolean): readonly unknown[]
}
const Schema: new () => Validator = createRequire(import.meta.url)('@asymmetrik/fhir-json-schema-validator')
const validator = new Schema()
const adres = 'https://buurtwijs.example'
const waarvan = { adres, taal: 'nl', buurt: { id: '6a0c', naam: 'Molenveld' }, op: '2026-11-27', van: 'Netwerk van Molenveld' } as const
const punt = { periode: '2026-Q2', isVast: true }
const reports = [
  { indicator: 'clienten-deelname', punt: { ...punt, teller: 30, noemer: null, waarde: 30 } },
  { indicator: 'mantelzorgbelasting', punt: { ...punt, teller: 20, noemer: 80, waarde: 25 } },
  { indicator: 'uren-wijkverpleging', punt: { ...punt, isVast: false, teller: 8350.5, noemer: 118, waarde: 70.8 } },
  { indicator: 'ervaring-professionals', punt: { ...punt, teller: -4, noemer: 20, waarde: -20 } },
] as const

test('every indicator is a measure, and every figure a report, that a validator of FHIR R4 accepts', () => {
  const measures = (['nl', 'en'] as const).map(taal => maakBundle('searchset', maakMeasures({ adres, taal })))
  const made = reports.flatMap(({ indicator, punt: one }) =>
    maakReports({ sleutel: indicator, indicator, activiteit: null, punten: [one] }, waarvan),
  )
  const bundles = [...measures, maakBundle('collection', made), maakBundle('collection', [])]
  const faults = [...bundles, ...(measures[0]?.entry ?? []).map(entry => entry.resource), ...made].flatMap(each => validator.validate(each))
  expect(faults).toEqual([])
  expect(validator.validate({ ...made[0], type: 'samenvatting' }).length).toBeGreaterThan(0)
  expect(measures[0]?.total).toBe(indicatorNamen.length)
})

test('a report of what was released says what is hidden, and is accepted too', () => {
  const getal = (deel: string, waarde: number | null) => ({
    deel,
    naam: deel,
    waarde,
    procent: null,
    scheelt: 3,
    staat: waarde === null ? ('primary' as const) : ('rounded' as const),
    samen: null,
  })
  const reeks = {
    naam: 'mantelzorgbelasting',
    titel: '',
    indicator: 'mantelzorgbelasting',
    laag: 'kwaliteit',
    soort: 'eigen',
    eenheid: '%',
    decimalen: 0,
    drempel: 10,
    afronding: 5,
    uitgave: { nummer: 2, gemaakt: '2026-11-01T03:00:00.000Z' },
    punten: [
      { periode: '2026-H1', getallen: [getal('wel', 20), getal('samen', 80)], waarde: 25, tussen: null },
      { periode: '2026-H2', getallen: [getal('wel', null), getal('samen', 60)], waarde: null, tussen: null },
    ],
    alle: [],
    vergelijking: [],
  } as const
  const made = openReports(
    { ...reeks, punten: reeks.punten.map(each => ({ ...each, getallen: [...each.getallen], groepen: [] })), alle: [], vergelijking: [] },
    waarvan,
  )
  expect(made.flatMap(each => validator.validate(each))).toEqual([])
  const counts = made.map(({ group }) => group[0]?.population.map(each => each.count ?? each['_count']?.extension[0]?.valueCode))
  expect(counts).toEqual([
    [80, 80, 20],
    [60, 60, 'masked'],
  ])
  expect(made[1]?.group[0]).not.toHaveProperty('measureScore')
})

test('a report counts people of a place in whole numbers, up to the last day of its period', () => {
  const found = reports.map(({ indicator, punt: one }) => {
    const [report] = maakReports({ sleutel: indicator, indicator, activiteit: 'Wandelen', punten: [one] }, waarvan)
    const [group] = report!.group
    return [
      report!.status,
      group!.population.map(({ code, count }) => [code.coding[0]!.code, count]),
      'measureScore' in group! ? group.measureScore : null,
    ]
  })
  expect(found).toEqual([
    ['complete', [['initial-population', 30]], null],
    [
      'complete',
      [
        ['initial-population', 80],
        ['denominator', 80],
        ['numerator', 20],
      ],
      { value: 25, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
    ],
    [
      'pending',
      [
        ['initial-population', 118],
        ['denominator', 118],
        ['numerator', undefined],
      ],
      { value: 70.8, unit: 'uur per cliënt' },
    ],
    [
      'complete',
      [
        ['initial-population', 20],
        ['measure-population', 20],
      ],
      { value: -20, unit: 'aanbevelingsscore' },
    ],
  ])
  const [report] = maakReports(
    { sleutel: 'uren', indicator: 'uren-wijkverpleging', activiteit: 'Wandelen', punten: [reports[2].punt] },
    waarvan,
  )
  expect([report?.period, report?.subject.display, report?.measure]).toEqual([
    { start: '2026-04-01', end: '2026-06-30' },
    'Molenveld, Wandelen',
    'https://buurtwijs.example/v1/fhir/Measure/uren-wijkverpleging',
  ])
})
