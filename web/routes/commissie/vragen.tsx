import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { Ronde, Rondevraag } from '../../commissie-data.ts'
import type { FormState } from '../../form.ts'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { VraagLezen } from './vraag-lezen.tsx'

interface VragenProps {
  readonly ronde: Ronde
  readonly state: FormState | undefined
}

/** All questions with their answers, and for the buurt the room to answer. */
export function Vragen({ ronde, state }: VragenProps) {
  const { m } = usePage()
  const text = m.commissie.vragen
  const open = ronde.vragen.filter(({ antwoord }) => antwoord === null)
  const own = state?.waarden['doen'] === 'antwoord' ? state : undefined
  return (
    <section className="page__part" aria-labelledby="vragen-kop">
      <Heading level={2} id="vragen-kop">
        {text.titel}
      </Heading>
      <ErrorSummary state={own} />
      {ronde.vragen.length === 0 && <Paragraph>{text.geen}</Paragraph>}
      {open.length > 0 && (
        <p>
          <strong>{text.open(open.length)}</strong>
        </p>
      )}
      {[...open, ...ronde.vragen.filter(({ antwoord }) => antwoord !== null)].map(vraag => (
        <div key={vraag.id} className="ronde__gevraagd">
          <Waarover ronde={ronde} vraag={vraag} />
          <VraagLezen vraag={vraag} />
          {ronde.kan.antwoorden && vraag.antwoord === null && (
            <Form>
              <input type="hidden" name="doen" value="antwoord" />
              <input type="hidden" name="vraag" value={vraag.id} />
              <NoteField name={`antwoord-${vraag.id}`} label={text.antwoordVeld} state={own} need="required" rows={3} />
              <button type="submit" className="utrecht-button utrecht-button--primary-action">
                {text.antwoordKnop}
              </button>
            </Form>
          )}
        </div>
      ))}
    </section>
  )
}

/** What a question is about, with the way to it. */
function Waarover({ ronde, vraag: { soort, over } }: { readonly ronde: Ronde; readonly vraag: Rondevraag }) {
  const { m } = usePage()
  const text = m.commissie.vragen
  if (soort === 'geheel') return <p className="small">{text.geheel}</p>
  const naam =
    soort === 'post' ? ronde.posten.find(({ id }) => id === over)?.omschrijving : ronde.activiteiten.find(({ id }) => id === over)?.naam
  return (
    <p className="small">
      <Link href={`#${soort}-${over ?? ''}`}>{text.over(naam === undefined || naam === '' ? m.commissie.lees.zonderNaam : naam)}</Link>
    </p>
  )
}

/** The form with which a reviewer or an insurer asks. */
export function StelVraag({ ronde, state, over }: VragenProps & { readonly over: string }) {
  const { m } = usePage()
  const text = m.commissie.vragen
  if (!ronde.kan.vragen) return null
  const own = state?.waarden['doen'] === 'vraag' ? state : undefined
  const naam = new Map(ronde.activiteiten.map(activiteit => [activiteit.id, activiteit.naam]))
  return (
    <section className="page__part" aria-labelledby="stel-kop">
      <Heading level={2} id="stel-kop">
        {text.stel}
      </Heading>
      <Paragraph className="read">{text.stelUitleg}</Paragraph>
      <ErrorSummary state={own} />
      <Form>
        <input type="hidden" name="doen" value="vraag" />
        <SelectField
          name="over"
          label={text.waarover}
          state={own}
          waarde={over === '' ? 'geheel' : over}
          keuzes={[
            { waarde: 'geheel', naam: text.geheel, groep: text.geheel },
            ...ronde.activiteiten.map(each => ({ waarde: `activiteit:${each.id}`, naam: each.naam, groep: text.groepen.activiteit })),
            ...ronde.posten.map(post => ({
              waarde: `post:${post.id}`,
              naam: [naam.get(post.activiteit ?? ''), post.omschrijving === '' ? m.commissie.lees.zonderNaam : post.omschrijving, post.jaar]
                .filter(Boolean)
                .join(', '),
              groep: text.groepen.post,
            })),
          ]}
        />
        <NoteField name="tekst" label={text.tekst} state={own} need="required" rows={4} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
      </Form>
    </section>
  )
}
