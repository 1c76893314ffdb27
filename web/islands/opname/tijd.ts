/** The words in which a time is told. */
export interface TijdWoorden {
  readonly minuut: string
  readonly minuten: string
  readonly seconde: string
  readonly seconden: string
  readonly en: string
}

/** So many seconds in words: "1 minuut en 5 seconden". */
export function zegTijd(seconds: number, { minuut, minuten, seconde, seconden, en }: TijdWoorden): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  const parts = [
    ...(minutes > 0 ? [`${minutes} ${minutes === 1 ? minuut : minuten}`] : []),
    ...(rest > 0 || minutes === 0 ? [`${rest} ${rest === 1 ? seconde : seconden}`] : []),
  ]
  return parts.join(` ${en} `)
}
