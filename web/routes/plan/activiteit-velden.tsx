import type { FormState } from '../../form.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { writeForm } from './activiteit-form.ts'
import type { ActiviteitProps } from './activiteit-lezen.tsx'
import { Botsing } from './botsing.tsx'
import { EffectVelden } from './effect-velden.tsx'
import { writeWaar } from './soorten.ts'
import type { ThemaSoorten } from './soorten.ts'

interface VeldenProps extends ActiviteitProps {
  readonly themas: readonly ThemaSoorten[]
  readonly state: FormState | undefined
}

/** The fields of an activity; where another kept something else meanwhile, that stands beside it. */
export function ActiviteitVelden({ inhoud, themas, uitdagingen, woorden, state }: VeldenProps) {
  const { m } = usePage()
  const text = m.plan.activiteit
  const begin = writeForm(inhoud)
  const at = (name: string) => ({ name, state, waarde: begin[name] ?? '' })
  const waar = themas.flatMap(({ thema, soorten }) =>
    [...soorten, null].map(soort => ({
      waarde: writeWaar({ thema, soort }),
      naam: soort === null ? text.eigenSoort : m.plan.soorten[soort],
      groep: m.agenda.themas[thema],
    })),
  )
  const challenges = uitdagingen.map(({ id, titel }) => ({ waarde: id, naam: titel }))
  const nameOf = (keuzes: readonly { waarde: string; naam: string }[]) => (waarde: string) =>
    keuzes.find(each => each.waarde === waarde)?.naam ?? ''
  return (
    <>
      <Botsing veld="naam" state={state}>
        <TextField {...at('naam')} label={text.naam} hint={text.naamHint} autoComplete="off" />
      </Botsing>
      <Botsing veld="waar" state={state} say={nameOf(waar)}>
        <SelectField {...at('waar')} label={text.waar} keuzes={waar} />
      </Botsing>
      <Botsing veld="wat" state={state}>
        <NoteField {...at('wat')} label={text.wat} rows={5} />
      </Botsing>
      <Botsing veld="van" state={state}>
        <TextField {...at('van')} label={text.van} hint={text.dagHint} autoComplete="off" need="optional" isShort />
      </Botsing>
      <Botsing veld="tot" state={state}>
        <TextField {...at('tot')} label={text.tot} autoComplete="off" need="optional" isShort />
      </Botsing>
      <Botsing veld="wie" state={state}>
        <NoteField {...at('wie')} label={text.wie} hint={text.wieHint} rows={2} />
      </Botsing>
      <Botsing veld="voorWie" state={state}>
        <NoteField {...at('voorWie')} label={text.voorWie} hint={text.voorWieHint} rows={2} />
      </Botsing>
      {challenges.length > 0 && (
        <Botsing veld="uitdaging" state={state} say={nameOf(challenges)}>
          <SelectField {...at('uitdaging')} label={text.uitdaging} hint={text.uitdagingHint} keuzes={challenges} need="optional" />
        </Botsing>
      )}
      <Botsing veld="effecten" state={state} woorden={woorden}>
        <EffectVelden begin={begin} woorden={woorden} state={state} />
      </Botsing>
    </>
  )
}
