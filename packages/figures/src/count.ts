import { FigureError } from './figure-error.ts'

/** The multiplier of a rate, 1 unless given. Throws `FigureError` unless it is above 0. */
export function checkPer(per = 1): number {
  if (per > 0 && Number.isFinite(per)) return per
  throw new FigureError('aantal-ongeldig', `Een cijfer per ${per} kan niet. Geef een getal boven 0, zoals 1000.`)
}

/** Throws `FigureError` unless the number is finite and not negative. `naam` says in the message what it counts. */
export function checkCount(aantal: number, naam: string): void {
  if (aantal >= 0 && Number.isFinite(aantal)) return
  throw new FigureError('aantal-ongeldig', `Een ${naam} van ${aantal} kan niet. Geef 0 of een getal boven 0.`)
}
