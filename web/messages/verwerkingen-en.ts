import type { ApiWoorden } from './privacy.ts'

/** What personal data are used for, by the key under which the API says it in Dutch. */
export const verwerkingenEn: ApiWoorden['verwerkingen'] = {
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
  impact: {
    naam: 'Finding out whether the programme works',
    doel: 'A verdict that can be computed again, by a plan that was locked before anybody saw the outcome.',
    ontvangers: ['transition team', 'researchers', 'budget committee', 'insurers'],
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
}
