import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Random } from '../../platform/random.ts'
import { makeGeheim, sameGeheim } from './geheim.ts'
import type { Geheim } from './geheim.ts'

/** The session, and the mark by which a browser that is signing in is known again. */
type CookieName = 'sid' | 'bid'

const weeks = 14 * 24 * 3600

/**
 * Cookies that no script reads and no other site sends along with a form. Over https they carry the prefix that keeps them to this host; http is there
 * for this machine only, where a browser would drop them.
 */
export class Cookies {
  readonly #secure: boolean

  constructor(adres: string) {
    this.#secure = adres.startsWith('https:')
  }

  read(c: Context, name: CookieName): string | undefined {
    return this.#secure ? getCookie(c, name, 'host') : getCookie(c, name)
  }

  /** Without an age the browser forgets it when it closes; how long it works is decided here, not there. */
  keep(c: Context, name: CookieName, geheim: Geheim): void {
    const options = {
      path: '/',
      httpOnly: true,
      sameSite: 'Lax',
      secure: this.#secure,
      maxAge: name === 'sid' ? 90 * 24 * 3600 : weeks,
    } as const
    if (this.#secure) setCookie(c, name, geheim.tekst, { ...options, prefix: 'host' })
    else setCookie(c, name, geheim.tekst, options)
  }

  /** The secret by which this browser is known while somebody signs in or confirms: the one that it has, or a new one, kept for two weeks from now. */
  keepBrowser(c: Context, random: Random): Geheim {
    const known = this.read(c, 'bid')
    const geheim = known !== undefined && known.length === 43 ? sameGeheim(known) : makeGeheim(random)
    this.keep(c, 'bid', geheim)
    return geheim
  }

  drop(c: Context, name: CookieName): void {
    if (this.#secure) deleteCookie(c, name, { path: '/', secure: true, prefix: 'host' })
    else deleteCookie(c, name, { path: '/' })
  }
}
