import type { AnalyseMessages } from './analyse.ts'
import { publicatieEn } from './publicatie-en.ts'

export const analyseEn: AnalyseMessages = {
  titel: 'Analyses',
  intro:
    'First a plan, only then the figures. A plan that is locked does not change any more. So nobody can pick afterwards what comes out best.',
  hoe: 'How we judge',
  leeg: 'There is no analysis yet. Begin with a plan: what do we measure, whom do we compare with, and what was agreed?',
  nieuw: 'Make a plan',
  kolommen: { titel: 'Analysis', uitkomst: 'What is measured', stand: 'Plan', oordeel: 'Verdict' },
  standen: { concept: 'can still change', vast: 'locked' },
  verkennend: {
    titel: 'exploratory',
    tekst: 'Exploratory: this plan was made after somebody could see the figures. The verdict gives a direction, but is no proof.',
  },
  geenOordeel: 'not yet',
  velden: {
    titel: 'Name of the analysis',
    uitkomst: 'Outcome',
    publicatie: 'Where do the figures come from?',
    vergelijking: 'Whom do we compare with?',
    wie: 'Who counts?',
    van: 'First year',
    tot: 'Last year',
    basisjaar: 'Base year',
    drempel: 'Agreed change, in per cent',
    methode: 'Way of computing',
    vergelijk: 'Which neighbourhoods are the yardstick?',
    kenmerken: 'Features that we take into account',
    dosis: 'Use of activities beside it',
  },
  hints: {
    uitkomst: 'Only figures that were counted. Estimates from a model, such as those of RIVM, do not know that a neighbourhood takes part.',
    wie: 'Which neighbourhoods take part, which people, and who does not? Write it so that somebody else makes the same choice.',
    van: 'Take enough years from before the start: then it shows whether the groups kept pace.',
    basisjaar: 'In this year all lines stand at 100. It lies before the first start, usually 2024.',
    publicatie: 'Choose this now: after locking only this source can be opened.',
    drempel: 'For example -15 for fifteen per cent less.',
    kenmerken: 'Names of columns in the file, with commas between them, for example: ouderen, inkomen.',
    dosis:
      'Does more change where more people join in? That then stands beside the verdict, as an association. In a file of your own it is the column dosis.',
  },
  keuzes: {
    vergelijking: {
      'eigen-buurten': 'Alliance, not taking part',
      'andere-buurten': 'Outside the alliance',
    },
    methode: { dr: 'Doubly robust (usual)', reg: 'Regression', ipw: 'Weighing by chance' },
    vergelijk: { 'nog-niet': 'Not started yet (usual)', nooit: 'Never started' },
  },
  fouten: { getal: 'Fill in a number, for example -15.', jaar: 'Fill in a year, for example 2024.', kies: 'Make a choice.' },
  plan: 'The plan',
  geenKenmerken: 'none',
  vastOp: (dag, door) => `Locked on ${dag}${door === null ? '' : ` by ${door}`}.`,
  hash: 'Checksum of the plan',
  wijzig: 'Change the plan',
  bewaar: 'Save the plan',
  vastleggen: {
    titel: 'Lock the plan',
    tekst: 'Is everything right? Once locked this plan does not change any more, and you can open the figures.',
    knop: 'Lock',
  },
  openen: {
    titel: 'Open the figures',
    tekst: 'The plan is locked. You open the figures once. That is recorded, and then the verdict follows.',
    bestand: 'File with released figures (CSV)',
    bestandHint:
      'A line per neighbourhood and year, with the columns buurt, jaar (year), start (0 when it does not start), uitkomst (outcome) and the features of the plan.',
    bestandFout: 'Choose a file with figures.',
    bron: 'Where do these figures come from?',
    bronHint: 'For example: release district nursing, edition 4.',
    knop: 'Open the file',
    of: 'Or open figures from a file',
  },
  vrijgave: {
    titel: 'Open the figures of this programme',
    tekst:
      'All that was released here about this outcome: of the neighbourhoods that take part and of areas outside it, without a name. You open the figures once. That is recorded, and then the verdict follows.',
    knop: 'Open the released figures',
    dekking: (jaren, { buurten, gebieden }) =>
      jaren === ''
        ? 'Of this outcome no whole year has been released here yet.'
        : `Of this outcome whole years have been released here: ${jaren}. Of ${buurten} neighbourhoods that take part and ${gebieden} areas outside.`,
  },
  publicatie: publicatieEn,
  geenDosis: 'nothing',
  dosis: {
    titel: 'Does more change where more happens?',
    zin: (wat, { weinig, veel, buurten }) =>
      `${wat}: ${weinig} or less in a quarter of the ${buurten} neighbourhoods, ${veel} or more in a quarter.`,
    verschil: (verschil, laag, hoog) =>
      `With much use the outcome after the start came out ${verschil} than with little (95% interval: ${laag} to ${hoog}).`,
    geen: 'Nothing can be said about that: the use is known of too few neighbourhoods, or it is the same everywhere.',
    let: 'This is an association, no proof. Neighbourhoods where much happens can be different in other ways too.',
  },
  bezig: deel => `We are computing: ${deel} done.`,
  ververs: 'See whether it is done',
  geweigerd: 'No verdict can be drawn from this',
  cijfers: (bron, dag, door) => `Figures: ${bron}, opened on ${dag}${door === null ? '' : ` by ${door}`}.`,
  ruw: ({ oordeel, verschil, laag, hoog }) =>
    `The same estimate on the figures before release, which nobody sees: ${verschil} (95% interval: ${laag} to ${hoog}). The verdict on those: ${oordeel} The verdict above counts, because anybody can compute that again.`,
  ruwAnders: 'On the figures before release the verdict is another one. So rounding and hiding made a difference here: be careful.',
  ruwTeWeinig: 'Nothing was estimated on the figures before release: there are too few neighbourhoods for that.',
  geenRuw: 'This verdict comes from released figures, so that anybody can compute it again. There is no estimate on raw figures.',
  bundel: {
    titel: 'Do it yourself',
    tekst: 'This file holds the figures, the plan, the outcome and how to compute it again.',
    knop: 'Bundle (zip)',
  },
  opnieuw: {
    titel: 'Look at something else?',
    tekst: 'Make a new plan. When figures were opened already, the verdict after that is called exploratory.',
    knop: 'Make a new plan',
  },
  nummers: 'All plans of this analysis',
  nummer: nummer => `Plan ${nummer}`,
  gedaan: {
    gewijzigd: 'The plan is saved.',
    vast: 'The plan is locked. You can open the figures.',
    geopend: 'The figures are open. The verdict follows.',
    opnieuw: 'There is a new plan. Change it and lock it.',
  },
  weigeringen: {
    'vrijgave-leeg':
      'Nothing has been released here about this outcome for the years of the plan. Wait for a release, or open figures from a file.',
    'plan-nog-open': 'This plan is not locked yet. You can just change it.',
    'paneel-ontbreekt': 'Choose a file with figures (CSV).',
    'paneel-te-groot': 'This file is larger than 8 MB. Leave out columns that are not in the plan.',
    'panel-empty': 'This file has no lines with figures.',
    'panel-column-twice': 'A column of this file occurs twice. Keep one of them.',
    'panel-ragged': 'A line of this file has more or fewer fields than the header. Open it as plain text to see which.',
    'panel-column-unknown': 'A column of the plan is not in the file. It needs buurt, jaar, start, uitkomst and the features of the plan.',
    'panel-not-a-number': 'Somewhere a figure is missing or is no number. Write numbers with a point, such as 12.5.',
    'panel-quote-open': 'A quotation mark in this file is not closed.',
    'panel-buurt': 'A line has no neighbourhood.',
    'panel-jaar': 'A year or start in this file is no whole year. Fill in 0 for who does not start.',
    'paneel-jaren': 'Some years of the plan are not in the file.',
    'paneel-leeg': 'There is no line in this file. Put in one per neighbourhood and year.',
    'paneel-dubbel': 'A neighbourhood is in the file twice for one year. Keep one line.',
    'paneel-twee-starts': 'A neighbourhood has two years of start. A neighbourhood starts once.',
    'paneel-nul':
      'An outcome is zero or below. From zero a change in per cent cannot be said. Leave the field empty when the figure is missing.',
    'paneel-te-veel-gaten': 'More than half of the neighbourhoods miss a figure in some year. Take fewer years, or complete the figures.',
    'paneel-uitkomst-gelijk':
      'The outcome is the same everywhere and always. No effect can be seen in that. See whether you chose the right column.',
    'paneel-andere-eenheid': 'From some year on the figures are several times as high or low as before. Put all years in the same unit.',
    'vrijgave-jaren':
      'Of some years of the plan no whole year has been released here. Make a new plan about years that are there, or open figures from a file.',
    'dosis-onbekend': 'Choose a use of activities from the list.',
    'plan-tot': 'Take at least three years: two from before the start and one after.',
    'plan-basisjaar': 'The base year lies between the first and the last year, before the first start.',
    'plan-drempel': 'Fill in which change was agreed, for example -15.',
    'uitkomst-onbekend': 'Choose an outcome from the list.',
    'uitkomst-uit-model':
      'This figure comes from a model and was not counted. Such a model does not know that a neighbourhood takes part, so it cannot be an outcome.',
    'publicatie-uitkomst': 'No office publishes this outcome. Choose a published figure, or let the figures come from this programme.',
    'publicatie-vergelijking': 'Published figures are about all neighbourhoods. Choose here: outside the alliance.',
    'publicatie-kenmerken':
      'With published figures there is no file with columns. Leave this field empty, and choose features with the comparison.',
    'publicatie-dosis': 'With published figures the use of activities cannot stand beside it. Choose: nothing.',
    'publicatie-op': 'Choose at least one feature from the list, and not the outcome itself; with all other neighbourhoods none.',
    'publicatie-breuk': 'Within these years the office began to count this figure otherwise. Take years on one side of that.',
    'publicatie-jaren':
      'Of some years of the plan this figure has not been imported. Import those editions, or take other years in the plan.',
    'publicatie-geen': 'This plan does not say that its figures are published ones. Open a file, or make a new plan.',
    'paneel-andere-bron': 'This plan says that its figures are published ones. Open those, or make a new plan.',
    'groep-niemand-start': 'No neighbourhood starts within these years with a year from before the start. Choose an earlier first year.',
    'groep-basisjaar': 'The base year lies before the first start. Choose an earlier one.',
    'groep-te-weinig-gestart':
      'Fewer than two neighbourhoods are left that start in these years. About one neighbourhood there is no verdict.',
    'groep-leeg':
      'Too few neighbourhoods are left to compare with. Import the figures of more municipalities, or let fewer neighbourhoods fall out.',
    'groep-te-groot':
      'With so many neighbourhoods choosing takes too long. Choose the nearest one by one, or take fewer for each that starts.',
    'groep-geen-kaart':
      'Not every neighbourhood is on a map, so who lies next to it is not known. Import a map, or leave out the whole municipality.',
    'groep-kenmerk-ontbreekt':
      'A feature is missing for a neighbourhood that starts. Leave this feature out, or choose all other neighbourhoods.',
    'groep-kenmerk-jaren':
      'Of a feature no figures from before the first start have been imported. Leave this feature out, or import an earlier edition.',
    'overname-geen-oordeel': 'This plan has no verdict yet. Look in the list of analyses.',
    'overname-geldt-al': 'This verdict holds for the programme already.',
    'overname-ouder': 'A later verdict holds already. Take over a newer one, or record one yourself.',
    'plan-niet-vast': 'Lock the plan first. Then you can open the figures.',
    'paneel-al-open': 'The figures of this plan have been opened already.',
    'groep-andere-codes':
      'Areas of neighbourhoods that take part have another code in the year of the figures. Choose the boundaries of those neighbourhoods anew first: else they stand beside themselves. The Dutch page names them.',
    'effect-no-match': 'No neighbourhood is alike enough. Widen the caliper, or choose fewer features.',
    'effect-propensity-separates':
      'The features tell those that start and the others apart entirely. Leave one out, or choose by the distance of Mahalanobis.',
    'effect-covariate-constant': 'A feature is the same everywhere. Leave it out.',
    'plan-vast': 'This plan is locked and does not change any more. Make a new plan if you want something else.',
  },
}
