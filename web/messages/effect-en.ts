import type { EffectMessages } from './effect.ts'

export const effectEn: EffectMessages = {
  link: 'Does it work?',
  titel: 'Does it work?',
  intro:
    'Are people better off in neighbourhoods that take part? We only say so when the figures carry it. First we fix how we will look, only then do we look at the outcome.',
  hoe: 'How we judge this',
  voorbeelden: {
    titel: 'What a verdict looks like',
    tekst: 'Three programmes that we made up, so we know what really happens in each. See whether our verdict is right.',
  },
  verzonnen: 'Example, made up.',
  namen: {
    werkt: { titel: 'A programme that works', tekst: 'The neighbourhoods that take part gain 20%.' },
    niets: { titel: 'A programme that does nothing', tekst: 'The neighbourhoods that take part go on like all others.' },
    scheef: { titel: 'A comparison that does not hold', tekst: 'The neighbourhoods that take part went another way years before.' },
  },
  kies: 'Choose an example',
  uitkomst: 'Hours of district nursing per client',
  waarheid: (effect, scheef) =>
    `What we made up: the programme makes the outcome ${effect}${scheef === null ? '.' : `, and without it the neighbourhoods that take part already fell ${scheef} a year further than the others.`}`,
  oordelen: {
    bewezen: 'Proven: it works.',
    aanwijzing: 'A sign, not yet proof.',
    'nog-niet-te-zeggen': 'Too early to say.',
    tegengesteld: 'It goes the wrong way.',
  },
  kanten: { lager: 'lower', hoger: 'higher', gelijk: 'as high' },
  verschil: (verschil, laag, hoog) =>
    `In the neighbourhoods that started, the outcome is ${verschil} than without the programme. The true difference is probably between ${laag} and ${hoog}.`,
  verschilToeval: (verschil, laag, hoog) =>
    `We measure an outcome that is ${verschil} than without the programme. The true difference may lie between ${laag} and ${hoog}.`,
  geenVerschil: 'We give no difference in one number here. Without a fair comparison such a number means nothing.',
  tot: 'to',
  waarom: 'Why not firmer?',
  redenen: {
    'trend-vooraf': () =>
      'The two groups went different ways before anything started. A difference after the start may come from that as well.',
    'geen-trend-vooraf': () => 'There are too few years from before the start. We do not know whether the groups kept pace then.',
    'te-grof': ({ aantoonbaar, drempel }) =>
      `The figures are too coarse. With these we only see a difference of ${aantoonbaar}; agreed was ${drempel}. More neighbourhoods or more years help.`,
    'kan-toeval-zijn': () => 'The difference may be chance.',
    'weinig-buurten': () => 'There are too few neighbourhoods. We want at least 10 that started and 20 to compare with.',
    'veel-ontbreekt': () => 'More than one in five neighbourhoods lack figures. Those that remain may be different.',
    'een-buurt-draagt': () => 'The difference hangs on one neighbourhood. Without it, it may be chance.',
  },
  afspraak: {
    gehaald: drempel => `Agreed was ${drempel}. That has been reached.`,
    'niet-gehaald': drempel => `Agreed was ${drempel}. That has not been reached.`,
    'niet-te-zeggen': drempel => `Agreed was ${drempel}. Whether that has been reached cannot be said yet.`,
  },
  lijnen: {
    titel: 'With and without the programme',
    tekst: 'The dotted line is what would probably have happened without the programme. The coloured area is the difference.',
    onder: (basisjaar, gestart, vergelijking) =>
      `${gestart} neighbourhoods that started, ${vergelijking} to compare with. ${basisjaar} = 100.`,
    woorden: {
      gestart: 'Started',
      zonder: 'Without the programme',
      vergelijking: 'To compare with',
      landelijk: 'Country, by the plan',
      start: 'first start',
    },
    afspraak: drempel => `What was agreed: ${drempel}`,
    tabel: 'The lines as a table',
    jaar: 'Year',
    landelijk: (deel, jaren, vergelijking) =>
      `The plan of the programme names a national change of about ${deel}, without saying over how many years. We draw it over ${jaren} years. The neighbourhoods to compare with changed ${vergelijking} over this whole period.`,
  },
  jaren: {
    titel: 'Year by year',
    tekst: 'Each dot is the difference with the comparison, with how uncertain it is. Before the start the dots should lie around zero.',
    woorden: { langs: 'years after the start', start: 'start', voor: 'before the start', na: 'after the start' },
    tabel: 'Year by year as a table',
    kolommen: { sinds: 'Years after the start', verschil: 'Difference', tussen: 'Probably between', samen: 'All years together' },
    samen: 'The pale bands hold for all years at once.',
  },
  cohorten: {
    titel: 'By year of start',
    tekst: 'Did not all neighbourhoods start together? Then each year of start stands here by itself.',
    kolommen: { start: 'Started in', buurten: 'Neighbourhoods', verschil: 'Difference', tussen: 'Probably between', afspraak: 'Agreement' },
    afspraak: { gehaald: 'reached', 'niet-gehaald': 'not reached', 'niet-te-zeggen': 'too early to say' },
    teKlein: 'too few neighbourhoods',
  },
  sindsBegin: {
    titel: 'Against the beginning',
    zin: (verschil, { laag, hoog, buurten, jaar }) =>
      `The outcome in ${jaar}, against the year before the start: ${verschil}. That is the mean of ${buurten} neighbourhoods that started; it is likely between ${laag} and ${hoog}.`,
    elders: verschil => `In the neighbourhoods to compare with, over the same years: ${verschil}.`,
    let: 'This is what changed, not what the programme did. Care changes without the programme too. For GP and hospital the programme looks at this as well.',
  },
  stevig: {
    titel: 'How firm is this?',
    tekst: 'We tried to bring the verdict down in five ways.',
    kop: {
      vooraf: 'Did the groups keep pace before the start?',
      aantoonbaar: 'How small may a difference be?',
      zonderEen: 'Does it hang on one neighbourhood?',
      gevoelig: 'And if the comparison is not quite right?',
      weggelaten: 'Who does not count?',
    },
    vooraf: (kans, jaren) =>
      `Yes, in none of the ${jaren} years before did we see a difference beyond chance. Had there been a drift that alone makes what was agreed, we would have seen it with a chance of ${kans}.`,
    voorafScheef: 'No. The groups drifted apart before anything started.',
    voorafGeen: 'We do not know: there are too few years from before the start.',
    aantoonbaar: deel => `We find a difference of ${deel} or more in four cases out of five. Something smaller may escape us.`,
    zonderEen: (laag, hoog, buurten) =>
      `We left out each of the ${buurten} neighbourhoods once. The difference then always lies between ${laag} and ${hoog}.`,
    kantelt: buurten => `Without ${buurten} the difference may be chance.`,
    kanteltNiet: 'No single neighbourhood changes the verdict.',
    weggelaten: aantal => `${aantal} neighbourhoods do not count, because they lack a figure in some year.`,
    alleHeel: 'Everybody counts: each neighbourhood has a figure in each year.',
  },
  niet: {
    titel: 'What this does not say',
    tekst: 'A proven difference has its limits too.',
    punten: [
      'It does not say which activity did it. Neighbourhoods do many things at once.',
      'It says nothing about one neighbourhood. How one would have fared without cannot be known: look at its own series.',
      'It does not say that it will go the same way elsewhere. The first neighbourhoods came forward themselves.',
      'Less care is not better care by itself. Always lay beside it how people experience it.',
      'If something else came in those years, only in these neighbourhoods, it is part of the difference.',
    ],
  },
}
