import { formatGetal } from '@buurtwijs/figures'
import type { Taal } from '@buurtwijs/figures'

/** The sentences in which an advice explains itself, in the language of who reads it. */
interface Zinnen {
  readonly helptBij: (uitdaging: string, waarom: string, ook: readonly string[]) => string
  readonly uitGesprekken: string
  readonly verlopen: (naam: string, sinds: string) => string
  readonly omvangOnbekend: string
  readonly omvangKlein: string
  readonly omvang: (aantal: string, onder: string, boven: string, uit: string) => string
  readonly kostenOnbekend: string
  readonly budgetOnbekend: (bedrag: string) => string
  readonly kosten: (bedrag: string, past: boolean) => string
  readonly vol: (trekkers: number, perTrekker: number, lopend: number) => string
  readonly teDuur: (samen: string, er: string) => string
  readonly teVeelUren: (samen: string, er: string) => string
  readonly euro: string
  readonly onbekend: string
}

const zinnen: Readonly<Record<Taal, Zinnen>> = {
  nl: {
    helptBij: (uitdaging, waarom, ook) =>
      `Kan helpen bij ${uitdaging}: ${waarom}.${ook.length === 0 ? '' : ` Ook bij: ${ook.join(', ')}.`}`,
    uitGesprekken: 'dat komt uit gesprekken, zonder cijfer',
    verlopen: (naam, sinds) => `${naam}, maar verlopen sinds ${sinds}.`,
    omvangOnbekend: 'Hoe groot de doelgroep hier is, is niet bekend.',
    omvangKlein: 'De doelgroep is hier heel klein: minder dan 10.',
    omvang: (aantal, onder, boven, uit) =>
      `De doelgroep is hier ongeveer ${aantal}, tussen ${onder} en ${boven}${uit === '' ? '' : ` (${uit})`}.`,
    kostenOnbekend: 'Wat het kost, is niet bekend.',
    budgetOnbekend: bedrag => `Het kost ${bedrag}; uw budget is niet bekend.`,
    kosten: (bedrag, past) => `Het kost ${bedrag}, dat is ${past ? 'binnen' : 'boven'} uw budget.`,
    vol: (trekkers, perTrekker, lopend) =>
      `Met ${trekkers} trekkers die elk ${perTrekker} dingen tegelijk doen, is het netwerk vol.${lopend === 0 ? '' : ` In het plan staan er al ${lopend}.`}`,
    teDuur: (samen, er) => `Samen met de rest kost dit ${samen}, en er is ${er}.`,
    teVeelUren: (samen, er) => `Samen met de rest vraagt dit ${samen} fte, en er is ${er} fte.`,
    euro: 'euro',
    onbekend: 'onbekend',
  },
  en: {
    helptBij: (uitdaging, waarom, ook) =>
      `May help with ${uitdaging}: ${waarom}.${ook.length === 0 ? '' : ` Also with: ${ook.join(', ')}.`}`,
    uitGesprekken: 'that comes from talks, without a figure',
    verlopen: (naam, sinds) => `${naam}, but expired since ${sinds}.`,
    omvangOnbekend: 'How large the target group is here, is not known.',
    omvangKlein: 'The target group is very small here: fewer than 10.',
    omvang: (aantal, onder, boven, uit) =>
      `The target group here is about ${aantal}, between ${onder} and ${boven}${uit === '' ? '' : ` (${uit})`}.`,
    kostenOnbekend: 'What it costs, is not known.',
    budgetOnbekend: bedrag => `It costs ${bedrag}; your budget is not known.`,
    kosten: (bedrag, past) => `It costs ${bedrag}, which is ${past ? 'within' : 'above'} your budget.`,
    vol: (trekkers, perTrekker, lopend) =>
      `With ${trekkers} people leading ${perTrekker} things each, the network is full.${lopend === 0 ? '' : ` The plan holds ${lopend} already.`}`,
    teDuur: (samen, er) => `Together with the rest this costs ${samen}, and there is ${er}.`,
    teVeelUren: (samen, er) => `Together with the rest this asks ${samen} fte, and there is ${er} fte.`,
    euro: 'euros',
    onbekend: 'unknown',
  },
}

export function zinnenIn(taal: Taal): Zinnen {
  return zinnen[taal]
}

/** An amount in whole euros, in words of a sentence. */
export function sayEuro(cent: number, taal: Taal): string {
  return `${formatGetal(cent / 100, 0, taal)} ${zinnen[taal].euro}`
}

export function sayGetal(getal: number | null, taal: Taal): string {
  return getal === null ? zinnen[taal].onbekend : formatGetal(getal, Number.isInteger(getal) ? 0 : 1, taal)
}
