import { Heading } from '@nl-design-system-candidate/heading-react'
import type { FormState, SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import type { Leverformaat } from '../../leveringen-data.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

interface IndelingVeldenProps {
  readonly koppen: readonly string[]
  readonly formaat: Leverformaat
  readonly state: FormState | undefined
}

/** What each column of another layout holds, and what holds for the whole file. */
export function IndelingVelden({ koppen, formaat: { maten, groepen }, state }: IndelingVeldenProps) {
  const { m } = usePage()
  const text = m.leveringen.indeling
  const rollen = Object.entries(text.rollen).map(([waarde, naam]) => ({ waarde, naam, groep: text.rollenGroep }))
  const keuzes = [...rollen, ...maten.map(({ id, naam }) => ({ waarde: id, naam, groep: text.matenGroep }))]
  return (
    <>
      <Heading level={2}>{text.titel}</Heading>
      <p>{text.uitleg}</p>
      {koppen.map((kop, index) => (
        <div key={kop}>
          <input type="hidden" name={`kop-${index}`} value={kop} />
          <SelectField
            name={`kolom-${index}`}
            label={text.kolom(kop)}
            state={state}
            keuzes={keuzes}
            need="optional"
            leeg={text.rollen.negeer}
          />
        </div>
      ))}
      <TextField
        name="vast-periode"
        label={text.periode}
        hint={text.periodeHint}
        state={state}
        need="optional"
        autoComplete="off"
        isShort
      />
      <SelectField
        name="vast-groep"
        label={text.groep}
        state={state}
        need="optional"
        keuzes={groepen.map(groep => ({ waarde: groep, naam: groep }))}
      />
      <SelectField
        name="vast-maat"
        label={text.maat}
        state={state}
        need="optional"
        keuzes={maten.map(({ id, naam }) => ({ waarde: id, naam }))}
      />
    </>
  )
}

/** What somebody chose per column as the API takes it; empty when the form did not ask. */
export function readIndeling(form: SentForm): string {
  const kolommen: Record<string, string> = {}
  for (const name of form.velden.keys()) {
    const index = /^kop-(\d{1,3})$/.exec(name)?.[1]
    const kop = index === undefined ? null : form.velden.get(name)
    if (typeof kop === 'string' && kop !== '') kolommen[kop] = readText(form, `kolom-${index}`) || 'negeer'
  }
  if (Object.keys(kolommen).length === 0) return ''
  const vast = Object.fromEntries(
    ['periode', 'groep', 'maat'].flatMap(wat => {
      const chosen = readText(form, `vast-${wat}`)
      return chosen === '' ? [] : [[wat, chosen]]
    }),
  )
  return JSON.stringify({ kolommen, vast })
}
