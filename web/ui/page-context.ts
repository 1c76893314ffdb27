import { useLocation } from 'react-router'
import type { Taal } from '../data.ts'
import { messagesIn } from '../messages/index.ts'
import type { Messages } from '../messages/index.ts'
import { hrefIn, taalOf } from '../taal.ts'

/** What nearly every part of a page needs to speak: the language, its texts, and addresses in that language. */
export interface Page {
  readonly taal: Taal
  readonly m: Messages
  readonly href: (path: string) => string
}

export function pageIn(taal: Taal): Page {
  return { taal, m: messagesIn(taal), href: path => hrefIn(taal, path) }
}

/** The page that is being rendered; its language follows from its address. */
export function usePage(): Page {
  return pageIn(taalOf(useLocation().pathname))
}
