import type { NieuweTekst, TekstVeld, Teruggekomen, Uitdaging } from '../../agenda-data.ts'
import type { FormState, SentForm } from '../../form.ts'
import { readText } from '../../form.ts'

const velden: readonly TekstVeld[] = ['titel', 'wat', 'waarom', 'gevolg', 'anders']

/** A text that came back otherwise, as its form shows it. */
export interface Verschil {
  /** In the names of its fields. */
  readonly sleutel: string
  readonly uitdaging: Uitdaging
  readonly veld: TekstVeld
  readonly oud: string
  readonly nieuw: string
  /** Somebody changed it here as well since the file was made, or since it was looked at. */
  readonly ookHier: boolean
}

/**
 * What an edited file says, as the fields of the form in which people choose. The form carries all of it along: nothing is kept by us until somebody
 * takes it over.
 */
export function formOf({ gelezen, verschillen, weg, zinnen }: Teruggekomen): FormState {
  const waarden: Record<string, string> = { gelezen: String(gelezen) }
  for (const { uitdaging, veld, versie, nieuw, ookHier } of verschillen) {
    const sleutel = `${uitdaging}.${veld}`
    waarden[`tekst.${sleutel}`] = nieuw
    waarden[`versie.${sleutel}`] = String(versie)
    waarden[`${ookHier ? 'ook' : 'neem'}.${sleutel}`] = 'ja'
  }
  for (const [index, tekst] of weg.entries()) waarden[`weg.${index}`] = tekst
  for (const [index, tekst] of zinnen.entries()) waarden[`zin.${index}`] = tekst
  return { waarden, fouten: [] }
}

/** The texts in such a form that differ from what stands here now, in the order of the agenda. */
export function listVerschillen({ waarden }: FormState, uitdagingen: readonly Uitdaging[]): readonly Verschil[] {
  return uitdagingen.flatMap(uitdaging =>
    velden.flatMap(veld => {
      const sleutel = `${uitdaging.id}.${veld}`
      const nieuw = waarden[`tekst.${sleutel}`]
      const oud = uitdaging[veld] ?? ''
      if (nieuw === undefined || nieuw === oud) return []
      const ookHier = waarden[`ook.${sleutel}`] === 'ja' || waarden[`versie.${sleutel}`] !== String(uitdaging.versie)
      return [{ sleutel, uitdaging, veld, oud, nieuw, ookHier }]
    }),
  )
}

/** The texts of a kind that find no place, in order. */
export function listLost({ waarden }: FormState, kind: 'weg' | 'zin'): readonly string[] {
  return Object.entries(waarden).flatMap(([name, tekst]) => (name.startsWith(`${kind}.`) ? [tekst] : []))
}

/** What somebody ticked, and in which field of the form each of it stands. */
export function readTeksten(form: SentForm): {
  readonly teksten: readonly NieuweTekst[]
  readonly fields: Readonly<Record<string, string>>
} {
  const ticked = [...form.velden.keys()].flatMap(name => (name.startsWith('neem.') ? [name.slice('neem.'.length)] : []))
  const teksten = ticked.flatMap(sleutel => {
    const [uitdaging = '', name] = sleutel.split('.')
    const veld = velden.find(each => each === name)
    if (veld === undefined) return []
    return [{ uitdaging, veld, versie: Number(readText(form, `versie.${sleutel}`)), tekst: readText(form, `tekst.${sleutel}`) }]
  })
  const fields = teksten.map(({ uitdaging, veld }, index) => [`teksten.${index}.tekst`, `tekst.${uitdaging}.${veld}`] as const)
  return { teksten, fields: Object.fromEntries(fields) }
}
