import { handelingenEn } from './handelingen-en.ts'
import type { ApiWoorden } from './privacy.ts'
import { regelsEn } from './regels-en.ts'

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
  verwerkingen: {
    cijfers: {
      naam: 'Showing published figures',
      doel: 'Everybody can see how a neighbourhood is doing.',
      ontvangers: ['everybody'],
    },
    toegang: {
      naam: 'Signing in and roles',
      doel: 'Knowing who somebody is and what they may do.',
      ontvangers: ['administrator', 'privacy officer', 'their own neighbourhood network'],
    },
    programma: {
      naam: 'Running the programme',
      doel: 'Knowing which neighbourhoods take part, with whom, and how far they are.',
      ontvangers: ['their own neighbourhood network', 'transition team (without names)'],
    },
    buurtagenda: {
      naam: 'Writing down what matters in a neighbourhood',
      doel: 'A neighbourhood network can choose what it takes on, and see later what changed.',
      ontvangers: ['their own neighbourhood network', 'transition team (what may go further)'],
    },
    buurtplan: {
      naam: 'Making the plan of a neighbourhood',
      doel: 'A network records what it is going to do, with whom and what for, and can see later who changed what.',
      ontvangers: ['their own neighbourhood network', 'transition team'],
    },
    vrijgave: {
      naam: 'Releasing counts about people',
      doel: 'Everybody sees how neighbourhoods are doing, and nobody can find a person in it.',
      ontvangers: ['everybody (only what was released)'],
    },
    reacties: {
      naam: 'Talking together about a neighbourhood plan',
      doel: 'A network discusses its plan, residents and professionals make suggestions, and who suggested something reads the answer.',
      ontvangers: ['their own neighbourhood network', 'transition team (without names)'],
    },
    ondertekening: {
      naam: 'Signing a plan',
      doel: 'Everybody can verify who agreed with which plan, and that nothing changed after that.',
      ontvangers: [
        'their own neighbourhood network',
        'transition team',
        'budget committee',
        'health insurers',
        'whoever is given the signed document',
      ],
    },
    commissie: {
      naam: 'Judging plans and granting money',
      doel: 'The budget committee and the health insurers decide with reasons on the plan and budget of a neighbourhood.',
      ontvangers: ['budget committee', 'health insurers', 'transition team', 'their own neighbourhood network (without who thought what)'],
    },
    vragenlijsten: {
      naam: 'Asking people in a neighbourhood how they are doing',
      doel: 'A network sees how residents and staff are doing and whether that changes, without knowing who answered what.',
      ontvangers: ['their own neighbourhood network (results of groups)'],
    },
    besteding: {
      naam: 'Keeping track of granted money and giving account of it',
      doel: 'A neighbourhood shows what it spent, payers see what became of their money, and an auditor can verify it.',
      ontvangers: [
        'their own neighbourhood network',
        'transition team',
        'budget committee',
        'health insurers',
        'an auditor who is given the file for auditors',
      ],
    },
    monitoring: {
      naam: 'Keeping track of what a neighbourhood measures',
      doel: 'A neighbourhood agrees on what it measures, delivers those figures in time, and later it can be found out how a figure came about.',
      ontvangers: ['their own neighbourhood network', 'transition team (only whether figures are there)'],
    },
    ervaringsverhalen: {
      naam: 'Writing down stories',
      doel: 'Who takes part tells what changed, and a neighbourhood learns from it; only for what the teller agrees to.',
      ontvangers: ['their own neighbourhood network'],
    },
    uitvoering: {
      naam: 'Keeping track of how a plan is carried out',
      doel: 'A neighbourhood network keeps track of how its activities go, and who looks on sees whether milestones are reached.',
      ontvangers: ['their own neighbourhood network', 'transition team, budget committee and health insurers (milestones and states only)'],
    },
    leveringen: {
      naam: 'Receiving figures of insurers, municipalities and care providers',
      doel: 'Organisations deliver counts per neighbourhood, and it can be found out who delivered what and who decided on it.',
      ontvangers: ['their own organisation', 'transition team'],
    },
    begroting: {
      naam: 'Budgeting what a neighbourhood plan costs',
      doel: 'A neighbourhood network makes its budget, and later it can be seen how that came about.',
      ontvangers: ['their own neighbourhood network', 'transition team (without names)'],
    },
    buurtpagina: {
      naam: 'The public page of a neighbourhood',
      doel: 'Residents know whom they can call, and when there is a meeting.',
      ontvangers: ['everybody'],
    },
    terugmelding: {
      naam: 'Dealing with what somebody says is not right',
      doel: 'Everybody can say that a figure, a sentence or a text is not right, and reads what was answered.',
      ontvangers: ['the desk that looks at it', 'everybody (only the answer)'],
    },
    logboek: {
      naam: 'Recording what happens',
      doel: 'Being able to find out who did what and who saw data.',
      ontvangers: ['privacy officer', 'the people themselves', 'neighbourhood lead and project coordinator for their neighbourhood'],
    },
    rechten: {
      naam: 'Access, taking along and erasing',
      doel: 'People can see what is known about them, take it along, and ask to be erased.',
      ontvangers: ['the people themselves', 'privacy officer', 'administrator'],
    },
    bewaren: {
      naam: 'Removing what is too old',
      doel: 'Keeping data no longer than is needed.',
      ontvangers: ['privacy officer', 'administrator'],
    },
  },
}
