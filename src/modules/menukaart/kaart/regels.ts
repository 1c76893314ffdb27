import type { Regel } from '../schema.ts'

function aantal(maat: string) {
  return { soort: 'aantal' as const, maat }
}

function percentage(maat: string) {
  return { soort: 'percentage' as const, maat }
}

/** Rules that several entries share. No office publishes how many frail people live in a buurt, so a rule says how near it comes. */
export const regels = {
  alleInwoners: {
    delen: [aantal('inwoners')],
    telt: 'mensen',
    zegt: 'precies',
    uitleg: 'Alle inwoners van het gebied.',
  },
  vanaf65: {
    delen: [aantal('inwoners-65-plus')],
    telt: 'mensen',
    zegt: 'hoogstens',
    uitleg: 'Alle inwoners van 65 jaar en ouder. Hoeveel van hen kwetsbaar zijn, is per buurt niet bekend.',
  },
  beperktVanaf65: {
    delen: [percentage('ernstig-beperkt-65plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Mensen van 65 jaar en ouder die zich ernstig beperkt voelen door hun gezondheid. Dat is niet hetzelfde als kwetsbaar.',
  },
  moeiteMetBewegenVanaf65: {
    delen: [percentage('beperking-bewegen-65plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Mensen van 65 jaar en ouder die moeite hebben met bewegen. Wie een hoger valrisico heeft, is per buurt niet bekend.',
  },
  eenzaam: {
    delen: [percentage('eenzaam-18plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Volwassenen die zich eenzaam voelen, met weinig of met veel mensen om zich heen.',
  },
  eenzaamVanaf65: {
    delen: [percentage('eenzaam-65plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Mensen van 65 jaar en ouder die zich eenzaam voelen.',
  },
  mantelzorgers: {
    delen: [percentage('mantelzorgers-18plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Volwassenen die mantelzorg geven. Hoe zwaar dat voor hen is, telt hier niet mee.',
  },
  psychischeKlachten: {
    delen: [percentage('psychische-klachten-18plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Volwassenen met psychische klachten.',
  },
  kindGezinnen: {
    delen: [percentage('huishoudens-met-kinderen-pct')],
    telt: 'huishoudens',
    zegt: 'hoogstens',
    uitleg: 'Huishoudens met kinderen, van elke leeftijd.',
  },
  geboorten: {
    delen: [aantal('geboorte')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Kinderen die in een jaar geboren worden. De doelgroep loopt van voor de geboorte tot ongeveer twee jaar, en is dus groter.',
  },
  jongeren: {
    delen: [aantal('inwoners-15-24')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Inwoners van 15 tot 25 jaar.',
  },
  overgewicht: {
    delen: [percentage('overgewicht-18plus')],
    telt: 'mensen',
    zegt: 'ongeveer',
    uitleg: 'Volwassenen met overgewicht. Een gezonde leefstijl gaat over meer dan gewicht.',
  },
  chronischZiek: {
    delen: [percentage('langdurige-aandoening-18plus')],
    telt: 'mensen',
    zegt: 'hoogstens',
    uitleg:
      'Volwassenen met een langdurige aandoening. Hoeveel van hen voor deze behandeling in aanmerking komen, is per buurt niet bekend.',
  },
} satisfies Record<string, Regel>
