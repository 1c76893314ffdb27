import type { Taal } from '@buurtwijs/figures'
import { betalers, duren, postSoorten } from './post.ts'
import type { Betaler, Duur, PostSoort } from './post.ts'

/** What kinds of cost, payers and durations are called, wherever people read or choose them. */
export interface BegrotingNamen {
  readonly soorten: Readonly<Record<PostSoort, string>>
  readonly betalers: Readonly<Record<Betaler, string>>
  readonly duren: Readonly<Record<Duur, string>>
}

export const begrotingNamen: Readonly<Record<Taal, BegrotingNamen>> = {
  nl: {
    soorten: {
      vervangingsuren: 'Vervangingsuren',
      training: 'Training',
      coordinatie: 'Coördinatie',
      materialen: 'Materialen',
      technologie: 'Technologie',
      huur: 'Huur',
      overig: 'Overig',
    },
    betalers: { iza: 'IZA', zvw: 'Zvw', wmo: 'Wmo', wlz: 'Wlz', gemeente: 'Gemeente', eigen: 'Eigen geld', overig: 'Overig' },
    duren: { eenmalig: 'Eenmalig', structureel: 'Structureel' },
  },
  en: {
    soorten: {
      vervangingsuren: 'Replacement hours',
      training: 'Training',
      coordinatie: 'Coordination',
      materialen: 'Materials',
      technologie: 'Technology',
      huur: 'Rent',
      overig: 'Other',
    },
    betalers: { iza: 'IZA', zvw: 'Zvw', wmo: 'Wmo', wlz: 'Wlz', gemeente: 'Municipality', eigen: 'Own money', overig: 'Other' },
    duren: { eenmalig: 'One-off', structureel: 'Structural' },
  },
}

/** The kind of cost that somebody means by what they wrote, in either language, by its name or its id; null when it is none. */
export function findSoort(text: string): PostSoort | null {
  return postSoorten.find(id => isMeant(text, id, 'soorten')) ?? null
}

export function findBetaler(text: string): Betaler | null {
  return betalers.find(id => isMeant(text, id, 'betalers')) ?? null
}

export function findDuur(text: string): Duur | null {
  return duren.find(id => isMeant(text, id, 'duren')) ?? null
}

function isMeant(text: string, id: string, kind: keyof BegrotingNamen): boolean {
  const names = (['nl', 'en'] as const).map(taal => new Map(Object.entries(begrotingNamen[taal][kind])).get(id) ?? id)
  return [id, ...names].some(naam => tidy(naam) === tidy(text))
}

/** Without capitals, accents and double spaces: what people do not mean as a difference. */
export function tidy(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
