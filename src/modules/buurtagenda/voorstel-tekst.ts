import type { Taal } from '@buurtwijs/figures'
import { formatGetal, formatMensen, peopleFromPercentage } from '@buurtwijs/figures'
import { sayPercentage, uitspraken } from '../buurtbeeld/index.ts'
import type { CatalogusMaat } from '../statistics/index.ts'
import type { Feit, Maatstaf } from './voorstel/feit.ts'
import type { Voorstel } from './voorstel/stel-voor.ts'

/** The three texts of a challenge or a strength, as they are proposed; a network writes its own over them. */
export interface VoorstelTekst {
  readonly titel: string
  readonly wat: string
  readonly waarom: string
  readonly gevolg: string
}

/** Writes what is proposed. What only voices bring up has no figures to tell of. */
export function writeVoorstel(
  { onderwerp, kant, weging, stemmen, isTweezijdig }: Voorstel,
  maat: CatalogusMaat | null,
  taal: Taal,
): VoorstelTekst {
  const about = isTweezijdig && maat ? `: ${maat.naam[taal]}` : ''
  const titel = ((kant === 'kracht' ? onderwerp.kracht : null) ?? onderwerp.uitdaging)[taal] + about
  const feit = weging?.feit
  return {
    titel: weging === null ? onderwerp.naam[taal] : titel,
    wat: feit && maat ? `${sayFeit(feit, maat, taal)}${sayStemmen(stemmen.inzichten, taal)}` : sayStemmen(stemmen.inzichten, taal).trim(),
    waarom: onderwerp.waarom[taal],
    gevolg: feit && maat && kant === 'uitdaging' ? sayGevolg(feit, maat, taal) : '',
  }
}

function sayFeit(feit: Feit, maat: CatalogusMaat, taal: Taal): string {
  const uitspraak = uitspraken[maat.id]
  const fact = uitspraak ? sayPercentage(feit.waarde, uitspraak, taal) : `${maat.naam[taal]}: ${withUnit(feit.waarde, maat, taal)}`
  const beside = [
    feit.land === null
      ? null
      : { nl: `landelijk ${withUnit(feit.land.waarde, maat, taal)}`, en: `nationally ${withUnit(feit.land.waarde, maat, taal)}` }[taal],
    feit.gelijken === null
      ? null
      : {
          nl: `in vergelijkbare buurten ${withUnit(feit.gelijken.waarde, maat, taal)}`,
          en: `in similar neighbourhoods ${withUnit(feit.gelijken.waarde, maat, taal)}`,
        }[taal],
  ].filter(each => each !== null)
  const exact = uitspraak ? ` (${withUnit(feit.waarde, maat, taal)})` : ''
  const estimate = feit.schatting === 'model' ? { nl: ' Dit is een schatting.', en: ' This is an estimate.' }[taal] : ''
  return `${capital(fact)}${exact}; ${beside.join({ nl: ' en ', en: ' and ' }[taal])}.${estimate}`
}

function sayStemmen(inzichten: number, taal: Taal): string {
  if (inzichten === 0) return ''
  return {
    nl: ` In de buurt ${inzichten === 1 ? 'kwam dit één keer' : `kwam dit ${inzichten} keer`} ter sprake.`,
    en: ` It came up ${inzichten === 1 ? 'once' : `${inzichten} times`} in the neighbourhood.`,
  }[taal]
}

/** How many people it would be about at the level of peers, or else of the country. */
function sayGevolg({ waarde, bevolking, gelijken, land }: Feit, maat: CatalogusMaat, taal: Taal): string {
  const beside: Maatstaf | null = gelijken ?? land
  if (beside === null || bevolking === null || maat.polariteit === 'geen') return ''
  const difference = Math.min(100, Math.abs(waarde - beside.waarde))
  const people = peopleFromPercentage(difference, bevolking)
  if (people === null || people.soort === 'minder-dan') return ''
  const count = formatMensen(people, taal)
  const isFewer = waarde > beside.waarde
  const where = gelijken === null ? { nl: 'het land', en: 'the country' } : { nl: 'vergelijkbare buurten', en: 'similar neighbourhoods' }
  return {
    nl: `Op het niveau van ${where.nl} zouden het er ${count} ${isFewer ? 'minder' : 'meer'} zijn.`,
    en: `At the level of ${where.en} there would be ${count} ${isFewer ? 'fewer' : 'more'}.`,
  }[taal]
}

function withUnit(waarde: number, maat: CatalogusMaat, taal: Taal): string {
  const eenheid = maat.eenheid[taal]
  const getal = formatGetal(waarde, maat.decimalen, taal)
  return eenheid === '%' ? `${getal}%` : `${getal} ${eenheid}`
}

function capital(text: string): string {
  return text.startsWith('é') ? `E${text.slice(1)}` : text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
}
