import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Sessie } from '../../data.ts'
import { writeMoment } from '../../format.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'

/** Where somebody is signed in, with a way to end each. */
export function Sessies({ sessies, nu }: { readonly sessies: readonly Sessie[]; readonly nu: string }) {
  const { m } = usePage()
  const text = m.toegang.toegang
  return (
    <section className="page__part" id="apparaten" aria-labelledby="apparaten-kop">
      <Heading level={2} id="apparaten-kop">
        {text.apparaten}
      </Heading>
      <Paragraph>{text.apparatenUitleg}</Paragraph>
      <ul className="keys" role="list">
        {sessies.map(sessie => (
          <OneSessie key={sessie.id} sessie={sessie} nu={nu} />
        ))}
      </ul>
      {sessies.length > 1 && (
        <Form isBare>
          <button type="submit" name="doe" value="log-overal-uit" className="utrecht-button utrecht-button--secondary-action">
            {text.logOveralUit}
          </button>
        </Form>
      )}
    </section>
  )
}

function OneSessie({ sessie, nu }: { readonly sessie: Sessie; readonly nu: string }) {
  const { m, taal } = usePage()
  const text = m.toegang.toegang
  return (
    <li className="keys__item">
      <div>
        <p>
          <strong>{sessie.apparaat}</strong> {sessie.deze && <span className="badge badge--plain">{text.ditApparaat}</span>}
        </p>
        <p className="soft small">
          {text.sinds(writeMoment(sessie.begonnen, nu, taal), text.manieren[sessie.manier])}{' '}
          {!sessie.deze && text.gezien(writeMoment(sessie.gezien, nu, taal))}
        </p>
      </div>
      {!sessie.deze && (
        <Form isBare>
          <input type="hidden" name="sessie" value={sessie.id} />
          <button type="submit" name="doe" value="log-uit" className="utrecht-button utrecht-button--secondary-action">
            {text.logApparaatUit(sessie.apparaat)}
          </button>
        </Form>
      )}
    </li>
  )
}
