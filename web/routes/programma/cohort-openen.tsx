import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import { writeDag, writeKorteDag, writeList } from '../../format.ts'
import type { CohortPagina } from '../../selectie-data.ts'
import { Done } from '../../ui/done.tsx'
import { Form, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField } from '../../ui/select-field.tsx'
import type { Staat } from './kandidaat-criterium.tsx'

interface OpenenProps {
  readonly cohort: CohortPagina
  readonly state: Staat
  readonly done: string | undefined
  readonly vandaag: string
}

/** How a cohort came to start, or a form to let it: a later one needs proven impact or a reason. */
export function Openen({ cohort, state, done, vandaag }: OpenenProps) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const { opening, staat } = cohort
  const mayOpen = state !== 'lezen' && staat === 'vastgesteld'
  if (opening === null && !mayOpen) return null
  return (
    <section className="page__part" id="openen" aria-labelledby="openen-kop">
      <Heading level={2} id="openen-kop">
        {opening === null ? text.openen : text.geopend}
      </Heading>
      <Done text={done} />
      {opening !== null && <Geopend opening={opening} />}
      {mayOpen && <Open cohort={cohort} state={state} vandaag={vandaag} />}
    </section>
  )
}

function Geopend({ opening: { datum, door, oordeel, reden } }: { readonly opening: NonNullable<CohortPagina['opening']> }) {
  const { m, taal } = usePage()
  const text = m.selectie.cohort
  return (
    <>
      <Paragraph>{text.geopendOp(writeDag(datum, taal), writeList(door, taal))}</Paragraph>
      {reden !== null && (
        <>
          <Paragraph>{text.oordelen[oordeel ?? 'geen']}</Paragraph>
          <blockquote className="advies">{reden}</blockquote>
        </>
      )}
      {reden === null && oordeel !== null && <Paragraph>{text.oordelen[oordeel]}</Paragraph>}
    </>
  )
}

function Open({ cohort, state, vandaag }: { readonly cohort: CohortPagina; readonly state: FormState | null; readonly vandaag: string }) {
  const { m } = usePage()
  const text = m.selectie.cohort
  const own = state?.waarden['soort'] === 'openen' ? state : undefined
  const isFirst = cohort.nummer === 1
  return (
    <>
      <Paragraph className="read">{isFirst ? text.openenEerste : text.openenLater}</Paragraph>
      <Form>
        <input type="hidden" name="soort" value="openen" />
        <input type="hidden" name="versie" value={cohort.versie} />
        <TextField
          name="datum"
          label={text.openDag}
          hint={text.dagHint}
          state={own}
          waarde={writeKorteDag(vandaag)}
          autoComplete="off"
          isShort
        />
        <NoteField name="door" label={m.selectie.besluit.door} hint={m.selectie.besluit.doorHint} state={own} need="required" rows={3} />
        {!isFirst && <NoteField name="reden" label={text.openReden} hint={text.openRedenHint} state={own} rows={3} />}
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.openKnop}
        </button>
      </Form>
    </>
  )
}
