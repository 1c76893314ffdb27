import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Overgedragen } from '../beheer-data.ts'
import { writeDag } from '../format.ts'
import { usePage } from './page-context.ts'
import { describeRol } from './rol.ts'

/** What others handed over to the visitor, with what they wrote. */
export function ReceivedRollen({ overdrachten }: { readonly overdrachten: readonly Overgedragen[] }) {
  const { m, taal } = usePage()
  const text = m.beheer.mensen
  if (overdrachten.length === 0) return null
  return (
    <section className="handed" aria-labelledby="overgedragen-kop">
      <Heading level={2} id="overgedragen-kop">
        {text.overgedragenTitel}
      </Heading>
      {overdrachten.map(({ id, rol, notitie, gedaan, ...plek }) => (
        <div key={id} className="read">
          <p>{text.overgedragen(describeRol({ lidmaatschappen: [{ id, rol, ...plek }] }, rol, taal), writeDag(gedaan, taal))}</p>
          {notitie === null ? <p className="soft">{text.geenNotitie}</p> : <blockquote className="handed__note">{notitie}</blockquote>}
        </div>
      ))}
    </section>
  )
}
