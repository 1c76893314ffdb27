/** The few words that charts write themselves. Everything else comes in from the caller. */
export interface Woorden {
  readonly schatting: string
  readonly hoger: string
  readonly lager: string
  readonly gelijk: string
  readonly meerGunstig: string
  readonly minderGunstig: string
  readonly zonderOordeel: string
  readonly ongeveerGelijk: string
  readonly geenCijfer: string
  readonly asNietVanNul: string
  readonly breuk: string
  readonly hogerDanLand: (naam: string) => string
  readonly lagerDanLand: (naam: string) => string
  readonly gelijkAanLand: (naam: string) => string
  readonly helft: (soort: string, laag: string, hoog: string) => string
  readonly hogerDan: (aantal: number, soort: string) => string
  readonly bereik: (soort: string, laag: string, hoog: string) => string
}

const nl: Woorden = {
  schatting: 'schatting',
  hoger: 'hoger',
  lager: 'lager',
  gelijk: 'ongeveer gelijk',
  meerGunstig: 'Meer is gunstig',
  minderGunstig: 'Minder is gunstig',
  zonderOordeel: 'Niet gunstig of ongunstig',
  ongeveerGelijk: 'Ongeveer gelijk',
  geenCijfer: 'geen cijfer',
  asNietVanNul: 'De schaal begint niet bij nul.',
  breuk: 'Niet te vergelijken met de jaren ervoor',
  hogerDanLand: naam => `hoger dan ${naam}`,
  lagerDanLand: naam => `lager dan ${naam}`,
  gelijkAanLand: naam => `ongeveer gelijk aan ${naam}`,
  helft: (soort, laag, hoog) => `Van alle ${soort} ligt de helft tussen ${laag} en ${hoog}.`,
  hogerDan: (aantal, soort) => `Dat is hoger dan in ${aantal} van de 100 ${soort}.`,
  bereik: (soort, laag, hoog) => `Het laagste cijfer van alle ${soort} is ${laag}, het hoogste ${hoog}.`,
}

const en: Woorden = {
  schatting: 'estimate',
  hoger: 'higher',
  lager: 'lower',
  gelijk: 'about the same',
  meerGunstig: 'More is better',
  minderGunstig: 'Less is better',
  zonderOordeel: 'Neither better nor worse',
  ongeveerGelijk: 'About the same',
  geenCijfer: 'no figure',
  asNietVanNul: 'The scale does not start at zero.',
  breuk: 'Not comparable with the years before',
  hogerDanLand: naam => `higher than ${naam}`,
  lagerDanLand: naam => `lower than ${naam}`,
  gelijkAanLand: naam => `about the same as ${naam}`,
  helft: (soort, laag, hoog) => `Half of all ${soort} lie between ${laag} and ${hoog}.`,
  hogerDan: (aantal, soort) => `That is higher than in ${aantal} of every 100 ${soort}.`,
  bereik: (soort, laag, hoog) => `The lowest figure of all ${soort} is ${laag}, the highest ${hoog}.`,
}

/** The words in a language. */
export function wordsIn(taal: 'nl' | 'en'): Woorden {
  return taal === 'nl' ? nl : en
}
