import { formatGetal } from '@buurtwijs/figures'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { FormState } from '../../form.ts'
import type { Woorden } from '../../menukaart-data.ts'
import type { Advies } from '../../plan-data.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TickList } from '../agenda/tick-list.tsx'
import { wegingDelen } from './read-advies-vraag.ts'

interface StelProps {
  readonly advies: Advies
  readonly woorden: Woorden
  readonly state: FormState | undefined
}

/** Other challenges, other weights, another network: the same page, asked again. */
export function AdviesStel({ advies, woorden, state }: StelProps) {
  const { m, href, taal } = usePage()
  const text = m.advies.stel
  const { buurt, noden, weging, draagkracht } = advies
  const { trekkers, perTrekker, budgetCent, fte } = draagkracht
  const typed = { state, autoComplete: 'off', inputMode: 'numeric', isShort: true } as const
  return (
    <section className="page__part" aria-labelledby="stel-kop">
      <Heading level={2} id="stel-kop">
        {text.kop}
      </Heading>
      <Paragraph>{text.uitleg}</Paragraph>
      <form method="get" className="form advies-stel" noValidate>
        <input type="hidden" name="kies" value="ja" />
        <TickList
          name="uitdaging"
          titel={text.uitdagingen}
          hint={text.uitdagingenHint}
          state={state}
          keuzes={woorden.uitdagingen.map(({ id, naam }) => ({ waarde: id, naam }))}
          gekozen={noden.filter(({ telt }) => telt).map(({ uitdaging }) => uitdaging)}
        />
        {wegingDelen.map(deel => (
          <SelectField
            key={deel}
            name={deel}
            {...text.weging[deel]}
            state={state}
            waarde={String(weging[deel])}
            keuzes={(['0', '1', '2'] as const).map(waarde => ({ waarde, naam: text.zwaarte[waarde] }))}
          />
        ))}
        <TextField name="trekkers" label={text.trekkers} hint={text.trekkersHint} waarde={String(trekkers)} {...typed} />
        <TextField name="perTrekker" label={text.perTrekker} waarde={String(perTrekker)} {...typed} />
        <TextField
          name="budget"
          label={text.budget}
          hint={text.budgetHint}
          waarde={budgetCent === null ? '' : formatGetal(budgetCent / 100, 0, taal)}
          need="optional"
          {...typed}
        />
        <TextField name="fte" label={text.fte} hint={text.fteHint} waarde={fte === null ? '' : String(fte)} need="optional" {...typed} />
        <button type="submit" className="utrecht-button utrecht-button--primary-action">
          {text.knop}
        </button>
        {state !== undefined && (
          <p>
            <Link href={href(`/programma/buurten/${buurt.id}/plan/advies`)}>{text.terug}</Link>
          </p>
        )}
      </form>
    </section>
  )
}
