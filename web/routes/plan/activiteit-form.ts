import type { FormFout, FormState, SentForm } from '../../form.ts'
import { readText } from '../../form.ts'
import { messagesIn } from '../../messages/index.ts'
import type { PlanVeld } from '../../messages/plan.ts'
import type { Activiteit, Effect, Inhoud } from '../../plan-data.ts'
import { parseDag } from '../programma/change-buurt.ts'
import { typedDag } from '../programma/typed-dag.ts'
import { readWaar, writeWaar } from './soorten.ts'
import { vergelijkInhoud, voegSamen } from './vergelijk.ts'

const mostEffecten = 10

/** An activity as its form shows it. */
export function writeForm(inhoud: Inhoud): Readonly<Record<string, string>> {
  const { naam, wat, wie, voorWie, van, tot, uitdaging, effecten } = inhoud
  const rows: readonly (readonly [string, string])[] = effecten.flatMap(({ indicator, richting, hoeveel, eenheid, bron }, index) => [
    [`effect.${index + 1}.indicator`, indicator],
    [`effect.${index + 1}.richting`, richting],
    [`effect.${index + 1}.hoeveel`, hoeveel === 'onbekend' ? '' : String(hoeveel).replace('.', ',')],
    [`effect.${index + 1}.eenheid`, eenheid],
    [`effect.${index + 1}.bron`, bron],
  ])
  return {
    naam,
    waar: writeWaar(inhoud),
    wat,
    van: typedDag(van),
    tot: typedDag(tot),
    wie,
    voorWie,
    uitdaging: uitdaging ?? '',
    ...Object.fromEntries(rows),
  }
}

/** How many rows for effects a form has: those that are filled, and one more. */
export function countRows(waarden: Readonly<Record<string, string>>): number {
  const filled = Array.from({ length: mostEffecten }, (_, index) => index + 1).filter(each => waarden[`effect.${each}.indicator`])
  return Math.min(mostEffecten, Math.max(0, ...filled) + 1)
}

type Fouten = { readonly fouten: Readonly<Record<string, string>> }

/** An activity as its form says it, with what the person chose where another had written something else; or what to mend. */
export function readActiviteit(form: SentForm): { readonly inhoud: Inhoud } | Fouten {
  const { plan } = messagesIn(form.taal)
  const text = plan.activiteit
  const chosen = (veld: PlanVeld) => (isTheirs(form, veld) ? readText(form, `ander.${veld}`) : readText(form, veld))
  const waar = readWaar(chosen('waar'))
  const [van, tot] = [chosen('van'), chosen('tot')]
  const [first, last] = [parseDag(van), parseDag(tot)]
  const naam = chosen('naam')
  const { effecten, fouten: inEffecten } = readEffecten(form)
  const fouten = {
    ...unchosen(form),
    ...(naam.length < 3 ? { naam: text.naamFout } : {}),
    ...(waar === null ? { waar: text.waarFout } : {}),
    ...(van !== '' && first === null ? { van: text.dagFout } : {}),
    ...(tot !== '' && last === null ? { tot: text.dagFout } : {}),
    ...inEffecten,
  }
  if (Object.keys(fouten).length > 0 || waar === null) return { fouten }
  const uitdaging = chosen('uitdaging')
  return {
    inhoud: {
      ...waar,
      naam,
      wat: chosen('wat'),
      van: first,
      tot: last,
      wie: chosen('wie'),
      voorWie: chosen('voorWie'),
      uitdaging: uitdaging === '' ? null : uitdaging,
      effecten: [...effecten],
    },
  }
}

/** Where the API speaks of a field that the form calls otherwise. */
export const formNames = { thema: 'waar', soort: 'waar', effecten: 'effect.1.indicator', interventie: null } as const

/** What is kept now, what somebody began with, and what they made of it. */
export interface Tegelijk {
  readonly activiteit: Activiteit
  readonly weg: boolean
  readonly basis: Inhoud
  readonly eigen: Inhoud
}

/** Puts what somebody wrote and what another kept meanwhile in one form: what clashes waits for a choice. */
export function showBotsing(form: SentForm, { activiteit, weg, basis, eigen }: Tegelijk): FormState {
  const { plan } = messagesIn(form.taal)
  const velden = vergelijkInhoud(basis, eigen, activiteit)
  const of = (uitkomst: 'botst' | 'ander') => [
    ...new Set(velden.filter(each => each.uitkomst === uitkomst).map(({ veld }) => (veld === 'thema' || veld === 'soort' ? 'waar' : veld))),
  ]
  const clashes = of('botst')
  const theirs = writeForm(activiteit)
  const other = (veld: PlanVeld) => (veld === 'effecten' ? JSON.stringify(activiteit.effecten) : (theirs[veld] ?? ''))
  const whole =
    clashes.length > 0
      ? plan.botsing.botst(clashes.length)
      : plan.botsing.samen(
          of('ander')
            .map(veld => plan.botsing.velden[veld])
            .join(', '),
        )
  const fouten: readonly FormFout[] = [
    { veld: null, tekst: weg ? plan.botsing.weg : whole },
    ...clashes.map(veld => ({ veld: `kies.${veld}`, tekst: plan.botsing.bijVeld(plan.botsing.velden[veld]) })),
  ]
  return {
    waarden: {
      ...writeForm(voegSamen(velden, eigen, activiteit)),
      versie: String(activiteit.versie),
      ...(weg ? { weg: 'ja' } : {}),
      ...Object.fromEntries(clashes.map(veld => [`ander.${veld}`, other(veld)])),
    },
    fouten,
  }
}

/** What another kept of a field while this person wrote; undefined where nothing clashes. */
export function otherOf(state: FormState | undefined, veld: PlanVeld): string | undefined {
  return state?.waarden[`ander.${veld}`]
}

function isTheirs(form: SentForm, veld: PlanVeld): boolean {
  return form.velden.has(`ander.${veld}`) && readText(form, `kies.${veld}`) === 'ander'
}

/** Every clash needs a choice. */
function unchosen(form: SentForm): Readonly<Record<string, string>> {
  const { plan } = messagesIn(form.taal)
  const velden = Object.entries(plan.botsing.velden).filter(
    ([veld]) => form.velden.has(`ander.${veld}`) && !['eigen', 'ander'].includes(readText(form, `kies.${veld}`)),
  )
  return Object.fromEntries(velden.map(([veld, naam]) => [`kies.${veld}`, plan.botsing.kies(naam)]))
}

function readEffecten(form: SentForm): { readonly effecten: readonly Effect[]; readonly fouten: Readonly<Record<string, string>> } {
  if (isTheirs(form, 'effecten')) return { effecten: parseEffecten(readText(form, 'ander.effecten')), fouten: {} }
  const fouten: Record<string, string> = {}
  const effecten: Effect[] = []
  for (let row = 1; row <= mostEffecten; row += 1) {
    const name = `effect.${row}`
    const indicator = readText(form, `${name}.indicator`)
    if (indicator === '') continue
    const typed = readText(form, `${name}.hoeveel`)
    if (!/^(?:\d{1,9}(?:[.,]\d{1,3})?)?$/.test(typed)) fouten[`${name}.hoeveel`] = messagesIn(form.taal).plan.activiteit.hoeveelFout
    effecten.push({
      // The API refuses an indicator that it does not know.
      indicator: indicator as Effect['indicator'],
      richting: richtingen.find(each => each === readText(form, `${name}.richting`)) ?? 'onbekend',
      hoeveel: typed === '' ? 'onbekend' : Number(typed.replace(',', '.')),
      eenheid: readText(form, `${name}.eenheid`),
      bron: readText(form, `${name}.bron`),
    })
  }
  return { effecten, fouten }
}

export const richtingen = ['meer', 'minder', 'onbekend'] as const

/** Effects as a form carried them along; none when they came back changed. */
export function parseEffecten(text: string): readonly Effect[] {
  try {
    const read: unknown = JSON.parse(text)
    return Array.isArray(read) ? (read as Effect[]) : []
  } catch {
    return []
  }
}
