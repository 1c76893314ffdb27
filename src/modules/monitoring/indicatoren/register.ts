import { adoptie } from './register-adoptie.ts'
import { effectiviteit } from './register-effectiviteit.ts'
import { kwaliteit } from './register-kwaliteit.ts'
import type { Indicator } from './indicator.ts'

/** Every indicator that a measuring plan can have: shipped as values, so that a reader sees exactly what is counted. */
export const register = { ...adoptie, ...kwaliteit, ...effectiviteit } as const satisfies Record<string, Indicator>
export type IndicatorNaam = keyof typeof register

export const indicatorNamen = Object.keys(register) as [IndicatorNaam, ...IndicatorNaam[]]

export function isIndicator(text: string): text is IndicatorNaam {
  return Object.hasOwn(register, text)
}

export function findIndicator(naam: IndicatorNaam): Indicator {
  return register[naam]
}

/** What has to be delivered for a figure: itself, or what it is made of. */
export function leveringenVan(naam: IndicatorNaam): readonly IndicatorNaam[] {
  const { uitdrukking } = findIndicator(naam)
  if (uitdrukking === null) return [naam]
  const parts = uitdrukking.soort === 'som' ? uitdrukking.van : [uitdrukking.teller, uitdrukking.noemer]
  return parts.filter(part => isIndicator(part))
}
