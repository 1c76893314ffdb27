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
  /** The address of an area, with the boundaries of the year that the visitor is looking at. */
  readonly gebiedHref: (code: string, query?: Readonly<Record<string, string>>) => string
}

/** The page that is being rendered; its language and its boundary year follow from its address. */
export function usePage(): Page {
  const { pathname, search } = useLocation()
  const taal = taalOf(pathname)
  return {
    taal,
    m: messagesIn(taal),
    href: path => hrefIn(taal, path),
    gebiedHref: (code, query = {}) => {
      const jaar = new URLSearchParams(search).get('jaar')
      const written = new URLSearchParams({ ...query, ...(jaar === null ? {} : { jaar }) }).toString()
      return hrefIn(taal, `/gebied/${code}${written === '' ? '' : `?${written}`}`)
    },
  }
}
