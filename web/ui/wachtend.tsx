import { Link } from '@nl-design-system-candidate/link-react'
import type { Ik } from '../data.ts'
import wachtendUrl from '../islands/wachtend.ts?worker&url'
import { usePage } from './page-context.ts'

/** On every page of who may write insights down: what waits on this device to be received, and what to do with it before signing out. */
export function Wachtend({ ik }: { readonly ik: Ik }) {
  const { m, href } = usePage()
  const text = m.noteren.wachtend
  if (!ik.rechten.includes('buurtagenda bijwerken')) return null
  return (
    <>
      <bw-wachtend data-persoon={ik.persoon} data-uitloggen={href('/uitloggen')} data-een={text.een} data-meer={text.meer}>
        <section className="ending" role="status" data-deel="regel" hidden>
          <div className="wrap">
            <p data-deel="zin" />
            <p>
              <Link href={href('/noteren')}>{text.bekijk}</Link>
            </p>
          </div>
        </section>
        <dialog className="vraag" aria-labelledby="wacht-kop">
          <h2 id="wacht-kop">{text.uitTitel}</h2>
          <p>{text.uitTekst}</p>
          <div className="kaart__doe">
            <button type="button" data-doe="blijf" className="utrecht-button utrecht-button--primary-action">
              {text.blijf}
            </button>
            <button type="button" data-doe="laat" className="utrecht-button utrecht-button--secondary-action">
              {text.laat}
            </button>
            <button type="button" data-doe="wis" className="utrecht-button utrecht-button--secondary-action">
              {text.wis}
            </button>
          </div>
        </dialog>
      </bw-wachtend>
      <script type="module" src={wachtendUrl} />
    </>
  )
}
