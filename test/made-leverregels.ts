import { levermaatNamen } from '#src/modules/leveringen/index.ts'

const groepen = { '0-17': 1, '18-64': 1, '65-74': 1, '75-84': 1, '85+': 1, '65+': 3, alle: 5 }

/** Lines of a delivery: months, quarters and years of every measure and group, of which the parts add up. */
export function makeLeverregels(gebieden: readonly string[], jaren: number): readonly string[] {
  const years = Array.from({ length: jaren }, (_, index) => 2025 - index)
  const maanden = years.flatMap(jaar =>
    Array.from({ length: 12 }, (_, maand) => [`${jaar}-${String(maand + 1).padStart(2, '0')}`, 1] as const),
  )
  const kwartalen = years.flatMap(jaar => [1, 2, 3, 4].map(kwartaal => [`${jaar}-Q${kwartaal}`, 3] as const))
  const perioden = [...maanden, ...kwartalen, ...years.map(jaar => [String(jaar), 12] as const)]
  return gebieden.flatMap(gebied =>
    levermaatNamen.flatMap(maat =>
      perioden.flatMap(([periode, size]) =>
        Object.entries(groepen).map(([groep, part]) => `${maat};${gebied};${periode};${groep};${part * size * 10}`),
      ),
    ),
  )
}
