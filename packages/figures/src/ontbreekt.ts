import type { Taal, Tekst } from './taal.ts'

/**
 * Every reason why a figure can be missing: the only list of its kind in the product.
 *
 * - `geheim`: the office keeps the cell secret or does not know it well enough (CBS `.`, -99997 on the map)
 * - `onbekend`: nobody knows (-99999999 on the map)
 * - `onbetrouwbaar`: known, but too uncertain to show
 * - `niet-gevraagd`: the question was not asked in that wave (an empty RIVM cell)
 * - `nog-niet-gepubliceerd`: the publisher has not filled in this topic yet (a whole column without values)
 * - `niet-geimporteerd`: no release at hand holds the figure
 * - `kan-niet-voorkomen`: logically impossible (an empty CBS cell, a percentage of nobody)
 * - `te-klein`: we leave it out ourselves, because the group is too small
 * - `onderdrukt`: the publisher left it out, because the group is too small (RIVM `.`)
 * - `indeling-gewijzigd`: the boundaries of the area changed, so the figure is about another area
 * - `niet-samen-te-voegen`: each area has one, but no rule makes one figure for them together (a score, a class, a median)
 */
export const ontbreektRedenen = [
  'geheim',
  'onbekend',
  'onbetrouwbaar',
  'niet-gevraagd',
  'nog-niet-gepubliceerd',
  'niet-geimporteerd',
  'kan-niet-voorkomen',
  'te-klein',
  'onderdrukt',
  'indeling-gewijzigd',
  'niet-samen-te-voegen',
] as const

/** The reason why a figure is missing. */
export type Ontbreekt = (typeof ontbreektRedenen)[number]

const phrases: Record<Ontbreekt, Tekst> = {
  geheim: { nl: 'niet bekendgemaakt', en: 'not disclosed' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  onbetrouwbaar: { nl: 'te onzeker', en: 'too uncertain' },
  'niet-gevraagd': { nl: 'toen niet gevraagd', en: 'not asked then' },
  'nog-niet-gepubliceerd': { nl: 'nog niet gepubliceerd', en: 'not published yet' },
  'niet-geimporteerd': { nl: 'niet geïmporteerd', en: 'not imported' },
  'kan-niet-voorkomen': { nl: 'kan hier niet voorkomen', en: 'cannot occur here' },
  'te-klein': { nl: 'te weinig mensen', en: 'too few people' },
  onderdrukt: { nl: 'verborgen door de uitgever', en: 'hidden by the publisher' },
  'indeling-gewijzigd': { nl: 'grenzen gewijzigd', en: 'boundaries changed' },
  'niet-samen-te-voegen': { nl: 'niet samen te voegen', en: 'cannot be combined' },
}

const explanations: Record<Ontbreekt, Tekst> = {
  geheim: {
    nl: 'De uitgever houdt dit cijfer geheim of weet het niet zeker genoeg.',
    en: 'The publisher keeps this figure secret or does not know it well enough.',
  },
  onbekend: { nl: 'De uitgever weet dit cijfer niet.', en: 'The publisher does not know this figure.' },
  onbetrouwbaar: { nl: 'Dit cijfer is te onzeker om te laten zien.', en: 'This figure is too uncertain to show.' },
  'niet-gevraagd': { nl: 'Deze vraag is in dat jaar niet gesteld.', en: 'This question was not asked in that year.' },
  'nog-niet-gepubliceerd': {
    nl: 'De uitgever heeft dit cijfer nog niet bekendgemaakt.',
    en: 'The publisher has not released this figure yet.',
  },
  'niet-geimporteerd': {
    nl: 'Geen van de geïmporteerde tabellen bevat dit cijfer.',
    en: 'None of the imported tables holds this figure.',
  },
  'kan-niet-voorkomen': {
    nl: 'Dit cijfer kan hier niet bestaan, bijvoorbeeld omdat er niemand woont.',
    en: 'This figure cannot exist here, for example because nobody lives here.',
  },
  'te-klein': {
    nl: 'De groep is zo klein dat wij het cijfer niet laten zien. Zo blijft verborgen om wie het gaat.',
    en: 'The group is so small that we do not show the figure. That keeps hidden whom it is about.',
  },
  onderdrukt: {
    nl: 'De uitgever laat dit cijfer weg, omdat de groep te klein is.',
    en: 'The publisher leaves this figure out, because the group is too small.',
  },
  'indeling-gewijzigd': {
    nl: 'De grenzen van dit gebied zijn veranderd. Daarom past dit cijfer niet bij het gebied van nu.',
    en: 'The boundaries of this area changed. The figure therefore does not fit the area of today.',
  },
  'niet-samen-te-voegen': {
    nl: 'Dit cijfer bestaat per gebied, maar is niet samen te voegen tot één cijfer voor alle gebieden samen.',
    en: 'This figure exists for each area, but cannot be combined into one figure for all of them together.',
  },
}

/** A few words that stand in the place of the figure, for instance `niet geïmporteerd`. No capital, no full stop. */
export function describeOntbreekt(reden: Ontbreekt, taal: Taal): string {
  return phrases[reden][taal]
}

/** One or two whole sentences that explain the absence to a reader, for a note or a tooltip. */
export function explainOntbreekt(reden: Ontbreekt, taal: Taal): string {
  return explanations[reden][taal]
}

/** Whether a text is one of the reasons, for what comes in from a file or a request. */
export function isOntbreekt(text: unknown): text is Ontbreekt {
  return (ontbreektRedenen as readonly unknown[]).includes(text)
}
