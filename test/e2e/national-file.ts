/**
 * A small file as the publisher writes it, with places that the first list of the programme names and figures that are made up: one wijk by its
 * name, two by their codes, a name that two buurten have, a name that is none, and a gemeente in which somebody has to choose.
 */
const places: readonly (readonly [naam: string, gemeente: string, code: string, inwoners: number, ouderen: number])[] = [
  ['Nederland', 'Nederland', 'NL00', 17_900_000, 3_600_000],
  ['Haarlem', 'Haarlem', 'GM0392', 5000, 1000],
  ['Wijk 01 Oude Stad', 'Haarlem', 'WK039201', 2500, 500],
  ['Vijfhoek', 'Haarlem', 'BU03920105', 2500, 500],
  ['Wijk 12 Kleverpark', 'Haarlem', 'WK039212', 2500, 500],
  ['Kleverpark-zuid', 'Haarlem', 'BU03921207', 2500, 500],
  ['Nijmegen', 'Nijmegen', 'GM0268', 9000, 1500],
  ['Wijk 03 Nijmegen-Oud-West', 'Nijmegen', 'WK026803', 9000, 1500],
  ['Biezen', 'Nijmegen', 'BU02680320', 6000, 900],
  ['Wolfskuil', 'Nijmegen', 'BU02680321', 3000, 600],
  ['Tilburg', 'Tilburg', 'GM0855', 7400, 1200],
  ['Wijk 32 Groenewoud', 'Tilburg', 'WK085532', 7400, 1200],
  ['Groenewoud-Noord', 'Tilburg', 'BU08553201', 7400, 1200],
  ['Goirle', 'Goirle', 'GM0785', 3650, 900],
  ['Wijk 01 Goirle-Centrum', 'Goirle', 'WK078501', 3650, 900],
  ['Goirle-Centrum', 'Goirle', 'BU07850101', 1230, 470],
  ['Kerkstraat', 'Goirle', 'BU07850102', 2420, 430],
  ['Lansingerland', 'Lansingerland', 'GM1621', 4000, 600],
  ['Wijk 21 Berkel', 'Lansingerland', 'WK162121', 2000, 300],
  ['Oranjebuurt', 'Lansingerland', 'BU16212131', 2000, 300],
  ['Wijk 31 Bleiswijk', 'Lansingerland', 'WK162131', 2000, 300],
  ['Oranjebuurt', 'Lansingerland', 'BU16213141', 2000, 300],
  ['Amstelveen', 'Amstelveen', 'GM0362', 8000, 1600],
  ['Wijk 11 Westwijk-Noord', 'Amstelveen', 'WK036211', 4000, 800],
  ['Wijk 12 Westwijk-Zuid', 'Amstelveen', 'WK036212', 4000, 800],
  ['Utrecht', 'Utrecht', 'GM0344', 2600, 200],
  ['Wijk 05 Oost', 'Utrecht', 'WK034405', 2600, 200],
  ['Sterrenwijk', 'Utrecht', 'BU03440522', 2600, 200],
]

const soorten: Readonly<Record<string, string>> = { NL: 'Land', GM: 'Gemeente', WK: 'Wijk', BU: 'Buurt' }

const kop = [
  'Wijken en buurten',
  'Regioaanduiding/Gemeentenaam (naam)',
  'Regioaanduiding/Soort regio (omschrijving)',
  'Regioaanduiding/Codering (code)',
  'Bevolking/Aantal inwoners (aantal)',
  'Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)',
]

/** Kerncijfers; `85984NED` in its name makes it those of 2024. */
export const nationalCsv: string = `\uFEFF${[
  kop.map(naam => `"${naam}"`).join(';'),
  ...places.map(([naam, gemeente, code, inwoners, ouderen]) => {
    return `"${naam}";"${gemeente}";"${(soorten[code.slice(0, 2)] ?? '').padEnd(10)}";"${code.padEnd(10)}";${inwoners};${ouderen}`
  }),
].join('\r\n')}\r\n`
