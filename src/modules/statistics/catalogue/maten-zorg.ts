import { absoluut, inSectie, percentage, t, telling, verhouding, type MaatInSectie } from './build.ts'
import { rondAfOpVijf } from './sentences.ts'

const nietNodig = t(
  'Het zegt niet hoeveel mensen hulp nodig hebben maar niet krijgen.',
  'It does not say how many people need support but do not get it.',
)

/** Support that the municipality gives. Using it is neither good nor bad, so no direction. */
export const matenZorg: readonly MaatInSectie[] = inSectie('zorg', [
  verhouding({
    id: 'wmo-per-1000',
    naam: t('Hulp uit de Wmo per 1.000 inwoners', 'Wmo support per 1,000 residents'),
    eenheid: t('per 1.000 inwoners', 'per 1,000 residents'),
    wel: t(
      'Per 1.000 inwoners kregen zoveel mensen hulp op maat van de gemeente.',
      'Per 1,000 residents, this many people had tailored support from the municipality.',
    ),
    niet: nietNodig,
    kern: true,
    methode: 'wmo-en-jeugdzorg',
    gewicht: 'inwoners',
    uitTellingen: { soort: 'verhouding', factor: 1000, teller: ['wmo-clienten'], noemer: ['inwoners'] },
    kwb: ['Zorg/Wmo-cliënten relatief'],
    kwbEenheid: 'per 1 000 inwoners',
    werkboek: ['p_wmo_t'],
  }),
  telling({
    id: 'wmo-clienten',
    naam: t('Mensen met hulp uit de Wmo', 'People with Wmo support'),
    eenheid: t('personen', 'people'),
    wel: t('Zoveel inwoners kregen hulp op maat van de gemeente.', 'This many residents had tailored support from the municipality.'),
    niet: rondAfOpVijf,
    methode: 'wmo-en-jeugdzorg',
    kwb: ['Zorg/Wmo-cliënten'],
    werkboek: ['a_wmo_t'],
  }),
  percentage({
    id: 'jeugdzorg-pct',
    naam: t('Jongeren met jeugdzorg', 'Young people with youth care'),
    wel: t('Zoveel van elke 100 jongeren tot 23 jaar kregen jeugdzorg.', 'Of every 100 young people under 23, this many had youth care.'),
    niet: nietNodig,
    beeld: true,
    marge: absoluut(1),
    methode: 'wmo-en-jeugdzorg',
    kwb: ['Zorg/Percentage jongeren met jeugdzorg'],
    werkboek: ['p_jz_tn'],
  }),
  telling({
    id: 'jeugdzorg-aantal',
    naam: t('Jongeren met jeugdzorg: aantal', 'Young people with youth care: number'),
    eenheid: t('jongeren', 'young people'),
    wel: t('Zoveel jongeren tot 23 jaar kregen jeugdzorg.', 'This many young people under 23 had youth care.'),
    niet: t('Zorg die met een eigen budget (pgb) is betaald, telt niet mee.', 'Care paid from a personal budget is not counted.'),
    methode: 'wmo-en-jeugdzorg',
    kwb: ['Zorg/Jongeren met jeugdzorg in natura'],
    werkboek: ['a_jz_tn'],
  }),
])
