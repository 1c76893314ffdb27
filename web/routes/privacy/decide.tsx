import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { useLocation } from 'react-router'
import type { ReactNode } from 'react'
import type { Ik } from '../../data.ts'
import { writeLongMoment } from '../../format.ts'
import type { Akkoord } from '../../privacy-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { nameRol } from '../../ui/rol.ts'

/** Why somebody cannot agree, or null when they can: two people in two roles, and never about themselves. */
export function whyNotAgree(
  { persoon, rol }: Pick<Ik, 'persoon' | 'rol'>,
  { akkoorden, about }: { readonly akkoorden: readonly Akkoord[]; readonly about: string | null },
): 'eigen' | 'zelfAkkoord' | 'rolAkkoord' | null {
  if (about === persoon) return 'eigen'
  if (akkoorden.some(({ door }) => door.id === persoon)) return 'zelfAkkoord'
  return akkoorden.some(akkoord => akkoord.rol === rol) ? 'rolAkkoord' : null
}

interface AgreeProps {
  readonly akkoorden: readonly Akkoord[]
  /** Whether there is something to agree with still. */
  readonly isOpen: boolean
  readonly why: ReturnType<typeof whyNotAgree>
  readonly knop: string
  readonly uitleg: string
}

/** Who agreed, and the button to do so, or the reason why this visitor cannot. */
export function Agree({ akkoorden, isOpen, why, knop, uitleg }: AgreeProps) {
  const { m, taal } = usePage()
  const text = m.privacy.beheer
  return (
    <section className="page__part" aria-labelledby="akkoord-kop">
      <Heading level={2} id="akkoord-kop">
        {text.akkoordTitel}
      </Heading>
      <Paragraph>{text.akkoordUitleg}</Paragraph>
      {akkoorden.length === 0 ? (
        <p className="soft">{text.geenAkkoord}</p>
      ) : (
        <ul className="read">
          {akkoorden.map(({ door, rol, op }) => (
            <li key={rol}>{text.akkoorden(door.naam ?? text.onbekend, nameRol(rol, taal), writeLongMoment(op, taal))}</li>
          ))}
        </ul>
      )}
      {isOpen && why !== null && <Paragraph className="read read__after">{text[why]}</Paragraph>}
      {isOpen && why === null && (
        <Form>
          <p className="read">{uitleg}</p>
          <button type="submit" name="doe" value="stem-in" className="utrecht-button utrecht-button--primary-action">
            {knop}
          </button>
        </Form>
      )}
    </section>
  )
}

/** What is being counted, or done, behind the screens: nothing to see yet, and a way to look again. */
export function Busy({ children }: { readonly children: ReactNode }) {
  const { m } = usePage()
  const { pathname } = useLocation()
  return (
    <p className="handed">
      <span>
        {children} <Link href={pathname}>{m.privacy.beheer.verversen}</Link>
      </span>
    </p>
  )
}
