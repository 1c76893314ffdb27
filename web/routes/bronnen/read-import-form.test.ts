import { expect, test } from 'vitest'
import { readImportForm } from './read-import-form.ts'

function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const file = new File(['a;b'], 'eigen.csv')

test('a table number with a year and a try run is a question to the API', () => {
  expect(readImportForm(formOf({ tabel: ' cbs:85984NED ', jaar: '2024', proef: 'ja' }), 'nl')).toEqual({
    vraag: { bron: 'cbs:85984NED', proef: true, jaar: 2024 },
  })
})

test('a file is passed on as it is', () => {
  expect(readImportForm(formOf({ bestand: file, tabel: '', jaar: '' }), 'nl')).toEqual({ vraag: { bron: file, proef: false } })
})

test('an empty form says what to choose', () => {
  expect(readImportForm(formOf({ bestand: new File([], ''), tabel: '', jaar: '' }), 'nl')).toEqual({
    fouten: { bestand: 'Kies een bestand of vul een tabelnummer in.' },
  })
})

test('every wrong field gets a sentence of its own', () => {
  expect(readImportForm(formOf({ tabel: '85984NED', jaar: '24' }), 'nl')).toEqual({
    fouten: {
      tabel: 'Schrijf het tabelnummer zo: cbs:85984NED of rivm:50090NED.',
      jaar: 'Schrijf het jaar met vier cijfers, bijvoorbeeld 2024.',
    },
  })
  expect(readImportForm(formOf({ bestand: file, tabel: 'cbs:85984NED' }), 'en')).toEqual({
    fouten: { tabel: 'Choose a file or a table number, not both.' },
  })
})

test('a mapping is complete or refused', () => {
  const columns = { vervolgVan: 'job-1', 'kolom-code': 'a', 'kolom-periode': 'b', 'kolom-maat': 'c' }
  expect(readImportForm(formOf({ ...columns, 'kolom-waarde': 'd' }), 'nl')).toEqual({
    vraag: { bron: '', proef: false, koppeling: { code: 'a', periode: 'b', maat: 'c', waarde: 'd' }, vervolgVan: 'job-1' },
  })
  expect(readImportForm(formOf(columns), 'nl')).toEqual({
    fouten: { koppeling: 'Er ontbreekt nog een keuze. Kies bij elk onderdeel een kolom.' },
  })
})
