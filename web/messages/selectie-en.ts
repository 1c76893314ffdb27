import type { SelectieMessages } from './selectie-messages.ts'

export const selectieEn: SelectieMessages = {
  criteria: {
    'eerste-lijn': {
      naam: 'Enthusiastic professionals',
      vraag: 'Do the GP, the district nurses and others in primary care want to take part?',
    },
    bewoners: { naam: 'Involved residents', vraag: 'Are residents active, and do they help each other already?' },
    keten: {
      naam: 'Working well together',
      vraag: 'Do district nursing, GP, social services and hospital work well together already?',
    },
    marktaandeel: { naam: 'Market share of the alliance', vraag: 'Which part of district nursing do partners of the alliance give?' },
    urgentie: {
      naam: 'A clear reason to change',
      vraag: 'Is care under pressure here? Do people have to wait long, for instance?',
    },
    uitvoeringskracht: {
      naam: 'Power to do it',
      vraag: 'Has the network the time and the knowledge to make plans and carry them out?',
    },
  },
  vorige: 'Previous page',
  volgende: 'Next page',
  kandidaten: {
    titel: 'Candidates',
    intro:
      'Neighbourhoods that want to take part, in the order of their points. The order does not choose: the transition team does, and writes down why.',
    hoeGemaakt: 'How this order is made',
    kiesCohort: 'For which cohort',
    zonderCohort: 'No cohort yet',
    toon: 'Show',
    aantal: (aantal, plaatsen) =>
      `${aantal === 1 ? '1 candidate' : `${aantal} candidates`} for ${plaatsen === 1 ? '1 place' : `${plaatsen} places`}`,
    leeg: { titel: 'No candidates yet', tekst: 'As soon as a partner puts a neighbourhood forward, it stands here.' },
    rangorde: 'The order',
    leeswijzer: plaatsen =>
      `The dot is the place. The bar says how sure it is: when we change weights and scores a little, the place lies on the bar 9 times out of 10. Bars that overlap do not clearly differ. The dotted line stands after place ${plaatsen}.`,
    kolommen: { plaats: 'Place', buurt: 'Neighbourhood', zeker: 'How sure', marktaandeel: 'Market share', punten: 'Points (1 to 5)' },
    gedeeld: 'shared',
    opLijst: 'on the list',
    interval: ({ onder, boven }) => (onder === boven ? `nearly always place ${onder}` : `usually place ${onder} to ${boven}`),
    kans: ({ van100, plaatsen }) => {
      const group = plaatsen === 1 ? 'in the first place' : `among the first ${plaatsen}`
      if (van100 === 100) return `nearly always ${group}`
      return van100 === 0 ? `nearly never ${group}` : `${van100} of 100 times ${group}`
    },
    geenPartner: 'no partner yet',
    voorwaardeTitel: 'The condition about the market share',
    voorwaardeUitleg:
      'It was agreed that partners of the alliance give more than 50% of district nursing. The number stands beside each neighbourhood, with its source. A neighbourhood that does not meet it keeps its place. Who chooses it anyway writes down why.',
    voorwaarde: { voldaan: 'more than half', 'niet-voldaan': 'not more than half', onbekend: 'not known yet' },
    bron: bron => `source: ${bron}`,
    ontbreektTitel: 'Something is missing here',
    ontbreektUitleg: 'These neighbourhoods have no place yet. We fill in nothing that we do not know.',
    ontbreekt: 'What is missing',
    effecten: 'What each weight does',
    effectenUitleg: 'One weight at a time is different; the others stay the same.',
    effectKolommen: { criterium: 'Criterion', gewicht: 'Weight', zonder: 'When it does not count', dubbel: 'When it counts double' },
    verschuiving: ({ aantal, erbij, eraf, plaatsen }) => {
      if (aantal === 0) return 'The order stays the same.'
      const group = plaatsen === 1 ? 'in the first place' : `among the first ${plaatsen}`
      if (erbij === '' && eraf === '') {
        return `The same neighbourhoods are ${group}. ${aantal === 1 ? '1 neighbourhood gets' : `${aantal} neighbourhoods get`} another place.`
      }
      return [...(erbij === '' ? [] : [`New ${group}: ${erbij}.`]), ...(eraf === '' ? [] : [`Out: ${eraf}.`])].join(' ')
    },
    kanNietWeg: 'This is the only criterion that counts.',
    schudden: ({ trekkingen, zaad }) =>
      `We made the order ${trekkingen} times again. The draws began with ‘${zaad}’, so that anybody can repeat them.`,
    spreiding: 'How the neighbourhoods are spread',
    spreidingUitleg: 'Together they should lie all over the country, in rich and in poor neighbourhoods. That is not part of the order.',
    spreidingLeeg: 'There is nothing to spread yet: no neighbourhood is on the list and none has a place.',
    provincies: 'Over the provinces',
    provincie: 'Province',
    vijfden: 'Over poor and rich',
    vijfdenUitleg: periode =>
      `All neighbourhoods of the country in five parts of the same size, by their socio-economic score (${periode}). With an even mix one in five belongs to each part.`,
    geenScores: 'No socio-economic scores have been imported yet.',
    vijfde: 'Part of the country',
    vijfdeNamen: ['Lowest score', 'Low score', 'In the middle', 'High score', 'Highest score'],
    opDeLijst: aantal => `On the list (${aantal})`,
    bovenaan: aantal => `At the top (${aantal})`,
    alleBuurten: 'All neighbourhoods',
    onbekend: 'Not known',
    balkUitleg: 'The bar is the share of our neighbourhoods. The upright line is the share of all neighbourhoods of the country.',
  },
  kandidaat: {
    terug: 'All candidates',
    intro: partner => `Put forward by ${partner}.`,
    naarBuurt: 'Look at the page of this neighbourhood',
    gebieden: 'Consists of',
    geenGebieden: 'It has not been chosen yet of which CBS areas this neighbourhood consists.',
    gemiddeld: (punten, mensen) => `${punten} of 5, ${mensen === 1 ? 'according to 1 person' : `the mean of ${mensen} people`}.`,
    uiteen: (laagste, hoogste) => `The scores lie between ${laagste} and ${hoogste}.`,
    nogGeen: 'Nobody has given a score yet.',
    onderbouwing: 'What the scores rest on',
    scoreVan: score => `Score ${score}`,
    uwScore: 'yours',
    zonderNamen: 'You see the scores of others and what they rest on, not whose they are.',
    geef: 'Give your score',
    geefOpnieuw: 'Give a new score',
    score: 'Your score',
    scoreHint: '1 is not at all, 5 is fully.',
    scoreWoorden: ['not at all', 'a little', 'partly', 'mostly', 'fully'],
    waarop: 'What does this rest on?',
    waaropHint: 'For instance: a talk, a figure, what you saw. Write down no names of residents.',
    dag: 'On which day',
    dagHint: 'Day, month and year, for instance 2-3-2026.',
    bewaarScore: 'Keep your score',
    scoreOntbreekt: 'Choose a score from 1 to 5.',
    dagFout: 'Write the day like this: 2-3-2026.',
    marktaandeel: 'The market share',
    legVast: 'Record the market share',
    procent: 'How many per cent',
    procentHint: 'A number from 0 to 100, for instance 61.5.',
    procentFout: 'Write a number, for instance 61.5.',
    bron: 'Where the number comes from',
    bronHint: 'For instance: Vektis 2023.',
    marktDag: 'Of which day the number is',
    bewaarMarktaandeel: 'Keep the market share',
    punten: punten => `That counts as ${punten} of 5 points.`,
    bewaard: 'Kept.',
  },
}
