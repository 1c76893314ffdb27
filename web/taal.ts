import type { Taal } from './data.ts'

/** The language of an address: English pages live under `/en`, all others are Dutch. */
export function taalOf(url: string | URL): Taal {
  const { pathname } = new URL(url, 'http://in.process')
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'nl'
}

/** The address of a page in a language; `path` starts with a slash and carries no language of its own. */
export function hrefIn(taal: Taal, path: string): string {
  if (taal === 'nl') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** The same page in the other language, with its search words and filters. */
export function hrefInOther(pathname: string, search: string): string {
  if (taalOf(pathname) === 'nl') return hrefIn('en', pathname) + search
  return (pathname.slice('/en'.length) || '/') + search
}
