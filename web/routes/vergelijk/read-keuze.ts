/** How heavy a feature can be made to count, as the choices of the form. */
export const zwaarten = ['0', '0.5', '1', '2', '5'] as const
export type Zwaarte = (typeof zwaarten)[number]

/** What the list of areas that are alike is sought by. */
export interface Keuze {
  /** As the API reads them; empty for the usual choice. */
  readonly gewichten: string
  readonly perKenmerk: Readonly<Record<string, Zwaarte>>
  readonly zonder: readonly string[]
}

const kenmerken = ['leeftijd', 'huishoudens', 'herkomst', 'ses', 'stedelijkheid', 'woningen'] as const

/** What the form asked: how heavy each feature counts, and which measures to leave out. What is no choice of the form counts as usual. */
export function readKeuze(params: URLSearchParams): Keuze {
  const perKenmerk = Object.fromEntries(
    kenmerken.map(kenmerk => [kenmerk, zwaarten.find(each => each === params.get(kenmerk)) ?? '1'] as const),
  )
  const zonder = [...new Set(params.getAll('zonder'))].filter(maat => /^[a-z\d-]{1,60}$/.test(maat))
  const chosen = Object.entries(perKenmerk).filter(([, zwaarte]) => zwaarte !== '1')
  const gewichten = [...chosen.map(([kenmerk, zwaarte]) => `${kenmerk}:${zwaarte}`), ...zonder.map(maat => `${maat}:0`)].join(',')
  return { gewichten, perKenmerk, zonder }
}
