import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Woorden } from '../../menukaart-data.ts'
import type { Activiteit, EenActiviteit, Inhoud } from '../../plan-data.ts'
import { Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { boxNameOf } from '../agenda/tick.ts'
import { findNieuweVelden } from './take-nieuw.ts'
import { useZegVeld } from './zeg-veld.ts'

interface NieuwProps {
  readonly nieuw: NonNullable<EenActiviteit['nieuw']>
  readonly activiteit: Activiteit
  readonly woorden: Woorden
}

/** What the menukaart says now, field by field; what the buurt had not changed itself is ticked beforehand. */
export function Nieuw({ nieuw, activiteit, woorden }: NieuwProps) {
  const { m } = usePage()
  const zegVeld = useZegVeld(woorden, [])
  const text = m.plan.nieuw
  const { id, interventie, versie, ...eigen } = activiteit
  const velden = findNieuweVelden(nieuw, eigen satisfies Inhoud)
  if (velden.length === 0) return null
  return (
    <section className="page__part" aria-labelledby="nieuw-kop">
      <Heading level={2} id="nieuw-kop">
        {text.kop}
      </Heading>
      <p className="read">{text.uitleg}</p>
      <Form>
        <input type="hidden" name="versie" value={versie} />
        {velden.map(({ veld, uitkomst }) => {
          const naam = m.plan.botsing.velden[veld === 'thema' || veld === 'soort' ? 'waar' : veld]
          const box = boxNameOf('neem', veld)
          const teksten = [
            { kop: text.toen, tekst: zegVeld(nieuw.basis, veld) },
            // What the buurt left as it was, it reads already.
            ...(uitkomst === 'botst' ? [{ kop: text.eigen, tekst: zegVeld(eigen, veld) }] : []),
            { kop: text.nu, tekst: zegVeld(nieuw.inhoud, veld) },
          ]
          return (
            <div key={veld} className="plan__weg">
              <dl className="drie">
                {teksten.map(({ kop, tekst }) => (
                  <div key={kop}>
                    <dt>{kop}</dt>
                    <dd className="said">{tekst}</dd>
                  </div>
                ))}
              </dl>
              <p className="field__check">
                <input id={box} name={box} type="checkbox" value="ja" defaultChecked={uitkomst === 'ander'} />
                <label htmlFor={box}>{text.neem(naam)}</label>
              </p>
            </div>
          )
        })}
        <button type="submit" name="doe" value="bijwerken" className="utrecht-button utrecht-button--secondary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
