import type { Analyselijst, Analyseplan } from '../../effect-data.ts'
import { readText } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { NoteField, SelectField } from '../../ui/select-field.tsx'
import { bronnen, PublicatieVelden, readPublicatie } from './publicatie-velden.tsx'

const methoden = ['dr', 'reg', 'ipw'] as const
const vergelijkingen = ['eigen-buurten', 'andere-buurten'] as const
const maatstaven = ['nog-niet', 'nooit'] as const

/** The plan that somebody typed, or a sentence per field. */
export function readPlan(form: SentForm): { readonly plan: Analyseplan } | { readonly fouten: Readonly<Record<string, string>> } {
  const { fouten: zinnen } = messagesIn(form.taal).analyse
  const fouten: Record<string, string> = {}
  const pick = <T extends string>(naam: string, keuzes: readonly T[]): T => {
    const found = keuzes.find(each => each === readText(form, naam))
    if (found === undefined) fouten[naam] = zinnen.kies
    return found ?? keuzes[0]!
  }
  const year = (naam: string): number => {
    const jaar = Number(readText(form, naam))
    if (!(Number.isInteger(jaar) && jaar >= 2000 && jaar <= 2060)) fouten[naam] = zinnen.jaar
    return jaar
  }
  const procent = Number(readText(form, 'drempel').replace(',', '.').replace('−', '-').replace('%', ''))
  if (readText(form, 'drempel') === '' || !(Math.abs(procent) <= 90)) fouten['drempel'] = zinnen.getal
  if (readText(form, 'uitkomst') === '') fouten['uitkomst'] = zinnen.kies
  const plan: Analyseplan = {
    titel: readText(form, 'titel'),
    uitkomst: readText(form, 'uitkomst'),
    vergelijking: pick('vergelijking', vergelijkingen),
    wie: readText(form, 'wie'),
    van: year('van'),
    tot: year('tot'),
    basisjaar: year('basisjaar'),
    drempel: procent / 100,
    methode: pick('methode', methoden),
    vergelijk: pick('vergelijk', maatstaven),
    kenmerken: readText(form, 'kenmerken')
      .split(/[\s,;]+/)
      .filter(naam => naam !== ''),
    dosis: readText(form, 'dosis') === '' ? null : readText(form, 'dosis'),
    publicatie: readPublicatie(form, fouten),
  }
  return Object.keys(fouten).length > 0 ? { fouten } : { plan }
}

interface PlanVeldenProps {
  readonly uitkomsten: Analyselijst['uitkomsten']
  readonly doses: Analyselijst['doses']
  readonly kenmerken: Analyselijst['kenmerken']
  readonly state: FormState | undefined
  readonly plan?: Analyseplan
}

/** The fields of a plan. */
export function PlanVelden({ uitkomsten, doses, kenmerken, state, plan }: PlanVeldenProps) {
  const { m, taal } = usePage()
  const { velden, hints, keuzes, publicatie: gepubliceerd } = m.analyse
  const soortOf = (jaren: readonly number[] | undefined) =>
    jaren === undefined ? gepubliceerd.soorten.programma : jaren.length > 0 ? gepubliceerd.soorten.ingelezen : gepubliceerd.soorten.nogNiet
  const one = (name: keyof Analyseplan) => {
    const hint = hints[name]
    return { name, label: velden[name], state, ...(hint === undefined ? {} : { hint }) }
  }
  const options = <T extends string>(names: readonly T[], words: Readonly<Record<T, string>>) =>
    names.map(waarde => ({ waarde, naam: words[waarde] }))
  const write = (getal: number) => getal.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 })
  const year = { isShort: true, autoComplete: 'off', inputMode: 'numeric' } as const
  return (
    <>
      <p className="soft">{m.formulier.verplicht}</p>
      <TextField {...one('titel')} autoComplete="off" waarde={plan?.titel ?? ''} />
      <SelectField
        {...one('uitkomst')}
        keuzes={uitkomsten.map(({ id, naam, jaren }) => ({
          waarde: id,
          naam: gepubliceerd.jaren(naam, jaren ?? []),
          groep: soortOf(jaren),
        }))}
        waarde={plan?.uitkomst ?? 'indicator:uren-wijkverpleging'}
      />
      <SelectField
        {...one('publicatie')}
        keuzes={options(bronnen, gepubliceerd.bronnen)}
        waarde={plan?.publicatie == null ? 'programma' : 'gepubliceerd'}
      />
      <NoteField {...one('wie')} need="required" rows={4} waarde={plan?.wie ?? ''} />
      <SelectField
        {...one('vergelijking')}
        keuzes={options(vergelijkingen, keuzes.vergelijking)}
        waarde={plan?.vergelijking ?? 'eigen-buurten'}
      />
      <PublicatieVelden kenmerken={kenmerken} state={state} publicatie={plan?.publicatie} />
      <TextField {...one('drempel')} autoComplete="off" isShort waarde={plan === undefined ? '-15' : write(plan.drempel * 100)} />
      <TextField {...one('van')} {...year} waarde={String(plan?.van ?? '')} />
      <TextField {...one('tot')} {...year} waarde={String(plan?.tot ?? '')} />
      <TextField {...one('basisjaar')} {...year} waarde={String(plan?.basisjaar ?? 2024)} />
      <SelectField {...one('vergelijk')} keuzes={options(maatstaven, keuzes.vergelijk)} waarde={plan?.vergelijk ?? 'nog-niet'} />
      <SelectField {...one('methode')} keuzes={options(methoden, keuzes.methode)} waarde={plan?.methode ?? 'dr'} />
      <TextField {...one('kenmerken')} need="optional" autoComplete="off" waarde={plan?.kenmerken.join(', ') ?? ''} />
      <SelectField
        {...one('dosis')}
        need="optional"
        leeg={m.analyse.geenDosis}
        keuzes={doses.map(({ id, naam }) => ({ waarde: id, naam }))}
        waarde={plan?.dosis ?? ''}
      />
    </>
  )
}
