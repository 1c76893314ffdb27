import type { DemoBuurt } from './buurt.ts'
import { divide, logistic, within } from './chance.ts'

/** The people and homes of a buurt in a year, as whole numbers that add up; parents are sums of these, rounded after adding. */
export interface Profiel {
  readonly buurt: DemoBuurt
  readonly jaar: number
  readonly inwoners: number
  /** 0-14, 15-24, 25-44, 45-64, 65 and over. */
  readonly leeftijd: readonly number[]
  readonly geslacht: readonly number[]
  /** Ongehuwd, gehuwd, gescheiden, verweduwd. */
  readonly burgerlijk: readonly number[]
  /** Nederland, Europa, buiten Europa. */
  readonly herkomst: readonly number[]
  /** Born in the country, by origin; the rest was born abroad. */
  readonly geborenHier: readonly number[]
  readonly huishoudens: number
  /** Alone, without children, with children. */
  readonly huishoudTypes: readonly number[]
  readonly woningen: number
  /** Low, middle, high, of those aged 15 to 74. */
  readonly opleiding: readonly number[]
  readonly volwassenen: number
  readonly hectare: number
}

/** Shares of the age groups in an average buurt. */
const leeftijdBasis = [0.152, 0.122, 0.258, 0.264, 0.204]

/** Works out the people of a buurt. `hectare` is the size of its outline. */
export function makeProfiel(buurt: DemoBuurt, jaar: number, hectare: number): Profiel {
  const { ses, grijs, gezin, stad, herkomst, student } = buurt.factoren
  const r = (index: number) => buurt.ruis[index] ?? 0
  const inwoners = jaar >= 2024 ? buurt.inwoners : Math.round(buurt.inwoners * buurt.vorigJaar)
  const ouder = (jaar - 2024) * 0.01
  const weights = [
    0.28 * gezin - 0.22 * grijs - 0.35 * student + 0.08 * r(1),
    0.08 * stad + 0.9 * student + 0.08 * r(2),
    0.16 * stad - 0.2 * grijs + 0.1 * gezin + 0.06 * r(3),
    -0.05 * stad - 0.3 * student + 0.05 * r(4),
    0.36 * grijs - 0.28 * gezin - 0.08 * stad - 0.5 * student + ouder + 0.08 * r(5),
  ]
  const leeftijd = divide(
    inwoners,
    leeftijdBasis.map((share, index) => share * Math.exp(weights[index] ?? 0)),
  )
  const [kinderen = 0, jongeren = 0, , , ouderen = 0] = leeftijd
  const anders = logistic(-1.15 + 0.55 * herkomst + 0.1 * r(6))
  const buiten = logistic(0.35 + 0.25 * herkomst)
  const perHuis = within(1.15, 2.2 + 0.28 * gezin - 0.16 * stad - 0.14 * grijs - 0.28 * student + 0.05 * r(7), 3.3)
  const huishoudens = Math.round(inwoners / perHuis)
  const origin = divide(inwoners, [1 - anders, anders * (1 - buiten), anders * buiten])
  const [, europa = 0, elders = 0] = origin
  const hoog = logistic(-0.55 + 0.5 * ses + 0.25 * stad + 0.4 * student)
  const laag = logistic(-0.95 - 0.45 * ses + 0.15 * grijs)
  return {
    buurt,
    jaar,
    inwoners,
    leeftijd,
    geslacht: divide(inwoners, [0.496 - 0.008 * grijs, 0.504 + 0.008 * grijs]),
    burgerlijk: divide(
      inwoners,
      [0.5 + 0.05 * stad + 0.08 * student, Math.max(0.1, 0.37 - 0.05 * stad), 0.08, 0.01 + (0.2 * ouderen) / Math.max(1, inwoners)].map(
        share => Math.max(0.005, share),
      ),
    ),
    herkomst: origin,
    geborenHier: [Math.round((origin[0] ?? 0) * 0.985), Math.round(europa * 0.42), Math.round(elders * 0.47)],
    huishoudens,
    huishoudTypes: divide(huishoudens, [
      0.4 * Math.exp(0.22 * stad - 0.3 * gezin + 0.5 * student),
      0.28 * Math.exp(0.12 * grijs),
      0.32 * Math.exp(0.35 * gezin - 0.2 * grijs - 0.4 * student),
    ]),
    woningen: Math.round(huishoudens * 1.03),
    opleiding: divide(Math.round(inwoners * 0.74), [laag * (1 - 0.5 * hoog), 0.42, hoog]),
    volwassenen: inwoners - kinderen - Math.round(0.27 * jongeren),
    hectare,
  }
}
