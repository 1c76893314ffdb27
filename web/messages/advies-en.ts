import type { AdviesMessages } from './advies.ts'

export const adviesEn: AdviesMessages = {
  titel: buurt => `What suits ${buurt}?`,
  intro:
    'This is what suits the challenges of the neighbourhood. Each piece of advice says why. You choose: advice does not know what you know of the neighbourhood.',
  hoe: 'How we make this advice',
  naar: 'What of the menu suits us?',
  naarVan: buurt => `See what suits ${buurt}`,
  nu: {
    kop: 'Start with this',
    best: 'This suits best',
    vol: aantal =>
      `Your network is full already: the plan holds ${aantal === 1 ? '1 activity' : `${aantal} activities`} that somebody has to lead. This would suit best once there is room. Can you carry more? Change it below.`,
    uitleg: 'Your network can carry this together. The best comes first.',
    leeg: 'Nothing fits now. See below what can come later, or change what the network can carry.',
    geenUitdagingen: 'No challenge counts yet. Write one on the agenda, or tick one below.',
  },
  samen: {
    kop: 'Together that is',
    geld: (bedrag, onbekend) =>
      `Money: at least ${bedrag}.${onbekend === 0 ? '' : ` Of ${onbekend} nobody knows what it costs, so it will be more.`}`,
    personeel: (fte, onbekend) =>
      fte === '0' && onbekend > 0
        ? `Staff: how much time ${onbekend === 1 ? 'this choice asks' : `these ${onbekend} choices ask`} is not known.`
        : `Staff: at least ${fte} fte.${onbekend === 0 ? '' : ` Of ${onbekend} nobody knows how much time it asks, so it will be more.`}`,
    lopend: aantal => `The plan holds ${aantal === 1 ? '1 activity' : `${aantal} activities`} already that somebody has to lead too.`,
    inPlan: aantal => `${aantal === 1 ? '1 choice' : `${aantal} choices`} from the menu are in the plan already. They are not shown here.`,
    zonder: 'For these themes there is nothing yet:',
  },
  later: {
    vol: 'The network is full.',
    kop: 'This can come later',
    uitleg: 'Not everything can be done at once. Here is why something has to wait.',
    kolommen: { wat: 'What', score: 'Suits', waarom: 'Why later', doe: 'Do it anyway' },
    meer: aantal => `${aantal} more that suit less well`,
  },
  score: score => `Suits: ${score} of 100`,
  deel: { nood: 'Needed', bewijs: 'Evidence', past: 'For who lives here', kosten: 'Cost' },
  deelScore: (deel, score) => `${deel}: ${score} of 100`,
  cijfer: 'See the figure',
  neem: 'Take it',
  neemOp: 'Take it into the plan',
  noden: {
    kop: 'What the advice rests on',
    uitleg: 'The challenges of the neighbourhood, with the figure. What is on the agenda weighs most.',
    leeg: 'No challenges yet.',
    kolommen: { uitdaging: 'Challenge', weegt: 'Weighs', herkomst: 'Comes from', steunt: 'Figure' },
    herkomst: {
      agenda: 'The agenda of the neighbourhood',
      opgeschreven: 'Written down, not on the agenda',
      cijfers: 'Only from figures and voices',
      gesprekken: 'You ticked it',
    },
    gesprekken: 'From talks, without a figure',
    teltNiet: 'does not count now',
    zonderWoord: 'We do not know what suits these challenges. Tick below what they are about:',
  },
  stel: {
    kop: 'Change the advice',
    uitleg: 'What you choose here is in the address of this page. Nothing is kept.',
    uitdagingen: 'Which challenges count?',
    uitdagingenHint: 'Did you hear something in talks? Tick that as well.',
    weging: {
      nood: { label: 'How needed it is', hint: 'How heavy the challenge weighs here.' },
      bewijs: { label: 'How strong the evidence is', hint: 'New ideas often have little evidence yet.' },
      past: { label: 'Whether enough people here need it', hint: 'How large the target group is in the neighbourhood.' },
      kosten: { label: 'What it costs', hint: 'Of much that is not known yet.' },
    },
    zwaarte: { '0': 'does not count', '1': 'counts as usual', '2': 'counts double' },
    trekkers: 'How many people can lead something?',
    trekkersHint: 'A network is usually four to six people.',
    perTrekker: 'How many things can one of them lead at a time?',
    budget: 'How much money is there?',
    budgetHint: 'In euros. We start with what the budget has left.',
    fte: 'How much staff can be freed?',
    fteHint: 'In whole fte, so full jobs. Leave empty if you do not know.',
    heelGetal: 'Write a whole number, such as 4.',
    bedragFout: 'Write an amount in whole euros, such as 50,000.',
    knop: 'Show the advice',
    terug: 'Back to the usual advice',
  },
}
