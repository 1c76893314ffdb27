import { codeOf, sumOf } from './instrument.ts'
import type { Antwoorden, Instrument, Item } from './instrument.ts'

const vragen = [
  'dat u gelukkig was?',
  'dat u geïnteresseerd was in het leven?',
  'dat u tevreden was?',
  'dat u iets belangrijks hebt bijgedragen aan de samenleving?',
  'dat u deel uitmaakte van een gemeenschap (zoals een sociale groep, uw buurt, uw stad)?',
  'dat onze samenleving beter wordt voor mensen?',
  'dat mensen in principe goed zijn?',
  'dat u begrijpt hoe onze maatschappij werkt?',
  'dat u de meeste aspecten van uw persoonlijkheid graag mocht?',
  'dat u goed kon omgaan met uw alledaagse verantwoordelijkheden?',
  'dat u warme en vertrouwde relaties met anderen had?',
  'dat u werd uitgedaagd om te groeien of een beter mens te worden?',
  'dat u zelfverzekerd uw eigen ideeën en meningen gedacht en geuit hebt?',
  'dat uw leven een richting of zin heeft?',
] as const

const delen = [
  { id: 'emotioneel', van: 1, tot: 3, naam: { nl: 'Emotioneel welbevinden', en: 'Emotional well-being' } },
  { id: 'sociaal', van: 4, tot: 8, naam: { nl: 'Sociaal welbevinden', en: 'Social well-being' } },
  { id: 'psychisch', van: 9, tot: 14, naam: { nl: 'Psychologisch welbevinden', en: 'Psychological well-being' } },
] as const

const codes = vragen.map((_, index) => `mhc_${index + 1}`)
const between = (van: number, tot: number) => codes.slice(van - 1, tot)
const gevoel = between(1, 3)
const rest = between(4, 14)

/** How many of these items lie in a range; null when one is missing. */
function countIn(antwoorden: Antwoorden, items: readonly string[], isIn: (code: number) => boolean): number | null {
  return sumOf(antwoorden, items, { telt: code => Number(isIn(code)) })
}

/** At least one of the three about feeling, and at least six of the eleven others, nearly every day or every day; or never or once or twice. */
function deel(antwoorden: Antwoorden): string | null {
  if (codes.some(code => codeOf(antwoorden, code) === null)) return null
  const has = (isIn: (code: number) => boolean) =>
    (countIn(antwoorden, gevoel, isIn) ?? 0) >= 1 && (countIn(antwoorden, rest, isIn) ?? 0) >= 6
  if (has(code => code >= 4)) return 'floreert'
  return has(code => code <= 1) ? 'kwijnt' : 'tussenin'
}

export const mhcSf: Instrument = {
  id: 'mhc-sf',
  versie: '1',
  naam: { nl: 'Positieve geestelijke gezondheid (MHC-SF, 14 vragen)', en: 'Positive mental health (MHC-SF, 14 questions)' },
  wat: {
    nl: 'Hoe goed mensen zich voelen, of zij erbij horen, en of zij hun leven de moeite waard vinden.',
    en: 'How well people feel, whether they belong, and whether they find their life worthwhile.',
  },
  items: codes.map((code, index): Item => {
    const part = delen.find(({ van, tot }) => index + 1 >= van && index + 1 <= tot)
    return { code, over: { nl: `${part?.naam.nl}, vraag ${index + 1}`, en: `${part?.naam.en}, question ${index + 1}` } }
  }),
  keuzes: ['0', '1', '2', '3', '4', '5'],
  licentie: { nl: 'Vrij te gebruiken met bronvermelding.', en: 'Free to use with the source.' },
  bron: 'Keyes, C.L.M. (2002); Lamers, S.M.A., Westerhof, G.J., Bohlmeijer, E.T., Ten Klooster, P.M. & Keyes, C.L.M. (2011). Evaluating the psychometric properties of the Mental Health Continuum-Short Form (MHC-SF). Journal of Clinical Psychology, 67, 99-110.',
  woordenUit: 'De Beurs, E. e.a. (2022). Bijlage: Mental Health Continuum – Short Form. Tijdschrift voor Gedragstherapie, 55(2)',
  bewoording: {
    vooraf: 'In de afgelopen maand, hoe vaak had u het gevoel …',
    items: Object.fromEntries(codes.map((code, index) => [code, `… ${vragen[index]}`])),
    keuzes: { 0: 'Nooit', 1: '1 of 2 keer', 2: 'Ongeveer 1 keer per week', 3: '2 of 3 keer per week', 4: 'Bijna elke dag', 5: 'Elke dag' },
  },
  hash: '4fe6057d0d568ca8f2d84756110b3ac4660b62749f7c153bc7c0822991fbb0b3',
  schalen: [
    {
      id: 'totaal',
      naam: { nl: 'Welbevinden', en: 'Well-being' },
      laagst: 0,
      hoogst: 70,
      meerIs: 'gunstig',
      scoor: antwoorden => sumOf(antwoorden, codes),
    },
    ...delen.map(({ id, van, tot, naam }) => ({
      id,
      naam,
      laagst: 0,
      hoogst: (tot - van + 1) * 5,
      meerIs: 'gunstig' as const,
      scoor: (antwoorden: Antwoorden) => sumOf(antwoorden, between(van, tot)),
    })),
  ],
  indeling: {
    naam: { nl: 'Hoe het gaat', en: 'How people are doing' },
    klassen: [
      { id: 'floreert', naam: { nl: 'Floreert', en: 'Flourishing' } },
      { id: 'tussenin', naam: { nl: 'Tussenin', en: 'Moderate' } },
      { id: 'kwijnt', naam: { nl: 'Kwijnt', en: 'Languishing' } },
    ],
    deel,
  },
  magNamens: false,
}
