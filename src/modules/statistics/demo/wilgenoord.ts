import type { Factoren } from './buurt.ts'

/** What makes a kind of neighbourhood different from the average one, in standard deviations. */
export const soorten = {
  centrum: { grijs: 1.5, gezin: -0.7, stad: 1.3, ses: 0.3 },
  studenten: { student: 2.2, stad: 1.8, gezin: -1.2, grijs: -1.4, ses: -0.2, herkomst: 0.6 },
  galerijflats: { ses: -1.7, stad: 0.9, herkomst: 1.3, grijs: 0.1, gezin: -0.2 },
  nieuwbouw: { gezin: 2.3, grijs: -1.3, ses: 0.8, stad: 0.2, herkomst: 0.2 },
  villas: { ses: 1.8, grijs: 0.7, stad: -0.6, herkomst: -0.9 },
  rijtjes: { ses: 0.1, gezin: 0.2 },
  arbeiders: { ses: -0.7, stad: 0.3, herkomst: 0.3 },
  dorp: { stad: -1, grijs: 0.5, herkomst: -1.1, ses: 0.2 },
  buitengebied: { stad: -2.1, grijs: 0.3, herkomst: -1.3, ses: 0.4, gezin: 0.3 },
  bedrijven: { stad: 0.2 },
} satisfies Record<string, Partial<Factoren>>

export type BuurtSoort = keyof typeof soorten

/** A buurt as it is written down: name, kind, inhabitants where they matter. */
export type BuurtSchets = readonly [naam: string, soort: BuurtSoort, inwoners?: number]

/** The wijken of the made-up municipality with their buurten. Code numbers follow the order. */
export const wilgenoord: readonly { readonly naam: string; readonly buurten: readonly BuurtSchets[] }[] = [
  {
    naam: 'Binnenstad',
    buurten: [
      ['Oude Markt', 'centrum', 1320],
      ['Kerkkwartier', 'centrum', 940],
      ['Havenkom', 'centrum'],
      ['Gasthuishof', 'centrum', 610],
      ['Vestingsingel', 'arbeiders'],
      ['Lijnbaan', 'centrum'],
    ],
  },
  {
    naam: 'Stationskwartier',
    buurten: [
      ['Stationsplein', 'studenten', 780],
      ['Collegehof', 'studenten', 2140],
      ['Spoorzicht', 'arbeiders'],
      ['De Remise', 'nieuwbouw', 860],
      ['Perronbuurt', 'arbeiders'],
      ['Seinhuis', 'rijtjes'],
    ],
  },
  {
    naam: 'Buiten de Wal',
    buurten: [
      ['Wilgenpark', 'villas'],
      ['Lindensingel', 'villas'],
      ['Burgemeesterswijk', 'rijtjes'],
      ['Oranjebuurt', 'arbeiders'],
      ['Dichtersbuurt', 'rijtjes'],
      ['Componistenbuurt', 'rijtjes'],
    ],
  },
  {
    naam: 'Molenveld',
    buurten: [
      ['Molenveld-Noord', 'rijtjes', 1890],
      ['Molenveld-Zuid', 'rijtjes', 1650],
      ['Korenbloem', 'arbeiders'],
      ['Wiekslag', 'rijtjes'],
      ['De Maalderij', 'nieuwbouw'],
      ['Rosmolen', 'arbeiders'],
    ],
  },
  {
    naam: 'De Horst',
    buurten: [
      ['Horst-Oost', 'galerijflats', 2480],
      ['Horst-West', 'galerijflats', 2260],
      ['Galerijhof', 'galerijflats', 1930],
      ['Parkzoom', 'arbeiders'],
      ['Winkelhart De Horst', 'galerijflats', 540],
      ['Sporenbuurt', 'arbeiders'],
    ],
  },
  {
    naam: 'Wilgenborg',
    buurten: [
      ['Landgoed Wilgenborg', 'villas', 430],
      ['Beukenlaan', 'villas'],
      ['Hertenkamp', 'villas'],
      ['Zonnehoek', 'rijtjes'],
      ['Boswachterij', 'buitengebied', 160],
      ['Eikenrode', 'villas'],
    ],
  },
  {
    naam: 'Nieuw Meander',
    buurten: [
      ['Meander-Centrum', 'nieuwbouw', 1980],
      ['Waterrijk', 'nieuwbouw', 2210],
      ['Rietlanden', 'nieuwbouw', 1740],
      ['Vlinderveld', 'nieuwbouw', 1120],
      ['Oeverkwartier', 'nieuwbouw', 690],
      ['Kreekzoom', 'rijtjes', 840],
    ],
  },
  {
    naam: 'De Schans',
    buurten: [
      ['Bedrijventerrein De Schans', 'bedrijven', 0],
      ['Schanspolder', 'bedrijven', 45],
      ['Veerhaven', 'bedrijven', 0],
      ['Sluisbuurt', 'arbeiders', 720],
      ['Dijkzicht', 'arbeiders'],
      ['Steenoven', 'galerijflats', 980],
    ],
  },
  {
    naam: 'Oosterpolder',
    buurten: [
      ['Elzenkade', 'buitengebied', 240],
      ['Gehucht Rietmeer', 'buitengebied', 20],
      ['Oosterpolder', 'buitengebied', 185],
      ['Zwanenburg', 'dorp', 510],
      ['Vogelweide', 'buitengebied', 130],
      ['Hoge Akker', 'buitengebied', 95],
    ],
  },
  {
    naam: 'Elzerbroek',
    buurten: [
      ['Elzerbroek-Kern', 'dorp', 1460],
      ['Brink en Kerkpad', 'dorp', 880],
      ['Achter de Kerk', 'dorp'],
      ['Elzerbroek-Buiten', 'buitengebied', 320],
      ['Nieuwe Erven', 'nieuwbouw', 590],
      ['Molenakkers', 'dorp'],
    ],
  },
]
