import type { PostInhoud } from './wijziging.ts'

/** What a line shows, in the order of the sheet and of the workbook, so that what is copied from one fits in the other. */
export const roosterKolommen = [
  'activiteit',
  'jaar',
  'soort',
  'omschrijving',
  'aantal',
  'tarief',
  'bedrag',
  'betaler',
  'duur',
  'toelichting',
] as const
export type RoosterKolom = (typeof roosterKolommen)[number]

/** What people fill in; the amount follows from it. */
export type InvulKolom = Exclude<RoosterKolom, 'bedrag'>
export const invulKolommen = roosterKolommen.filter((kolom): kolom is InvulKolom => kolom !== 'bedrag')

/** In which field of a line the content of a column is kept. */
export const veldOfKolom = {
  activiteit: 'activiteit',
  jaar: 'jaar',
  soort: 'soort',
  omschrijving: 'omschrijving',
  aantal: 'aantalHonderdste',
  tarief: 'tariefCent',
  betaler: 'betaler',
  duur: 'duur',
  toelichting: 'toelichting',
} as const satisfies Readonly<Record<InvulKolom, keyof PostInhoud>>
