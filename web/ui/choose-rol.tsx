import type { Ik } from '../data.ts'
import { Form } from './form.tsx'
import { usePage } from './page-context.ts'
import { describeRol, otherRollen } from './rol.ts'

/** A button for each other role that somebody has. Afterwards they are back at `terug`, an address with its language. */
export function ChooseRol({ ik, terug }: { readonly ik: Ik; readonly terug: string }) {
  const { m, href, taal } = usePage()
  return (
    <Form action={href('/mijn')} isBare>
      <input type="hidden" name="terug" value={terug} />
      <ul className="choose-rol" role="list">
        {otherRollen(ik).map(rol => (
          <li key={rol}>
            <button type="submit" name="rol" value={rol} className="utrecht-button utrecht-button--secondary-action">
              {m.toegang.mijn.kies(describeRol(ik, rol, taal))}
            </button>
          </li>
        ))}
      </ul>
    </Form>
  )
}
