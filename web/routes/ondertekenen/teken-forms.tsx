import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import type { FormState } from '../../form.ts'
import type { OfferedStuk, Ondertekening } from '../../ondertekening-data.ts'
import { CheckField, ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { sayRol } from './say-rol.ts'

interface TekenFormsProps {
  readonly view: Ondertekening
  readonly stuk: OfferedStuk
  readonly state: FormState | undefined
}

/** What whoever looks can do with this version: sign, refuse with a reason, or let somebody else sign; or why they cannot. */
export function TekenForms({ view, stuk, state }: TekenFormsProps) {
  const { m } = usePage()
  const text = m.ondertekenen
  const { tekenen, bezwaar, namens, machtigen } = view.kan
  const doen = state?.waarden['doen']
  const stateOf = (name: string) => (doen === name ? state : undefined)
  const proof = { versie: stuk.versie, kop: view.kop }
  return (
    <>
      {bezwaar !== null && (
        <section className="page__part" aria-labelledby="niet-kop">
          <Heading level={2} id="niet-kop">
            {text.nietNu}
          </Heading>
          <Paragraph>{bezwaar}</Paragraph>
        </section>
      )}
      {(tekenen || namens.length > 0) && (
        <Deel id="teken" titel={text.teken} uitleg={text.tekenUitleg}>
          <ErrorSummary state={stateOf('tekenen')} />
          <p className="read">
            <strong>{stuk.akkoord}</strong>
          </p>
          <Form>
            <Proof doen="tekenen" {...proof} />
            <CheckField name="gelezen" label={text.akkoord} state={stateOf('tekenen')} />
            {tekenen && (
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                {text.tekenKnop}
              </button>
            )}
            {namens.map(({ persoon, naam }) => (
              <button key={persoon} type="submit" name="namens" value={persoon} className="utrecht-button utrecht-button--secondary-action">
                {text.namens(naam)}
              </button>
            ))}
          </Form>
        </Deel>
      )}
      {tekenen && (
        <Deel id="weiger" titel={text.weiger} uitleg={text.weigerUitleg}>
          <ErrorSummary state={stateOf('weigeren')} />
          <Form>
            <Proof doen="weigeren" {...proof} />
            <NoteField name="reden" label={text.reden} state={stateOf('weigeren')} need="required" rows={3} />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              {text.weigerKnop}
            </button>
          </Form>
        </Deel>
      )}
      {machtigen.length > 0 && (
        <Deel id="machtig" titel={text.machtig} uitleg={text.machtigUitleg}>
          <ErrorSummary state={stateOf('machtigen')} />
          <Form>
            <Proof doen="machtigen" {...proof} />
            <SelectField
              name="aan"
              label={text.machtigAan}
              state={stateOf('machtigen')}
              keuzes={machtigen.map(({ persoon, naam, rol }) => ({ waarde: persoon, naam: `${naam} (${sayRol(rol, m)})` }))}
            />
            <button type="submit" className="utrecht-button utrecht-button--secondary-action">
              {text.machtigKnop}
            </button>
          </Form>
        </Deel>
      )}
    </>
  )
}

/** Which version was on the page, and the end of the chain that stood there. */
function Proof({ doen, versie, kop }: { readonly doen: string; readonly versie: number; readonly kop: string | null }) {
  return (
    <>
      <input type="hidden" name="doen" value={doen} />
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="na" value={kop ?? ''} />
    </>
  )
}

interface DeelProps {
  readonly id: string
  readonly titel: string
  readonly uitleg: string
  readonly children: ReactNode
}

function Deel({ id, titel, uitleg, children }: DeelProps) {
  return (
    <section className="page__part" aria-labelledby={`${id}-kop`}>
      <Heading level={2} id={`${id}-kop`}>
        {titel}
      </Heading>
      <Paragraph className="read">{uitleg}</Paragraph>
      {children}
    </section>
  )
}
