import type { VergelijkMessages } from './vergelijk.ts'

export const vergelijkEn: VergelijkMessages = {
  menu: 'About this place',
  links: { beeld: 'The picture', overzicht: 'All figures at a glance', gelijken: 'Places that are alike' },
  gelijken: soorten => `${soorten.slice(0, 1).toUpperCase()}${soorten.slice(1)} that are alike`,
  ongeveer: aantal => `about ${aantal}`,
  minderDanEen: 'fewer than one',
  zeker: { b95: '95% sure', b998: '99.8% sure' },
  bereik: (onder, boven) => `${onder} – ${boven}`,
  afronding: (onder, boven) => `because of rounding somewhere between ${onder} and ${boven}`,
  beeld: {
    zetErnaast: soorten => `Set ${soorten} that are alike beside the figures`,
    staatErnaast: (aantal, soorten) =>
      `Beside the figures stands the middle one of the ${aantal} ${soorten} that are most alike. Mind an estimate: in such ${soorten} it is alike by itself.`,
    haalWeg: 'Take them away',
  },
  lijst: {
    titel: (naam, soorten) => `${soorten.slice(0, 1).toUpperCase()}${soorten.slice(1)} that are like ${naam}`,
    intro: (aantal, soorten, totaal) =>
      `These are the ${aantal} ${soorten} in the country that are most like it, of ${totaal}. They are alike in who live there and in what kind of homes. How things are going does not count.`,
    uitleg: 'How we look for places that are alike',
    geen: 'There is no list now',
    kolommen: { gebied: 'Place', afstand: 'How much alike', verschil: 'In what it differs' },
    afstand: { sterk: 'very much alike', redelijk: 'alike', weinig: 'a little alike' },
    getal: afstand => `distance ${afstand}`,
    rest: 'The rest',
    aandeel: deel => `${deel} of the difference`,
    bekend: deel => `${deel} could be compared`,
    stabiel: {
      vast: 'This list is steady.',
      'redelijk-vast': 'This list is fairly steady.',
      wisselend: 'This list changes. Use it as an impression.',
    },
    stabielUitleg: (gebleven, van, perioden) => `With the figures of ${perioden}, ${gebleven} of the ${van} were on it too.`,
    stabielOnbekend: 'How steady this list is, is not known: there are no earlier figures of the whole country.',
    naarCijfers: soorten => `Set the figures beside those of ${soorten} that are alike`,
    kies: {
      titel: 'Choose what to compare on',
      uitleg: 'Every feature counts the same, until you choose otherwise.',
      gewichten: { '0': 'does not count', '0.5': 'counts half', '1': 'counts as usual', '2': 'counts double', '5': 'counts five times' },
      laatWeg: 'leave out',
      reden: {
        'niet-geimporteerd': 'not imported for the whole country',
        'eigen-cijfer-ontbreekt': 'not known here',
        'geen-verschil': 'nearly the same everywhere',
        'niet-gekozen': 'left out',
      },
      zoek: 'Search again',
      wis: 'Back to the usual choice',
      eigenKeuze: 'You see a list with your own choice. On other pages we compare with the usual choice.',
    },
  },
  overzicht: {
    titel: naam => `${naam}: all figures at a glance`,
    intro: naam => `Every figure is a row. So you see at once in what ${naam} stands out, and in what not.`,
    schaal: soorten =>
      `The line runs from the lowest to the highest figure of all ${soorten}. Each quarter of the line holds a quarter of the ${soorten}. The block is the middle half, the tick the middle.`,
    zonderSchaal: 'spread over the country not known',
    toeval: ({ naam, getoetst, verschillend, toevallig }) =>
      `Tested beside ${naam}: ${getoetst}. Of those ${verschillend.b95} clearly ${verschillend.b95 === 1 ? 'differs' : 'differ'}. With ${getoetst} comparisons chance alone would point out ${toevallig.b95}. With 99.8% certainty: ${verschillend.b998} here, ${toevallig.b998} by chance.`,
    nietGetoetst:
      'The publisher of these figures gives no margin of uncertainty. So nothing was tested. Higher and lower follow from a fixed limit for each figure.',
    hoeVergeleken: 'How we compare',
    gelijkenUitleg: (aantal, soorten) =>
      `Under ${soorten} that are alike stands the middle figure of ${aantal} ${soorten}, with the lowest and the highest. Those ${soorten} are like this place in who live there and in what kind of homes.`,
    geenGelijken: 'Too little is known of this place to find places that are like it.',
    geenVoorSchatting:
      'Mind an estimate: it was computed with age, income and origin. Places that are alike in those get an estimate that is alike by itself.',
    naarGelijken: 'See which they are',
    filter: {
      titel: 'Choose what you see',
      sectie: 'Subject',
      alle: 'All subjects',
      groep: 'Put together',
      groepen: { richting: 'By what is favourable', onderwerp: 'By subject' },
      alleenVerschil: naam => `Only what differs from ${naam}`,
      naastGelijken: soorten => `Also beside ${soorten} that are alike`,
      toon: 'Show',
    },
    richting: {
      'meer-is-gunstig': 'More is better',
      'minder-is-gunstig': 'Less is better',
      geen: 'Neither better nor worse',
    },
    richtingUitleg: {
      'meer-is-gunstig': 'The right of the line is favourable. The most favourable stands on top.',
      'minder-is-gunstig': 'The left of the line is favourable. The most favourable stands on top.',
      geen: 'Here more or less is neither good nor bad. The highest stands on top.',
    },
    plek: soorten => `Among all ${soorten}`,
    plekTekst: (laagste, midden, hoogste) => `lowest ${laagste}, middle ${midden}, highest ${hoogste}`,
    aantal: (getoond, totaal) =>
      getoond === totaal ? (totaal === 1 ? '1 figure' : `${totaal} figures`) : `${getoond} of the ${totaal} figures`,
    niets: 'With this choice no figure is left. Choose another subject, or take away a tick.',
    tellingen: 'Figures without a comparison',
    tellingenUitleg: 'Numbers and groups. A place with more people has more of everything: that says nothing about how things are going.',
    ontbreekt: 'Figures that are missing here',
    ontbreektUitleg: 'With each figure stands why.',
    tabel: 'Everything as a table of numbers',
    tabelTitel: naam => `All figures of ${naam}, with how they are spread over the country`,
    kolommen: { laagste: 'Lowest', kwart: '25%', midden: 'Middle', driekwart: '75%', hoogste: 'Highest', regel: 'What the word rests on' },
    regels: { interval: 'tested', verschil: 'difference tested', marge: 'fixed limit', geen: '–' },
  },
}
