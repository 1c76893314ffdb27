import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import { redirect } from 'react-router'
import type { Antwoord } from '../data.ts'
import { readText, refuseFields, refuseForm } from '../form.ts'
import type { FormState, SentForm } from '../form.ts'
import { hrefIn } from '../taal.ts'
import { ErrorSummary, Field, Form } from './form.tsx'
import { LijstTable } from './lijst-table.tsx'
import { usePage } from './page-context.ts'

/** What is said around a workbook that comes back. */
interface Woorden {
  readonly titel: string
  readonly intro: string
  readonly bestand: string
  readonly anderBestand: string
  readonly bestandHint: string
  readonly bekijk: string
}

/** What a workbook has that cannot be. */
interface Fouten {
  readonly fouten: readonly { readonly blad: string; readonly cel: string; readonly tekst: string }[]
  readonly aantalFouten: number
}

interface Werkboek<Bekeken, Verandering> {
  readonly bekijk: (bestand: File) => Promise<Antwoord<Bekeken>>
  readonly wijzig: (veranderingen: Verandering[]) => Promise<Antwoord<unknown>>
  /** Where to when it was read in. */
  readonly klaar: string
  /** What is said when there is no file. */
  readonly bestandFout: string
}

/** Looks at a workbook, or reads in what was looked at. */
export async function neemWerkboek<Bekeken, Verandering>(
  form: SentForm,
  { bekijk, wijzig, klaar, bestandFout }: Werkboek<Bekeken, Verandering>,
): Promise<{ readonly refused: FormState } | { readonly bekeken: Bekeken }> {
  if (readText(form, 'doe') === 'inlezen') {
    const answer = await wijzig(readVeranderingen(readText(form, 'veranderingen')))
    if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering, { veranderingen: null }).data }
    throw redirect(hrefIn(form.taal, klaar))
  }
  const bestand = form.velden.get('bestand')
  if (!(bestand instanceof File) || bestand.size === 0) return { refused: refuseFields(form, { bestand: bestandFout }).data }
  const answer = await bekijk(bestand)
  if ('weigering' in answer) return { refused: refuseForm(form, answer.weigering).data }
  return { bekeken: answer.gelukt }
}

/** What the page put in the form; whatever else comes is refused by the API. */
function readVeranderingen<Verandering>(text: string): Verandering[] {
  try {
    return JSON.parse(text) as Verandering[]
  } catch {
    return []
  }
}

interface InlezenProps {
  readonly text: Woorden
  readonly terug: { readonly naar: string; readonly naam: string }
  readonly state: FormState | undefined
  /** How many faults the workbook has that was looked at; null when there is none yet. */
  readonly fouten: number | null
  readonly children: ReactNode
}

/** A workbook that was filled in: what it would change, and only then to keep it. */
export function WerkboekInlezen({ text, terug, state, fouten, children }: InlezenProps) {
  const { href } = usePage()
  return (
    <div className="wrap page">
      <title>{`${text.titel} – Buurtwijs`}</title>
      <p>
        <Link href={href(terug.naar)}>{terug.naam}</Link>
      </p>
      <Heading level={1}>{text.titel}</Heading>
      <Paragraph className="page__intro">{text.intro}</Paragraph>
      <ErrorSummary state={state} />
      {children}
      <Form hasFile>
        <Field name="bestand" label={fouten === null ? text.bestand : text.anderBestand} hint={text.bestandHint} state={state}>
          {described => <input type="file" className="file" accept=".xlsx" {...described} />}
        </Field>
        <button type="submit" className={`utrecht-button utrecht-button--${fouten === 0 ? 'secondary' : 'primary'}-action`}>
          {text.bekijk}
        </button>
      </Form>
    </div>
  )
}

interface NeemOverProps {
  readonly veranderingen: readonly unknown[]
  readonly knop: string
}

/** The button that keeps what a workbook would change; nothing when it changes nothing. */
export function NeemOver({ veranderingen, knop }: NeemOverProps) {
  if (veranderingen.length === 0) return null
  return (
    <Form hasFile>
      <input type="hidden" name="veranderingen" value={JSON.stringify(veranderingen)} />
      <button type="submit" name="doe" value="inlezen" className="utrecht-button utrecht-button--primary-action">
        {knop}
      </button>
    </Form>
  )
}

interface FoutenProps {
  readonly werkboek: Fouten
  readonly text: {
    readonly foutenTitel: (aantal: number) => string
    readonly foutenUitleg: string
    readonly waar: string
    readonly wat: string
  }
  /** What is said of faults that are not in the list. */
  readonly meer?: ((aantal: number) => string) | undefined
}

/** Per cell what to mend. */
export function WerkboekFouten({ werkboek: { fouten, aantalFouten }, text, meer }: FoutenProps) {
  return (
    <section className="page__part" aria-labelledby="fouten-kop">
      <div className="utrecht-alert utrecht-alert--error errors" role="alert">
        <div className="utrecht-alert__content">
          <Heading level={2} id="fouten-kop" tabIndex={-1} autoFocus>
            {text.foutenTitel(aantalFouten)}
          </Heading>
          <p>{text.foutenUitleg}</p>
        </div>
      </div>
      <LijstTable
        caption={text.foutenTitel(aantalFouten)}
        kolommen={[text.waar, text.wat]}
        rijen={fouten.map(({ blad, cel, tekst }, index) => ({ id: `${index} ${cel}`, kop: `${blad} ${cel}`, cellen: [tekst] }))}
      />
      {meer !== undefined && aantalFouten > fouten.length && <Paragraph>{meer(aantalFouten - fouten.length)}</Paragraph>}
    </section>
  )
}
