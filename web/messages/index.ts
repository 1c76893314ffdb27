import type { Taal } from '../data.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { nl } from './nl.ts'

export type { Messages }

/** The texts of a language. */
export function messagesIn(taal: Taal): Messages {
  return taal === 'nl' ? nl : en
}
