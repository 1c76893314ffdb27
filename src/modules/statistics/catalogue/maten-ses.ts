import { absoluut, inSectie, opVeelvoud, percentage, score, t, telling, type Invoer, type MaatInSectie } from './build.ts'
import { nietWaarom } from './sentences.ts'

/** Scores and shares of SES-WOA, about households in a buurt and never about a person. */
export const matenSes: readonly MaatInSectie[] = inSectie('inkomen', [
  score({
    id: 'ses-score',
    naam: t('Sociaal-economische score (SES-WOA)', 'Socio-economic score (SES-WOA)'),
    eenheid: t('score', 'score'),
    wel: t(
      'Boven nul is er meer welvaart, opleiding en werk dan gemiddeld in Nederland.',
      'Above zero there is more wealth, education and work than the Dutch mean.',
    ),
    niet: t('De score zegt iets over de buurt, niet over een persoon.', 'The score says something about the area, not about a person.'),
    kern: true,
    decimalen: 3,
    polariteit: 'meer-is-gunstig',
    marge: absoluut(0.05),
    ...uitSes('SES-WOA/Totaalscore/Gemiddelde score', 'Getal'),
  }),
  score({
    id: 'ses-spreiding',
    naam: t('Verschillen binnen de buurt (SES-WOA)', 'Differences within the area (SES-WOA)'),
    eenheid: t('score', 'score'),
    wel: t(
      'Hoe hoger dit getal, hoe meer de huishoudens hier van elkaar verschillen.',
      'The higher this number, the more the households here differ from one another.',
    ),
    niet: nietWaarom,
    decimalen: 3,
    marge: absoluut(0.05),
    ...uitSes('Spreiding/Spreiding totaal/Waarde', 'Getal'),
  }),
  telling({
    id: 'ses-huishoudens',
    naam: t('Huishoudens in de SES-score', 'Households in the SES score'),
    eenheid: t('huishoudens', 'households'),
    wel: t('Over zoveel huishoudens gaat de sociaal-economische score.', 'The socio-economic score is about this many households.'),
    niet: t(
      'Dit is afgerond op honderd en telt mensen in instellingen niet mee.',
      'This is rounded to a hundred and leaves out people in institutions.',
    ),
    afronding: opVeelvoud(100),
    ...uitSes('Particuliere huishoudens', 'Aantal'),
  }),
  ...[
    { id: 'laag', titel: 'Laag', nl: 'Laag opgeleide huishoudens', en: 'Households with low education' },
    { id: 'midden', titel: 'Middelbaar', nl: 'Middelbaar opgeleide huishoudens', en: 'Households with medium education' },
    { id: 'hoog', titel: 'Hoog', nl: 'Hoog opgeleide huishoudens', en: 'Households with high education' },
  ].map(niveau =>
    percentage({
      id: `ses-opleiding-${niveau.id}`,
      naam: t(niveau.nl, niveau.en),
      wel: t(
        `Zoveel van elke 100 huishoudens horen bij de groep: ${niveau.nl.toLowerCase()}.`,
        `Of every 100 households, this many belong to the group: ${niveau.en.toLowerCase()}.`,
      ),
      niet: t(
        'Van veel oudere mensen is de opleiding niet bekend en dus geschat.',
        'For many older people education is unknown and therefore estimated.',
      ),
      bevolking: 'ses-huishoudens',
      ...uitSes(`Opleidingsniveau/${niveau.titel}/Waarde`, '%'),
    }),
  ),
])

function uitSes(pad: string, eenheid: string): Pick<Invoer, 'methode' | 'thuistabel' | 'elders'> {
  return { methode: 'ses-woa', thuistabel: 'ses-woa', elders: { 'ses-woa': [{ paden: [pad], eenheden: [eenheid] }] } }
}
