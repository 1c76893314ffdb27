import type { Tekst } from '@buurtwijs/figures'
import { absoluut, onbekendDeel, percentage, t, type MaatInSectie } from './build.ts'
import { rivmGezondheid } from './rivm-gezondheid.ts'
import type { RivmIndicator } from './rivm-indicator.ts'
import { rivmLeefstijlEnMeedoen } from './rivm-leefstijl.ts'

interface Leeftijd {
  readonly id: string
  readonly kort: string
  readonly groep: Tekst
  /** How publications name the group, by title or by code. */
  readonly titels: readonly string[]
  readonly bevolking: string
}

/** The 35 subjects of 50090NED and the seven that only 50120NED has. */
export const rivmIndicatoren: readonly RivmIndicator[] = [...rivmGezondheid, ...rivmLeefstijlEnMeedoen]

export const rivmLeeftijden: readonly Leeftijd[] = [
  {
    id: '18plus',
    kort: '18+',
    groep: t('inwoners van 18 jaar en ouder', 'residents aged 18 and over'),
    titels: ['18 jaar of ouder', '18 jaar en ouder', '18+', '20300'],
    bevolking: 'inwoners-18-plus',
  },
  {
    id: '65plus',
    kort: '65+',
    groep: t('inwoners van 65 jaar en ouder', 'residents aged 65 and over'),
    titels: ['65 jaar of ouder', '65 jaar en ouder', '65+', '80200'],
    bevolking: 'inwoners-65-plus',
  },
  {
    id: '18-65',
    kort: '18-64',
    groep: t('inwoners van 18 tot 65 jaar', 'residents aged 18 to 64'),
    titels: ['18 tot 65 jaar', '18-65', '18 tot en met 64 jaar', '53115'],
    bevolking: 'inwoners-18-64',
  },
]

/** Every figure of this publication is a model estimate, at every level up to the country. */
function maatOf(indicator: RivmIndicator, leeftijd: Leeftijd): MaatInSectie {
  const { slug, titel, sectie, polariteit, marge, inBeeld, naam, zin, niet } = indicator
  const isRow = leeftijd.id === '18plus' ? inBeeld !== 'niet' : leeftijd.id === '65plus' && inBeeld.endsWith('en-65-plus')
  const isKern = leeftijd.id === '18plus' && inBeeld.startsWith('kern')
  return {
    sectie,
    ...percentage({
      id: `${slug}-${leeftijd.id}`,
      naam: t(`${naam.nl} (${leeftijd.kort})`, `${naam.en} (${leeftijd.kort})`),
      wel: t(`Zoveel van elke 100 ${leeftijd.groep.nl} ${zin.nl}.`, `Of every 100 ${leeftijd.groep.en}, this many ${zin.en}.`),
      niet,
      polariteit,
      marge: absoluut(marge),
      bevolking: leeftijd.bevolking,
      deelVanGewicht: onbekendDeel,
      methode: 'rivm-modelschatting',
      schatting: 'model',
      thuistabel: 'rivm-gezondheid',
      ...(isKern ? { kern: true } : isRow ? { beeld: true } : {}),
      elders: { 'rivm-gezondheid': [{ paden: [`*/${titel}`], eenheden: ['%', ''], dimensies: { Leeftijd: leeftijd.titels } }] },
    }),
  }
}

export const matenRivm: readonly MaatInSectie[] = rivmIndicatoren.flatMap(indicator =>
  rivmLeeftijden.map(leeftijd => maatOf(indicator, leeftijd)),
)
