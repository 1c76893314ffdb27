import type { ApiWoorden } from './privacy.ts'

const gone = 'This goes.'
const programme =
  'Who decided or wrote something in the programme is kept as long as the programme lasts: it belongs to how that is accounted for.'
const asNumber = `${programme} There is a number, no name.`
const evidence =
  'That somebody was erased, and who agreed with that, we keep to be able to show that it was done well. Your name is not in it.'
const fiveYears = 'Who saw data we keep for five years, so that you and the supervisor can find out later too.'

function ofProgramme(gegevens: string): ApiWoorden['regels'][string] {
  return { gegevens, bewaren: programme, wissen: asNumber }
}

function ofPlan(gegevens: string): ApiWoorden['regels'][string] {
  const plan = 'What a network wrote in its plan is kept as long as the programme lasts: the budget and the signatures rest on it.'
  return { gegevens, bewaren: plan, wissen: `${plan} There is a number, no name.` }
}

const judging = 'Who locked a plan and who opened the figures has to stay traceable as long as the verdict is used.'
const delivering = 'Who delivered figures and who decided on them has to stay traceable as long as the figures are used.'
const carryingOut = 'How a plan was carried out has to stay traceable as long as account is given of it.'
const spending = 'What became of granted money has to stay verifiable as long as account is given of it.'

function ofSpending(gegevens: string): ApiWoorden['regels'][string] {
  return { gegevens, bewaren: spending, wissen: `${spending} There is a number, no name.` }
}

const measuring = 'What a neighbourhood measures and how that was agreed has to stay verifiable as long as the programme runs.'

function ofMeasuring(gegevens: string): ApiWoorden['regels'][string] {
  return { gegevens, bewaren: measuring, wissen: `${measuring} There is a number, no name.` }
}

const committee = 'Why money was granted or refused has to stay verifiable as long as the programme gives account.'

function ofCommittee(gegevens: string): ApiWoorden['regels'][string] {
  return { gegevens, bewaren: committee, wissen: `${committee} There is a number, no name.` }
}

function ofNetwork(gegevens: string): ApiWoorden['regels'][string] {
  const network = 'What a network wrote about its neighbourhood is kept as long as the programme lasts: the plan rests on it.'
  return { gegevens, bewaren: network, wissen: `${network} There is a number, no name.` }
}

/** How long what is kept, and why. A test looks after every rule having its words here. */
const menukaart =
  'Who proposed something for the menu or judged a proposal, we keep as long as the programme lasts: it belongs to how that is accounted for.'

export const regelsEn: ApiWoorden['regels'] = {
  berichten: {
    gegevens: 'Mails that we sent you',
    bewaren: 'A mail we keep for 30 days, so that we can see whether it arrived.',
    wissen: gone,
  },
  pogingen: {
    gegevens: 'Counters of how often something was tried',
    bewaren:
      'A counter we keep for 1 day, to slow down who tries too often. It does not show whose it is. After that it goes by itself every night.',
    wissen: 'A counter cannot be traced to anybody.',
  },
  logboek: {
    gegevens: 'What happened, and who saw your data',
    bewaren: `${fiveYears} After that the oldest lines go, from the beginning, so that it can still be proved that the rest did not change.`,
    wissen: `${fiveYears} Your name is not in it.`,
  },
  logboeksleutel: {
    gegevens: 'The key to the personal parts of the log',
    bewaren: 'The key exists as long as we know you. After that nobody can read the personal parts of the log any more.',
    wissen: 'The key is destroyed.',
  },
  'terugmelding-contact': {
    gegevens: 'The mail address for an answer to the question whether something is right',
    bewaren: 'This address goes by itself 30 days after the answer, and after a year when no answer came. We use it for nothing else.',
    wissen: gone,
  },
  terugmeldingen: {
    gegevens: 'Questions whether something is right that you took up or answered',
    bewaren: 'A question we keep for 2 years after the answer, so that who asks it again gets the same answer.',
    wissen: 'The question and the answer stay. Who answered is no longer with it.',
  },
  buurtcontact: {
    gegevens: 'Your name, telephone number and mail address on the page of a neighbourhood',
    bewaren: 'This stands on the page until you or the network takes it away.',
    wissen: gone,
  },
  handtekeningen: {
    gegevens: 'Your signatures, refusals and mandates, with your name and role',
    bewaren: 'What was signed has to stay verifiable: also who signed it, in which role and when.',
    wissen:
      'What was signed has to stay verifiable: also who signed it, in which role and when. So your name stays with your signature, also when you are erased.',
  },
  'aangeboden-stukken': {
    gegevens: 'Versions of a plan that you offered for signing',
    bewaren: 'What was offered for signing stays as it was.',
    wissen: 'What was offered for signing stays as it was. There is a number, no name.',
  },
  tekenbeleid: {
    gegevens: 'What you decided about who signs',
    bewaren: 'Under what was signed stays verifiable.',
    wissen: 'Under what was signed stays verifiable. There is a number, no name.',
  },
  analyseplannen: {
    gegevens: 'Plans for an analysis that you made or locked',
    bewaren: judging,
    wissen: `${judging} There is a number, no name.`,
  },
  analysecijfers: {
    gegevens: 'That you opened figures for an analysis',
    bewaren: judging,
    wissen: `${judging} There is a number, no name.`,
  },
  leveringen: {
    gegevens: 'Deliveries of figures that you brought or decided on',
    bewaren: `${delivering} What was read and not offered within thirty days goes, with all its figures.`,
    wissen: `${delivering} There is a number, no name.`,
  },
  levermachtigingen: {
    gegevens: 'That you recorded what an organisation may deliver',
    bewaren: delivering,
    wissen: `${delivering} There is a number, no name.`,
  },
  metingen: ofMeasuring('Figures that you filled in, looked over, locked or opened again'),
  'metingen-nu': ofMeasuring('That you were the last who filled in, looked over or locked a figure of a neighbourhood'),
  meetplanregels: {
    ...ofMeasuring('That you deliver a figure, or agreed on something about it'),
    wissen: `${measuring} You no longer deliver the figure; what was agreed stays.`,
  },
  meetplanlagen: ofMeasuring('By what you chose to measure an activity'),
  meetafspraken: ofMeasuring('Agreements about measuring that you changed for the programme'),
  aantekeningen: ofMeasuring('What you noted beside the figures of a neighbourhood'),
  besprekingen: ofMeasuring('That you began or closed a meeting about the outcomes'),
  'bespreking-notities': ofMeasuring('What you noted about a theme in a meeting'),
  'bespreking-naschriften': ofMeasuring('What you added to the record of a meeting'),
  acties: {
    ...ofMeasuring('What you were to do after a meeting, or wrote down in one'),
    wissen: `${measuring} What was agreed stays; that you were to do it does not.`,
  },
  'ingezonden-verhalen': {
    gegevens: 'Stories that tellers sent and that the network did not take up yet',
    bewaren:
      'Whose a story is we do not know. What the network sets aside goes by itself 30 days later, and so does what was left for a year. With the code the teller takes it away sooner.',
    wissen: 'Nobody can see which story is yours. With the code that you got when you sent it, you take it away yourself.',
  },
  geluiden: {
    gegevens: 'The voice of who told a story',
    bewaren:
      'The sound goes when the story goes. When nobody may hear the voice, the sound goes by itself, 30 days after it was written out. With the code the teller takes it away sooner.',
    wissen: 'Nobody can see in a list which voice is yours. With the code that you got, you take the sound away yourself.',
  },
  ervaringsverhalen: {
    gegevens: 'Stories that you wrote down',
    bewaren: 'A story stays as long as its teller agrees, and five years at most. When the teller withdraws consent it goes at once.',
    wissen: 'The story belongs to its teller and stays. Who wrote it down is no longer with it.',
  },
  'uitvoering-berichten': {
    gegevens: 'What you told about how an activity goes',
    bewaren: carryingOut,
    wissen: `${carryingOut} There is a number, no name.`,
  },
  'uitvoering-eigenaren': {
    gegevens: 'That you see to an activity',
    bewaren: 'So the network knows whom to ask.',
    wissen: 'The activity stays, without you.',
  },
  'uitvoering-volgers': { gegevens: 'Which activities you follow', bewaren: 'As long as you follow them.', wissen: gone },
  'vragenlijst-adressen': {
    gegevens: 'The mail address at which you were sent a questionnaire',
    bewaren: 'This address goes when you answer, and else when the questionnaire closes. We use it for nothing else.',
    wissen: gone,
  },
  'vragenlijst-papier': {
    gegevens: 'Answers on paper that you typed in and that have to be typed a second time',
    bewaren: 'This stays until somebody else types in the same paper, or until the questionnaire closes.',
    wissen: gone,
  },
  'vragenlijst-teksten': {
    gegevens: 'Own words in a questionnaire about which you decided whether they can be read',
    bewaren: 'Who wrote it we do not know. We keep it for two years after closing.',
    wissen: 'The words stay. Who decided about them is no longer with it.',
  },
  'vragenlijst-antwoorden': {
    gegevens: 'Answers in a questionnaire',
    bewaren:
      'Whose an answer is we do not know. We keep it for two years after closing; after that only the result of the whole group stays.',
    wissen: 'Nobody can see which answer is yours. With the code that you got when you sent it, you take it away yourself.',
  },
  'vragenlijst-codes': {
    gegevens: 'Codes with which people answer',
    bewaren: 'A code is kept as long as the wave: without a name, and without what was answered with it.',
    wissen: 'A code does not say whose it is.',
  },
  'vragenlijst-metingen': {
    gegevens: 'Waves of questionnaires that you prepared',
    bewaren: 'What was asked and what came out is kept as long as the programme lasts.',
    wissen: 'The wave stays. Who prepared it is no longer with it.',
  },
  'eigen-vragenlijsten': {
    gegevens: 'Own questionnaires that you made',
    bewaren: 'An own questionnaire is kept as long as the programme lasts.',
    wissen: 'The questionnaire stays. Who made it is no longer with it.',
  },
  bewoordingen: {
    gegevens: 'Official words of a questionnaire that you put in or confirmed',
    bewaren: 'The words are kept as long as they are measured with.',
    wissen: 'The words stay. Who put them in or confirmed them is no longer with it.',
  },
  bestedingen: ofSpending('Spending and instalments of a neighbourhood that you filled in'),
  penvoerders: {
    ...ofSpending('That you were treasurer, or appointed one'),
    wissen: `${spending} Your name goes; that the neighbourhood had a treasurer stays.`,
  },
  verantwoordingen: ofSpending('Accounts that you drew up or decided on'),
  toekenningsvoorwaarden: ofSpending('Conditions of a grant that you wrote down'),
  rondes: ofCommittee('Plans and budgets that you submitted'),
  beoordelaars: {
    ...ofCommittee('Rounds that you judged or arranged, and interests that you declared'),
    wissen: `${committee} What your interest was goes; that there was one stays.`,
  },
  'ronde-oordelen': ofCommittee('What you thought of a plan, and your vote'),
  rondevragen: ofCommittee('Questions about a plan that you asked or answered'),
  commissiebesluiten: ofCommittee('Decisions of the committee that you recorded'),
  verzekeraarsbesluiten: ofCommittee('Decisions that you took for a health insurer'),
  'suggestie-contact': {
    gegevens: 'The mail address for an answer to a suggestion for a plan',
    bewaren: 'This address goes by itself 30 days after the answer, and after a year when no answer came. We use it for nothing else.',
    wissen: gone,
  },
  suggesties: {
    gegevens: 'Suggestions for a plan that you typed in, answered or hid',
    bewaren:
      'A suggestion is kept as long as the programme lasts: it shows what residents asked and what became of it. Who made it we do not know.',
    wissen: 'The suggestion and the answer stay. Who typed or answered is no longer with it.',
  },
  suggestielinks: {
    gegevens: 'Links for suggestions that you made',
    bewaren: 'A link is kept as long as the suggestions that came through it: without the secret itself.',
    wissen: 'The link stays. Who made it is no longer with it.',
  },
  opmerkingen: {
    gegevens: 'Comments on a plan that you wrote, or that you closed',
    bewaren: 'A comment is kept as long as the programme lasts: it shows why the plan became what it is.',
    wissen: 'The comment stays. Who wrote or closed it is no longer with it.',
  },
  'plan-activiteiten': ofPlan('Activities in a plan that you wrote, changed or took out'),
  'plan-themas': ofPlan('Themes that you wanted to leave out, or that you answered about'),
  'plan-versies': ofPlan('Versions of a plan that you kept'),
  inzichten: ofNetwork('Insights that you wrote down'),
  uitdagingen: ofNetwork('Challenges and strengths that you wrote down'),
  meningen: {
    gegevens: 'Whether you agreed with a challenge or a strength',
    bewaren: 'Your opinion stays as long as the challenge is there.',
    wissen: gone,
  },
  tellingen: ofNetwork('Counts of residents that you entered'),
  regios: {
    gegevens: 'Regions that you made',
    bewaren: 'A region is of the programme and stays as long as that lasts.',
    wissen: 'A region is of the programme and stays as long as that lasts. There is a number, no name.',
  },
  'regio-uitdagingen': {
    gegevens: 'Challenges and strengths of a region that you wrote down',
    bewaren: 'What a region wrote down is public and stays as long as the programme lasts.',
    wissen: 'What a region wrote down is public and stays as long as the programme lasts. There is a number, no name.',
  },
  'regio-oordelen': ofNetwork('What you said about the region on behalf of the network'),
  beelden: ofNetwork('Pictures of a neighbourhood that you adopted'),
  afgevinkt: ofProgramme('Items of a checklist that you ticked'),
  grenzen: ofProgramme('Boundaries of a neighbourhood that you chose, with the reason'),
  stukken: ofProgramme('Decisions and papers that you entered'),
  documenten: ofProgramme('Documents that you kept with a neighbourhood'),
  scores: ofProgramme('Scores that you gave, with the evidence'),
  marktaandelen: ofProgramme('Market shares that you entered'),
  rapporten: ofProgramme('Reports that you made'),
  organen: ofProgramme('Bodies of the programme in which you are or were'),
  weergaven: {
    gegevens: 'Lists that you kept',
    bewaren: 'A list that you kept stays until you remove it.',
    wissen: gone,
  },
  oordelen: ofProgramme('Outcomes of an analysis that you recorded'),
  takenmail: {
    gegevens: 'Whether you want the weekly mail',
    bewaren: 'Your choice stays as long as we know you.',
    wissen: gone,
  },
  menukaartvoorstellen: {
    gegevens: 'Proposals for the menu that you made or judged',
    bewaren: menukaart,
    wissen: `${menukaart} There is a number, no name.`,
  },
  begrotingswijzigingen: {
    gegevens: 'Changes of budgets that you made',
    bewaren: 'Who changed a budget we keep as long as the programme lasts: it belongs to how the money is accounted for.',
    wissen:
      'Who changed a budget we keep as long as the programme lasts: it belongs to how the money is accounted for. There is a number, no name.',
  },
  bevestigingen: {
    gegevens: 'Confirmations of an action',
    bewaren: 'A confirmation we keep for 90 days, like the session in which you gave it.',
    wissen: gone,
  },
  sessies: {
    gegevens: 'Sessions: on which device you were signed in, and when',
    bewaren: 'A session that is over we keep for 90 days, so that you can see whether somebody else signed in under your name.',
    wissen: gone,
  },
  inloglinks: {
    gegevens: 'Sign-in links that you asked for',
    bewaren: 'A sign-in link we keep for 1 day after it expired. After that it goes by itself every night.',
    wissen: gone,
  },
  passkeys: {
    gegevens: 'Passkeys with which you sign in',
    bewaren: 'A passkey we keep as long as we know you, or until you remove it.',
    wissen: gone,
  },
  vragen: {
    gegevens: 'Questions to a passkey that are still open',
    bewaren:
      'A question to a passkey we keep for 1 day after it expired. It does not show whose it is. After that it goes by itself every night.',
    wissen: 'An open question cannot be traced to anybody, and goes after a day.',
  },
  inlogpogingen: {
    gegevens: 'Signing in at another provider that is still going on',
    bewaren: 'An attempt we keep for 1 day after it expired. After that it goes by itself every night.',
    wissen: 'An attempt belongs to a browser. It goes after a day, and earlier when the session goes that it belongs to.',
  },
  aanbieders: {
    gegevens: 'Who you are at another provider to sign in with',
    bewaren: 'This we keep as long as we know you, to know you when you sign in that way.',
    wissen: gone,
  },
  uitnodigingen: {
    gegevens: 'Invitations to your mail address',
    bewaren: 'An invitation we keep for 180 days after it was accepted, withdrawn or expired.',
    wissen: gone,
  },
  overdrachten: {
    gegevens: 'Roles that you handed over or took over, with the note about it',
    bewaren: 'A hand-over we keep for 2 years, so that who took something over can read what belongs to it.',
    wissen: gone,
  },
  rollen: {
    gegevens: 'Roles that you have and had',
    bewaren: 'A role that is over we keep for 2 years, so that it can be found out who might do what.',
    wissen: 'The role ends. That somebody had it stays; who that was does not.',
  },
  persoon: {
    gegevens: 'Your name and mail address',
    bewaren: 'Your name and mail address we keep until 2 years after your last role. Then only a number is left, under a made-up name.',
    wissen: 'Your name and mail address go. A number is left, under a made-up name.',
  },
  instemmingen: {
    gegevens: 'Agreements with erasing and cleaning up',
    bewaren: 'Who agreed we keep for 5 years, so that it can be shown that two people were of one mind.',
    wissen: evidence,
  },
  wisverzoeken: {
    gegevens: 'Your requests to be erased',
    bewaren: 'A request we keep for 5 years after it is done, so that it can be shown what happened with it.',
    wissen: evidence,
  },
  opruimingen: {
    gegevens: 'Clean-ups that you asked for',
    bewaren: 'What was cleaned up we keep for 5 years, so that it can be shown what is gone.',
    wissen: evidence,
  },
  grafstenen: {
    gegevens: 'That you were erased',
    bewaren: 'Of who was erased we only keep a number: so you are erased again when an old backup is put back.',
    wissen: evidence,
  },
}
