import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { CohortCijfers, RapportRegel } from '../../portefeuille-data.ts'
import type { FormState } from '../../form.ts'
import { writeDag } from '../../format.ts'
import { ErrorSummary, Form, TextField } from '../../ui/form.tsx'
import { LijstTable } from '../../ui/lijst-table.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

interface RapportenProps {
  readonly rapporten: readonly RapportRegel[]
  readonly cohorten: readonly CohortCijfers[]
  readonly mayLead: boolean
  readonly state: FormState | undefined
}

/** Reports as they were made, and for who leads the programme the buttons that make the next one. */
export function Rapporten({ rapporten, cohorten, mayLead, state }: RapportenProps) {
  const { m } = usePage()
  const text = m.portefeuille.rapporten
  return (
    <section className="page__part" id="rapporten" aria-labelledby="rapporten-kop">
      <Heading level={2} id="rapporten-kop">
        {text.kop}
      </Heading>
      <Paragraph className="read">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      {mayLead && (
        <Form>
          <button type="submit" name="soort" value="mijlpalen" className="utrecht-button utrecht-button--primary-action">
            {text.maakMijlpalen}
          </button>
        </Form>
      )}
      {rapporten.length === 0 ? <p className="soft">{text.leeg}</p> : <Lijst rapporten={rapporten} />}
      {mayLead && cohorten.length > 0 && <Aanvraag cohorten={cohorten} state={state} />}
    </section>
  )
}

function Lijst({ rapporten }: Pick<RapportenProps, 'rapporten'>) {
  const { m, href, taal } = usePage()
  const text = m.portefeuille.rapporten
  return (
    <LijstTable
      caption={text.kop}
      kolommen={[text.kolommen.rapport, text.kolommen.datum, text.kolommen.ongewijzigd, text.kolommen.vingerafdruk]}
      rijen={rapporten.map(({ id, soort, versie, datum, ongewijzigd, sha256 }) => ({
        id,
        kop: <Link href={href(`/programma/rapporten/${id}`)}>{text.versie(text.soorten[soort], versie)}</Link>,
        cellen: [writeDag(datum, taal), ongewijzigd ? text.ongewijzigd : text.gewijzigd, <code key="sha256">{sha256.slice(0, 12)}</code>],
      }))}
    />
  )
}

/** The document for the next cohort: the first that has not started yet is most likely the one. */
function Aanvraag({ cohorten, state }: Pick<RapportenProps, 'cohorten' | 'state'>) {
  const { m } = usePage()
  const text = m.portefeuille.rapporten
  const next = cohorten.find(({ staat }) => staat !== 'open')
  return (
    <section className="aanvraag" aria-labelledby="aanvraag-kop">
      <Heading level={3} id="aanvraag-kop">
        {text.aanvraagKop}
      </Heading>
      <Paragraph className="read">{text.aanvraagIntro}</Paragraph>
      <Form>
        <SelectField
          name="cohort"
          label={text.cohort}
          state={state}
          keuzes={cohorten.map(({ cohort, naam }) => ({ waarde: cohort, naam }))}
          waarde={next?.cohort ?? ''}
        />
        <TextField
          name="bedrag"
          label={text.bedrag}
          hint={text.bedragUitleg}
          state={state}
          need="optional"
          autoComplete="off"
          inputMode="numeric"
        />
        <button type="submit" name="soort" value="vervolgaanvraag" className="utrecht-button utrecht-button--secondary-action">
          {text.maakAanvraag}
        </button>
      </Form>
    </section>
  )
}
