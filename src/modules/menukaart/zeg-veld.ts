import { formatGetal } from '@buurtwijs/figures'
import type { Bedrag, Effect, Interventie, Inzet, Telling } from './schema.ts'
import type { VeldNaam } from './velden.ts'
import { nlNiveaus, onbekend, partijen, wwfhNiveaus } from './woorden.ts'

/** What a field says in Dutch, a line for each figure in it; `onbekend` when nobody knows. */
export function wordsOfVeld(interventie: Interventie, veld: VeldNaam): readonly string[] | typeof onbekend {
  const { bewijs, kosten, uren, regel, omvang, effecten, betaalt, profiteert } = interventie
  switch (veld) {
    case 'omvang':
      return each(omvang, sayTelling)
    case 'regel':
      return regel === onbekend ? onbekend : [regel.uitleg]
    case 'effecten':
      return each(effecten, sayEffect)
    case 'bewijs.nl':
      return bewijs.nl === onbekend ? onbekend : [nlNiveaus[bewijs.nl].nl]
    case 'bewijs.wwfh':
      return bewijs.wwfh === onbekend ? onbekend : [wwfhNiveaus[bewijs.wwfh].nl]
    case 'bewijs.toelichting':
      return bewijs.toelichting === onbekend ? onbekend : [bewijs.toelichting.tekst]
    case 'kosten.eenmalig':
      return each(kosten.eenmalig, sayBedrag)
    case 'kosten.perDeelnemer':
      return each(kosten.perDeelnemer, sayBedrag)
    case 'kosten.perJaar':
      return each(kosten.perJaar, sayBedrag)
    case 'uren.gevraagd':
      return each(uren.gevraagd, sayInzet)
    case 'uren.bespaard':
      return each(uren.bespaard, sayInzet)
    case 'betaalt':
    case 'profiteert': {
      const wie = veld === 'betaalt' ? betaalt : profiteert
      return wie === onbekend ? onbekend : [`${wie.partijen.map(partij => partijen[partij].nl).join(', ')}. ${wie.toelichting.tekst}`]
    }
    default: {
      const feit = interventie[veld]
      return feit === onbekend ? onbekend : [feit.tekst]
    }
  }
}

function each<T>(figures: readonly T[] | typeof onbekend, say: (figure: T) => string): readonly string[] | typeof onbekend {
  return figures === onbekend ? onbekend : figures.map(figure => say(figure))
}

function sayTelling(telling: Telling): string {
  return `${telling.wat}: ${sayWaarde(telling)}`
}

const soortWoorden = { gemeten: 'gemeten', verwacht: 'verwacht', doel: 'doel' } as const

/** Says of what an effect is known, and that it is of a whole theme where it is. */
function sayEffect(effect: Effect): string {
  const whole = effect.geldt === 'thema' ? ', van het hele thema samen' : ''
  return `${effect.wat}: ${effect.richting} (${sayWaarde(effect)}; ${soortWoorden[effect.soort]}${whole})`
}

function sayWaarde({ waarde, interval, eenheid }: Telling): string {
  const unit = eenheid === '%' ? '%' : ` ${eenheid}`
  if (waarde !== null) return `${sayGetal(waarde)}${unit}`
  return interval === onbekend ? onbekend : `${sayGetal(interval.onder)} tot ${sayGetal(interval.boven)}${unit}`
}

function sayBedrag({ wat, cent }: Bedrag): string {
  return `${wat}: € ${formatGetal(cent / 100, cent % 100 === 0 ? 0 : 2, 'nl')}`
}

function sayInzet({ wat, waarde, eenheid }: Inzet): string {
  return `${wat}: ${sayGetal(waarde)} ${eenheid}`
}

function sayGetal(getal: number): string {
  return formatGetal(getal, Number.isInteger(getal) ? 0 : 1, 'nl')
}
