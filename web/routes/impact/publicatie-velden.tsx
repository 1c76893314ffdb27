import type { Analyselijst, Publicatie } from '../../effect-data.ts'
import { readText } from '../../form.ts'
import type { FormState, SentForm } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import { CheckField, TextField } from '../../ui/form.tsx'
import { usePage } from '../../ui/page-context.ts'
import { SelectField } from '../../ui/select-field.tsx'

const groepen = ['passend', 'alle'] as const
const omgevingen = ['gemeente', 'buren'] as const
const afstanden = ['mahalanobis', 'propensity'] as const
const manieren = ['optimal', 'nearest'] as const
export const bronnen = ['programma', 'gepubliceerd'] as const
/** What usually makes neighbourhoods alike, as far as it was imported. */
const gewoon = ['leeftijd-65-plus-pct', 'huishoudens-alleenwonend-pct', 'ses-score', 'bevolkingsdichtheid', 'koopwoningen', 'woz-waarde']

/** How published figures are taken, or a sentence per field; null when the figures are of the programme. */
export function readPublicatie(form: SentForm, fouten: Record<string, string>): Publicatie | null {
  const { analyse } = messagesIn(form.taal)
  if (readText(form, 'publicatie') !== 'gepubliceerd') return null
  const pick = <T extends string>(naam: string, keuzes: readonly T[]): T => {
    const found = keuzes.find(each => each === readText(form, naam))
    if (found === undefined) fouten[naam] = analyse.fouten.kies
    return found ?? keuzes[0]!
  }
  const groep = pick('groep', groepen)
  const perBuurt = Number(readText(form, 'perBuurt'))
  if (!(Number.isInteger(perBuurt) && perBuurt >= 1 && perBuurt <= 10)) fouten['perBuurt'] = analyse.publicatie.getal
  const typed = readText(form, 'kaliber').replace(',', '.')
  const kaliber = typed === '' ? null : Number(typed)
  if (kaliber !== null && !(kaliber >= 0.05 && kaliber <= 2)) fouten['kaliber'] = analyse.publicatie.kaliber
  const op = [...form.velden.keys()].flatMap(naam => (naam.startsWith('op-') && readText(form, naam) === 'ja' ? [naam.slice(3)] : []))
  return {
    groep,
    omgeving: pick('omgeving', omgevingen),
    op: groep === 'alle' ? [] : op,
    afstand: pick('afstand', afstanden),
    manier: pick('manier', manieren),
    perBuurt,
    kaliber,
  }
}

interface PublicatieVeldenProps {
  readonly kenmerken: Analyselijst['kenmerken']
  readonly state: FormState | undefined
  readonly publicatie: Publicatie | null | undefined
}

/** Which buurten a plan compares with when its figures are published; folded while they are not. */
export function PublicatieVelden({ kenmerken, state, publicatie }: PublicatieVeldenProps) {
  const { m, taal } = usePage()
  const text = m.analyse.publicatie
  const one = <Naam extends keyof Publicatie>(name: Naam) => {
    const hint = text.hints[name]
    return { name, label: text.velden[name], state, ...(hint === undefined ? {} : { hint }) }
  }
  const options = <T extends string>(names: readonly T[], words: Readonly<Record<T, string>>) =>
    names.map(waarde => ({ waarde, naam: words[waarde] }))
  const isOpen = state === undefined ? publicatie != null : state.waarden['publicatie'] === 'gepubliceerd'
  return (
    <details className="more" open={isOpen}>
      <summary>{text.keuzes}</summary>
      <div className="effect__keuzes">
        <SelectField {...one('groep')} keuzes={options(groepen, text.groep)} waarde={publicatie?.groep ?? 'passend'} />
        <SelectField {...one('omgeving')} keuzes={options(omgevingen, text.omgeving)} waarde={publicatie?.omgeving ?? 'gemeente'} />
        <Kenmerken kenmerken={kenmerken} state={state} publicatie={publicatie} />
        <TextField {...one('perBuurt')} isShort inputMode="numeric" autoComplete="off" waarde={String(publicatie?.perBuurt ?? 3)} />
        <SelectField {...one('afstand')} keuzes={options(afstanden, text.afstand)} waarde={publicatie?.afstand ?? 'mahalanobis'} />
        <SelectField {...one('manier')} keuzes={options(manieren, text.manier)} waarde={publicatie?.manier ?? 'optimal'} />
        <TextField
          {...one('kaliber')}
          need="optional"
          isShort
          autoComplete="off"
          waarde={publicatie?.kaliber == null ? '' : publicatie.kaliber.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB')}
        />
      </div>
    </details>
  )
}

function Kenmerken({ kenmerken, state, publicatie }: PublicatieVeldenProps) {
  const { analyse } = usePage().m
  const text = analyse.publicatie
  const error = state?.fouten.find(({ veld }) => veld === 'op')?.tekst
  const isTicked = ({ id, jaren }: Analyselijst['kenmerken'][number]) =>
    publicatie == null ? gewoon.includes(id) && jaren.length > 0 : publicatie.op.includes(id)
  return (
    <fieldset id="op" className={`utrecht-form-field effect__kenmerken${error === undefined ? '' : ' utrecht-form-field--invalid'}`}>
      <legend className="field__label">{text.velden.op}</legend>
      <p className="field__hint soft">{text.hints.op}</p>
      {error !== undefined && <p className="field__error">{error}</p>}
      {[...new Set(kenmerken.map(({ soort }) => soort))].map(soort => (
        <div key={soort}>
          <p className="effect__soort">{soort}</p>
          {kenmerken
            .filter(each => each.soort === soort)
            .map(each => (
              <CheckField
                key={each.id}
                name={`op-${each.id}`}
                label={each.jaren.length === 0 ? `${each.naam} (${text.nietIngelezen})` : text.jaren(each.naam, each.jaren)}
                state={state}
                need="optional"
                isTicked={isTicked(each)}
              />
            ))}
        </div>
      ))}
    </fieldset>
  )
}
