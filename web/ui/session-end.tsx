import type { Ik } from '../data.ts'
import sessionEndUrl from '../islands/session-end.ts?worker&url'
import { usePage } from './page-context.ts'

/**
 * Tells somebody two minutes before their session ends, with a button to stay. Without script nothing shows here; the menu behind their name says until
 * when, and a form that is sent too late waits until they have signed in.
 */
export function SessionEnd({ ik, nu }: { readonly ik: Ik; readonly nu: string }) {
  const { m, href } = usePage()
  const text = m.toegang.einde
  const seconds = Math.max(0, Math.round((Date.parse(ik.eindigt) - Date.parse(nu)) / 1000))
  return (
    <>
      <bw-session-end data-seconds={String(seconds)} hidden>
        <section className="ending" aria-labelledby="einde-kop">
          <div className="wrap">
            <h2 id="einde-kop">{text.titel}</h2>
            <p data-says="soon">{text.binnenkort}</p>
            <p data-says="last" hidden>
              {text.nietLanger}
            </p>
            <p data-says="over" hidden>
              {text.voorbij}
            </p>
            <button type="button" className="utrecht-button utrecht-button--primary-action">
              {text.blijf}
            </button>
            <a className="nl-link" href={`${href('/inloggen')}?doel=${href('/inloggen/klaar')}`} target="_blank" rel="noopener" hidden>
              {text.logIn}
            </a>
          </div>
        </section>
      </bw-session-end>
      <script type="module" src={sessionEndUrl} />
    </>
  )
}
