import { expect, test } from 'vitest'
import { Refusal } from '#src/refusal.ts'
import { readRowsOf } from './odata-pages.ts'
import { TableBuilder } from './odata-table.ts'
import { readV4Shape, takeObservations, type V4Description } from './odata-v4.ts'

const gemeenten = 10_000
const measures = 25

function codeOf(index: number): string {
  return `BU9901${String(index).padStart(4, '0')}`
}

function description(): V4Description {
  return {
    properties: { Identifier: '93625NED', Title: 'Veel cijfers', Modified: '2026-02-17T00:00:00+01:00' },
    dimensions: [
      { Identifier: 'WijkenEnBuurten', Title: 'Wijken en buurten', Kind: 'GeoDimension' },
      { Identifier: 'Perioden', Title: 'Perioden', Kind: 'TimeDimension' },
    ],
    measureCodes: Array.from({ length: measures }, (_, index) => ({
      Identifier: `M${index}`,
      Title: `Maat ${index}`,
      DataType: 'Long',
      Unit: 'aantal',
      Decimals: 0,
    })),
    measureGroups: [],
    codes: new Map<string, readonly unknown[]>([
      ['WijkenEnBuurten', Array.from({ length: gemeenten }, (_, index) => ({ Identifier: codeOf(index), Title: `Buurt ${index}` }))],
      ['Perioden', [{ Identifier: '2025JJ00', Title: '2025', Status: 'Definitief' }]],
    ]),
  }
}

function newBuilder(): TableBuilder {
  const shape = readV4Shape(description())
  return new TableBuilder({
    shape,
    bron: { familie: 'cbs-overig', uitgever: 'CBS', adres: null, licentie: null },
    jaar: null,
    naam: 'cbs:93625NED',
  })
}

test('more than 52 MB of observations becomes typed columns without ever being in memory as a whole', async () => {
  let bytes = 0
  let largestBatch = 0

  async function* body(): AsyncGenerator<Buffer> {
    yield Buffer.from('{"@odata.context":"https://datasets.cbs.nl/odata/v1/CBS/93625NED/$metadata#Observations","value":[')
    for (let gemeente = 0; gemeente < gemeenten; gemeente += 1) {
      const rows = Array.from({ length: measures }, (_, measure) => ({
        Id: gemeente * measures + measure,
        Measure: `M${measure}`,
        ValueAttribute: measure === 3 ? 'Confidential' : 'None',
        Value: measure === 3 ? null : gemeente + measure,
        StringValue: null,
        WijkenEnBuurten: codeOf(gemeente),
        Perioden: '2025JJ00',
        Toelichting: 'zo lang als een rij bij de bron gemiddeld is, met de andere dimensies erbij',
      }))
      const chunk = Buffer.from(`${gemeente === 0 ? '' : ','}${JSON.stringify(rows).slice(1, -1)}`)
      bytes += chunk.length
      yield chunk
    }
    yield Buffer.from(']}')
  }

  const builder = newBuilder()
  const take = takeObservations(builder)
  const envelope = await readRowsOf(body(), 'observations-page-1.json', (rows, firstRow) => {
    largestBatch = Math.max(largestBatch, rows.length)
    take(rows, firstRow)
  })
  const { gebieden, kolommen, opmerkingen } = builder.finish()
  expect(bytes).toBeGreaterThan(52_000_000)
  expect({ rows: envelope.rows, largestBatch, gebieden: gebieden.length, kolommen: kolommen.length, opmerkingen }).toEqual({
    rows: gemeenten * measures,
    largestBatch: measures,
    gebieden: gemeenten,
    kolommen: measures,
    opmerkingen: [],
  })
  expect(kolommen.map(({ waarden }) => waarden[7_777])).toEqual(
    Array.from({ length: measures }, (_, measure) => (measure === 3 ? Number.NaN : 7_777 + measure)),
  )
  expect(kolommen[3]?.geheelOntbreekt).toBe('geheim')
})

test('a reason that CBS never gave before is unknown, and counted', () => {
  const builder = newBuilder()
  const row = {
    Measure: 'M0',
    ValueAttribute: 'Verzonnen',
    Value: null,
    StringValue: null,
    WijkenEnBuurten: codeOf(1),
    Perioden: '2025JJ00',
  }
  takeObservations(builder)([row, { ...row, Measure: 'M1', ValueAttribute: 'None', Value: 5 }], 1)
  const { kolommen, opmerkingen } = builder.finish()
  expect(kolommen.slice(0, 2).map(({ ontbreekt }) => [...ontbreekt])).toEqual([[2], [0]])
  expect(opmerkingen).toEqual(['Cijfers die ontbreken om een reden die wij niet kennen (Verzonnen): 1.'])
})

test('an observation of a topic that is not described, and a description in another form, are refused', () => {
  const row = { Measure: 'M99', ValueAttribute: 'None', Value: 1, WijkenEnBuurten: codeOf(1), Perioden: '2025JJ00' }
  expect(() => takeObservations(newBuilder())([row], 8)).toThrow(
    "Rij 8: onderwerp 'M99' staat niet in de lijst van onderwerpen van de bron.",
  )
  expect(() => takeObservations(newBuilder())([[1, 2]], 1)).toThrow(Refusal)
  expect(() => readV4Shape({ ...description(), measureCodes: [{ Title: 'zonder code' }] })).toThrow(
    'De beschrijving van de tabel (MeasureCodes) heeft een vorm die wij niet kennen, bij Identifier.',
  )
})
