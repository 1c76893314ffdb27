import type { Messages } from './messages.ts'

export const uitgavenEn: Messages['uitgaven'] = {
  stil: titel => `The publisher has a newer edition: ${titel}.`,
  titel: 'Newer editions',
  intro: 'The publisher has something newer than what is here. Fetch it, and all pages show the new figures. The old edition stays.',
  niets: 'We know of nothing newer.',
  soorten: { nieuwer: 'a later year', herzien: 'changed by the publisher' },
  haalOp: titel => `Fetch: ${titel}`,
  kijk: 'Look at the publishers now',
  gekeken: dag => `We look every day. The last time: ${dag}.`,
  nooit: 'We look every day. That has not happened yet.',
  mislukt: 'The publishers could not be reached. We try again tomorrow.',
  taak: aantal => (aantal === 1 ? 'A publisher has newer figures: fetch them' : `Publishers have ${aantal} newer editions: fetch them`),
}
