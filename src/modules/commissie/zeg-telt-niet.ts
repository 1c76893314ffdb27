import type { Taal } from '@buurtwijs/figures'
import type { TeltNiet } from './oordelen.ts'

const zinnen: Readonly<Record<TeltNiet, Readonly<Record<Taal, string>>>> = {
  'heeft een belang': {
    nl: 'Heeft een belang gemeld, en beslist daarom niet mee.',
    en: 'Has declared an interest, and so does not decide.',
  },
  'hoort bij de buurt': {
    nl: 'Heeft een rol in de buurt of bij de partner, en beslist daarom niet mee.',
    en: 'Has a role in the neighbourhood or with its partner, and so does not decide.',
  },
  'geen lid meer': {
    nl: 'Zit niet meer in de commissie. Het oordeel telt niet meer mee.',
    en: 'No longer sits on the committee. The opinion no longer counts.',
  },
  'niet aangewezen': { nl: 'Is niet aangewezen voor deze ronde.', en: 'Was not assigned to this round.' },
}

/** Why the opinion of somebody does not count, in a sentence; null when it does. */
export function zegTeltNiet(waarom: TeltNiet | null, taal: Taal): string | null {
  return waarom === null ? null : zinnen[waarom][taal]
}
