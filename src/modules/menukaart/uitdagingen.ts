import type { Tekst } from '@buurtwijs/figures'

/**
 * What an entry can be an answer to. The first fifteen are the subjects on which figures of a buurt can differ, under the names that challenges
 * have elsewhere; the others come from talks, because no published figure of a buurt tells them.
 */
export const uitdagingen = {
  ouderen: { nl: 'Ouder worden', en: 'Growing older' },
  'alleen-wonen': { nl: 'Alleen wonen', en: 'Living alone' },
  mantelzorg: { nl: 'Zorgen voor een ander', en: 'Caring for somebody' },
  vrijwilligers: { nl: 'Vrijwilligers', en: 'Volunteers' },
  rondkomen: { nl: 'Rondkomen', en: 'Making ends meet' },
  welvaart: { nl: 'Welvaart, opleiding en werk', en: 'Wealth, education and work' },
  gezondheid: { nl: 'Gezondheid', en: 'Health' },
  beperkingen: { nl: 'Beperkingen', en: 'Limitations' },
  somberheid: { nl: 'Somberheid en stress', en: 'Low mood and stress' },
  'eigen-regie': { nl: 'Eigen regie', en: 'Being in control' },
  eenzaamheid: { nl: 'Eenzaamheid', en: 'Loneliness' },
  bewegen: { nl: 'Bewegen', en: 'Exercise' },
  gewicht: { nl: 'Gewicht', en: 'Weight' },
  roken: { nl: 'Roken', en: 'Smoking' },
  alcohol: { nl: 'Alcohol', en: 'Alcohol' },
  vallen: { nl: 'Vallen', en: 'Falls' },
  dementie: { nl: 'Dementie', en: 'Dementia' },
  'laatste-levensfase': { nl: 'De laatste levensfase', en: 'The last phase of life' },
  jeugd: { nl: 'Opgroeien', en: 'Growing up' },
  gezondheidsvaardigheden: { nl: 'Informatie over gezondheid begrijpen', en: 'Understanding health information' },
  leefomgeving: { nl: 'Gezonde leefomgeving', en: 'Healthy surroundings' },
  'druk-op-huisarts': { nl: 'Drukte bij de huisarts', en: 'Pressure on general practice' },
  'druk-op-wijkverpleging': { nl: 'Drukte in de wijkverpleging', en: 'Pressure on district nursing' },
  'druk-op-ziekenhuis': { nl: 'Veel zorg in het ziekenhuis', en: 'Much care in hospital' },
  wachttijden: { nl: 'Lang wachten op hulp', en: 'Long waits for help' },
  samenwerken: { nl: 'Samenwerken van professionals', en: 'Professionals working together' },
  leren: { nl: 'Weten wat werkt', en: 'Knowing what works' },
} as const satisfies Record<string, Tekst>
export type Uitdaging = keyof typeof uitdagingen
