import type { UitvoeringMessages } from './uitvoering.ts'

const people = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

export const uitvoeringEn: UitvoeringMessages = {
  naar: 'How it goes',
  naarMijlpalen: 'Milestones',
  titel: buurt => `How it goes in ${buurt}`,
  intro: 'Per activity: does it run, what comes next, and who sees to it. Updating takes two minutes.',
  leeg: 'There is nothing in the plan yet. First put an activity in the plan; then you keep track here of how it goes.',
  gedaan: {
    bijgewerkt: 'Thank you, it is up to date.',
    niets: 'Thank you. Now everybody knows that you looked.',
    mijlpaal: 'The milestone was kept.',
    'mijlpaal-weg': 'The milestone is gone.',
    gebeurtenis: 'It was written down.',
    'gebeurtenis-weg': 'It was taken away.',
    bewijs: 'The evidence was added.',
    'bewijs-weg': 'The evidence is gone.',
    volgt: 'You follow this activity. Is there something new? Then you see it on your day and get a mail.',
    'volgt-niet': 'You no longer follow this activity.',
  },
  weigeringen: {
    'mijlpaal-gone': 'One of these milestones is no longer there. Look at what is there now.',
    'day-in-future': 'This day lies in the future. Choose the day on which it happened, or today.',
    'eigenaar-unknown': 'Choose somebody from the network of this neighbourhood.',
    'mijlpalen-too-many': 'An activity has at most 40 milestones. Join some.',
    'gebeurtenissen-too-many': 'A neighbourhood keeps at most 5000 of these.',
    'gebeurtenis-twice': 'This is there already: the same kind, on the same day, with the same name. It counts once. Open what is there.',
    'bewijzen-too-many': 'An activity has at most 40 pieces of evidence.',
    'document-unknown': 'Choose a document of this neighbourhood.',
    'bewijs-elsewhere': 'This evidence is with another activity already.',
  },
  links: { menu: 'About how it goes', overzicht: 'How it goes', gebeurd: 'What happened', mijlpalen: 'Milestones' },
  standen: { 'te-laat': 'Late', 'in-gevaar': 'At risk', 'op-koers': 'On course', 'niet-begonnen': 'Not begun', klaar: 'Done' },
  telStand: {
    'te-laat': count => `${count} late`,
    'in-gevaar': count => `${count} at risk`,
    'op-koers': count => `${count} on course`,
    'niet-begonnen': count => `${count} not begun`,
    klaar: count => `${count} done`,
  },
  telActiviteiten: count => (count === 1 ? '1 activity' : `${count} activities`),
  redenen: {
    afgerond: (_, dag) => `Told to be done on ${dag}.`,
    'alles-gehaald': (_, dag) => `The last day was ${dag} and every milestone was reached.`,
    'mijlpaal-voorbij': (wat, dag) => `“${wat}” was due on ${dag}.`,
    'einde-voorbij': (_, dag) => `The last day was ${dag}. Is it done? Then say so.`,
    hindernis: () => 'Something is in the way.',
    'mijlpaal-dichtbij': (wat, dag) => `“${wat}” is due on ${dag} and nothing was told for a month.`,
    stil: (_, dag) => `Nothing was told since ${dag}.`,
    'begint-nog': (_, dag) => `Begins on ${dag}.`,
    'zonder-dag': () => 'There is no first day yet.',
    'op-koers': (wat, dag) => (wat === '' ? 'Goes as planned.' : `Next: “${wat}”, on ${dag}.`),
  },
  regel: {
    titel: 'How is this determined?',
    regels: [
      'Done: somebody told that it is done, or the last day has passed and every milestone was reached.',
      'Late: the day of a milestone or the last day has passed.',
      'At risk: something is in the way, a milestone comes within 14 days while nothing was told for 30 days, or nothing was told for 60 days.',
      'Not begun: the first day is still to come and nothing happened yet.',
      'On course: everything else. Nobody chooses the state.',
    ],
    meer: 'Read more about this rule',
  },
  nieuw: count => (count === 1 ? '1 new message' : `${count} new messages`),
  gemeld: dag => `Last told on ${dag}.`,
  nooitGemeld: 'Nothing was ever told.',
  bekijk: 'Update',
  niets: 'Nothing changed',
  nietsVan: activiteit => `Nothing changed in ${activiteit}`,
  ikVolg: 'You follow this',
  volg: 'Follow this activity',
  volgNiet: 'No longer follow',
  volgUitleg: 'Then you hear when somebody else tells something new.',
  gezien: 'Seen',
  bijwerken: {
    titel: 'Update in two minutes',
    uitleg: 'Did nothing change? One tap is enough.',
    gehaald: 'Which milestones were reached?',
    gehaaldHint: 'We write today beside it. Was it earlier? Then open the milestone.',
    deelnemers: 'How many people took part so far?',
    deelnemersHint: 'Count everybody once. Counts only, no names.',
    hindernis: 'Is something in the way?',
    hindernisHint: 'Leave empty when nothing is in the way.',
    notitie: 'How does it go?',
    notitieHint: 'A few sentences for your network. Do not write down names of residents.',
    eigenaar: 'Who sees to it?',
    niemand: 'Nobody yet',
    klaar: 'This activity is done',
    bewaar: 'Save',
    aantalFout: 'Fill in a whole number, for example 12.',
    nu: 'Somebody else told something meanwhile. Below is what stands there now; what you typed is still in the fields.',
  },
  mensen: {
    bewoners: 'Residents',
    clienten: 'Clients',
    mantelzorgers: 'Informal carers',
    vrijwilligers: 'Volunteers',
    professionals: 'Professionals',
  },
  telMensen: {
    bewoners: count => people(count, 'resident', 'residents'),
    clienten: count => people(count, 'client', 'clients'),
    mantelzorgers: count => people(count, 'informal carer', 'informal carers'),
    vrijwilligers: count => people(count, 'volunteer', 'volunteers'),
    professionals: count => people(count, 'professional', 'professionals'),
  },
  niemandGeteld: 'nobody counted yet',
  doenMee: 'Took part',
  let: naam => `${naam} sees to it.`,
  zitInDeWeg: wat => `In the way: ${wat}`,
  mijlpaal: {
    titel: 'Milestones',
    leeg: 'There are no milestones yet.',
    nieuw: 'New milestone',
    bestaand: 'Milestone',
    wat: 'What is done by then?',
    watHint: 'For example: the first ten neighbours join the meal.',
    watFout: 'Write in a few words what is done by then.',
    dag: 'When does it have to be done?',
    wie: 'Who does it?',
    wieHint: 'For example: the cooks.',
    gedaan: 'When was it done?',
    gedaanHint: 'Leave empty as long as it is not done.',
    bewaar: 'Save the milestone',
    weg: 'Take the milestone away',
    gehaaldOp: dag => `reached on ${dag}`,
    voor: dag => `due on ${dag}`,
    zonderDag: 'no day yet',
    teLaat: 'late',
    zichtbaar: 'Milestones can also be seen by the programme, the committee and the insurers.',
  },
  bewijs: {
    titel: 'Where it can be seen',
    leeg: 'There is no evidence yet.',
    nieuw: 'Add evidence',
    naam: 'What is it called?',
    naamHint: 'For example: report of the first evening.',
    naamFout: 'Write down what it is called.',
    adres: 'Address on the web',
    adresHint: 'Begins with https://',
    document: 'Document of the neighbourhood',
    documentHint: 'Is it not there? First keep it with the documents of the neighbourhood.',
    geenDocument: 'No document',
    eenVanTwee: 'Fill in an address or choose a document: one of the two.',
    voegToe: 'Add',
    weg: titel => `Take away: ${titel}`,
  },
  gebeurd: {
    titel: buurt => `What happened in ${buurt}`,
    intro: 'Trainings, initiatives, care pathways and sessions. Each counts once, also when it was for several activities.',
    kop: 'What happened',
    leeg: 'Nothing was written down yet.',
    nieuw: 'Write down what happened',
    bestaand: 'What happened',
    geteld: 'Counted per quarter',
    soorten: {
      training: 'Training',
      initiatief: 'Initiative begun',
      interventie: 'Intervention begun',
      zorgpad: 'Care pathway begun',
      sessie: 'Dashboard session',
      intervisie: 'Peer session',
      bijeenkomst: 'Meeting',
    },
    kolommen: {
      wat: 'What',
      soort: 'Kind',
      dag: 'Day',
      activiteit: 'Activity',
      mensen: 'Who were there',
      kwartaal: 'Quarter',
      aantal: 'How often',
    },
    kwartaal: (jaar, nummer) => `${jaar}, quarter ${nummer}`,
    soort: 'What was it?',
    naam: 'What is it called?',
    naamHint: 'For example: first coffee morning.',
    naamFout: 'Write in a few words what it was.',
    dag: 'When was it?',
    activiteit: 'To which activity does it belong?',
    ookVoor: 'Was it for other activities too?',
    ookVoorHint: 'It still counts once.',
    mensen: 'How many people were there?',
    mensenHint: 'Counts only, no names.',
    bewaar: 'Save',
    weg: 'Take this away',
    ook: namen => `Also for: ${namen}.`,
  },
  eerder: {
    titel: 'What was told',
    leeg: 'Nothing was told yet.',
    iemand: 'Somebody',
    niets: 'Nothing had changed.',
    nieuw: 'New',
    zeg: ({ wat, naam, was, werd }, dagen) => {
      switch (wat) {
        case 'hindernis':
          return werd === null ? 'Nothing is in the way any more.' : `In the way: ${werd}`
        case 'notitie':
          return werd === null ? 'The note is gone.' : werd
        case 'deelnemers':
          return `${naam}: from ${was} to ${werd}.`
        case 'afgerond':
          return werd === null ? 'Not done after all.' : `Done on ${dagen.werd}.`
        case 'eigenaar':
          return 'Somebody else sees to it.'
        case 'gehaald':
          return `Reached: ${naam}, on ${dagen.werd}.`
        case 'mijlpaal':
          if (werd === null) return `Milestone gone: ${naam}.`
          if (was === null) return `New milestone: ${naam}${werd === '' ? '' : `, on ${dagen.werd}`}.`
          return was === werd
            ? `Milestone changed: ${naam}.`
            : `Milestone moved: ${naam}, now ${werd === '' ? 'without a day' : `on ${dagen.werd}`}.`
        case 'gebeurtenis':
          if (werd === null) return `Did not happen after all: ${naam}.`
          return was === null ? `${naam}: ${werd} people were there.` : `${naam}: from ${was} to ${werd} people.`
        case 'bewijs':
          return werd === null ? `Evidence gone: ${naam}.` : `Evidence added: ${naam}.`
      }
    },
  },
  mijlpalenVan: {
    titel: buurt => `Milestones of ${buurt}`,
    intro: 'The activities of the neighbourhood, how they go and which milestones were reached.',
  },
  overzicht: {
    titel: 'Milestones of the neighbourhoods',
    intro:
      'Per cohort and per neighbourhood: which milestones were reached, which are late, and what comes first. Without names and without counts of people.',
    leeg: 'There are no neighbourhoods with activities in their plan yet.',
    totaal: (buurten, gehaald, mijlpalen, teLaat) =>
      `${buurten === 1 ? '1 neighbourhood' : `${buurten} neighbourhoods`}. Of ${mijlpalen === 1 ? '1 milestone' : `${mijlpalen} milestones`}, ${gehaald} reached and ${teLaat} late.`,
    zonderCohort: 'Without a cohort',
    kolommen: { buurt: 'Neighbourhood', gehaald: 'Reached', teLaat: 'Late', standen: 'Activities', volgende: 'Next' },
    van: (gehaald, mijlpalen) => `${gehaald} of ${mijlpalen}`,
    geenVolgende: 'none',
  },
  draad: 'Milestones',
  draadLeeg: 'No milestone yet.',
}
