import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { writeDag } from '../../format.ts'
import type { FormState } from '../../form.ts'
import { CheckField, Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import type { UitvoerDetail } from '../../uitvoering-data.ts'
import { TickList } from '../agenda/tick-list.tsx'
import { MensenVelden } from './mensen.tsx'

interface BijwerkenProps {
  readonly detail: UitvoerDetail
  readonly state: FormState | undefined
}

/** The message of two minutes: one tap when nothing changed, or a short form. */
export function Bijwerken({ detail, state }: BijwerkenProps) {
  const { m } = usePage()
  const text = m.uitvoering
  return (
    <section className="page__part" aria-labelledby="bijwerken-kop">
      <Heading level={2} id="bijwerken-kop">
        {text.bijwerken.titel}
      </Heading>
      <Paragraph>{text.bijwerken.uitleg}</Paragraph>
      <Form isBare>
        <button type="submit" name="doe" value="niets" className="utrecht-button utrecht-button--secondary-action">
          {text.niets}
        </button>
      </Form>
      <Meldformulier detail={detail} state={state} />
    </section>
  )
}

function Meldformulier({ detail: { activiteit, netwerk }, state }: BijwerkenProps) {
  const { m, taal } = usePage()
  const text = m.uitvoering.bijwerken
  const seen = state?.waarden['versie']
  const open = activiteit.mijlpalen.filter(({ gedaan }) => gedaan === null)
  const keuzes = [...netwerk, ...ownOf(activiteit, netwerk, m.uitvoering.eerder.iemand)].map(({ id, naam }) => ({ waarde: id, naam }))
  return (
    <Form>
      <input type="hidden" name="versie" value={activiteit.versie} />
      <input type="hidden" name="afgerond" value={activiteit.afgerond ?? ''} />
      {seen !== undefined && seen !== String(activiteit.versie) && <p className="read">{text.nu}</p>}
      {open.length > 0 && (
        <TickList
          name="gehaald"
          titel={text.gehaald}
          hint={text.gehaaldHint}
          state={state}
          gekozen={[]}
          need="optional"
          keuzes={open.map(({ id, wat, dag }) => ({
            waarde: id,
            naam: dag === null ? wat : `${wat} (${m.uitvoering.mijlpaal.voor(writeDag(dag, taal))})`,
          }))}
        />
      )}
      <MensenVelden titel={text.deelnemers} hint={text.deelnemersHint} state={state} mensen={activiteit.deelnemers} />
      <TextField
        name="hindernis"
        label={text.hindernis}
        hint={text.hindernisHint}
        state={state}
        need="optional"
        autoComplete="off"
        waarde={activiteit.hindernis}
      />
      <NoteField name="notitie" label={text.notitie} hint={text.notitieHint} state={state} waarde={activiteit.notitie} rows={3} />
      <SelectField
        name="eigenaar"
        label={text.eigenaar}
        state={state}
        need="optional"
        leeg={text.niemand}
        keuzes={keuzes}
        waarde={activiteit.eigenaar?.id ?? ''}
      />
      <CheckField name="klaar" label={text.klaar} state={state} need="optional" isTicked={activiteit.afgerond !== null} />
      <button type="submit" name="doe" value="bijwerken" className="utrecht-button utrecht-button--primary-action">
        {text.bewaar}
      </button>
    </Form>
  )
}

/** Who sees to it and is no longer in the network: they stay until somebody chooses another. */
function ownOf({ eigenaar }: UitvoerDetail['activiteit'], netwerk: UitvoerDetail['netwerk'], iemand: string) {
  if (eigenaar === null || netwerk.some(({ id }) => id === eigenaar.id)) return []
  return [{ id: eigenaar.id, naam: eigenaar.naam ?? iemand }]
}
