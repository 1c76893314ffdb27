import { useIk } from './ik.ts'
import { usePage } from './page-context.ts'

/** The way to put a buurt forward, for who may. */
export function NominateLink() {
  const { m, href } = usePage()
  if (!useIk()?.rechten.includes('buurten nomineren')) return null
  return (
    <p className="beheer-act">
      <a className="utrecht-button utrecht-button--secondary-action" href={href('/programma/buurten/nieuw')}>
        {m.selectie.voordragen.titel}
      </a>
    </p>
  )
}
