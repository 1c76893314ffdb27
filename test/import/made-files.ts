/** Small files as the publishers write them, about Dijkveen, a made-up gemeente. Each test spoils one of them in its own way. */

const kwbKop = [
  'Wijken en buurten',
  'Regioaanduiding/Gemeentenaam (naam)',
  'Regioaanduiding/Soort regio (omschrijving)',
  'Regioaanduiding/Codering (code)',
  'Bevolking/Aantal inwoners (aantal)',
  'Bevolking/Leeftijdsgroepen/65 jaar of ouder (aantal)',
]

const kwbRijen = [
  '"Nederland";"Nederland";"Land      ";"NL00      ";17000000;3600000',
  '"Dijkveen";"Dijkveen";"Gemeente  ";"GM9801    ";1805;400',
  '"Wijk 00 Oost";"Dijkveen";"Wijk      ";"WK980100  ";1805;400',
  '"Het Eiland";"Dijkveen";"Buurt     ";"BU98010001";1800;395',
  '"Leegveld";"Dijkveen";"Buurt     ";"BU9801AA02";5;.',
]

function csv(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`
}

/** Kerncijfers of five areas; `85984NED` in its name makes it those of 2024. */
export const kwbCsv: string = csv([kwbKop.map(naam => `"${naam}"`).join(';'), ...kwbRijen])

/** Health figures as an untyped data set: padded numbers, a suppressed cell, a question that was not asked. */
export const rivmCsv: string = [
  '"ID";"Leeftijd";"Marges";"WijkenEnBuurten";"Perioden";"Gemeentenaam_1";"SoortRegio_2";"Codering_3";"Eenzaam_28";"MatigVeelRegieOverEigenLeven_27";"Overgewicht_9"',
  '"0";"20300";"MW00000";"NL01      ";"2020JJ00";"Nederland";"Land      ";"NL01      ";"    47.0";"";"    50.8"',
  '"1";"20300";"MW00000";"GM9801    ";"2020JJ00";"Dijkveen";"Gemeente  ";"GM9801    ";"    44.1";"";"    53.2"',
  '"2";"20300";"MW00000";"BU98010001";"2020JJ00";"Dijkveen";"Buurt     ";"BU98010001";"       .";"";"       ."',
  '',
].join('\r\n')

/** An own file with names that leave no doubt. */
export const eigenCsv: string = 'code;jaar;maat;waarde\nBU98010001;2024;Moestuinen;12\nBU9801AA02;2024;Moestuinen;3,5\n'

/** Key figures by code, as a selection through the Api gives them. */
export const opCodeJson: string = JSON.stringify({ GM9801: { AantalInwoners_5: 1805 }, BU98010001: { AantalInwoners_5: 1800 } })

/**
 * Kerncijfers of a whole country in CSV, large enough to be caught in the middle of its import: `columns` figures for each of `areas` buurten.
 */
export function bigKwbCsv(areas: number, columns: number): string {
  const kop = [
    'Wijken en buurten',
    'Regioaanduiding/Codering (code)',
    ...Array.from({ length: columns }, (_, i) => `Bevolking/Onderwerp ${i} (aantal)`),
  ]
  const rows = Array.from({ length: areas }, (_, row) => {
    const code = `BU${String(10_000_000 + row)}`
    const figures = Array.from({ length: columns }, (_, column) => (row * 31 + column * 7) % 9973)
    return `"Buurt ${row}";"${code}";${figures.join(';')}`
  })
  return csv([kop.map(naam => `"${naam}"`).join(';'), ...rows])
}
