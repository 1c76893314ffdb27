import { handelingenEn } from './handelingen-en.ts'
import type { ApiWoorden } from './privacy.ts'
import { regelsEn } from './regels-en.ts'
import { verwerkingenEn } from './verwerkingen-en.ts'

const rol = {
  Kartrekker: 'Neighbourhood lead',
  'Lid van het buurtnetwerk': 'Member of the neighbourhood network',
  Projectcoördinator: 'Project coordinator',
  Transitiecoach: 'Transition coach',
  Transitieteam: 'Transition team',
  'Lid van de begrotingscommissie': 'Member of the budget committee',
  Zorgverzekeraar: 'Health insurer',
  Onderzoeker: 'Researcher',
  Themaexpert: 'Expert on a theme',
  Zorgprofessional: 'Care professional',
  Welzijnscoach: 'Wellbeing coach',
  Dorpsondersteuner: 'Village supporter',
  Redactieraad: 'Editorial board',
  Bewoner: 'Resident',
  'Functioneel beheerder': 'Administrator',
  'Privacy officer': 'Privacy officer',
} as const

const manier = {
  'met een passkey': 'with a passkey',
  'met een link uit een mail': 'with a link from a mail',
  'bij een andere aanbieder': 'at another provider',
  'met een uitnodiging': 'with an invitation',
  'in de proef-omgeving': 'in the demo',
  'kort na het inloggen': 'shortly after signing in',
} as const

const inProgramma = 'You did this in the programme; it belongs to how that is accounted for.'

export const overMensenEn: ApiWoorden = {
  delen: {
    'wie-u-bent': {
      titel: 'Who you are',
      uitleg: 'By this we know you, and this is where we send mail.',
      kolommen: { naam: 'Name', mail: 'Mail address', taal: 'Language', sinds: 'Known since' },
      waarden: { taal: { Nederlands: 'Dutch', Engels: 'English' } },
    },
    rollen: {
      titel: 'Roles that you have and had',
      uitleg: 'Your role decides what you can see and do.',
      kolommen: {
        rol: 'Role',
        buurt: 'Neighbourhood',
        organisatie: 'Organisation',
        beroep: 'Profession',
        begonnen: 'Began on',
        beeindigd: 'Ended on',
      },
      waarden: { rol },
    },
    overdrachten: {
      titel: 'Roles that you handed over or took over',
      uitleg: 'So that who takes something over knows what belongs to it.',
      kolommen: { rol: 'Role', notitie: 'Note', gedaan: 'Done on' },
      waarden: { rol },
    },
    sessies: {
      titel: 'Where you were signed in',
      uitleg: 'So that you can see whether somebody else signed in under your name.',
      kolommen: {
        apparaat: 'Device',
        manier: 'How',
        begonnen: 'Began on',
        gezien: 'Last used',
        verloopt: 'Expires',
        beeindigd: 'Ended on',
      },
      waarden: { manier },
    },
    passkeys: {
      titel: 'Passkeys with which you sign in',
      uitleg: 'A passkey takes the place of a password. We only have the public half.',
      kolommen: { naam: 'Name', gemaakt: 'Made on', gebruikt: 'Last used' },
    },
    aanbieders: {
      titel: 'Other providers at which you sign in',
      uitleg: 'By this we know you when you sign in there.',
      kolommen: { aanbieder: 'Provider', nummer: 'Your number there', gemaakt: 'Known since' },
    },
    bevestigingen: {
      titel: 'Actions that you confirmed',
      uitleg: 'For what cannot be undone we ask you to show who you are.',
      kolommen: { handeling: 'What', manier: 'How', verleend: 'Confirmed on', gebruikt: 'Used on' },
      waarden: { manier },
    },
    inloglinks: {
      titel: 'Sign-in links that you asked for',
      uitleg: 'Of a link we only keep that it was there; we cannot sign in with it.',
      kolommen: { gevraagd: 'Asked for on', gebruikt: 'Used on', verloopt: 'Expires' },
    },
    uitnodigingen: {
      titel: 'Invitations to your mail address',
      uitleg: 'Somebody asked you for a role.',
      kolommen: {
        naam: 'To',
        rol: 'Role',
        gemaakt: 'Made on',
        verloopt: 'Expires',
        aanvaard: 'Accepted on',
        ingetrokken: 'Withdrawn on',
      },
      waarden: { rol },
    },
    afgevinkt: {
      titel: 'Items that you ticked',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', item: 'Item', datum: 'Done on' },
    },
    grenzen: {
      titel: 'Boundaries of a neighbourhood that you chose',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', reden: 'Reason', sinds: 'Since' },
    },
    stukken: {
      titel: 'Decisions and papers that you entered',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', tekst: 'Text', datum: 'Date', document: 'Document' },
    },
    documenten: {
      titel: 'Documents that you kept with a neighbourhood',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', naam: 'Name', toegevoegd: 'Kept on' },
    },
    scores: {
      titel: 'Scores that you gave',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', criterium: 'Criterion', score: 'Score', onderbouwing: 'Evidence', datum: 'Date' },
    },
    marktaandelen: {
      titel: 'Market shares that you entered',
      uitleg: inProgramma,
      kolommen: { buurt: 'Neighbourhood', procent: 'Per cent', bron: 'Source', datum: 'Date' },
    },
    rapporten: {
      titel: 'Reports that you made',
      uitleg: 'A report does not change any more; it says who made it.',
      kolommen: { soort: 'Kind', versie: 'Version', gemaakt: 'Made on' },
      waarden: { soort: { Mijlpalen: 'Milestones', Vervolgaanvraag: 'Follow-up application' } },
    },
    organen: {
      titel: 'Bodies in which you are or were',
      uitleg: 'So that it is known who leads and advises the programme.',
      kolommen: { orgaan: 'Body', functie: 'Function', sinds: 'Since', tot: 'Until' },
    },
    weergaven: {
      titel: 'Lists that you kept',
      uitleg: 'So that you find a list again.',
      kolommen: { naam: 'Name', vraag: 'What is in it', aangemaakt: 'Kept on' },
    },
    oordelen: {
      titel: 'Outcomes of an analysis that you recorded',
      uitleg: 'So that it is known who recorded what an analysis says.',
      kolommen: { uitkomst: 'Outcome', bron: 'Source', datum: 'Date' },
    },
    takenmail: {
      titel: 'The weekly mail with your tasks',
      uitleg: 'By this we know whether you want that mail.',
      kolommen: { aan: 'Is on', laatste: 'Last mail' },
    },
    inzichten: {
      titel: 'Insights that you wrote down',
      uitleg: 'You wrote this down for your neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', tekst: 'Text', datum: 'Day' },
    },
    uitdagingen: {
      titel: 'Challenges and strengths that you wrote down',
      uitleg: 'You wrote this down for your neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', titel: 'Title', aangemaakt: 'Written on' },
    },
    meningen: {
      titel: 'What you thought of challenges and strengths',
      uitleg: 'By this the network knows how many people agree.',
      kolommen: { titel: 'Title', eens: 'Agrees', gegeven: 'Given on' },
    },
    tellingen: {
      titel: 'Counts that you entered',
      uitleg: 'You wrote this down for your neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', waar: 'Where', datum: 'Day', eens: 'Agree', oneens: 'Disagree' },
    },
    regios: {
      titel: 'What you wrote about regions',
      uitleg: 'Regions and their challenges are public; that you wrote it is not.',
      kolommen: { regio: 'Region', titel: 'Title', opgeschreven: 'Written on' },
    },
    'regio-oordelen': {
      titel: 'What you said about the region on behalf of your network',
      uitleg: 'You wrote this down for your neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', woord: 'Your words', gegeven: 'Given on' },
    },
    beelden: {
      titel: 'Pictures of a neighbourhood that you adopted',
      uitleg: 'You wrote this down for your neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', versie: 'Version', reden: 'Reason', vastgesteld: 'Adopted on' },
    },
    'plan-activiteiten': {
      titel: 'What you wrote in a plan',
      uitleg: 'Every version of an activity that you kept.',
      kolommen: { buurt: 'Neighbourhood', activiteit: 'Activity', op: 'Kept on' },
    },
    'plan-themas': {
      titel: 'Themes that you wanted to leave out, or that you answered about',
      uitleg: 'So that everybody knows why a theme is not in a plan.',
      kolommen: { buurt: 'Neighbourhood', thema: 'Theme', reden: 'Reason', antwoord: 'Answer' },
    },
    opmerkingen: {
      titel: 'Comments on a plan that you wrote',
      uitleg: 'You wrote this for your network. What you took back is gone.',
      kolommen: { buurt: 'Neighbourhood', naam: 'About', tekst: 'Comment', geschreven: 'Written on' },
    },
    suggesties: {
      titel: 'Suggestions for a plan that you typed in, answered or hid',
      uitleg: 'By this it is known who typed something in and who answered.',
      kolommen: { buurt: 'Neighbourhood', dag: 'Said on', beantwoord: 'Answered on' },
    },
    suggestielinks: {
      titel: 'Links for suggestions that you made',
      uitleg: 'With such a link residents think along about the plan.',
      kolommen: { buurt: 'Neighbourhood', gemaakt: 'Made on', verloopt: 'Works until' },
    },
    'suggestie-contact': {
      titel: 'Suggestions to which you want the answer by mail',
      uitleg: 'You gave your mail address for the answer. Thirty days after it, it goes.',
      kolommen: { gegeven: 'Given on', beantwoord: 'Answered on' },
    },
    handtekeningen: {
      titel: 'What you signed',
      uitleg: 'Your signatures, refusals and mandates. What was signed has to stay verifiable.',
      kolommen: { buurt: 'Neighbourhood', versie: 'Version', daad: 'What', regel: 'The whole line', hash: 'Check code' },
    },
    'aangeboden-stukken': {
      titel: 'What you offered for signing',
      uitleg: 'Versions of a plan that you offered, and what you decided about who signs.',
      kolommen: { wat: 'What', versie: 'Version', op: 'On' },
    },
    rondes: {
      titel: 'Plans that you submitted',
      uitleg: 'What was submitted never changes.',
      kolommen: { buurt: 'Neighbourhood', nummer: 'Round', toelichting: 'Note', ingediend: 'Submitted on' },
    },
    beoordelaars: {
      titel: 'Plans that you judged, or in which you declared an interest',
      uitleg: 'By this it can be found out who judged a plan, and who did not.',
      kolommen: {
        buurt: 'Neighbourhood',
        ronde: 'Round',
        stem: 'Vote',
        scores: 'Opinions',
        toelichting: 'Explanation',
        belang: 'Interest',
      },
    },
    rondevragen: {
      titel: 'Questions about a plan that you asked or answered',
      uitleg: 'Question and answer belong to the decision.',
      kolommen: { buurt: 'Neighbourhood', ronde: 'Round', tekst: 'Question', antwoord: 'Answer', gesteld: 'Asked on' },
    },
    commissiebesluiten: {
      titel: 'Decisions on a plan that you recorded',
      uitleg: 'Of the committee, or for a health insurer.',
      kolommen: { buurt: 'Neighbourhood', ronde: 'Round', wat: 'Decision', redenen: 'Reasons', op: 'On' },
    },
    metingen: {
      titel: 'Figures that you filled in, looked over, locked or opened again',
      uitleg: 'By this it can be found out how a figure of a neighbourhood came about.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What', op: 'When' },
    },
    meetafspraken: {
      titel: 'What you agreed about measuring, and figures that you deliver',
      uitleg: 'By this a neighbourhood knows who delivers which figure.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What', indicator: 'Indicator', op: 'When' },
    },
    besprekingen: {
      titel: 'Meetings about the outcomes that you wrote in, and what you were to do',
      uitleg: 'By this a neighbourhood knows what was discussed and who does what. Who was there is not kept.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What', dag: 'Day', op: 'When' },
    },
    ervaringsverhalen: {
      titel: 'Stories and notes that you wrote down',
      uitleg: 'A story belongs to its teller; this says that you wrote it down.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What', dag: 'Day', op: 'Written down on' },
    },
    bestedingen: {
      titel: 'Spending and instalments that you filled in',
      uitleg: 'By this it can be found out what became of the money of a neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', nummer: 'Change', op: 'Changed on' },
    },
    penvoerders: {
      titel: 'That you were treasurer, or appointed one',
      uitleg: 'By this it can be found out who kept the money of a neighbourhood.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What', naam: 'Treasurer', vanaf: 'From' },
    },
    verantwoordingen: {
      titel: 'Accounts that you drew up or decided on',
      uitleg: 'Whoever draws up and whoever approves are two people.',
      kolommen: { buurt: 'Neighbourhood', jaar: 'Year', wat: 'What', opgesteld: 'Drawn up on', besloten: 'Decided on' },
    },
    uitvoering: {
      titel: 'What you told about how activities go',
      uitleg: 'By this it can be found out how a plan was carried out.',
      kolommen: { buurt: 'Neighbourhood', nummer: 'Message', op: 'Told on' },
    },
    'uitvoering-activiteiten': {
      titel: 'Activities that you see to or follow',
      uitleg: 'You can change this at any time.',
      kolommen: { buurt: 'Neighbourhood', wat: 'What' },
    },
    leveringen: {
      titel: 'Deliveries of figures that you brought or decided on',
      uitleg: 'Whoever brings and whoever decides are two people.',
      kolommen: { organisatie: 'Organisation', wat: 'What', gelezen: 'Brought on', besloten: 'Decided on' },
    },
    analyses: {
      titel: 'Analyses whose plan you made or locked, or whose figures you opened',
      uitleg: 'By this it can be found out that the plan was there before anybody saw the outcome.',
      kolommen: { analyse: 'Analysis', wat: 'What', op: 'On' },
    },
    'vragenlijst-metingen': {
      titel: 'Waves and questionnaires that you made',
      uitleg: 'By this it is known who prepared something.',
      kolommen: { buurt: 'Neighbourhood', naam: 'Name', geopend: 'Opened on' },
    },
    'vragenlijst-adressen': {
      titel: 'Questionnaires that you got by mail',
      uitleg: 'As long as you did not answer and the questionnaire is open, we keep your mail address for it.',
      kolommen: { buurt: 'Neighbourhood', herinnerd: 'How often reminded' },
    },
    'vragenlijst-teksten': {
      titel: 'Own words of others about which you decided, and paper that you typed in',
      uitleg: 'By this it is known who looked at it.',
      kolommen: { wat: 'What', buurt: 'Neighbourhood' },
    },
    bewoordingen: {
      titel: 'Official words that you put in or confirmed',
      uitleg: 'By this it is known who vouches for them.',
      kolommen: { instrument: 'Questionnaire', gezet: 'Put in on', bevestigd: 'Confirmed on' },
    },
    'plan-versies': {
      titel: 'Versions of a plan that you kept',
      uitleg: 'A version that was kept never changes.',
      kolommen: { buurt: 'Neighbourhood', nummer: 'Version', toelichting: 'Note', op: 'Kept on' },
    },
    menukaartvoorstellen: {
      titel: 'Proposals for the menu',
      uitleg: 'You proposed or judged this; it belongs to how the programme is accounted for.',
      kolommen: {
        interventie: 'Entry',
        toelichting: 'Explanation',
        staat: 'What became of it',
        ingediend: 'Proposed on',
        reden: 'Reason',
      },
    },
    begrotingswijzigingen: {
      titel: 'Changes of budgets that you made',
      uitleg: 'By this it can be seen how a budget came about; it belongs to how the money is accounted for.',
      kolommen: { buurt: 'Neighbourhood', nummer: 'Change', op: 'Changed on' },
    },
    buurtcontact: {
      titel: 'Where you stand as a contact on the page of a neighbourhood',
      uitleg: 'You agreed that residents can reach you this way. You can always take that back: tell the network.',
      kolommen: { naam: 'Name', rol: 'Role', telefoon: 'Telephone', bereikbaar: 'Reachable', akkoord: 'Agreed on' },
    },
    'terugmelding-contact': {
      titel: 'Questions whether something is right to which you want the answer by mail',
      uitleg: 'You gave your mail address for the answer. Thirty days after it, it goes.',
      kolommen: { gegeven: 'Given on', beantwoord: 'Answered on' },
    },
    terugmeldingen: {
      titel: 'Questions whether something is right that you took up or answered',
      uitleg: 'By this it is known who looked at it.',
      kolommen: { naam: 'About', gemeld: 'Asked on', beantwoord: 'Answered on' },
    },
    mails: {
      titel: 'Mails that we sent you',
      uitleg: 'A mail only says that something is ready, and where. We keep it for a while to see whether it arrived.',
      kolommen: { onderwerp: 'Subject', gemaakt: 'Made on', verzonden: 'Sent on' },
    },
    wisverzoeken: {
      titel: 'Your requests to be erased',
      uitleg: 'Here you see what happens with your request.',
      kolommen: { staat: 'State', aangevraagd: 'Asked on', waarom: 'Why not', afgehandeld: 'Done on' },
      waarden: {
        staat: { aangevraagd: 'asked', ingetrokken: 'withdrawn', afgewezen: 'refused', akkoord: 'agreed', gewist: 'erased' },
      },
    },
  },
  regels: regelsEn,
  handelingen: handelingenEn,
  verwerkingen: verwerkingenEn,
}
