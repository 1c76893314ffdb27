import { expect, test } from 'vitest'
import { groupBronnen } from './bronnen.ts'

const release = {
  id: 'kwb-a',
  tabel: '85984NED',
  titel: 'Kerncijfers wijken en buurten 2024',
  uitgever: 'CBS',
  adres: null,
  licentie: 'CC BY 4.0',
  opgehaald: '2026-11-20T10:00:00Z',
  indelingsjaar: 2024,
}

function figure(id: string | null, periode: string) {
  return {
    maat: 'inwoners',
    naam: 'Inwoners',
    sectie: 'bevolking',
    eenheid: 'inwoners',
    soort: 'telling',
    periode,
    waarde: 1,
    status: 'definitief',
    release: id,
    vergelijking: [],
    decimalen: 0,
    polariteit: 'geen',
    grenzen: 2024,
    kern: true,
  } as const
}

test('files of one publication are one line, with the file that gave most first and the year said once', () => {
  const files = [release, { ...release, id: 'kwb-b' }, { ...release, id: 'unused' }]
  const figures = [figure('kwb-a', '2024'), figure('kwb-b', '2024'), figure('kwb-b', '2024'), figure(null, '2024')].map(each => ({
    ...each,
    vergelijking: [],
  }))
  expect(groupBronnen(figures, files, [])).toEqual([
    {
      uitgever: 'CBS',
      titel: 'Kerncijfers wijken en buurten 2024',
      perioden: [],
      grenzen: 2024,
      grenzenOnzeker: false,
      releases: ['kwb-b', 'kwb-a'],
      nieuwer: null,
    },
  ])
})

test('the boundary year in a title gives way to the one behind it, and years that the title lacks are named', () => {
  const health = {
    ...release,
    id: 'g',
    titel: 'Gezondheid per wijk en buurt; 2012/2016 (indeling 2020)',
    uitgever: 'RIVM',
    indelingsjaar: 2020,
  }
  const figures = ['2020', '2016', '2012'].map(periode => ({ ...figure('g', periode), vergelijking: [] }))
  expect(groupBronnen(figures, [health], [])).toMatchObject([
    { titel: 'Gezondheid per wijk en buurt; 2012/2016', perioden: ['2020'], grenzen: 2020 },
  ])
})

test('a newer edition of the same publication is named', () => {
  const newer = {
    ...release,
    id: 'kwb-2025',
    tabel: '86165NED',
    indelingsjaar: 2025,
    titel: 'Kerncijfers wijken en buurten 2025',
    soort: 'tabel' as const,
    gewijzigd: null,
    status: 'voorlopig' as const,
    herkomst: 'x.csv',
    sha256: '',
    gebieden: 1,
    onderwerpen: 1,
    periodes: ['2025'],
    rijen: 1,
    waarden: 1,
    ontbreekt: {},
    opmerkingen: [],
  }
  const figures = [{ ...figure('kwb-a', '2024'), vergelijking: [] }]
  expect(groupBronnen(figures, [release], [newer])[0]?.nieuwer).toEqual({
    id: 'kwb-2025',
    titel: 'Kerncijfers wijken en buurten 2025',
    periode: '2025',
  })
  expect(groupBronnen(figures, [release], [{ ...newer, uitgever: 'Iemand anders' }])[0]?.nieuwer).toBe(null)
  expect(groupBronnen(figures, [release], [{ ...newer, tabel: release.tabel, indelingsjaar: 2024 }])[0]?.nieuwer).toBe(null)
})
