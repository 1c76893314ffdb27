import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Bespreking } from '../../bespreking-data.ts'
import type { FormState } from '../../form.ts'
import { writeKorteDag } from '../../format.ts'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { ActieForm, Acties } from './acties.tsx'

interface StapProps {
  readonly bespreking: Bespreking
  readonly state: FormState | undefined
}

/** How many there are, and what was agreed before. */
export function StapAfspraken({ bespreking, state: sent }: StapProps) {
  const { m } = usePage()
  const text = m.bespreking.eerst
  const { eerder, aanwezig, dag, versie, mag } = bespreking
  const state = sent?.waarden['aanwezig'] === undefined ? undefined : sent
  return (
    <>
      <Paragraph>{eerder.length === 0 ? text.geen : text.uitleg}</Paragraph>
      {eerder.length > 0 && <Acties caption={m.bespreking.stappen.afspraken} acties={eerder} doe={mag.bijwerken ? 'afronden' : null} />}
      {mag.bijwerken && (
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <TextField
            name="aanwezig"
            label={text.aanwezig}
            hint={text.aanwezigHint}
            state={state}
            autoComplete="off"
            inputMode="numeric"
            need="optional"
            waarde={aanwezig === null ? '' : String(aanwezig)}
            isShort
          />
          <TextField
            name="dag"
            label={m.bespreking.begin.dag}
            hint={m.programma.buurt.datumUitleg}
            state={state}
            autoComplete="off"
            waarde={writeKorteDag(dag)}
            isShort
          />
          <button type="submit" name="doe" value="aanwezig" className="utrecht-button utrecht-button--secondary-action">
            {text.bewaar}
          </button>
        </Form>
      )}
    </>
  )
}

/** Looking back over everything before it is closed. */
export function StapEinde({ bespreking, state }: StapProps) {
  const { m } = usePage()
  const text = m.bespreking.einde
  const { themas, acties, woorden, versie, mag } = bespreking
  return (
    <>
      <Paragraph>{text.uitleg}</Paragraph>
      <section className="page__part" aria-labelledby="notities-kop">
        <Heading level={2} id="notities-kop">
          {m.bespreking.verslag.notitie}
        </Heading>
        <dl className="bespreking__terug">
          {themas.map(({ thema, notitie }) => (
            <div key={thema}>
              <dt>{woorden.themas[thema]}</dt>
              <dd>
                {notitie.tekst === '' ? <span className="soft">{text.geenNotitie}</span> : <span className="read">{notitie.tekst}</span>}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="page__part" aria-labelledby="acties-kop">
        <Heading level={2} id="acties-kop">
          {m.bespreking.verslag.acties}
        </Heading>
        {acties.length === 0 ? (
          <p className="soft">{m.bespreking.verslag.geenActies}</p>
        ) : (
          <Acties caption={m.bespreking.verslag.acties} acties={acties} doe={mag.bijwerken ? 'weghalen' : null} hasStand={false} />
        )}
        {mag.bijwerken && (
          <details open={state?.waarden['wat'] !== undefined}>
            <summary>{text.ookNog}</summary>
            <ActieForm bespreking={bespreking} thema={null} state={state} />
          </details>
        )}
      </section>
      {mag.bijwerken && (
        <div className="bespreking__schrijf">
          <Form>
            <input type="hidden" name="versie" value={versie} />
            <p className="soft">{text.sluitUitleg}</p>
            <button type="submit" name="doe" value="sluit" className="utrecht-button utrecht-button--primary-action">
              {text.sluit}
            </button>
          </Form>
          <Form>
            <p className="soft">{text.wegUitleg}</p>
            <button type="submit" name="doe" value="weg" className="utrecht-button utrecht-button--subtle">
              {text.weg}
            </button>
          </Form>
        </div>
      )}
    </>
  )
}
