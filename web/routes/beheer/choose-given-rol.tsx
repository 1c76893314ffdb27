import { Link } from '@nl-design-system-candidate/link-react'
import type { TeGevenRol } from '../../beheer-data.ts'
import { usePage } from '../../ui/page-context.ts'

interface ChooseGivenRolProps {
  readonly rollen: readonly TeGevenRol[]
  /** Somebody who is known, to whom the role goes. */
  readonly persoon: string | null
  /** Somebody went on without choosing. */
  readonly koosNiets: boolean
}

/** The roles that the visitor may give, each with what somebody in it comes to do. */
export function ChooseGivenRol({ rollen, persoon, koosNiets }: ChooseGivenRolProps) {
  const { m, href } = usePage()
  const text = m.beheer.nodigUit
  return (
    <form method="get" action={href('/mensen/uitnodigen')} className="form">
      <input type="hidden" name="stap" value="2" />
      {persoon !== null && <input type="hidden" name="persoon" value={persoon} />}
      {koosNiets && (
        <div className="utrecht-alert utrecht-alert--error errors" role="alert">
          <div className="utrecht-alert__content">
            <Link href={`#rol-${rollen[0]?.rol}`}>{text.rolOntbreekt}</Link>
          </div>
        </div>
      )}
      <fieldset className="choices">
        <legend className="field__label">{text.kiesRol}</legend>
        {rollen.map(({ rol }) => (
          <div key={rol} className="choices__one">
            <input type="radio" name="rol" value={rol} id={`rol-${rol}`} aria-describedby={`rol-${rol}-uitleg`} />
            <div>
              <label htmlFor={`rol-${rol}`}>{m.toegang.rollen[rol].naam}</label>
              <p className="soft small" id={`rol-${rol}-uitleg`}>
                {m.beheer.rolUitleg[rol]}
              </p>
            </div>
          </div>
        ))}
      </fieldset>
      <button type="submit" className="utrecht-button utrecht-button--primary-action">
        {text.verder}
      </button>
    </form>
  )
}
