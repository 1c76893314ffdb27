import { DemoNote } from './demo-note.tsx'
import { useIk, useIsDemo, useNow } from './ik.ts'
import { LogoMark } from './logo.tsx'
import { usePage } from './page-context.ts'
import { OtherTaal } from './other-taal.tsx'
import { OwnNav } from './own-nav.tsx'
import { SearchField } from './search-field.tsx'
import type { Verzonnen } from './verzonnen.ts'
import { Who } from './who.tsx'

interface HeaderProps {
  /** Some pages have a search field of their own; one is enough. */
  readonly hasSearch: boolean
  readonly verzonnen: Verzonnen | null
}

/** Top of every page: whether the data are made up, whose page it is, search, and the way to the other pages and the other language, and who is signed in. */
export function Header({ hasSearch, verzonnen }: HeaderProps) {
  const { m, href } = usePage()
  const ik = useIk()
  const nu = useNow()
  const isDemo = useIsDemo()
  return (
    <>
      {(verzonnen !== null || isDemo) && (
        <div className="banner" role="note">
          <div className="wrap">
            {verzonnen !== null && (
              <span>{verzonnen === 'deels' ? m.algemeen.demoDeels : ik === null ? m.algemeen.demo : m.algemeen.demoKort}</span>
            )}
            {verzonnen === 'alles' && ik === null && <a href={href('/bronnen')}>{m.algemeen.demoMeer}</a>}
            {isDemo && (
              <>
                {' '}
                <DemoNote />
              </>
            )}
          </div>
        </div>
      )}
      <header className={ik === null ? 'header' : 'header header--in'}>
        <div className="wrap">
          <a className="logo" href={href('/')} aria-label={m.algemeen.naarHome}>
            <LogoMark />
            <span>Buurtwijs</span>
          </a>
          {hasSearch && <SearchField id="zoek-boven" />}
          {ik === null ? (
            <>
              <PublicNav />
              <a className="nl-link header__in" href={href('/inloggen')}>
                {m.toegang.inloggen.link}
              </a>
            </>
          ) : (
            <>
              <span className="header__taal only-wide">
                <OtherTaal />
              </span>
              <Who ik={ik} nu={nu} />
              <OwnNav ik={ik} />
            </>
          )}
        </div>
      </header>
    </>
  )
}

/** The way around for a visitor. */
function PublicNav() {
  const { m, href } = usePage()
  return (
    <nav aria-label={m.algemeen.hoofdmenu}>
      <ul role="list">
        <li>
          <a className="nl-link" href={href('/over-de-cijfers')}>
            {m.algemeen.overDeCijfers}
          </a>
        </li>
        <li>
          <a className="nl-link" href={href('/kaart')}>
            {m.kaart.link}
          </a>
        </li>
        <li>
          <a className="nl-link" href={href('/menukaart')}>
            {m.menukaart.link}
          </a>
        </li>
        <li>
          <a className="nl-link" href={href('/bronnen')}>
            {m.algemeen.bronnen}
          </a>
        </li>
        <li>
          <OtherTaal />
        </li>
      </ul>
    </nav>
  )
}
