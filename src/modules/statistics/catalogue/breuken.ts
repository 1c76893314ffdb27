import { t } from './build.ts'
import type { Tekst } from '@buurtwijs/figures'

/** A change of method between two years: a line may be drawn up to it and from it on, never across. */
export interface Breuk {
  readonly maat: string
  readonly tussen: readonly [vorig: number, volgend: number]
  readonly reden: Tekst
}

const autos = t(
  "Vanaf 2019 telt CBS alleen auto's die verzekerd zijn en de weg op mogen.",
  'From 2019 Statistics Netherlands counts only cars that are insured and allowed on the road.',
)
const grond = t(
  'Vanaf 2022 gebruikt CBS een nieuwere kaart van het gebruik van de grond.',
  'From 2022 Statistics Netherlands uses a newer map of land use.',
)
const scholen = t('Vanaf 2018 berekent CBS dit op een andere manier.', 'From 2018 Statistics Netherlands computes this in another way.')

/** Only breaks that the publisher states or that its column names show. The page grensjaren-en-breuken tells them to readers. */
export const breuken: readonly Breuk[] = [
  {
    maat: 'afstand-huisarts',
    tussen: [2019, 2020],
    reden: t(
      'Vanaf 2020 komt de lijst van huisartsen uit een andere bron en tellen nevenadressen niet meer mee.',
      'From 2020 the list of GPs comes from another source and branch addresses no longer count.',
    ),
  },
  { maat: 'afstand-basisschool', tussen: [2017, 2018], reden: scholen },
  { maat: 'basisscholen-binnen-3-km', tussen: [2017, 2018], reden: scholen },
  { maat: 'autos', tussen: [2018, 2019], reden: autos },
  { maat: 'autos-per-huishouden', tussen: [2018, 2019], reden: autos },
  { maat: 'autos-per-km2', tussen: [2018, 2019], reden: autos },
  { maat: 'oppervlakte-land', tussen: [2021, 2022], reden: grond },
  { maat: 'oppervlakte-water', tussen: [2021, 2022], reden: grond },
  { maat: 'bevolkingsdichtheid', tussen: [2021, 2022], reden: grond },
  {
    maat: 'woz-waarde',
    tussen: [2019, 2020],
    reden: t(
      'Vanaf 2020 telt CBS andere gebouwen als woning (uit de registratie van adressen en gebouwen).',
      'From 2020 Statistics Netherlands counts other buildings as homes (from the register of addresses and buildings).',
    ),
  },
  {
    maat: 'bijstand-aantal',
    tussen: [2014, 2015],
    reden: t('In 2015 ging de Participatiewet in.', 'The Participation Act came into force in 2015.'),
  },
  {
    maat: 'zorgkosten-ggz',
    tussen: [2021, 2022],
    reden: t(
      'Vanaf 2022 wordt geestelijke gezondheidszorg op een andere manier betaald.',
      'From 2022 mental health care is paid for in another way.',
    ),
  },
]

export function findBreuken(maat: string): readonly Breuk[] {
  return breuken.filter(breuk => breuk.maat === maat)
}
